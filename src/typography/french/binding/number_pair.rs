use super::Words;
use crate::typography::french::numeral::Numeral;

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
pub(super) fn binds(words: &Words, gap: usize) -> bool {
    pair_around(words, gap + 1) || gap.checked_sub(1).is_some_and(|_| pair_around(words, gap))
}

/// Whether the word at `index` links two numbers.
fn pair_around(words: &Words, index: usize) -> bool {
    let short = |numeral: Option<Numeral>| numeral.is_some_and(|n| n.digits <= 3 && !n.year);
    let Some(before) = index.checked_sub(1) else { return false };
    matches!(words.whole(index), "et" | "ou" | "à" | "au" | "–")
        && short(words.number(before))
        && short(crate::typography::french::numeral::read(words.tail(index + 1)))
}
