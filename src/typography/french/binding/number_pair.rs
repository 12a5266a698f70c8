use super::{Gap, Word};
use crate::typography::french::numeral::{self, Numeral};

/// # Two numbers of one thing
///
/// **What.** Binds `17 et 18`, `10 à 15`, `XIXe et XXe` together; the noun
/// after them is bound by the rule on numbers and nouns. Years are not.
///
/// **Why.** `17 et` at the end of a line leaves the date to be guessed.
///
/// **Example.** `les 17 et 18 novembre`
///
/// **Instead.** The same with U+00A0.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(gap: &Gap) -> bool {
    (links(gap.right) && is_pair(gap.left, gap.after_right()))
        || (links(gap.left) && is_pair(gap.before_left(), gap.right))
}

fn links(word: Word) -> bool {
    matches!(word.0, "et" | "ou" | "à" | "au" | "–")
}

fn is_pair(first: Word, second: Word) -> bool {
    let short = |numeral: Option<Numeral>| numeral.is_some_and(|n| n.digits <= 3 && !n.year);
    short(first.number()) && short(numeral::read(second.tail()))
}
