//! Each line of the input as `FrenchFormatter`, with its defaults, sets it.

use std::io::{self, BufWriter, Write as _};

use crowbook_text_processing::FrenchFormatter;

fn main() -> io::Result<()> {
    let formatter = FrenchFormatter::new();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        writeln!(out, "{}", formatter.format(line?.as_str()))?;
    }
    out.flush()
}
