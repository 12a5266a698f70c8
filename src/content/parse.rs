//! Text to tree. Where YAML trips over a line of prose, the line is told and
//! masked, and reading goes on, so that one run tells all of them.

use std::ops::Range;

use super::{
    marked::{self, Node},
    syntax,
};
use crate::diagnostics::{Diagnostic, Source};

/// Faults of syntax told per file; the next run tells the rest.
const MOST_FAULTS: usize = 50;

#[derive(Debug, Default)]
pub struct Parsed {
    pub tree: Option<Node>,
    pub faults: Vec<Diagnostic>,
    /// Stretches already told, of which nothing more is said.
    pub masked: Vec<Range<usize>>,
}

pub fn parse(source: &Source) -> Parsed {
    let mut parsed = Parsed::default();
    let mut text = source.text.to_string();
    while parsed.faults.len() < MOST_FAULTS {
        let fault = match marked::read(&text) {
            Ok(tree) => {
                parsed.tree = Some(tree);
                break;
            }
            Err(fault) => fault,
        };
        let told = syntax::tell(source, &text, &fault);
        parsed.faults.push(told.diagnostic);
        let Some(mask) = told.mask.filter(|mask| !mask.is_empty()) else { break };
        text = masked(&text, &mask);
        parsed.masked.push(mask);
    }
    parsed
}

/// The same text with harmless letters in `stretch`; nothing moves.
fn masked(text: &str, stretch: &Range<usize>) -> String {
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..stretch.start]);
    for c in text[stretch.clone()].chars() {
        match c {
            ' ' | '\t' | '\r' | '\n' => out.push(c),
            _ => out.extend(std::iter::repeat_n('x', c.len_utf8())),
        }
    }
    out.push_str(&text[stretch.end..]);
    out
}
