//! From an offset in a decoded scalar back to the file: indentation, folded
//! lines, doubled quotes and escapes all stand between the two.

use std::ops::Range;

use saphyr_parser::ScalarStyle;

use super::marked::{Kind, Node};

/// Stretches of equal length advance together; others are one unit (an
/// escape, a line end with the indentation after it).
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    decoded: Range<usize>,
    raw: Range<usize>,
}

#[derive(Debug, Clone)]
pub struct ScalarMap<'a> {
    text: &'a str,
    pieces: Vec<Piece>,
    whole: Range<usize>,
}

impl<'a> ScalarMap<'a> {
    pub fn new(text: &'a str, node: &Node) -> Self {
        let mut map = Self { text, pieces: Vec::new(), whole: node.span.clone() };
        if let Kind::Scalar { value, style } = &node.kind {
            match style {
                ScalarStyle::Literal | ScalarStyle::Folded => map.block(value),
                ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                    let inner = node.span.start + 1..node.span.end.max(node.span.start + 2) - 1;
                    map.flow(inner, value, *style);
                }
                ScalarStyle::Plain => map.flow(node.span.clone(), value, *style),
            }
        }
        map
    }

    /// Where `decoded` stands in the file; the whole scalar if it cannot be told.
    pub fn range(&self, decoded: &Range<usize>) -> Range<usize> {
        let start = self.raw_of(decoded.start, false);
        let end = match decoded.end.checked_sub(1).filter(|last| *last >= decoded.start) {
            Some(last) => self.raw_of(last, true),
            None => start,
        };
        match (start, end) {
            (Some(start), Some(end)) if end >= start => self.whole_characters(start..end),
            _ => self.whole.clone(),
        }
    }

    /// A stretch that cuts no character, whatever the offsets asked for.
    fn whole_characters(&self, range: Range<usize>) -> Range<usize> {
        let (mut start, mut end) = (range.start, range.end);
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while end < self.text.len() && !self.text.is_char_boundary(end) {
            end += 1;
        }
        start..end
    }

    /// Where the byte at `decoded` begins or ends.
    fn raw_of(&self, decoded: usize, end: bool) -> Option<usize> {
        let index = self.pieces.partition_point(|piece| piece.decoded.end <= decoded);
        let Some(piece) = self.pieces.get(index) else {
            // Just past the last character.
            return self.pieces.last().map(|piece| piece.raw.end);
        };
        if piece.decoded.len() == piece.raw.len() {
            let into = decoded.checked_sub(piece.decoded.start)?;
            return Some(piece.raw.start + into + usize::from(end));
        }
        Some(if end { piece.raw.end } else { piece.raw.start })
    }

    fn push(&mut self, decoded: Range<usize>, raw: Range<usize>) {
        let linear = decoded.len() == raw.len();
        if let Some(last) = self.pieces.last_mut()
            && linear
            && last.decoded.len() == last.raw.len()
            && last.decoded.end == decoded.start
            && last.raw.end == raw.start
        {
            last.decoded.end = decoded.end;
            last.raw.end = raw.end;
        } else {
            self.pieces.push(Piece { decoded, raw });
        }
    }

    /// Line by line: a line's text stands whole in the decoded value, after the
    /// line feeds or the one space that came of what lies between.
    fn block(&mut self, value: &str) {
        let text = self.text;
        let span = self.whole.clone();
        let line_start = text[..span.start].rfind('\n').map_or(0, |i| i + 1);
        let indent = span.start - line_start;
        let mut line_start = line_start;
        let (mut decoded, mut raw) = (0, span.start);
        while line_start < span.end {
            let end = text[line_start..].find('\n').map_or(text.len(), |i| line_start + i);
            let line = text[line_start..end].trim_end_matches('\r');
            let spaces = line.len() - line.trim_start_matches(' ').len();
            let content = &line[spaces.min(indent)..];
            let start = line_start + spaces.min(indent);
            line_start = end + 1;
            if content.is_empty() {
                continue;
            }
            let mut at = decoded;
            while !value[at..].starts_with(content) && value[at..].starts_with(['\n', ' ']) {
                at += 1;
            }
            // The last line may have lost its blanks with the block's end.
            let length = match &value[at..] {
                rest if rest.starts_with(content) => content.len(),
                rest if content.starts_with(rest) => rest.len(),
                _ => return,
            };
            if at > decoded {
                self.push(decoded..at, raw..start);
            }
            self.push(at..at + length, start..start + length);
            (decoded, raw) = (at + length, start + length);
        }
    }

    fn flow(&mut self, span: Range<usize>, value: &str, style: ScalarStyle) {
        let (mut raw, mut decoded) = (span.start, 0);
        while raw < span.end {
            let rest = self.text.get(raw..span.end).zip(value.get(decoded..));
            let step = rest.and_then(|(raw, value)| step(raw, value, style));
            let Some((raw_length, decoded_length)) = step else { return };
            self.push(decoded..decoded + decoded_length, raw..raw + raw_length);
            raw += raw_length;
            decoded += decoded_length;
        }
    }
}

/// Bytes of the file and of the value that the next unit takes.
fn step(raw: &str, value: &str, style: ScalarStyle) -> Option<(usize, usize)> {
    let blank = raw.len() - raw.trim_start_matches([' ', '\t', '\r', '\n']).len();
    let breaks = raw[..blank].matches('\n').count();
    if breaks > 0 {
        return Some((blank, if breaks == 1 { 1.min(value.len()) } else { breaks - 1 }));
    }
    let first = raw.chars().next()?;
    match (style, first) {
        (ScalarStyle::SingleQuoted, '\'') => Some((2, 1)),
        (ScalarStyle::DoubleQuoted, '\\') => {
            let after = &raw[1..];
            let blank = after.len() - after.trim_start_matches([' ', '\t', '\r', '\n']).len();
            if after.starts_with(['\n', '\r']) {
                return Some((1 + blank, after[..blank].matches('\n').count() - 1));
            }
            let length = match after.chars().next()? {
                'x' => 4,
                'u' => 6,
                'U' => 10,
                c => 1 + c.len_utf8(),
            };
            Some((length, value.chars().next()?.len_utf8()))
        }
        _ => value.starts_with(first).then(|| (first.len_utf8(), first.len_utf8())),
    }
}
