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

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the test is who saves meanwhile")]
mod tests {
    use std::fs;

    use super::super::{FileError, Project};

    #[test]
    fn what_was_read_stays_what_it_was_and_what_changed_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("texts")).unwrap();
        fs::write(path("texts/a.yaml"), "first").unwrap();
        fs::write(path("texts/b.yaml"), "other").unwrap();
        let project = Project::open(folder.path()).unwrap();
        assert_eq!(&*project.read("texts/a.yaml", 10).unwrap(), b"first");
        assert_eq!(project.walk("texts"), ["texts/a.yaml", "texts/b.yaml"]);
        assert_eq!(project.changed(), [""; 0]);

        fs::write(path("texts/a.yaml"), "second").unwrap();
        fs::write(path("texts/c.yaml"), "new").unwrap();
        assert_eq!(&*project.read("texts/a.yaml", 10).unwrap(), b"first");
        assert_eq!(project.walk("texts"), ["texts/a.yaml", "texts/b.yaml"]);
        assert_eq!(project.changed(), ["texts/a.yaml", "texts"]);
        let limit = FileError::TooLarge { size: 5, limit: 4 };
        assert_eq!(project.read("texts/a.yaml", 4), Err(limit));
    }

    #[test]
    #[cfg(unix)]
    fn a_link_that_goes_round_ends() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "").unwrap();
        std::os::unix::fs::symlink(".", folder.path().join("again")).unwrap();
        let project = Project::open(folder.path()).unwrap();
        assert!(project.walk("again").len() < 50);
    }
}
