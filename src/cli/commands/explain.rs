//! `mediane explain CODE`: the manual page of a message; without a code, all
//! of them in a line each.

use crate::{
    cli::{Exit, args::ExplainArgs, terminal::Terminal},
    diagnostics::{Code, Language, Manual},
    typography::lint::Lint,
};

pub fn run(args: &ExplainArgs, language: Language, terminal: &Terminal) -> Exit {
    let manual = Manual::new(language);
    match args.code {
        Some(code) => terminal.explained(&manual.page(code), remark_of(code)),
        None => {
            let pages: Vec<_> = Code::ALL.iter().map(|code| manual.page(*code)).collect();
            terminal.listed(&pages);
        }
    }
    Exit::Fine
}

/// The remark that a code tells, if it is one.
fn remark_of(code: Code) -> Option<Lint> {
    Lint::named(code.name().strip_prefix("lint-")?)
}
