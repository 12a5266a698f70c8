use super::{Found, words::words};
use crate::typography::months::MONTHS;

/// # Months
///
/// **What.** Reports months with a capital after a day.
///
/// **Why.** Names of months are common nouns in French.
///
/// **Example.** `le 18 Novembre`
///
/// **Instead.** `le 18 novembre`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Dates ».
pub(super) fn find(line: &str) -> Found {
    let mut found = Vec::new();
    let mut before = "";
    for (at, word) in words(line) {
        let is_day =
            before == "1er" || before.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
        if is_day && MONTHS.contains(&word) {
            found.push((at..at + word.len(), Some(word.to_lowercase())));
        }
        before = word;
    }
    found
}
