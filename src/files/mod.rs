//! Reading: the only user of the file system beside [`crate::publish`]. The
//! project's root is a wall: `cap-std` resolves every path inside it, so that
//! no `..` and no link leads out.

use std::{io, path::Path};

use cap_std::{ambient_authority, fs::Dir};

/// Why a file could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    Missing,
    IsFolder,
    Outside,
    TooLarge { size: u64, limit: u64 },
    Unreadable(String),
}

/// A project's folder, and nothing outside it. Paths are relative, with `/`.
#[derive(Debug)]
pub struct Project {
    root: Dir,
}

impl Project {
    pub fn open(root: &Path) -> io::Result<Self> {
        Ok(Self { root: Dir::open_ambient_dir(root, ambient_authority())? })
    }

    pub fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, FileError> {
        let metadata = self.root.metadata(path).map_err(|error| classify(&error))?;
        if metadata.is_dir() {
            return Err(FileError::IsFolder);
        }
        if !metadata.is_file() {
            return Err(FileError::Unreadable("not a regular file".into()));
        }
        if metadata.len() > limit {
            return Err(FileError::TooLarge { size: metadata.len(), limit });
        }
        self.root.read(path).map_err(|error| classify(&error))
    }

    /// Whether a file is there, without reading it.
    pub fn find(&self, path: &str) -> Result<(), FileError> {
        let metadata = self.root.metadata(path).map_err(|error| classify(&error))?;
        if metadata.is_dir() { Err(FileError::IsFolder) } else { Ok(()) }
    }

    /// Names in a folder, sorted, so that no file system's order shows.
    pub fn list(&self, path: &str) -> Result<Vec<Entry>, FileError> {
        let mut entries = Vec::new();
        for entry in self.root.read_dir(path).map_err(|error| classify(&error))? {
            let entry = entry.map_err(|error| classify(&error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_folder =
                self.root.metadata(format!("{path}/{name}")).is_ok_and(|meta| meta.is_dir());
            entries.push(Entry { name, is_folder });
        }
        entries.sort();
        Ok(entries)
    }

    /// Every file below a folder, sorted; none if there is no such folder.
    pub fn walk(&self, folder: &str) -> Vec<String> {
        let mut files = Vec::new();
        for Entry { name, is_folder } in self.list(folder).unwrap_or_default() {
            let path = format!("{folder}/{name}");
            if is_folder { files.extend(self.walk(&path)) } else { files.push(path) }
        }
        files
    }

    pub fn is_folder(&self, path: &str) -> bool {
        self.root.metadata(path).is_ok_and(|meta| meta.is_dir())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub name: String,
    pub is_folder: bool,
}

fn classify(error: &io::Error) -> FileError {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FileError::Missing,
        io::ErrorKind::IsADirectory => FileError::IsFolder,
        // cap-std answers an escape with EPERM-like errors of its own; the
        // kernel's openat2 (RESOLVE_BENEATH) with EXDEV.
        io::ErrorKind::CrossesDevices => FileError::Outside,
        io::ErrorKind::PermissionDenied if error.raw_os_error().is_none() => FileError::Outside,
        _ => FileError::Unreadable(error.to_string()),
    }
}
