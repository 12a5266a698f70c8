//! Markup of other languages, which Médiane sets as typed and reports.

use std::ops::Range;

use super::blocks::{Joined, finding};
use super::tokens::is_escapable;
use crate::typography::prose::{Finding, FindingKind};

pub(super) fn at(source: &str, span: Range<usize>) -> Finding {
    finding(FindingKind::UnknownMarkup, span, source)
}

/// Marks at the start of lines, block by block.
#[derive(Debug, Default)]
pub(super) struct LineMarks {
    lines: usize,
    numbered: bool,
    /// Lines that start with a dash: one may be an aside of which a wrapped
    /// line happens to start, two or more are a list.
    dashes: Vec<Finding>,
}

impl LineMarks {
    pub fn read(&mut self, start: usize, line: &str, findings: &mut Vec<Finding>) {
        let first = self.lines == 0;
        self.lines += 1;
        let found = |len: usize| Finding {
            kind: FindingKind::UnknownMarkup,
            span: start..start + len,
            text: line[..len].to_owned(),
        };
        if let Some(len) = dash(line) {
            self.dashes.push(found(len));
        }
        if let Some(len) = heading(line).or_else(|| block_mark(line, first)) {
            findings.push(found(len));
        }
        let number = number(line).filter(|_| first || self.numbered);
        self.numbered = number.is_some();
        if let Some(len) = number {
            findings.push(found(len));
        }
    }

    pub fn end_block(&mut self, findings: &mut Vec<Finding>) {
        if self.dashes.len() > 1 {
            findings.append(&mut self.dashes);
        }
        *self = Self::default();
    }
}

/// `# titre`; `#motdiese` is text.
fn heading(line: &str) -> Option<usize> {
    let level = line.len() - line.trim_start_matches('#').len();
    ((1..=6).contains(&level) && line[level..].starts_with(' ')).then_some(level)
}

/// `> citation`, `* point`, `• point`, a fence, a rule, a table.
fn block_mark(line: &str, first: bool) -> Option<usize> {
    if line.starts_with("> ") || line.starts_with("* ") {
        return Some(1);
    }
    if line.starts_with("• ") {
        return Some('•'.len_utf8());
    }
    if line.starts_with("```") || line.starts_with("~~~") {
        return Some(3);
    }
    let rule =
        line.len() >= 3 && ["-", "=", "_"].iter().any(|mark| line.replace(mark, "").is_empty());
    if rule {
        return Some(line.len());
    }
    (first && line.starts_with('|') && line[1..].contains('|')).then_some(1)
}

/// `– point`, as word processors write lists.
fn dash(line: &str) -> Option<usize> {
    ["– ", "— "].iter().any(|mark| line.starts_with(mark)).then_some('–'.len_utf8())
}

/// `1. point` or `1) point`; `1989. Une année` is text.
fn number(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let mark = rest.starts_with(". ") || rest.starts_with(") ");
    ((1..=2).contains(&digits) && mark).then_some(digits + 1)
}

/// Reports `<b>`, code spans, `_mot_`, `~~mot~~` and `[^1]` in one pass.
pub(super) fn inline(line: &Joined, source: &str, findings: &mut Vec<Finding>) {
    let text = line.text.as_str();
    let bytes = text.as_bytes();
    let mut report = |range: Range<usize>| findings.push(at(source, line.source_span(range)));
    let mut pairs = [None, None, None];
    let mut i = 0;
    while i < bytes.len() {
        let byte = bytes[i];
        if byte == b'\\' && bytes.get(i + 1).is_some_and(|&next| is_escapable(next)) {
            i += 2;
            continue;
        }
        let len = match byte {
            b'`' | b'_' | b'~' => bytes[i..].iter().take_while(|&&b| b == byte).count(),
            _ => 1,
        };
        match byte {
            b'<' => {
                if let Some(end) = tag(text, i) {
                    report(i..end);
                }
            }
            b'[' if bytes.get(i + 1) == Some(&b'^') => {
                let label = bytes[i + 2..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
                if label > 0 && bytes.get(i + 2 + label) == Some(&b']') {
                    report(i..i + 3 + label);
                }
            }
            b'`' => pair(&mut pairs[0], i, len, (true, true), &mut report),
            b'_' => pair(&mut pairs[1], i, len, edges(text, i, len), &mut report),
            b'~' if len == 2 => pair(&mut pairs[2], i, len, edges(text, i, len), &mut report),
            _ => {}
        }
        i += len;
    }
}

/// Keeps the last mark that may open; the next of its length that may close
/// makes a pair of them.
fn pair(
    open: &mut Option<(usize, usize)>,
    at: usize,
    len: usize,
    (opens, closes): (bool, bool),
    report: &mut impl FnMut(Range<usize>),
) {
    match *open {
        Some((start, opened)) if closes && opened == len && start + opened < at => {
            report(start..at + len);
            *open = None;
        }
        _ if opens => *open = Some((at, len)),
        _ => {}
    }
}

/// Whether a mark may open or close: only at the edge of a word, and never
/// within a path or an address.
fn edges(text: &str, at: usize, len: usize) -> (bool, bool) {
    let before = text[..at].chars().next_back();
    let after = text[at + len..].chars().next();
    let opens = before.is_none_or(|c| c.is_whitespace() || "(«“\"'’[".contains(c))
        && after.is_some_and(|c| !c.is_whitespace());
    let closes = after.is_none_or(|c| c.is_whitespace() || ").,;:!?»”\"]…".contains(c))
        && before.is_some_and(|c| !c.is_whitespace());
    (opens, closes)
}

/// The end of `<b>`, `</b>`, `<br/>`, `<!-- -->`; `a < b` and `<3` are text.
fn tag(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at + 1..];
    let name = rest.strip_prefix('/').unwrap_or(rest);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) && !rest.starts_with("!--") {
        return None;
    }
    let end = rest.find(['<', '>'])?;
    rest[end..].starts_with('>').then_some(at + 1 + end + 1)
}
