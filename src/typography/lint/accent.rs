use super::{Found, english, words::words};

/// Words that begin with `É`, by their beginnings; `Elle`, `Europe`, `Entre`
/// are none.
const BEGINNINGS: &[&str] = &[
    "Ecol",
    "Econom",
    "Ecran",
    "Ecri",
    "Editi",
    "Editeu",
    "Educat",
    "Egal",
    "Eglise",
    "Elabor",
    "Elect",
    "Emission",
    "Energ",
    "Epoqu",
    "Equip",
    "Etap",
    "Etat",
    "Etud",
    "Evaluat",
    "Evénement",
    "Evènement",
    "Evolu",
    "Etranger",
    "Eveil",
    "Emanc",
];

/// # Accents on capitals
///
/// **What.** Reports well-known words whose capital lacks its accent, and `A`
/// for `À` at the head of a sentence.
///
/// **Why.** The accent is part of the spelling: `ETUDE` is no word.
///
/// **Example.** `l’Etat`, `A quoi bon ?`
///
/// **Instead.** `l’État`, `À quoi bon ?`
///
/// **Source.** Académie française, « Accentuation des majuscules ».
pub(super) fn find(line: &str) -> Found {
    words(line)
        .filter_map(|(at, word)| {
            // `Energy` and `Economic` stand in English names.
            let is_french = !english::knows(&word.to_lowercase());
            let begins = |beginning: &&str| word.starts_with(*beginning);
            let instead = if is_french && BEGINNINGS.iter().any(begins) {
                format!("É{}", &word[1..])
            } else if word == "A" && opens(&line[..at]) && leads_on(&line[at + 1..]) {
                "À".to_owned()
            } else {
                return None;
            };
            Some((at..at + word.len(), Some(instead)))
        })
        .collect()
}

/// Whether a sentence begins here.
fn opens(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches(['«', '“', '"', '(', '\u{a0}']).trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', '…'])
}

fn leads_on(after: &str) -> bool {
    let mut chars = after.chars();
    chars.next().is_some_and(char::is_whitespace) && chars.next().is_some_and(char::is_lowercase)
}
