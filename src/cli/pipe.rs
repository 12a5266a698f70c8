//! Line by line from standard input to standard output, whatever the size.

use std::io::{self, BufRead, Write};

use super::{Exit, terminal::Terminal};
use crate::diagnostics::{Code, Diagnostic};

/// How messages call what a pipe reads and writes.
const PIPE: &str = "-";

/// Writes what `set` makes of each line and its number, from 1. Lines that are
/// not UTF-8 go through as they came.
pub fn each_line(terminal: &Terminal, set: impl Fn(&str, usize) -> String) -> Exit {
    match copy(&mut io::stdin().lock(), &mut terminal.output(), set) {
        Ok(()) => Exit::Fine,
        Err(fault) => {
            terminal.failed(&[fault], None);
            Exit::Usage
        }
    }
}

fn copy(
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    set: impl Fn(&str, usize) -> String,
) -> Result<(), Diagnostic> {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let read = input.read_until(b'\n', &mut line).map_err(|error| {
            Diagnostic::error(Code::FileUnreadable).arg("path", PIPE).arg("reason", error)
        })?;
        let written = match std::str::from_utf8(&line) {
            _ if read == 0 => out.flush(),
            Ok(text) => out.write_all(set(text, number).as_bytes()),
            Err(_) => out.write_all(&line),
        };
        match written {
            Ok(()) if read > 0 => {}
            Ok(()) => break,
            // A reader that has gone away (`| head`) is no fault of ours.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(error) => {
                let fault = Diagnostic::error(Code::OutputUnwritable).arg("path", PIPE);
                return Err(fault.arg("reason", error));
            }
        }
    }
    Ok(())
}

/// The line and its end.
pub fn cut(line: &str) -> (&str, &str) {
    line.split_at(line.trim_end_matches(['\n', '\r']).len())
}
