use super::{Found, words::words};

/// What the ligature stands in; `coexister`, `moelle`, `poésie` have none.
const ROOTS: &[&str] = &[
    "boeuf",
    "choeur",
    "coeur",
    "foetus",
    "manoeuvr",
    "moeurs",
    "noeud",
    "oecumén",
    "oeil",
    "oesophage",
    "oeuf",
    "oeuvr",
    "soeur",
    "voeu",
];

/// # œ
///
/// **What.** Reports `oe` in words that are written with `œ`.
///
/// **Why.** In French `œ` is a letter, not an ornament.
///
/// **Example.** `au coeur de l’oeuvre`
///
/// **Instead.** `au cœur de l’œuvre`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Ligatures ».
pub(super) fn find(line: &str) -> Found {
    words(line)
        .filter(|(_, word)| {
            let word = word.to_lowercase();
            ROOTS.iter().any(|root| word.contains(root))
        })
        .map(|(at, word)| {
            let instead = word.replace("oe", "œ").replace("OE", "Œ").replace("Oe", "Œ");
            (at..at + word.len(), Some(instead))
        })
        .collect()
}
