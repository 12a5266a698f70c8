use super::Words;

const IDENTIFIERS: &[&str] = &["ISBN", "ISSN", "DOI"];

/// # An identifier and its number
///
/// **What.** Binds what stands after `ISBN`, `ISSN` and `DOI` to them; or to
/// the colon between, which is bound to its word already.
///
/// **Why.** A line that ends with `ISBN :` announces nothing.
///
/// **Example.** `ISBN : 978-2-7071-7823-7`, `ISBN 978-2-7071-7823-7`
///
/// **Instead.** The same with U+00A0 before the number.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(words: &Words, gap: usize) -> bool {
    let is_named =
        |before: usize| words.words.get(before).is_some_and(|(_, word)| IDENTIFIERS.contains(word));
    let is_number = words.tail(gap + 1).starts_with(|c: char| c.is_ascii_digit());
    let is_announced = words.words[gap].1 == ":" && gap > 0 && is_named(gap - 1);
    is_number && (is_announced || IDENTIFIERS.contains(&words.head(gap)))
}
