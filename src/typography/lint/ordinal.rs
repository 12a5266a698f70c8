use super::{Found, words::words};

const ENDINGS: &[(&str, &str)] =
    &[("ièmes", "es"), ("ième", "e"), ("èmes", "es"), ("ème", "e"), ("emes", "es"), ("eme", "e")];

/// # Ordinals
///
/// **What.** Reports `ème` and `ième` after figures.
///
/// **Why.** The abbreviation is its last letter: `e`, which is then raised.
///
/// **Example.** `la 27ème région`, `le XXIème siècle`
///
/// **Instead.** `la 27e région`, `le XXIe siècle`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Abréviations ».
pub(super) fn find(line: &str) -> Found {
    words(line)
        .filter_map(|(at, word)| {
            let (number, ending) =
                ENDINGS.iter().find_map(|(long, short)| Some((word.strip_suffix(long)?, short)))?;
            let is_number = !number.is_empty()
                && (number.chars().all(|c| c.is_ascii_digit())
                    || number.chars().all(|c| "IVXLCDM".contains(c)));
            is_number.then(|| (at..at + word.len(), Some(format!("{number}{ending}"))))
        })
        .collect()
}
