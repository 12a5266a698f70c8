//! Where files are published. In the project, its wall holds: a link that
//! leads out of it is not followed.

use std::{
    io,
    path::{Path, PathBuf},
};

use cap_std::{
    ambient_authority,
    fs::{Dir, Metadata},
};

use super::{
    Artifact, Lock, Staged,
    fault::fault,
    lock,
    staging::{self, is_staged},
};
use crate::diagnostics::{Code, Diagnostic};

/// A folder that files are published to, and nothing outside it. Names within
/// it are relative, with `/`.
#[derive(Debug)]
pub struct Place {
    pub(super) dir: Dir,
    /// As people know it.
    pub(super) path: PathBuf,
}

impl Place {
    /// Opens `folder`, made if need be. Below `root` no link leads out of it;
    /// any other folder is one that was asked for.
    pub fn open(root: &Path, folder: &Path) -> Result<Self, Diagnostic> {
        Self::opened(root, folder, true).map_err(|error| {
            // A file where the folder should be has many names for the system.
            if folder.exists() && !folder.is_dir() {
                fault(&io::ErrorKind::NotADirectory.into(), folder)
            } else {
                fault(&error, folder)
            }
        })
    }

    /// The folder if it is there.
    pub fn find(root: &Path, folder: &Path) -> Option<Self> {
        Self::opened(root, folder, false).ok()
    }

    fn opened(root: &Path, folder: &Path, makes: bool) -> io::Result<Self> {
        let (root, wanted) = (std::path::absolute(root)?, std::path::absolute(folder)?);
        let (base, below) = match wanted.strip_prefix(&root) {
            Ok(below) if below.as_os_str().is_empty() => (&root, None),
            Ok(below) => (&root, Some(below)),
            Err(_) => {
                if makes {
                    std::fs::create_dir_all(&wanted)?;
                }
                (&wanted, None)
            }
        };
        let mut dir = Dir::open_ambient_dir(base, ambient_authority())?;
        if let Some(below) = below {
            dir = match dir.open_dir(below) {
                Err(error) if makes && error.kind() == io::ErrorKind::NotFound => {
                    dir.create_dir_all(below)?;
                    dir.open_dir(below)?
                }
                opened => opened?,
            };
        }
        Ok(Self { dir, path: folder.to_path_buf() })
    }

    /// Waits until no one else writes here; `waiting` is called if that takes
    /// more than a moment.
    pub fn lock(&self, waiting: &dyn Fn()) -> Result<Lock, Diagnostic> {
        lock::take(&self.dir, waiting).map_err(|_| {
            let path = self.path.display().to_string();
            Diagnostic::error(Code::OutputBusy).arg("path", &path).in_file(path)
        })
    }

    /// The same without waiting.
    pub fn try_lock(&self) -> Option<Lock> {
        lock::try_take(&self.dir)
    }

    /// Takes away what dead writers have left. Whoever calls it holds the lock.
    pub fn sweep(&self) {
        for folder in self.folders() {
            let Ok(entries) = self.dir.read_dir(&folder) else { continue };
            let mut any = false;
            for entry in entries.flatten() {
                let name = entry.file_name();
                if is_staged(&name.to_string_lossy()) {
                    any = true;
                    let _ = self.dir.remove_file(Path::new(&folder).join(name));
                }
            }
            // One that was made for them alone.
            if any && folder != "." {
                let _ = self.dir.remove_dir(&folder);
            }
        }
    }

    /// Whether there is something to sweep.
    pub fn has_staged(&self) -> bool {
        self.names().iter().any(|name| is_staged(name))
    }

    /// This folder and those within it: outputs lie no deeper
    /// (`edition::Output::file`).
    fn folders(&self) -> Vec<String> {
        let entries = self.dir.entries().into_iter().flatten().flatten();
        let is_folder = |entry: &cap_std::fs::DirEntry| {
            entry.metadata().is_ok_and(|metadata: Metadata| metadata.is_dir())
        };
        let within = entries.filter(is_folder);
        let names = within.map(|entry| entry.file_name().to_string_lossy().into_owned());
        std::iter::once(".".to_owned()).chain(names).collect()
    }

    /// Writes `artifacts` beside where they are to stand. Whoever calls it
    /// holds the lock.
    pub fn stage(&self, artifacts: &[Artifact]) -> Result<Staged<'_>, Diagnostic> {
        staging::stage(self, artifacts)
    }

    /// A published file, if it is there.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        self.dir.read(name).ok()
    }

    /// Names of the files that stand here, those in folders aside, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = self.dir.entries().into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Takes a published file away, if it is still what `is_ours` knows, and
    /// its folder if that is empty.
    pub fn remove(&self, name: &str, is_ours: impl Fn(&[u8]) -> bool) {
        if self.read(name).is_some_and(|bytes| is_ours(&bytes)) {
            let _ = self.dir.remove_file(name);
        }
        if let Some((folder, _)) = name.rsplit_once('/') {
            let _ = self.dir.remove_dir(folder);
        }
    }

    pub(super) fn shown(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}
