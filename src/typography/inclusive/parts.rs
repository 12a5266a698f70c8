//! What an inclusive word is made of.

use std::ops::Range;

use super::{
    dot::is_dot,
    reading::{article, is_plural},
    variant::prefix,
};

/// An inclusive word of a text, in the characters of its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// With the elided article before it.
    pub text: &'a str,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// `l’` or `d’`, or nothing.
    pub article: &'a str,
    /// What stands before the first sign.
    pub stem: &'a str,
    /// What stands between and behind the signs.
    pub endings: Vec<&'a str>,
    /// The sign; `()` for a pair of brackets.
    pub separator: &'a str,
    pub number: Number,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    Singular,
    Plural,
}

/// The hyphenated members of a word that have a sign of their own, or the whole
/// word if there are not several.
pub(super) fn members(text: &str, span: Range<usize>) -> Vec<Range<usize>> {
    let word = &text[span.clone()];
    let sign = |c: char| is_dot(c) || matches!(c, '.' | '/' | '(');
    let mut members = Vec::new();
    let mut start = 0;
    for part in word.split_inclusive('-') {
        let member = part.trim_end_matches('-');
        if member.contains(sign) {
            members.push(span.start + start..span.start + start + member.len());
        }
        start += part.len();
    }
    if members.len() < 2 { vec![span] } else { members }
}

impl<'a> Word<'a> {
    /// Takes apart what stands at `span` of a text.
    pub(super) fn of(text: &'a str, span: Range<usize>) -> Self {
        let text = &text[span.clone()];
        let (article, bare) = article(text);
        let sign = |c: char| is_dot(c) || matches!(c, '.' | '/' | '(' | ')');
        // A hyphen is a sign only where nothing else is.
        let is_sign = |c: char| if bare.contains(sign) { sign(c) } else { c == '-' };
        let separator = match bare.find(is_sign) {
            Some(at) if bare[at..].starts_with('(') => "()",
            Some(at) => {
                let end = bare[at..].chars().next().map_or(at, |c| at + c.len_utf8());
                &bare[at..end]
            }
            None => "",
        };
        // The hyphen of `vice-président-e` is the word's, whatever the sign.
        let prefix = if separator == "-" { prefix(bare).len() } else { 0 };
        let mut pieces = bare[prefix..].split(is_sign).filter(|piece| !piece.is_empty());
        let stem = &bare[..prefix + pieces.next().map_or(0, str::len)];
        let number = if is_plural(bare) { Number::Plural } else { Number::Singular };
        Self { text, span, article, stem, endings: pieces.collect(), separator, number }
    }
}

/// A simple inclusive word, in lower case: `usager·ère`, `expert·e·s`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// What stands before the dot: mostly a masculine, whole.
    pub stem: String,
    /// What stands after it, a plural behind a second dot joined on.
    pub ending: String,
}

/// The parts of one hyphenated member of a word, if it has a dot.
pub fn parts(member: &str) -> Option<Parts> {
    let mut pieces = member.split(is_dot).map(str::to_lowercase);
    let stem = pieces.next()?;
    let ending = pieces.next()? + &pieces.next().unwrap_or_default();
    (!ending.is_empty()).then_some(Parts { stem, ending })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_dot_sets_the_plural_apart() {
        for (word, stem, ending) in [
            ("usager·ère", "usager", "ère"),
            ("expert⋅e⋅s", "expert", "es"),
            ("ACTEUR·RICE·S", "acteur", "rices"),
        ] {
            let expected = Parts { stem: stem.into(), ending: ending.into() };
            assert_eq!(parts(word), Some(expected), "{word}");
        }
        assert_eq!(parts("acteur"), None);
    }

    #[test]
    fn a_compound_has_the_members_that_have_signs() {
        let of = |text: &str| {
            members(text, 0..text.len())
                .into_iter()
                .map(|span| text[span].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(of("enseignant·e·s-chercheur·e·s"), ["enseignant·e·s", "chercheur·e·s"]);
        assert_eq!(of("vice-président·e"), ["vice-président·e"]);
        assert_eq!(of("étudiant-e-s"), ["étudiant-e-s"]);
    }

    #[test]
    fn a_word_is_taken_apart_as_it_was_typed() {
        let word = |text: &'static str| {
            let Word { article, stem, endings, separator, number, .. } =
                Word::of(text, 0..text.len());
            (article, stem, endings, separator, number)
        };
        assert_eq!(word("l’Usager⋅ère"), ("l’", "Usager", vec!["ère"], "⋅", Number::Singular));
        assert_eq!(word("expert.e.s"), ("", "expert", vec!["e", "s"], ".", Number::Plural));
        assert_eq!(word("citoyen(ne)s"), ("", "citoyen", vec!["ne", "s"], "()", Number::Plural));
        assert_eq!(
            word("vice-président-es"),
            ("", "vice-président", vec!["es"], "-", Number::Plural)
        );
        assert_eq!(word("étudiant-e"), ("", "étudiant", vec!["e"], "-", Number::Singular));
    }
}
