//! # Words that stay on one line
//!
//! Writes U+00A0 for the ordinary space between words that a line end must
//! not part. Each rule is a file here; each looks at one gap between two
//! words and says whether to bind it. No rule adds a space: `n°66` stays.

mod abbreviation;
mod acronym;
mod civility;
mod count;
mod date;
mod identifier;
mod initials;
mod number_pair;
mod regnal;

use super::edit::Edit;
use super::line::Line;
use super::numeral::{self, roman};
use super::seek;
use super::words::{Gap, Word};

const RULES: &[fn(&Gap) -> bool] = &[
    abbreviation::binds,
    acronym::binds,
    civility::binds,
    count::binds,
    date::binds,
    identifier::binds,
    initials::binds,
    number_pair::binds,
    regnal::binds,
];

pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let text = line.text.as_str();
    let mut edits = Vec::new();
    let (mut from, mut seen) = (0, 0);
    while let Some(at) = next_notable(text, from) {
        let (start, word) = Word::around(text, at);
        let end = start + word.0.len();
        from = end;
        if !is_notable(word) {
            continue;
        }
        for gap in [Gap::before(text, start), Gap::at(text, end)].into_iter().flatten() {
            if gap.start() >= seen && RULES.iter().any(|binds| binds(&gap)) {
                edits.push(gap.bind());
            }
            seen = gap.start() + 1;
        }
    }
    edits
}

/// Where the next character is that a notable word may be known by: a digit,
/// the point of an initial, a capital that begins a Roman number or a civility.
fn next_notable(text: &str, mut from: usize) -> Option<usize> {
    // One comparison a group, all of them done: so they become vectors.
    let is_sign = |byte: u8| {
        matches!(byte, b'.'..=b'9')
            | (byte == b'D')
            | (byte == b'I')
            | matches!(byte, b'L'..=b'M')
            | (byte == b'P')
            | (byte == b'V')
            | (byte == b'X')
    };
    let byte = |at: usize| text.as_bytes().get(at).copied().unwrap_or_default();
    while let Some(at) = seek::byte(text, from, is_sign) {
        let next = byte(at + 1);
        let begins_one = match byte(at) {
            b'0'..=b'9' => true,
            b'.' => at > 0 && (byte(at - 1).is_ascii_uppercase() || !byte(at - 1).is_ascii()),
            // `L` and `La` are no numbers, `Ve` and `Ire` may be.
            b'L' => !next.is_ascii_lowercase() && !text[at + 1..].starts_with('’'),
            b'I' | b'V' | b'X' => !next.is_ascii_lowercase() || matches!(next, b'e' | b'r'),
            b'D' | b'P' => next == b'r',
            b'/' => false,
            _ => matches!(next, b'M' | b'e' | b'g' | b'l' | b'm' | b'x'),
        };
        if begins_one {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// Every rule needs a number, initials or a civility on one side of the gap:
/// next to other words none need look.
fn is_notable(word: Word) -> bool {
    let head = word.head();
    let tail = word.tail();
    word.0.bytes().any(|byte| byte.is_ascii_digit())
        || civility::is_civility(head)
        || initials::is_initials(head)
        || initials::is_initials(word.0)
        || tail == "Ier"
        || (!tail.is_empty() && roman(tail) == tail.len())
        || numeral::read(tail).is_some()
        || word.number().is_some()
}

pub(super) fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What rules look for, with and without punctuation, in every order.
    #[test]
    fn no_rule_binds_a_gap_that_is_passed_over() {
        let others = [
            "et",
            "au",
            "h",
            "12",
            "2020",
            "1er",
            "5-10,",
            "IV",
            "XIXe",
            "XX,",
            "Ier",
            "K.",
            "J.-P.",
            "É.",
            "L’an",
            "années",
            "NEC",
            "ISBN",
            ":",
            "n°",
            "Vol.",
            "p.",
            "Louis",
            "d’Élise",
            "mai",
            "siècle.",
            "%",
            "Le",
        ];
        let words = || others.iter().chain(civility::CIVILITIES);
        let binds = |gap: &Gap| RULES.iter().any(|binds| binds(gap));
        for first in words() {
            for second in words() {
                for third in words() {
                    let text = format!("{first} {second} {third}");
                    let by_all = Gap::each(&text).filter(binds).count();
                    assert_eq!(edits(&Line::of(&text, &[])).len(), by_all, "{text}");
                }
            }
        }
    }
}
