//! One writer in a folder at a time. The lock is the operating system's: it
//! ends with the process that holds it, however that ends. Where folders
//! themselves cannot be locked, a file in them is, and taken away afterwards.

use std::{
    fs::{File, TryLockError},
    io, thread,
    time::{Duration, Instant},
};

use cap_std::fs::{Dir, OpenOptions};

/// Where a folder cannot be locked itself (Windows, some network shares).
const FILE: &str = ".mediane-verrou";
/// A writer writes for a moment; one that takes longer is stopped or hangs.
const LONGEST: Duration = Duration::from_secs(120);
const TICK: Duration = Duration::from_millis(20);

/// Held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    /// Closing it ends the lock; none where a file system has no locks.
    _file: Option<File>,
    /// Where the lock is a file's: the folder that it is taken away from again.
    dir: Option<Dir>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still held: whoever waits for it looks whether it is there.
        if let Some(dir) = &self.dir {
            let _ = dir.remove_file(FILE);
        }
    }
}

/// Waits for the folder, and calls `waiting` once if it has to.
///
/// # Errors
/// [`io::ErrorKind::TimedOut`] if someone holds it for too long.
pub fn take(dir: &Dir, waiting: &dyn Fn()) -> io::Result<Lock> {
    let started = Instant::now();
    loop {
        if let Some(lock) = try_take(dir) {
            return Ok(lock);
        }
        if started.elapsed() > LONGEST {
            return Err(io::ErrorKind::TimedOut.into());
        }
        if started.elapsed() < TICK {
            waiting();
        }
        thread::sleep(TICK);
    }
}

/// The lock, unless someone else holds it.
pub fn try_take(dir: &Dir) -> Option<Lock> {
    if let Ok(folder) = folder(dir) {
        match folder.try_lock() {
            Ok(()) => return Some(Lock { _file: Some(folder), dir: None }),
            Err(TryLockError::WouldBlock) => return None,
            Err(TryLockError::Error(_)) => {}
        }
    }
    let Ok(file) = file(dir) else { return Some(Lock { _file: None, dir: None }) };
    match file.try_lock() {
        // One that its holder has taken away meanwhile is nobody's.
        Ok(()) if !is_there(dir, &file) => None,
        Ok(()) => Some(Lock { _file: Some(file), dir: dir.try_clone().ok() }),
        Err(TryLockError::WouldBlock) => None,
        Err(TryLockError::Error(_)) => {
            drop(Lock { _file: Some(file), dir: dir.try_clone().ok() });
            Some(Lock { _file: None, dir: None })
        }
    }
}

/// Whether this very file stands under the lock's name.
#[cfg(unix)]
fn is_there(dir: &Dir, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    use cap_std::fs::MetadataExt as _;
    let (Ok(there), Ok(held)) = (dir.metadata(FILE), file.metadata()) else { return false };
    (there.ino(), there.dev()) == (held.ino(), held.dev())
}

/// A file that is open cannot be taken away.
#[cfg(not(unix))]
const fn is_there(_: &Dir, _: &File) -> bool {
    true
}

fn folder(dir: &Dir) -> io::Result<File> {
    // Opened anew: a descriptor that is shared would share the lock.
    dir.open(".").map(cap_std::fs::File::into_std)
}

fn file(dir: &Dir) -> io::Result<File> {
    let options = OpenOptions::new().read(true).write(true).create(true).clone();
    dir.open_with(FILE, &options).map(cap_std::fs::File::into_std)
}
