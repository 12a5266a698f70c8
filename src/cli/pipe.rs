//! From standard input to standard output, some lines at a time, whatever the
//! size.

use std::{
    borrow::Cow,
    io::{self, BufRead, BufReader, Write},
};

use memchr::{memchr, memchr_iter};
use rayon::prelude::*;

use super::{Exit, terminal::Terminal};
use crate::diagnostics::{Code, Diagnostic};

/// How messages call what a pipe reads and writes.
const PIPE: &str = "-";

/// As much as is read at once: passages of one batch are set side by side.
const BATCH: usize = 1 << 20;
/// What one thread takes at a time, if no line is longer: it fits its cache.
const PASSAGE: usize = 1 << 16;

/// Writes what `set` makes of each passage, some whole lines, and the number of
/// its first, from 1. Lines that are not UTF-8 go through as they came.
pub fn each_passage(terminal: &Terminal, set: impl Fn(&str, usize) -> String + Sync) -> Exit {
    let mut input = BufReader::with_capacity(BATCH, io::stdin().lock());
    match copy(&mut input, &mut terminal.output(), &set) {
        Ok(()) => Exit::Fine,
        Err(fault) => {
            terminal.failed(&[fault], None);
            Exit::Usage
        }
    }
}

type Set<'a> = dyn Fn(&str, usize) -> String + Sync + 'a;

fn copy(input: &mut dyn BufRead, out: &mut dyn Write, set: &Set) -> Result<(), Diagnostic> {
    let mut held = Vec::new();
    let mut number = 1;
    loop {
        let read = input.fill_buf().map_err(|error| {
            Diagnostic::error(Code::FileUnreadable).arg("path", PIPE).arg("reason", error)
        })?;
        let is_end = read.is_empty();
        held.extend_from_slice(read);
        let count = read.len();
        input.consume(count);
        // What comes after the last line end waits for its own.
        let whole = match held.iter().rposition(|byte| *byte == b'\n') {
            _ if is_end => held.len(),
            Some(last) => last + 1,
            None => continue,
        };
        let done: Vec<Vec<u8>> = passages(&held[..whole], &mut number)
            .into_par_iter()
            .map(|(passage, number)| set_one(passage, number, set))
            .collect();
        match done.iter().try_for_each(|line| out.write_all(line)).and_then(|()| out.flush()) {
            Ok(()) if is_end => return Ok(()),
            Ok(()) => {}
            // A reader that has gone away (`| head`) is no fault of ours.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            Err(error) => {
                let fault = Diagnostic::error(Code::OutputUnwritable).arg("path", PIPE);
                return Err(fault.arg("reason", error));
            }
        }
        drop(done);
        held.drain(..whole);
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
    if let Ok(text) = str::from_utf8(passage) {
        return set(text, number).into_bytes();
    }
    let lines = passage.split_inclusive(|byte| *byte == b'\n').zip(number..);
    let set = |(line, number)| match str::from_utf8(line) {
        Ok(text) => Cow::Owned(set(text, number).into_bytes()),
        Err(_) => Cow::Borrowed(line),
    };
    lines.map(set).collect::<Vec<_>>().concat()
}

/// The line and its end.
pub fn cut(line: &str) -> (&str, &str) {
    line.split_at(line.trim_end_matches(['\n', '\r']).len())
}
