use super::Words;

/// # Years, hours and decades
///
/// **What.** Binds `années 90` and `an 2000`, and the minutes of `12 h 30`.
///
/// **Why.** The number says which one.
///
/// **Example.** `les années 90`, `à 12 h 30`
///
/// **Instead.** The same with U+00A0. `novembre 2020` may be parted.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(words: &Words, gap: usize) -> bool {
    let next = words.tail(gap + 1);
    let digit = next.starts_with(|c: char| c.is_ascii_digit());
    let hour = || words.head(gap) == "h" && gap > 0 && words.number(gap - 1).is_some();
    digit && (matches!(words.head(gap), "an" | "année" | "années" | "Années") || hour())
}
