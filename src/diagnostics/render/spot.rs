//! A stretch of text as it is shown: whole characters, and nothing of the
//! white space that parsers take in behind a value.

use std::ops::Range;

use annotate_snippets::normalize_untrusted_str;

use crate::diagnostics::{Place, Source};

#[derive(Debug, Clone)]
pub(super) struct Spot<'a> {
    pub source: &'a Source,
    pub span: Range<usize>,
}

impl<'a> Spot<'a> {
    pub(super) fn of(place: &'a Place) -> Option<Self> {
        match place {
            Place::Text { source, span } => {
                Some(Self { source, span: visible(&source.text, span.clone()) })
            }
            Place::File(_) | Place::Key(_) => None,
        }
    }

    /// Line and column, from 1.
    pub(super) fn start(&self) -> (usize, usize) {
        self.source.line_column(self.span.start)
    }

    /// Line and column just behind the last character.
    pub(super) fn end(&self) -> (usize, usize) {
        self.source.line_column(self.span.end)
    }

    pub(super) fn text(&self) -> &'a str {
        self.source.text.get(self.span.clone()).unwrap_or_default()
    }

    /// The whole lines that the span touches, without the last line break.
    pub(super) fn lines(&self) -> Range<usize> {
        let text = &*self.source.text;
        let start = text[..self.span.start].rfind('\n').map_or(0, |i| i + 1);
        let end = text[self.span.end..].find('\n').map_or(text.len(), |i| self.span.end + i);
        // A Windows line end is no character of the line.
        let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
        start..end.max(self.span.end)
    }
}

/// The path, with the line and column or the key where they are known. A file's
/// name can hold anything, so nothing in it may steer the terminal.
pub(super) fn address(place: &Place) -> String {
    let address = match (Spot::of(place), place) {
        (Some(spot), _) => {
            let (line, column) = spot.start();
            format!("{}:{line}:{column}", spot.source.path)
        }
        (None, Place::File(path) | Place::Key(path)) => path.clone(),
        (None, Place::Text { source, .. }) => source.path.clone(),
    };
    normalize_untrusted_str(&address)
}

fn visible(text: &str, span: Range<usize>) -> Range<usize> {
    let start = floor(text, span.start);
    let end = floor(text, span.end).max(start);
    let shown = text[start..end].trim_end();
    if shown.is_empty() {
        let first_line = text[start..end].find(['\r', '\n']).map_or(end, |i| start + i);
        return behind_the_last_word(text, start..first_line);
    }
    let cut_off = &text[start + shown.len()..end];
    if cut_off.contains('\n') { start..start + shown.len() } else { start..end }
}

/// "At the end of the file" is an empty line nobody sees; the end of the last
/// line that says something is meant.
fn behind_the_last_word(text: &str, span: Range<usize>) -> Range<usize> {
    if span.is_empty() && text[span.start..].trim().is_empty() {
        let end = text.trim_end().len();
        if text[end..span.start].contains('\n') {
            return end..end;
        }
    }
    span
}

fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
