//! The quoted lines of a place, no wider than the terminal.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Snippet, normalize_untrusted_str};

use super::spot::Spot;

/// A place with what is written under its caret.
#[derive(Debug, Clone)]
pub(super) struct Marked<'a> {
    pub spot: Spot<'a>,
    pub kind: AnnotationKind,
    pub label: Option<String>,
}

/// Columns that line number, bars and the dots of a trimmed line take.
const FRAME: usize = 18;
/// Below this a span cannot be recognised any more.
const LEAST: usize = 20;
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Whether every line that the marks touch can be shown whole.
pub(super) fn fits(marks: &[Marked], width: usize) -> bool {
    marks.iter().all(|mark| {
        let text = &mark.spot.source.text[mark.spot.lines()];
        let label = mark.label.as_deref().map_or(0, columns);
        text.lines().all(|line| columns(line) + label + FRAME <= width)
    })
}

/// One quotation for all `marks`, which must be of one source.
pub(super) fn snippet<'a>(
    marks: &[Marked<'a>],
    width: usize,
) -> Option<Snippet<'a, Annotation<'a>>> {
    let source = marks.first()?.spot.source;
    let lines = marks.iter().map(|mark| mark.spot.lines());
    let lines = lines.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))?;
    let (number, _) = source.line_column(lines.start);
    let mut quoted = &source.text[lines.clone()];
    let mut start = lines.start;
    // It is no character of the first line, and would shift the column.
    if let Some(rest) = quoted.strip_prefix(BYTE_ORDER_MARK) {
        start += quoted.len() - rest.len();
        quoted = rest;
    }
    let whole = fits(marks, width);
    let annotations = marks.iter().map(|mark| {
        let span = if whole { mark.spot.span.clone() } else { clipped(mark, width) };
        let span = span.start.saturating_sub(start)..span.end.saturating_sub(start);
        let annotation = mark.kind.span(span);
        match &mark.label {
            Some(label) => annotation.label(label.clone()),
            None => annotation,
        }
    });
    Some(
        Snippet::source(quoted)
            .line_start(number)
            .path(normalize_untrusted_str(&source.path))
            .annotations(annotations),
    )
}

/// What of a span can be underlined on its first line.
fn clipped(mark: &Marked, width: usize) -> Range<usize> {
    let span = mark.spot.span.clone();
    let first_line = mark.spot.text().lines().next().unwrap_or_default();
    let label = mark.label.as_deref().map_or(0, columns);
    let room = width.saturating_sub(FRAME + label).max(LEAST);
    let shown = first_line.char_indices().nth(room).map_or(first_line.len(), |(i, _)| i);
    span.start..span.start + shown
}

/// Near enough for trimming; carets are placed by the renderer.
fn columns(text: &str) -> usize {
    text.chars().map(|character| if character == '\t' { 4 } else { 1 }).sum()
}
