use super::{Words, starts_upper};

/// # Initials and their name
///
/// **What.** Binds an initial to the name after it, and the first name before
/// it to the initial.
///
/// **Why.** `K.` at the end of a line is read as the end of a sentence.
///
/// **Example.** `John K. Gilbert`, `J.-P. Dupuy`
///
/// **Instead.** The same with U+00A0.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(words: &Words, gap: usize) -> bool {
    let after = |index: usize| starts_upper(words.tail(index));
    let first_name = || {
        let name = words.head(gap);
        starts_upper(name) && name.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    (is_initials(words.head(gap)) && after(gap + 1))
        || (is_initials(words.whole(gap + 1)) && after(gap + 2) && first_name())
}

/// `K.`, `J.-P.`, `J.P.`
fn is_initials(word: &str) -> bool {
    let mut chars = word.chars().peekable();
    let mut any = false;
    while chars.next_if(|c| c.is_uppercase()).is_some() {
        if chars.next() != Some('.') {
            return false;
        }
        chars.next_if_eq(&'-');
        any = true;
    }
    any && chars.next().is_none()
}
