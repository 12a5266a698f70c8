//! From standard input to standard output, some lines at a time, whatever the
//! size.

use std::{
    borrow::Cow,
    io::{self, Read, Write},
};

use memchr::{memchr, memchr_iter, memrchr};
use rayon::prelude::*;
use simdutf8::basic::from_utf8;

use super::{Exit, terminal::Terminal};
use crate::diagnostics::{Code, Diagnostic};

/// How messages call what a pipe reads and writes.
const PIPE: &str = "-";

/// As much as is read at once: passages of one batch are set side by side.
const BATCH: usize = 1 << 20;
/// What one thread takes at a time, if no line is longer: it fits its cache.
const PASSAGE: usize = 1 << 13;

/// Writes what `set` makes of each passage, some whole lines, and the number of
/// its first, from 1. Lines that are not UTF-8 go through as they came.
pub fn each_passage(terminal: &Terminal, set: impl Fn(&str, usize) -> String + Sync) -> Exit {
    match copy(&mut terminal.output(), &set) {
        Ok(()) => Exit::Fine,
        Err(fault) => {
            terminal.failed(&[fault], None);
            Exit::Usage
        }
    }
}

type Set<'a> = dyn Fn(&str, usize) -> String + Sync + 'a;

fn copy(out: &mut dyn Write, set: &Set) -> Result<(), Diagnostic> {
    let (mut held, mut next) = (Held::default(), Held::default());
    let mut number = 1;
    let mut is_end = held.read_on()?;
    loop {
        // What comes after the last line end waits for its own.
        let whole = match memrchr(b'\n', held.bytes()) {
            _ if is_end => held.bytes().len(),
            Some(last) => last + 1,
            None => 0,
        };
        let (whole, rest) = held.bytes().split_at(whole);
        next.start_with(rest);
        let mut read = Ok(true);
        // What was read is written before more is waited for.
        let written = rayon::in_place_scope(|scope| {
            if !is_end {
                scope.spawn(|_| read = next.read_on());
            }
            let passages = passages(whole, &mut number).into_par_iter();
            let done: Vec<Vec<u8>> =
                passages.map(|(passage, number)| set_one(passage, number, set)).collect();
            done.iter().try_for_each(|passage| out.write_all(passage)).and_then(|()| out.flush())
        });
        match written {
            Ok(()) if is_end => return Ok(()),
            Ok(()) => {}
            // A reader that has gone away (`| head`) is no fault of ours.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            Err(error) => {
                let fault = Diagnostic::error(Code::OutputUnwritable).arg("path", PIPE);
                return Err(fault.arg("reason", error));
            }
        }
        is_end = read?;
        std::mem::swap(&mut held, &mut next);
    }
}

/// What was read of standard input and not yet written.
#[derive(Default)]
struct Held {
    /// Its end is room to read into, which need not be cleared each time.
    room: Vec<u8>,
    filled: usize,
}

impl Held {
    fn bytes(&self) -> &[u8] {
        &self.room[..self.filled]
    }

    fn start_with(&mut self, bytes: &[u8]) {
        self.filled = 0;
        self.make_room(bytes.len());
        self.room[..bytes.len()].copy_from_slice(bytes);
        self.filled = bytes.len();
    }

    fn make_room(&mut self, count: usize) {
        let wanted = self.filled + count;
        self.room.resize(self.room.len().max(wanted), 0);
    }

    /// Adds what is there to be read, and tells whether it was the end.
    fn read_on(&mut self) -> Result<bool, Diagnostic> {
        self.make_room(BATCH);
        let count = loop {
            match io::stdin().lock().read(&mut self.room[self.filled..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        let count = count.map_err(|error| {
            Diagnostic::error(Code::FileUnreadable).arg("path", PIPE).arg("reason", error)
        })?;
        self.filled += count;
        Ok(count == 0)
    }
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

fn set_one(passage: &[u8], number: usize, set: &Set) -> Vec<u8> {
    if let Ok(text) = from_utf8(passage) {
        return set(text, number).into_bytes();
    }
    let lines = passage.split_inclusive(|byte| *byte == b'\n').zip(number..);
    let set = |(line, number)| match from_utf8(line) {
        Ok(text) => Cow::Owned(set(text, number).into_bytes()),
        Err(_) => Cow::Borrowed(line),
    };
    lines.map(set).collect::<Vec<_>>().concat()
}

/// The line and its end.
pub fn cut(line: &str) -> (&str, &str) {
    line.split_at(line.trim_end_matches(['\n', '\r']).len())
}
