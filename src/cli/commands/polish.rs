//! `mediane polish`: any text with French typography, in a pipe.

use serde_json::json;

use crate::{
    cli::{
        Exit,
        args::PolishArgs,
        difference::hunk,
        pipe::{Undecodable, cut, each_passage},
        terminal::Terminal,
    },
    typography::french::{self, Quotes, Settings},
};

pub fn run(args: &PolishArgs, terminal: &Terminal) -> Exit {
    let quotes = if args.french_quotes { Quotes::French } else { Quotes::Keep };
    let settings = Settings { quotes, ..Settings::default() };
    let is_report = args.diff || args.json;
    let undecodable = if is_report { Undecodable::LeftOut } else { Undecodable::Kept };
    each_passage(terminal, undecodable, |text, number| {
        let polished = french::polish(text, &settings);
        if args.diff {
            each_changed(text, &polished, number, hunk)
        } else if args.json {
            each_changed(text, &polished, number, |line, before, after| {
                format!("{}\n", json!({ "line": line, "before": before, "after": after }))
            })
        } else {
            polished
        }
    })
}

/// What `tell` says of each line that was changed.
fn each_changed(
    before: &str,
    after: &str,
    number: usize,
    tell: impl Fn(usize, &str, &str) -> String,
) -> String {
    let lines = before.split_inclusive('\n').zip(after.split_inclusive('\n')).zip(number..);
    lines
        .filter(|((before, after), _)| before != after)
        .map(|((before, after), number)| tell(number, cut(before).0, cut(after).0))
        .collect()
}
