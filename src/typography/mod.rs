//! Inclusive and French typography: pure functions from `&str` to [`Prose`].
//! Imports nothing of ours, knows no file, no YAML, no Typst.

pub mod prose;

pub use prose::{Block, Finding, FindingKind, InclusiveWord, Item, OffsetMap, Prose, Run, Text};

/// Reads paragraphs and lists.
pub fn parse_blocks(source: &str) -> Prose {
    todo!("{source}")
}

/// Reads one line; anything more is a finding.
pub fn parse_line(source: &str) -> Prose {
    todo!("{source}")
}
