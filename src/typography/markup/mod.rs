//! Médiane's inline markup, small enough to learn by heart.
//!
//! | typed | set |
//! |---|---|
//! | a blank line | a new paragraph; a single line break is a space |
//! | `- un lieu ressource` | an item of a list (at the start of a line) |
//! | `*techno-critiques*` | emphasis |
//! | `**important**` | strong |
//! | `XIX^e^` | superscript (no space inside) |
//! | `[la charte](https://exemple.fr)` | a link: `http`, `https`, `mailto` or `tel` |
//! | `[design thinking]{lang=en}` | words of another language (a BCP 47 tag) |
//! | `\*` | the character itself, for each markup character |
//!
//! A line without a mark below an item continues it; a blank line ends it.
//! There are no lists within lists.
//!
//! Everything else is set as typed. What looks like markup of another
//! language (`# titre`, `<b>`, `` `code` ``, `1. point`, `_mot_`, …) is set as
//! typed too, and reported.
//!
//! Stars count only at the edge of a word: `5 * 3`, `étudiant*es`, `mot*` are
//! text, and nobody is warned. `[…]` and `romain[at]exemple.org` are text: a
//! bracket opens something only when `(` or `{` follows its end.

mod blocks;
mod brackets;
mod inline;
mod target;
mod tokens;
mod unknown;

use super::inclusive;
use super::prose::{Block, Finding, FindingKind, Item, Prose, Run};
use blocks::{Draft, Joined};

/// Reads paragraphs and lists.
pub fn parse_blocks(source: &str) -> Prose {
    let mut findings = Vec::new();
    let blocks = blocks::split(source, &mut findings)
        .into_iter()
        .map(|draft| match draft {
            Draft::Paragraph(line) => {
                Block::Paragraph { runs: runs_of(&line, source, &mut findings) }
            }
            Draft::List(items) => Block::List {
                items: items
                    .iter()
                    .map(|line| Item { runs: runs_of(line, source, &mut findings) })
                    .collect(),
            },
        })
        .collect();
    finished(blocks, findings)
}

/// Reads one line. A list, a blank line or a second paragraph is a finding;
/// its words are kept, joined by spaces.
pub fn parse_line(source: &str) -> Prose {
    let mut findings = Vec::new();
    let mut blocks = Vec::new();
    let (line, extra) = blocks::join(source, &mut findings);
    if let Some(span) = extra {
        let text = source[span.clone()].to_owned();
        findings.push(Finding { kind: FindingKind::NotOneLine, span, text });
    }
    if !line.text.is_empty() {
        blocks.push(Block::Paragraph { runs: runs_of(&line, source, &mut findings) });
    }
    finished(blocks, findings)
}

fn runs_of(line: &Joined, source: &str, findings: &mut Vec<Finding>) -> Vec<Run> {
    let mut runs = inline::parse(line, source, findings);
    inclusive::recognise(&mut runs);
    runs
}

fn finished(blocks: Vec<Block>, mut findings: Vec<Finding>) -> Prose {
    findings.sort_by_key(|finding| (finding.span.start, finding.kind));
    Prose { blocks, findings }
}
