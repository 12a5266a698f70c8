//! The files a layout can see: those of the project, behind its wall, and the
//! bound data, from memory, which wins over a `data/` folder on disk.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use typst::{
    diag::{FileError, FileResult, PackageError},
    foundations::Bytes,
    syntax::{FileId, VirtualRoot},
};
use typst_kit::files::FileLoader;

use super::pictures::{PictureFiles, numbered};
use crate::{
    diagnostics::Diagnostic,
    files::{self, Project},
};

/// Layout files and pictures; a printable picture may well weigh this much.
const SIZE_LIMIT: u64 = 256 << 20;

pub struct Sources<'a> {
    pub project: &'a Project,
    /// By path without the leading slash.
    pub data: HashMap<String, Bytes>,
    pub pictures: &'a dyn PictureFiles,
    /// Why pictures could not be had that were asked for.
    pub refused: Mutex<Vec<Diagnostic>>,
}

impl Sources<'_> {
    fn picture(&self, number: usize) -> Option<FileResult<Bytes>> {
        let found = self.pictures.bytes(number)?;
        Some(found.map_err(|fault| {
            self.refused.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
            FileError::Other(None)
        }))
    }
}

impl FileLoader for Sources<'_> {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        if let VirtualRoot::Package(spec) = id.root() {
            return Err(FileError::Package(PackageError::NotFound(spec.clone())));
        }
        let path = id.vpath().get_without_slash();
        if let Some(bytes) = self.data.get(path) {
            return Ok(bytes.clone());
        }
        if let Some(found) = numbered(path).and_then(|number| self.picture(number)) {
            return found;
        }
        self.project.read(path, SIZE_LIMIT).map(Bytes::new).map_err(|error| match error {
            files::FileError::Missing => FileError::NotFound(PathBuf::from(path)),
            files::FileError::IsFolder => FileError::IsDirectory,
            files::FileError::Outside => FileError::AccessDenied,
            files::FileError::TooLarge { size, limit } => FileError::Other(Some(
                typst::ecow::eco_format!("{size} bytes are more than {limit}"),
            )),
            files::FileError::Unreadable(reason) => FileError::Other(Some(reason.into())),
        })
    }
}
