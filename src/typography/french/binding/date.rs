use super::Gap;

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
pub(super) fn binds(gap: &Gap) -> bool {
    let next = gap.tail;
    let digit = next.starts_with(|c: char| c.is_ascii_digit());
    let hour = || gap.head == "h" && gap.before_left().number().is_some();
    digit && (matches!(gap.head, "an" | "année" | "années" | "Années") || hour())
}
