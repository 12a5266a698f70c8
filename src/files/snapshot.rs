//! What a project's files held when they were first read.

use std::{
    collections::BTreeMap,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use cap_std::{fs::Metadata, time::SystemTime};

use super::Entry;

/// The bytes of a file, shared by all who read it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Content(Arc<[u8]>);

impl Deref for Content {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Content {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// By which a file is known to be the one that was read, without reading it
/// again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    created: Option<SystemTime>,
}

impl Stamp {
    pub fn of(metadata: &Metadata) -> Self {
        Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            // Another file under the old name, as editors save.
            created: metadata.created().ok(),
        }
    }
}

#[derive(Debug, Default)]
pub struct Seen {
    files: Mutex<BTreeMap<String, (Content, Stamp)>>,
    folders: Mutex<BTreeMap<String, Vec<Entry>>>,
}

impl Seen {
    pub fn file(&self, path: &str) -> Option<Content> {
        locked(&self.files).get(path).map(|(content, _)| content.clone())
    }

    /// The first who has read a file is who is right.
    pub fn keep_file(&self, path: &str, bytes: Vec<u8>, stamp: Stamp) -> Content {
        let mut files = locked(&self.files);
        let (content, _) =
            files.entry(path.to_owned()).or_insert_with(|| (Content(bytes.into()), stamp));
        content.clone()
    }

    pub fn files(&self) -> Vec<(String, Content)> {
        let files = locked(&self.files);
        files.iter().map(|(path, (content, _))| (path.clone(), content.clone())).collect()
    }

    pub fn stamps(&self) -> Vec<(String, Stamp)> {
        let files = locked(&self.files);
        files.iter().map(|(path, (_, stamp))| (path.clone(), stamp.clone())).collect()
    }

    pub fn folder(&self, path: &str) -> Option<Vec<Entry>> {
        locked(&self.folders).get(path).cloned()
    }

    pub fn keep_folder(&self, path: &str, entries: &[Entry]) {
        locked(&self.folders).entry(path.to_owned()).or_insert_with(|| entries.to_vec());
    }

    pub fn folders(&self) -> Vec<(String, Vec<Entry>)> {
        let folders = locked(&self.folders);
        folders.iter().map(|(path, entries)| (path.clone(), entries.clone())).collect()
    }
}

/// No one leaves these maps half changed.
fn locked<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
