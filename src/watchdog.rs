//! Ends a runaway layout. Typst cannot be cancelled and a thread cannot be
//! killed, so the process ends; that is safe because publishing is atomic.

use std::{
    process,
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

use crate::diagnostics::{Code, Diagnostic};

/// What a build may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub deadline: Duration,
    /// Resident memory, in bytes.
    pub memory: u64,
}

/// How often the memory is looked at.
const TICK: Duration = Duration::from_millis(20);

/// Watches until it is dropped.
#[derive(Debug)]
pub struct Watchdog {
    _alive: Sender<()>,
}

impl Watchdog {
    /// Calls `report` with what happened, then ends the process with exit
    /// code 1, when a limit is passed.
    pub fn start(limits: Limits, report: impl FnOnce(&Diagnostic) + Send + 'static) -> Self {
        let (alive, gone) = mpsc::channel();
        let started = Instant::now();
        thread::spawn(move || {
            while gone.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                if let Some(fault) = passed(limits, started) {
                    report(&fault);
                    process::exit(1);
                }
            }
        });
        Self { _alive: alive }
    }
}

fn passed(limits: Limits, started: Instant) -> Option<Diagnostic> {
    if started.elapsed() > limits.deadline {
        let seconds = limits.deadline.as_secs();
        return Some(Diagnostic::error(Code::Deadline).arg("seconds", seconds));
    }
    let used = memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem as u64);
    (used > limits.memory).then(|| {
        let limit = limits.memory / 1_000_000;
        Diagnostic::error(Code::Memory).arg("limit", limit)
    })
}
