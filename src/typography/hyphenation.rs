//! Words with an apostrophe or a median dot, and the words in them that can be
//! hyphenated: typesetters know patterns for words of letters alone.

use super::inclusive::dot::is_dot;

/// What French elides. `aujourd’hui` and `presqu’île` have grown together.
const ELISIONS: [&str; 13] =
    ["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

/// Two letters on each side of the hyphen.
const LEAST_LETTERS: usize = 4;

/// Where each word begins that stands behind an elision and can be hyphenated:
/// `l’|universalité`. In an address nothing is elided.
pub fn after_elisions(text: &str) -> Vec<usize> {
    text.match_indices(['’', '\''])
        .filter(|&(at, _)| is_elision(&text[..at]))
        .map(|(at, apostrophe)| at + apostrophe.len())
        .filter(|&at| has_letters(text[at..].chars()))
        .collect()
}

/// A stem of an inclusive word that can be hyphenated, and the ending that is
/// not: `profession|nel·l|es`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stem {
    /// Where the stem ends and the dot stands.
    pub end: usize,
    /// Behind the ending's first letter.
    pub in_ending: usize,
}

pub fn stems(word: &str) -> Vec<Stem> {
    word.match_indices(is_dot)
        .filter(|&(at, _)| has_letters(word[..at].chars().rev()))
        .map(|(end, dot)| {
            let ending = end + dot.len();
            let first = word[ending..].chars().next().map_or(0, char::len_utf8);
            Stem { end, in_ending: ending + first }
        })
        .collect()
}

fn has_letters(chars: impl Iterator<Item = char>) -> bool {
    chars.take_while(|c| c.is_alphabetic()).take(LEAST_LETTERS).count() == LEAST_LETTERS
}

/// Whether a text ends in what is elided, with nothing but a space or an
/// opening sign before it.
fn is_elision(before: &str) -> bool {
    let rest = before.trim_end_matches(char::is_alphabetic);
    let elided = &before[rest.len()..];
    let begins = rest.chars().next_back().is_none_or(|c| c.is_whitespace() || opens(c));
    begins && ELISIONS.iter().any(|elision| elision.eq_ignore_ascii_case(elided))
}

const fn opens(c: char) -> bool {
    matches!(c, '«' | '“' | '"' | '(' | '[' | '–' | '—' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(text: &str) -> String {
        let mut out = text.to_owned();
        for at in after_elisions(text).into_iter().rev() {
            out.insert(at, '|');
        }
        out
    }

    #[test]
    fn a_word_behind_an_elision_is_a_word() {
        for text in [
            "l’|universalité et d’|expérimentations",
            "L’|Université, QU’|ORGANISENT, d'|ailleurs",
            "« l’|universalité », (d’|ailleurs)",
            "jusqu’|alors, lorsqu’|elles",
            "d’|aujourd’hui",
        ] {
            assert_eq!(parted(&text.replace('|', "")), text);
        }
    }

    #[test]
    fn what_is_too_short_or_no_elision_is_left_alone() {
        for text in [
            "l’eau, d’une, qu’il, l’e-inclusion",
            "aujourd’hui, prud’homme, quelqu’un",
            "l’« école », l’2024, rock’n’roll",
            "https://exemple.fr/l’universalité, a_d’ailleurs",
        ] {
            assert_eq!(parted(text), text);
        }
    }

    #[test]
    fn a_stem_ends_at_its_dot() {
        let stem = |end, in_ending| Stem { end, in_ending };
        assert_eq!(stems("usager·ère"), [stem(6, 10)]);
        assert_eq!(stems("expert⋅e⋅s"), [stem(6, 10)]);
        assert_eq!(stems("lecteur·rice-adjoint·e"), [stem(7, 10), stem(21, 24)]);
        assert_eq!(stems("un·e"), []);
    }
}
