//! The only writer. A set of files is staged beside its destination, flushed
//! to disk, then renamed into place one after the other: after a crash every
//! file is the old one or the new one, never a part.
//!
//! One process writes into a folder at a time ([`Place::lock`]); what it stages
//! has names that only it uses, and whatever is found under such names by the
//! next one was left by a process that is dead.
#![expect(clippy::disallowed_methods, reason = "the only writer of the project")]

mod fault;
mod lock;
mod place;
mod rewrite;
mod staging;

use std::{fs, path::Path};

pub use fault::Half;
pub use lock::Lock;
pub use place::Place;
pub use rewrite::{rewrite, sweep_content};
pub use staging::Staged;

use crate::{diagnostics::Diagnostic, typeset::DataFile};

#[derive(Debug)]
pub struct Artifact {
    /// Its path within the place that it is published to.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Writes data files for the stock `typst` command; they are not published.
pub fn write_data(root: &Path, files: &[DataFile]) -> Result<(), Diagnostic> {
    let data = root.join("data");
    let place = Place::open(root, &data)?;
    let _lock = place.lock(&|| {})?;
    place.sweep();
    let artifacts: Vec<Artifact> = files
        .iter()
        .filter_map(|file| {
            let name = file.path.strip_prefix("data/")?.to_owned();
            Some(Artifact { name, bytes: file.bytes.to_vec() })
        })
        .collect();
    place.stage(&artifacts)?.commit().map_err(Half::into_fault)
}

/// Whether a file was written by this program rather than by an older one.
pub fn is_newer_than_program(path: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let program = std::env::current_exe().ok().and_then(|path| modified(&path));
    program.zip(modified(path)).is_some_and(|(program, file)| program < file)
}
