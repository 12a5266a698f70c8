//! Files on their way: written whole and flushed beside where they are to
//! stand, then renamed.

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::Path,
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use cap_std::fs::{Dir, OpenOptions};

use super::{
    Artifact, Place,
    fault::{Half, fault},
};
use crate::diagnostics::Diagnostic;

/// How names of staged files begin.
const STAGED: &str = ".mediane-partiel-";

/// Counts what this process has staged, so that no two files share a name.
static COUNT: AtomicUsize = AtomicUsize::new(0);

pub fn is_staged(name: &str) -> bool {
    name.starts_with(STAGED)
}

/// A set of files that is whole on disk and not yet in place. Dropped, it is
/// taken away.
#[derive(Debug)]
pub struct Staged<'p> {
    place: &'p Place,
    /// Each file's name for now and for good.
    files: Vec<(String, String)>,
    /// Folders that were made for them.
    folders: Vec<String>,
}

pub fn stage<'p>(place: &'p Place, artifacts: &[Artifact]) -> Result<Staged<'p>, Diagnostic> {
    let mut staged = Staged { place, files: Vec::new(), folders: Vec::new() };
    for artifact in artifacts {
        let target = &artifact.name;
        let failed = |error: &io::Error| fault(error, &place.shown(target));
        let (folder, _) = target.rsplit_once('/').unwrap_or((".", target));
        let is_new =
            make_folder(&place.dir, folder).map_err(|error| fault(&error, &place.shown(folder)))?;
        if is_new {
            staged.folders.push(folder.to_owned());
        }
        if place.dir.metadata(target).is_ok_and(|metadata| metadata.is_dir()) {
            return Err(failed(&io::ErrorKind::IsADirectory.into()));
        }
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let partial = format!("{folder}/{STAGED}{}-{number}", process::id());
        staged.files.push((partial.clone(), target.clone()));
        write(&place.dir, &partial, target, &artifact.bytes).map_err(|error| failed(&error))?;
    }
    Ok(staged)
}

/// Whether the folder was not there before.
fn make_folder(dir: &Dir, folder: &str) -> io::Result<bool> {
    match dir.metadata(folder) {
        Ok(metadata) if metadata.is_dir() => Ok(false),
        Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            dir.create_dir_all(folder).map(|()| true)
        }
        Err(error) => Err(error),
    }
}

/// A new file, never one that is there, with the rights of the one it replaces.
fn write(dir: &Dir, partial: &str, target: &str, bytes: &[u8]) -> io::Result<()> {
    let options = OpenOptions::new().write(true).create_new(true).clone();
    let mut file = dir.open_with(partial, &options)?;
    if let Ok(before) = dir.metadata(target) {
        file.set_permissions(before.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

impl Staged<'_> {
    /// Puts every file in its place. If one cannot be, those after it stay the
    /// old ones.
    pub fn commit(mut self) -> Result<(), Half> {
        let files = std::mem::take(&mut self.files);
        let dir = &self.place.dir;
        for (i, (partial, target)) in files.iter().enumerate() {
            if let Err(error) = dir.rename(partial, dir, target) {
                self.files = files[i..].to_vec();
                let fault = Box::new(fault(&error, &self.place.shown(target)));
                return Err(Half { fault, renamed: i, all: files.len() });
            }
        }
        // A rename lasts once its folder is on disk; not every file system can.
        let folders: BTreeSet<&Path> =
            files.iter().filter_map(|(partial, _)| Path::new(partial).parent()).collect();
        for folder in folders {
            let _ = dir.open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(())
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        for (partial, _) in &self.files {
            let _ = self.place.dir.remove_file(partial);
        }
        // One that files went to stays.
        for folder in &self.folders {
            let _ = self.place.dir.remove_dir(folder);
        }
    }
}
