//! `mediane polish`: any text with French typography, in a pipe.

use std::io::Write;

use serde_json::json;

use crate::{
    cli::{
        Exit,
        args::PolishArgs,
        pipe::{cut, each_line},
    },
    typography::french::{self, Quotes, Settings},
};

pub fn run(args: &PolishArgs) -> Exit {
    let quotes = if args.french_quotes { Quotes::French } else { Quotes::Keep };
    let settings = Settings { quotes, ..Settings::default() };
    each_line(|line, number, out| {
        let (line, end) = cut(line);
        let polished = french::polish(line, &settings);
        if args.diff {
            difference(out, number, line, &polished)
        } else if args.json {
            let changed = json!({ "line": number, "before": line, "after": polished });
            if polished == line { Ok(()) } else { writeln!(out, "{changed}") }
        } else {
            write!(out, "{polished}{end}")
        }
    })
}

/// A unified diff of one line.
fn difference(
    out: &mut dyn Write,
    number: usize,
    before: &str,
    after: &str,
) -> std::io::Result<()> {
    if before == after {
        return Ok(());
    }
    writeln!(out, "@@ -{number} +{number} @@\n-{before}\n+{after}")
}
