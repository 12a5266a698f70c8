//! Line by line from standard input to standard output, whatever the size.

use std::{
    borrow::Cow,
    io::{self, BufRead, BufReader, Write},
};

use rayon::prelude::*;

use super::{Exit, terminal::Terminal};
use crate::diagnostics::{Code, Diagnostic};

/// How messages call what a pipe reads and writes.
const PIPE: &str = "-";

/// As much as is read at once: lines of one batch are set side by side.
const BATCH: usize = 1 << 20;
/// Fewer lines than these are not worth another thread.
const LEAST_LINES: usize = 64;

/// Writes what `set` makes of each line and its number, from 1. Lines that are
/// not UTF-8 go through as they came.
pub fn each_line(terminal: &Terminal, set: impl Fn(&str, usize) -> String + Sync) -> Exit {
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
        let lines: Vec<&[u8]> = held[..whole].split_inclusive(|byte| *byte == b'\n').collect();
        let done: Vec<Cow<[u8]>> = lines
            .par_iter()
            .with_min_len(LEAST_LINES)
            .enumerate()
            .map(|(i, line)| match std::str::from_utf8(line) {
                Ok(text) => Cow::Owned(set(text, number + i).into_bytes()),
                Err(_) => Cow::Borrowed(*line),
            })
            .collect();
        number += lines.len();
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

/// The line and its end.
pub fn cut(line: &str) -> (&str, &str) {
    line.split_at(line.trim_end_matches(['\n', '\r']).len())
}
