//! `mediane polish`: any text with French typography, in a pipe.

use serde_json::json;

use crate::{
    cli::{
        Exit,
        args::PolishArgs,
        difference::hunk,
        pipe::{cut, each_line},
        terminal::Terminal,
    },
    typography::french::{self, Quotes, Settings},
};

pub fn run(args: &PolishArgs, terminal: &Terminal) -> Exit {
    let quotes = if args.french_quotes { Quotes::French } else { Quotes::Keep };
    let settings = Settings { quotes, ..Settings::default() };
    each_line(terminal, |line, number| {
        let (line, end) = cut(line);
        let polished = french::polish(line, &settings);
        if args.diff {
            hunk(number, line, &polished)
        } else if !args.json {
            polished + end
        } else if polished == line {
            String::new()
        } else {
            format!("{}\n", json!({ "line": number, "before": line, "after": polished }))
        }
    })
}
