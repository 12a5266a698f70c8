//! The only writer. A set of files is staged beside its destination, flushed
//! to disk, then renamed into place one after the other: after a crash every
//! file is the old one or the new one, never a part.
#![expect(clippy::disallowed_methods, reason = "the only writer of the project")]

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    diagnostics::{Code, Diagnostic},
    typeset::DataFile,
};

/// Names of staged files; a leftover is removed by the next run.
const STAGED: &str = ".mediane-partiel-";

#[derive(Debug)]
pub struct Artifact {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Writes `artifacts` into `folder`, all or nothing as far as a file system can.
pub fn publish(folder: &Path, artifacts: &[Artifact]) -> Result<(), Diagnostic> {
    let folders = folders(folder, artifacts);
    for folder in &folders {
        make_folder(folder)?;
        sweep(folder);
    }
    let mut staged = Vec::new();
    for artifact in artifacts {
        let target = folder.join(&artifact.name);
        if target.is_dir() {
            discard(&staged);
            return Err(Diagnostic::error(Code::OutputUnwritable)
                .arg("path", target.display())
                .arg("reason", io::Error::from(io::ErrorKind::IsADirectory))
                .in_file(target.display().to_string()));
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let partial = target.with_file_name(format!("{STAGED}{name}"));
        let written = stage(&partial, &artifact.bytes);
        staged.push((partial, target));
        if let Err(error) = written {
            discard(&staged);
            return Err(fault(&error, &folder.join(&artifact.name)));
        }
    }
    for (i, (partial, target)) in staged.iter().enumerate() {
        if let Err(error) = fs::rename(partial, target) {
            discard(&staged[i..]);
            return Err(fault(&error, target));
        }
    }
    // A rename lasts once its folder is on disk; not every file system can.
    for folder in &folders {
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
    }
    Ok(())
}

/// `folder` and those within it that artifacts go to.
fn folders(folder: &Path, artifacts: &[Artifact]) -> BTreeSet<PathBuf> {
    let within = artifacts
        .iter()
        .filter_map(|artifact| folder.join(&artifact.name).parent().map(Path::to_path_buf));
    within.chain([folder.to_path_buf()]).collect()
}

/// A published file, if it is there.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

/// Whether a file was written by this program rather than by an older one.
pub fn is_newer_than_program(path: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let program = std::env::current_exe().ok().and_then(|path| modified(&path));
    program.zip(modified(path)).is_some_and(|(program, file)| program < file)
}

/// Takes a published file away, if it is still what `is_ours` knows.
pub fn remove(path: &Path, is_ours: impl Fn(&[u8]) -> bool) {
    if read(path).is_some_and(|bytes| is_ours(&bytes)) {
        let _ = fs::remove_file(path);
    }
}

/// Writes data files for the stock `typst` command; they are not published.
pub fn write_data(root: &Path, files: &[DataFile]) -> Result<(), Diagnostic> {
    for file in files {
        let target = root.join(&file.path);
        let folder = target.parent().unwrap_or(root);
        make_folder(folder)?;
        fs::write(&target, &file.json).map_err(|error| fault(&error, &target))?;
    }
    Ok(())
}

/// Replaces the text `before` of a file by `after`, all or nothing; a byte
/// order mark stays where it was.
pub fn rewrite(path: &Path, before: &str, after: &str) -> Result<(), Diagnostic> {
    let failed = |error: io::Error| fault(&error, path);
    let bytes = fs::read(path).map_err(failed)?;
    // Someone may have saved the file in the meantime.
    let Some(head) = bytes.strip_suffix(before.as_bytes()) else {
        return Err(failed(io::Error::from(io::ErrorKind::ResourceBusy)));
    };
    let (folder, name) = (path.parent().unwrap_or(path), path.file_name().unwrap_or_default());
    let name = name.to_string_lossy().into_owned();
    publish(folder, &[Artifact { name, bytes: [head, after.as_bytes()].concat() }])
}

fn make_folder(folder: &Path) -> Result<(), Diagnostic> {
    if folder.exists() && !folder.is_dir() {
        return Err(Diagnostic::error(Code::OutputIsFile)
            .arg("path", folder.display())
            .in_file(folder.display().to_string()));
    }
    fs::create_dir_all(folder).map_err(|error| fault(&error, folder))
}

fn stage(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(STAGED) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn discard(staged: &[(PathBuf, PathBuf)]) {
    for (partial, _) in staged {
        let _ = fs::remove_file(partial);
    }
}

fn fault(error: &io::Error, path: &Path) -> Diagnostic {
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Code::OutputFull
        }
        io::ErrorKind::NotADirectory => Code::OutputIsFile,
        _ => Code::OutputUnwritable,
    };
    Diagnostic::error(code)
        .arg("path", path.display())
        .arg("reason", error)
        .in_file(path.display().to_string())
}
