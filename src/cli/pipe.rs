//! Line by line from standard input to standard output, whatever the size.

use std::io::{self, BufRead, Write};

use crate::cli::Exit;

/// Hands each line and its number, from 1, to `write`. Lines that are not
/// UTF-8 go through as they came.
pub fn each_line(mut write: impl FnMut(&str, usize, &mut dyn Write) -> io::Result<()>) -> Exit {
    let mut input = io::stdin().lock();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        match input.read_until(b'\n', &mut line) {
            Ok(0) => break,
            Ok(_) => {}
            Err(_) => return Exit::Usage,
        }
        let written = match std::str::from_utf8(&line) {
            Ok(text) => write(text, number, &mut out),
            Err(_) => out.write_all(&line),
        };
        // A reader that has gone away (`| head`) is no fault of ours.
        if written.is_err() {
            return Exit::Fine;
        }
    }
    let _ = out.flush();
    Exit::Fine
}

/// The line and its end.
pub fn cut(line: &str) -> (&str, &str) {
    line.split_at(line.trim_end_matches(['\n', '\r']).len())
}
