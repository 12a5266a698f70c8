//! Corrections written into the content's own files.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{
    Artifact, Place,
    fault::{Half, fault},
};
use crate::diagnostics::Diagnostic;

/// Replaces the text `before` of a file of the project by `after`, all or
/// nothing; a byte order mark stays where it was. A link stays one: the file
/// that it leads to is replaced, if that is in the project.
pub fn rewrite(root: &Path, path: &str, before: &str, after: &str) -> Result<(), Diagnostic> {
    let shown = root.join(path);
    let failed = |error: &io::Error| fault(error, &shown);
    let real = followed(root, &shown).map_err(|error| failed(&error))?;
    let (Some(folder), Some(name)) = (real.parent(), real.file_name()) else {
        return Err(failed(&io::ErrorKind::NotFound.into()));
    };
    let name = name.to_string_lossy().into_owned();
    let place = Place::open(root, folder)?;
    let _lock = place.lock(&|| {})?;
    let bytes = place.read(&name).ok_or_else(|| failed(&io::ErrorKind::NotFound.into()))?;
    // Someone may have saved the file in the meantime.
    let Some(head) = bytes.strip_suffix(before.as_bytes()) else {
        return Err(failed(&io::ErrorKind::ResourceBusy.into()));
    };
    let bytes = [head, after.as_bytes()].concat();
    place.stage(&[Artifact { name, bytes }])?.commit().map_err(Half::into_fault)
}

/// Where a path leads, below `root` as it was given.
fn followed(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let (real_root, real) = (root.canonicalize()?, path.canonicalize()?);
    match real.strip_prefix(real_root) {
        Ok(below) => Ok(root.join(below)),
        Err(_) => Err(io::ErrorKind::CrossesDevices.into()),
    }
}

/// Takes away what a correction that was killed has left in these folders of
/// the content, unless one is under way there.
pub fn sweep_content(root: &Path, folders: &[String]) {
    for folder in folders {
        let Some(place) = Place::find(root, &root.join(folder)) else { continue };
        if place.has_staged()
            && let Some(_lock) = place.try_lock()
        {
            place.sweep();
        }
    }
}
