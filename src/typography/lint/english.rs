//! Common English words that are no French words. `english.txt` is made by
//! `english.py` from SCOWL (`english.LICENSE`), without what French has.

use crate::typography::sorted::{first, key};

const WORDS: &str = include_str!("english.txt");

/// Whether a word in lower case is English and not French.
pub(super) fn knows(word: &str) -> bool {
    !word.is_empty() && key(&WORDS[first(WORDS, word)..]) == word
}

#[cfg(test)]
mod tests {
    use super::{WORDS, knows};

    #[test]
    fn every_word_is_found_and_no_other() {
        assert!(WORDS.lines().all(knows));
        for word in ["", "numérique", "design", "cloud", "zzz", "wit", "aab"] {
            assert_eq!(knows(word), WORDS.lines().any(|known| known == word), "{word}");
        }
    }
}
