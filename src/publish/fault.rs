//! What the file system answered, in the words of the person who reads it.

use std::{io, path::Path};

use crate::{
    diagnostics::{Code, Diagnostic},
    files::{FileError, classify},
};

/// Some of a set's files were put in place before one could not be.
#[derive(Debug)]
pub struct Half {
    pub fault: Box<Diagnostic>,
    /// How many files of the set are the new ones.
    pub renamed: usize,
    pub all: usize,
}

impl Half {
    pub fn into_fault(self) -> Diagnostic {
        *self.fault
    }
}

pub fn fault(error: &io::Error, path: &Path) -> Diagnostic {
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Code::OutputFull
        }
        io::ErrorKind::NotADirectory => Code::OutputIsFile,
        _ if classify(error) == FileError::Outside => Code::OutputOutside,
        _ => Code::OutputUnwritable,
    };
    Diagnostic::error(code)
        .arg("path", path.display())
        .arg("reason", error)
        .in_file(path.display().to_string())
}
