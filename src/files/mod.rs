//! Reading: the only user of the file system beside [`crate::publish`]. The
//! project's root is a wall: `cap-std` resolves every path inside it, so that
//! no `..` and no link leads out.
//!
//! What has been read once is the same for good: whoever asks again gets the
//! bytes of the first time, so that what is hashed, checked, set and certified
//! is one and the same, whatever is saved meanwhile ([`Project::changed`]).

mod snapshot;

use std::{io, path::Path};

use cap_std::{ambient_authority, fs::Dir};

pub use snapshot::Content;
use snapshot::{Seen, Stamp};

/// Folders in folders; more is a link that goes round.
const DEEPEST: usize = 16;

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
    seen: Seen,
}

impl Project {
    pub fn open(root: &Path) -> io::Result<Self> {
        let root = Dir::open_ambient_dir(root, ambient_authority())?;
        Ok(Self { root, seen: Seen::default() })
    }

    pub fn read(&self, path: &str, limit: u64) -> Result<Content, FileError> {
        let within = |size: u64| {
            if size > limit { Err(FileError::TooLarge { size, limit }) } else { Ok(()) }
        };
        if let Some(content) = self.seen.file(path) {
            return within(content.len() as u64).map(|()| content);
        }
        // A device or a pipe is not opened: that alone may wait for ever.
        self.regular(path)?;
        let mut file = self.root.open(path).map_err(|error| classify(&error))?;
        let metadata = file.metadata().map_err(|error| classify(&error))?;
        within(metadata.len())?;
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
        // It may grow while it is read.
        io::copy(&mut io::Read::take(&mut file, limit.saturating_add(1)), &mut bytes)
            .map_err(|error| classify(&error))?;
        within(bytes.len() as u64)?;
        Ok(self.seen.keep_file(path, bytes, Stamp::of(&metadata)))
    }

    fn regular(&self, path: &str) -> Result<(), FileError> {
        let metadata = self.root.metadata(path).map_err(|error| classify(&error))?;
        if metadata.is_dir() {
            Err(FileError::IsFolder)
        } else if metadata.is_file() {
            Ok(())
        } else {
            Err(FileError::Unreadable("not a regular file".into()))
        }
    }

    /// Whether a file is there, without reading it.
    pub fn find(&self, path: &str) -> Result<(), FileError> {
        if self.seen.file(path).is_some() {
            return Ok(());
        }
        let metadata = self.root.metadata(path).map_err(|error| classify(&error))?;
        if metadata.is_dir() { Err(FileError::IsFolder) } else { Ok(()) }
    }

    /// Names in a folder, sorted, so that no file system's order shows.
    pub fn list(&self, path: &str) -> Result<Vec<Entry>, FileError> {
        if let Some(entries) = self.seen.folder(path) {
            return Ok(entries);
        }
        let entries = self.listed(path)?;
        self.seen.keep_folder(path, &entries);
        Ok(entries)
    }

    fn listed(&self, path: &str) -> Result<Vec<Entry>, FileError> {
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
        if folder.split('/').count() > DEEPEST {
            return files;
        }
        for Entry { name, is_folder } in self.list(folder).unwrap_or_default() {
            let path = format!("{folder}/{name}");
            if is_folder { files.extend(self.walk(&path)) } else { files.push(path) }
        }
        files
    }

    pub fn is_folder(&self, path: &str) -> bool {
        self.root.metadata(path).is_ok_and(|meta| meta.is_dir())
    }

    /// Everything that has been read so far, by path.
    pub fn files_read(&self) -> Vec<(String, Content)> {
        self.seen.files()
    }

    /// What was read or listed and is no longer what it was: files that were
    /// saved or taken away, folders that hold more or less.
    pub fn changed(&self) -> Vec<String> {
        let is_other = |path: &str, stamp: &Stamp| {
            self.root.metadata(path).map(|metadata| Stamp::of(&metadata)).ok().as_ref()
                != Some(stamp)
        };
        let files = self.seen.stamps().into_iter();
        let files = files.filter(|(path, stamp)| is_other(path, stamp)).map(|(path, _)| path);
        let folders = self.seen.folders().into_iter();
        let folders = folders.filter(|(path, entries)| self.listed(path).as_ref() != Ok(entries));
        files.chain(folders.map(|(path, _)| path)).collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub name: String,
    pub is_folder: bool,
}

/// What the file system or the wall answered.
pub fn classify(error: &io::Error) -> FileError {
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
