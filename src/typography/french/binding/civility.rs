use super::{Words, starts_upper};

const CIVILITIES: &[&str] = &[
    "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Mx", "Me", "Mes", "Dr", "Dre", "Drs", "Pr",
    "Pre", "Mgr",
];

/// # A civility and its name
///
/// **What.** Binds an abbreviated civility to the name that follows.
///
/// **Why.** `M.` at the end of a line is read as the end of a sentence.
///
/// **Example.** `M. Musso`, `Mme Labelle`
///
/// **Instead.** The same with U+00A0.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(words: &Words, gap: usize) -> bool {
    CIVILITIES.contains(&words.head(gap)) && starts_upper(words.tail(gap + 1))
}
