use super::{Found, words::words};

const ENDINGS: &[(&str, &str)] =
    &[("ièmes", "es"), ("ième", "e"), ("èmes", "es"), ("ème", "e"), ("emes", "es"), ("eme", "e")];

/// Only the first has an `r`.
const FIRST: &[(&str, &str)] = &[("ières", "res"), ("ière", "re"), ("ères", "res"), ("ère", "re")];

/// # Ordinals
///
/// **What.** Reports `ème`, `ième` and `ère` after figures.
///
/// **Why.** The abbreviation is its last letter or two: `e`, `re`, which are
/// then raised.
///
/// **Example.** `la 27ème région`, `le XXIème siècle`, `la 1ère fois`
///
/// **Instead.** `la 27e région`, `le XXIe siècle`, `la 1re fois`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Abréviations ».
pub(super) fn find(line: &str) -> Found {
    words(line)
        .filter_map(|(at, word)| {
            let ending_of = |endings: &[(&str, &'static str)]| {
                endings.iter().find_map(|(long, short)| Some((word.strip_suffix(long)?, *short)))
            };
            let first = ending_of(FIRST).filter(|(number, _)| matches!(*number, "1" | "I"));
            let (number, ending) = first.or_else(|| ending_of(ENDINGS))?;
            let is_number = !number.is_empty()
                && (number.chars().all(|c| c.is_ascii_digit())
                    || number.chars().all(|c| "IVXLCDM".contains(c)));
            is_number.then(|| (at..at + word.len(), Some(format!("{number}{ending}"))))
        })
        .collect()
}
