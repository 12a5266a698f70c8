use super::{Gap, starts_upper};
use crate::typography::french::numeral::roman;

/// # A name and its number
///
/// **What.** Binds a name to the Roman number behind it.
///
/// **Why.** A number is not parted from the name it belongs to.
///
/// **Example.** `Louis XIV`, `François Ier`
///
/// **Instead.** The same with U+00A0. L stays free: it is a word's initial
/// more often than fifty.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(gap: &Gap) -> bool {
    let name = gap.head;
    let number = gap.tail;
    let is_name = || {
        starts_upper(name)
            && name.chars().nth(1).is_some_and(char::is_lowercase)
            && name.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    let is_number =
        number == "Ier" || (!number.is_empty() && roman(number) == number.len() && number != "L");
    is_number && is_name()
}
