use super::Gap;

/// # An acronym and its year
///
/// **What.** Binds an acronym to the number that follows.
///
/// **Why.** Together they are one name.
///
/// **Example.** `NEC 2020`
///
/// **Instead.** The same with U+00A0.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(gap: &Gap) -> bool {
    let (name, number) = (gap.head, gap.tail);
    let acronym = name.chars().nth(1).is_some() && name.chars().all(char::is_uppercase);
    acronym && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}
