//! `mediane speak`: any text with its inclusive words spelled out, in a pipe.

use std::io::{self, BufRead, Write};

use crate::{cli::Exit, typography::inclusive};

pub fn run() -> Exit {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let Ok(mut line) = line else { return Exit::Usage };
        // What is not UTF-8 goes through as it came.
        if let Ok(text) = std::str::from_utf8(&line) {
            line = inclusive::spoken(text).into_bytes();
        }
        line.push(b'\n');
        // A reader that has gone away (`| head`) is no fault of ours.
        if out.write_all(&line).is_err() {
            break;
        }
    }
    let _ = out.flush();
    Exit::Fine
}
