//! One writer in a folder at a time. The lock is the operating system's: it
//! ends with the process that holds it, however that ends, and nothing of it
//! stays on disk where folders themselves can be locked.

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

/// Held until it is dropped; `None` inside where a file system has no locks.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "closing the file ends the lock")] Option<File>);

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
    for open in [folder, file] {
        let Ok(file) = open(dir) else { continue };
        match file.try_lock() {
            Ok(()) => return Some(Lock(Some(file))),
            Err(TryLockError::WouldBlock) => return None,
            Err(TryLockError::Error(_)) => {}
        }
    }
    Some(Lock(None))
}

fn folder(dir: &Dir) -> io::Result<File> {
    // Opened anew: a descriptor that is shared would share the lock.
    dir.open(".").map(cap_std::fs::File::into_std)
}

fn file(dir: &Dir) -> io::Result<File> {
    let options = OpenOptions::new().read(true).write(true).create(true).clone();
    dir.open_with(FILE, &options).map(cap_std::fs::File::into_std)
}
