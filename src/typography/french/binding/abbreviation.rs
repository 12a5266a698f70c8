use super::Gap;
use crate::typography::french::numeral::roman;

/// What is followed by the number of something.
const REFERENCES: &[&str] = &[
    "n°", "nº", "n°s", "nos", "no", "§", "p.", "pp.", "p", "page", "pages", "vol", "vol.", "t.",
    "tome", "chap.", "chapitre", "art.", "article", "fig.", "figure", "col.", "éd.", "fol.",
    "ill.", "pl.", "tab.", "tableau", "annexe", "étape", "salle", "arr.",
];

/// # A reference and its number
///
/// **What.** Binds `n°`, `p.`, `vol`, `chap.`, `art.` and the like to the
/// number that follows. What was typed together stays together.
///
/// **Why.** A number alone at the start of a line counts nothing.
///
/// **Example.** `n° 66`, `p. 5-30`, `vol 4`, `t. IV`
///
/// **Instead.** The same with U+00A0.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(gap: &Gap) -> bool {
    let next = gap.tail;
    let counts = next.starts_with(|c: char| c.is_ascii_digit())
        || (!next.is_empty() && roman(next) == next.len());
    counts && announces(gap.head)
}

/// Whether a word announces the number of something.
pub(super) fn announces(word: &str) -> bool {
    REFERENCES.iter().any(|reference| is(word, reference))
}

/// `Vol.` at the start of a sentence is `vol.` too.
fn is(word: &str, reference: &str) -> bool {
    word.len() == reference.len()
        && (word == reference
            || (word.starts_with(char::is_uppercase)
                && word.chars().flat_map(char::to_lowercase).eq(reference.chars())))
}
