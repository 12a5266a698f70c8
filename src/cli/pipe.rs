//! From standard input to standard output, some lines at a time, whatever the
//! size.
//!
//! One thread reads ahead; what it read is set side by side, and written before
//! the next is waited for.

use std::{
    io::{self, Read, Write},
    mem,
    sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    thread,
};

use memchr::{memchr, memchr_iter, memrchr};
use rayon::prelude::*;
use simdutf8::basic::from_utf8;

use super::{Exit, terminal::Terminal};
use crate::diagnostics::{Code, Diagnostic};

/// How messages call what a pipe reads and writes.
const PIPE: &str = "-";

/// As much as is read at once.
const BATCH: usize = 1 << 20;
/// What one thread sets at a time, if no line is longer: it fits its cache.
const PASSAGE: usize = 1 << 13;

type Set<'a> = dyn Fn(&str, usize) -> String + Sync + 'a;

/// What becomes of lines that are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undecodable {
    /// They go through as they came.
    Kept,
    /// They are left out: what is written is a report of the others.
    LeftOut,
}

/// Writes what `set` makes of each passage, some whole lines, and the number of
/// its first, from 1.
pub fn each_passage(
    terminal: &Terminal,
    undecodable: Undecodable,
    set: impl Fn(&str, usize) -> String + Sync,
) -> Exit {
    let (read_to, batches) = sync_channel(1);
    let (give_back, used) = channel();
    // Not waited for in the end: whoever writes to it may have nothing to say
    // when whoever reads from us has gone.
    thread::spawn(move || read(&read_to, &used));
    match write(&batches, &give_back, &mut terminal.output(), undecodable, &set) {
        Ok(()) => Exit::Fine,
        Err(fault) => {
            terminal.failed(&[fault], None);
            Exit::Usage
        }
    }
}

/// Sends whole lines. Buffers come back through `used`.
fn read(to: &SyncSender<io::Result<Vec<u8>>>, used: &Receiver<Vec<u8>>) {
    let mut room = vec![0; BATCH];
    let mut held = Vec::new();
    loop {
        let count = match io::stdin().lock().read(&mut room) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                let _ = to.send(Ok(held)).and_then(|()| to.send(Err(error)));
                return;
            }
        };
        if count == 0 {
            let _ = to.send(Ok(held));
            return;
        }
        // What comes after the last line end waits for its own.
        let whole = memrchr(b'\n', &room[..count]).map_or(0, |last| last + 1);
        held.extend_from_slice(&room[..whole]);
        if whole > 0 {
            let next = used.try_recv().unwrap_or_default();
            // It fails when nobody writes any more.
            if to.send(Ok(mem::replace(&mut held, next))).is_err() {
                return;
            }
        }
        held.extend_from_slice(&room[whole..count]);
    }
}

fn write(
    batches: &Receiver<io::Result<Vec<u8>>>,
    give_back: &Sender<Vec<u8>>,
    out: &mut dyn Write,
    undecodable: Undecodable,
    set: &Set,
) -> Result<(), Diagnostic> {
    let mut number = 1;
    for batch in batches {
        let mut batch = batch.map_err(|error| {
            Diagnostic::error(Code::FileUnreadable).arg("path", PIPE).arg("reason", error)
        })?;
        let passages = passages(&batch, &mut number).into_par_iter();
        let done: Vec<Vec<u8>> =
            passages.map(|(passage, number)| set_one(passage, number, undecodable, set)).collect();
        match done.iter().try_for_each(|passage| out.write_all(passage)).and_then(|()| out.flush())
        {
            Ok(()) => {}
            // A reader that has gone away (`| head`) is no fault of ours.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            Err(error) => {
                let fault = Diagnostic::error(Code::OutputUnwritable).arg("path", PIPE);
                return Err(fault.arg("reason", error));
            }
        }
        batch.clear();
        // Nobody reads any more, and nobody needs it.
        let _ = give_back.send(batch);
    }
    Ok(())
}

/// The bytes cut behind line feeds, with the number of each first line.
fn passages<'a>(mut rest: &'a [u8], number: &mut usize) -> Vec<(&'a [u8], usize)> {
    let mut passages = Vec::with_capacity(rest.len() / PASSAGE + 1);
    while !rest.is_empty() {
        let enough = rest.len().min(PASSAGE) - 1;
        let end = memchr(b'\n', &rest[enough..]).map_or(rest.len(), |feed| enough + feed + 1);
        let (passage, after) = rest.split_at(end);
        passages.push((passage, *number));
        *number += memchr_iter(b'\n', passage).count();
        rest = after;
    }
    passages
}

fn set_one(passage: &[u8], number: usize, undecodable: Undecodable, set: &Set) -> Vec<u8> {
    if let Ok(text) = from_utf8(passage) {
        return set(text, number).into_bytes();
    }
    let mut out = Vec::with_capacity(passage.len());
    for (line, number) in passage.split_inclusive(|byte| *byte == b'\n').zip(number..) {
        match from_utf8(line) {
            Ok(text) => out.extend_from_slice(set(text, number).as_bytes()),
            Err(_) if undecodable == Undecodable::Kept => out.extend_from_slice(line),
            Err(_) => {}
        }
    }
    out
}

/// The line and its end.
pub fn cut(line: &str) -> (&str, &str) {
    line.split_at(line.trim_end_matches(['\n', '\r']).len())
}
