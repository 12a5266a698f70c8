use super::{Beside, Habits};
use crate::typography::inclusive::{self, dot};

/// # One sign for inclusive words
///
/// **What.** Reports inclusive words that are written with another sign than
/// most of the edition's are: `⋅` or a full stop among `·`. Where the edition
/// says `median-dot: unify`, dots are one, and only other signs are reported.
///
/// **Why.** A reader who looks for `acteur·trices` does not find
/// `acteur⋅trices`, and a screen reader may say one and spell the other.
///
/// **Example.** `acteur⋅trices` (U+22C5) where most words have `·` (U+00B7)
///
/// **Instead.** `acteur·trices`
///
/// **Source.** Unicode UAX 29: U+00B7 alone keeps the word one.
pub(super) fn find(line: &str, habits: &Habits) -> Beside {
    let mut found = Beside::new();
    let Some(usual) = habits.usual_sign() else { return found };
    inclusive::each_word(line, |start, end| {
        let word = &line[start..end];
        if signs(word).any(|sign| habits.folded(sign) != usual) {
            // Which letters a bracket holds, or a hyphen parts, is the author's to say.
            let instead = dot::is_dot(usual).then(|| with_dots(word, usual));
            found.push((start..end, instead, usual.to_string()));
        }
    });
    found
}

/// The signs of an inclusive word: its dots, or else the one in their place.
pub(super) fn signs(word: &str) -> impl Iterator<Item = char> {
    let other = ['.', '/', '(', '-'].into_iter().find(|sign| word.contains(*sign));
    let dots = word.chars().filter(|c| dot::is_dot(*c));
    dots.chain(other.filter(|_| !word.contains(dot::is_dot)))
}

fn with_dots(word: &str, dot: char) -> String {
    inclusive::dotted(word).chars().map(|c| if dot::is_dot(c) { dot } else { c }).collect()
}
