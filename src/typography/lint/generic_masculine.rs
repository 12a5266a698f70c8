use super::{Beside, Habits, words::words};
use crate::typography::inclusive;

/// What stands before a noun in the plural; a bare `numériques` is rather an
/// adjective of something masculine.
const DETERMINERS: &[&str] = &[
    "aux",
    "ces",
    "certains",
    "chers",
    "d",
    "de",
    "des",
    "entre",
    "les",
    "leurs",
    "mes",
    "nos",
    "plusieurs",
    "quelques",
    "ses",
    "tes",
    "vos",
];

/// # Generic masculines
///
/// **What.** Reports a masculine plural (`les acteurs`) of a noun that the
/// edition writes inclusively elsewhere (`acteur·trices`), unless its feminine
/// stands in the same sentence. Off by default: `also: [generic-masculine]`
/// turns it on.
///
/// **Why.** Readers who meet both forms take the masculine for men.
///
/// **Example.** `les acteurs`, with `acteur·trices` elsewhere
///
/// **Instead.** `les acteur·trices`, or `les acteurs et les actrices`
///
/// **Source.** Haut Conseil à l’Égalité, *Guide pratique pour une communication
/// publique sans stéréotype de sexe*.
pub(super) fn find(line: &str, habits: &Habits) -> Beside {
    let mut found = Beside::new();
    if habits.nouns.is_empty() {
        return found;
    }
    let mut inclusive_words = Vec::new();
    inclusive::each_word(line, |start, end| inclusive_words.push(start..end));
    let mut before = "";
    for (at, word) in words(line) {
        let range = at..at + word.len();
        let is_noun = DETERMINERS.contains(&before.to_lowercase().as_str());
        before = word;
        let Some(noun) = habits.nouns.get(&word.to_lowercase()).filter(|_| is_noun) else {
            continue;
        };
        let is_part = inclusive_words.iter().any(|word| word.contains(&at));
        if !is_part && !names(sentence(line, at), &noun.feminines) {
            found.push((range, None, noun.typed.clone()));
        }
    }
    found
}

/// The sentence around a place.
fn sentence(line: &str, at: usize) -> &str {
    const ENDS: [char; 4] = ['.', '!', '?', '…'];
    let start = line[..at].rfind(ENDS).unwrap_or(0);
    let end = line[at..].find(ENDS).map_or(line.len(), |end| at + end);
    &line[start..end]
}

fn names(sentence: &str, feminines: &str) -> bool {
    words(sentence).any(|(_, word)| word.to_lowercase() == feminines)
}
