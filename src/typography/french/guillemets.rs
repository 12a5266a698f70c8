//! # Spaces inside « »
//!
//! Puts a no-break space after `«` and before `»`: U+00A0, or U+202F where
//! the edition says `guillemet-space: thin`. It replaces any other space, and
//! is added where none was typed.
//!
//! **Why.** An ordinary space lets a guillemet stand alone at the end or the
//! start of a line.
//!
//! **Example.** `les « tiers-lieux »`, `«fins-moyens»`
//!
//! **Instead.** The same with no-break spaces inside.
//!
//! **Source.** *Lexique* de l’Imprimerie nationale, « Guillemets ».

use super::edit::Edit;
use super::line::Line;
use super::spaces::is_space;

const ENDS_OF_LINES: [char; 2] = ['\r', '\n'];

pub(super) fn after_opening(line: &Line, space: char) -> Vec<Edit> {
    let mut kept = line.kept();
    memchr::memmem::find_iter(line.text.as_bytes(), "«")
        .filter(|&at| !kept.holds(at))
        .filter_map(|at| {
            let start = at + '«'.len_utf8();
            let rest = &line.text[start..];
            let words = rest.trim_start_matches(is_space);
            let end = line.text.len() - words.len();
            match end - start {
                0 if words.is_empty() || words.starts_with(ENDS_OF_LINES) => None,
                0 => Some(Edit::after(start, space)),
                _ if line.is_whole(&(start..end)) => Some(Edit::replace(start..end, space)),
                _ => {
                    let width = rest.chars().next().map_or(0, char::len_utf8);
                    Some(Edit::replace(start..start + width, space))
                }
            }
        })
        .collect()
}

pub(super) fn before_closing(line: &Line, space: char) -> Vec<Edit> {
    let mut kept = line.kept();
    memchr::memmem::find_iter(line.text.as_bytes(), "»")
        .filter(|&at| !kept.holds(at))
        .filter_map(|at| {
            let words = line.text[..at].trim_end_matches(is_space);
            match at - words.len() {
                0 if words.is_empty() || words.ends_with(ENDS_OF_LINES) => None,
                0 => Some(Edit::before(at, space)),
                _ if line.is_whole(&(words.len()..at)) => {
                    Some(Edit::replace(words.len()..at, space))
                }
                _ => {
                    let width = line.before(at).map_or(0, char::len_utf8);
                    Some(Edit::replace(at - width..at, space))
                }
            }
        })
        .collect()
}
