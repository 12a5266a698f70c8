use super::{Gap, Word, starts_upper};

/// What begins a sentence and no name: `la vitamine C. Vous…`
const SENTENCE: &[&str] = &[
    "Ce", "Ces", "Cette", "Elle", "Elles", "Et", "Il", "Ils", "Je", "La", "Le", "Les", "Mais",
    "Nous", "On", "Tu", "Un", "Une", "Vous",
];

/// # Initials and their name
///
/// **What.** Binds an initial to the name after it, and the first name before
/// it to the initial.
///
/// **Why.** `K.` at the end of a line is read as the end of a sentence.
///
/// **Example.** `John K. Gilbert`, `J.-P. Dupuy`, `Arthur D. vient`
///
/// **Instead.** The same with U+00A0.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(gap: &Gap) -> bool {
    let first_name = || {
        let name = gap.head;
        starts_upper(name) && name.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    // What follows is a name, or a sentence that goes on.
    let goes_on =
        |next: Word| next.0.starts_with(char::is_alphabetic) && !SENTENCE.contains(&next.tail());
    let is_name = |next: &str| starts_upper(next) && !SENTENCE.contains(&next);
    (is_initials(gap.head) && is_name(gap.tail))
        || (is_initials(gap.right.0) && goes_on(gap.after_right()) && first_name())
}

/// `K.`, `J.-P.`, `J.P.`
pub(super) fn is_initials(word: &str) -> bool {
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
