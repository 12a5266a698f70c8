use super::{Words, starts_upper};

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
pub(super) fn binds(words: &Words, gap: usize) -> bool {
    let after = |index: usize| starts_upper(words.tail(index));
    let first_name = || {
        let name = words.head(gap);
        starts_upper(name) && name.chars().all(|c| c.is_alphabetic() || c == '-')
    };
    // What follows is a name, or a sentence that goes on.
    let goes_on = |index: usize| {
        words.whole(index).starts_with(char::is_alphabetic)
            && !SENTENCE.contains(&words.tail(index))
    };
    (is_initials(words.head(gap)) && after(gap + 1) && !SENTENCE.contains(&words.tail(gap + 1)))
        || (is_initials(words.whole(gap + 1)) && goes_on(gap + 2) && first_name())
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
