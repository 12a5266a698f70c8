//! The spaces of French typography.

use super::edit::Edit;
use super::line::Line;

/// U+00A0: as wide as a space between words.
pub(super) const NO_BREAK: char = '\u{a0}';
/// U+202F: narrow.
pub(super) const NARROW: char = '\u{202f}';

/// A space that a rule may replace by the one wanted there.
pub(super) const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}')
}

/// Brackets and quotes that open: no space is added after one.
pub(super) const fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '«' | '‹' | '“' | '„' | '‘' | '<' | '¿' | '¡')
}

/// Brackets and quotes that close.
pub(super) const fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '»' | '›' | '”' | '’' | '"' | '\'' | '>' | '…')
}

pub(super) const fn is_high_mark(c: char) -> bool {
    matches!(c, ';' | '!' | '?' | ':')
}

/// Puts a space in front of the mark at `at`: in place of what spaces are
/// there, or, where there is none and `missing` says it is, added.
pub(super) fn in_front(line: &Line, at: usize, space: char, missing: bool) -> Option<Edit> {
    let words = line.text[..at].trim_end_matches(is_space);
    let last = words.chars().next_back();
    match at - words.len() {
        0 if missing && last.is_some_and(ends_a_word) && !in_straight_quotes(words) => {
            Some(Edit::before(at, space))
        }
        // The space after « is for its own rule.
        0 => None,
        _ if last == Some('«') => None,
        _ if line.is_whole(&(words.len()..at)) => Some(Edit::replace(words.len()..at, space)),
        _ => {
            let width = line.before(at).map_or(0, char::len_utf8);
            Some(Edit::replace(at - width..at, space))
        }
    }
}

fn ends_a_word(c: char) -> bool {
    !c.is_whitespace()
        && !opens(c)
        && !is_high_mark(c)
        && !matches!(c, '/' | '-' | '–' | '—' | '*' | '\\')
}

/// A straight quote tells its side only by what stands before it.
fn in_straight_quotes(words: &str) -> bool {
    let mut back = words.chars().rev();
    matches!(back.next(), Some('"' | '\''))
        && back.next().is_none_or(|c| c.is_whitespace() || opens(c))
}
