//! Paragraphs and lists: what the line breaks of a text mean.

use std::ops::Range;

use super::unknown;
use crate::typography::prose::{Finding, FindingKind, OffsetMap};

/// The text of a paragraph or of an item, its lines joined by spaces.
#[derive(Debug, Default)]
pub(super) struct Joined {
    pub text: String,
    pub origin: OffsetMap,
}

pub(super) enum Draft {
    Paragraph(Joined),
    List(Vec<Joined>),
}

impl Joined {
    fn push_line(&mut self, start: usize, line: &str) {
        if !self.text.is_empty() {
            // The space that a line break is comes from the byte before the
            // line, whatever the indentation.
            self.origin.push(self.text.len(), start.saturating_sub(1));
            self.text.push(' ');
        }
        self.origin.push(self.text.len(), start);
        self.text.push_str(line);
    }

    /// The source range that `range` of the joined text came from.
    pub fn source_span(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin.source_of(range.start);
        match self.text[range.clone()].char_indices().next_back() {
            Some((at, last)) => start..self.origin.source_of(range.start + at) + last.len_utf8(),
            None => start..start,
        }
    }
}

/// A line as typed, without the spaces around it.
#[derive(Clone, Copy)]
struct Line<'a> {
    start: usize,
    indent: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn is_blank(self) -> bool {
        self.text.chars().all(char::is_whitespace)
    }

    /// What follows the mark of an item, and where it starts.
    fn item(self) -> Option<(usize, &'a str)> {
        if self.text == "-" {
            return Some((self.start + 1, ""));
        }
        let rest = self.text.strip_prefix("- ")?;
        let content = rest.trim_start_matches([' ', '\t']);
        Some((self.start + self.text.len() - content.len(), content))
    }
}

fn lines(source: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    source
        .split_inclusive(['\n', '\r'])
        .map(move |full| {
            let line = full.trim_end_matches(['\n', '\r']);
            let text = line.trim_start_matches([' ', '\t']);
            let indent = line.len() - text.len();
            let found =
                Line { start: start + indent, indent, text: text.trim_end_matches([' ', '\t']) };
            start += full.len();
            (found, full)
        })
        // The line feed of a CRLF is no blank line of its own.
        .scan(false, |after_return, (line, full)| {
            let skip = *after_return && full == "\n";
            *after_return = full.ends_with('\r');
            Some((!skip).then_some(line))
        })
        .flatten()
}

/// Cuts a text into paragraphs and lists.
pub(super) fn split(source: &str, findings: &mut Vec<Finding>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    // Whether the next plain line continues what stands last.
    let mut open = false;
    let mut list_indent = 0;
    let mut marks = unknown::LineMarks::default();
    for line in lines(source) {
        if line.is_blank() {
            open = false;
            marks.end_block(findings);
            continue;
        }
        if let Some((start, content)) = line.item() {
            marks.end_block(findings);
            let in_list = matches!(drafts.last(), Some(Draft::List(_)));
            if !in_list {
                list_indent = line.indent;
            }
            // A nested list is one Médiane does not have.
            if content.is_empty() || line.indent > list_indent {
                findings.push(unknown::at(source, line.start..line.start + 1));
            }
            if content.is_empty() {
                continue;
            }
            let mut item = Joined::default();
            item.push_line(start, content);
            match drafts.last_mut() {
                Some(Draft::List(items)) => items.push(item),
                _ => drafts.push(Draft::List(vec![item])),
            }
            open = true;
            continue;
        }
        marks.read(line.start, line.text, findings);
        match drafts.last_mut() {
            Some(Draft::Paragraph(paragraph)) if open => paragraph.push_line(line.start, line.text),
            Some(Draft::List(items)) if open => {
                if let Some(item) = items.last_mut() {
                    item.push_line(line.start, line.text);
                }
            }
            _ => {
                let mut paragraph = Joined::default();
                paragraph.push_line(line.start, line.text);
                drafts.push(Draft::Paragraph(paragraph));
            }
        }
        open = true;
    }
    marks.end_block(findings);
    drafts
}

/// Joins every line into one, and says what stands there that is no line:
/// the range from the first list mark or second paragraph to the end.
pub(super) fn join(source: &str, findings: &mut Vec<Finding>) -> (Joined, Option<Range<usize>>) {
    let mut joined = Joined::default();
    let mut extra = None;
    let mut end = 0;
    let mut after_blank = false;
    let mut marks = unknown::LineMarks::default();
    for line in lines(source) {
        if line.is_blank() {
            after_blank = true;
            marks.end_block(findings);
            continue;
        }
        if line.item().is_some() || (after_blank && !joined.text.is_empty()) {
            extra.get_or_insert(line.start);
        } else {
            marks.read(line.start, line.text, findings);
        }
        joined.push_line(line.start, line.text);
        end = line.start + line.text.len();
        after_blank = false;
    }
    marks.end_block(findings);
    (joined, extra.map(|start| start..end))
}

pub(super) fn finding(kind: FindingKind, span: Range<usize>, source: &str) -> Finding {
    let text = source[span.clone()].to_owned();
    Finding { kind, span, text }
}
