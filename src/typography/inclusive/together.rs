//! Which words are read together: a noun with its adjectives and with the
//! determiner before it.

use super::{
    closed::of_word,
    pair::Pair,
    reading::{bare, is_plural},
};

/// Articles and the like that are said before each of the two forms: behind
/// `tou·te·s`, and before a pronoun.
pub(super) const REPEATED: &[&str] =
    &["aux", "ces", "des", "les", "leurs", "mes", "nos", "ses", "tes", "vos"];

const DETERMINERS: &[&str] =
    &["au", "aucun", "ce", "cet", "du", "le", "mon", "quel", "son", "ton", "un"];

/// No noun of both genders nor adverb that a determiner goes with.
const NEVER_BETWEEN: &[&str] = &[
    "afin", "ainsi", "ait", "après", "avant", "avec", "avez", "avons", "car", "chez", "comme",
    "contre", "dans", "depuis", "des", "devant", "devient", "doit", "donc", "dont", "durant",
    "elle", "entre", "est", "eux", "femme", "font", "fut", "homme", "hors", "lors", "lui", "mais",
    "malgré", "nous", "ont", "outre", "par", "parmi", "pas", "pendant", "personne", "peut", "pour",
    "puis", "quand", "que", "qui", "reste", "sans", "sauf", "selon", "semble", "sera", "serait",
    "soit", "sont", "sous", "sur", "vers", "victime", "voire", "vous", "était", "être",
];

/// Whether an inclusive word and the next are read together with what stands
/// between them: `tou·te·s les élu·es`, `un·e artiste reconnu·e`.
pub fn goes_on(word: &str, between: &str, next: &str) -> bool {
    let pair = of_word(word);
    let says_all = |pair: &Pair| pair.masculine.starts_with("tou");
    if between == " " {
        // An article or a pronoun begins something else (`l’élu·e du·de la
        // maire`) but for `tou·te·s`; what follows a subject is said of it.
        return !is_subject(word)
            && (pair.as_ref().is_some_and(says_all)
                || of_word(next).is_none_or(|next| says_all(&next) && is_plural(bare(word))));
    }
    let Some(middle) = between.strip_prefix(' ').and_then(|rest| rest.strip_suffix(' ')) else {
        return false;
    };
    let Some(pair) = pair else { return false };
    // A name in capitals stands on its own.
    let is_in_case = |c: char| {
        if word.contains(char::is_lowercase) { c.is_lowercase() } else { c.is_alphabetic() }
    };
    let lower = middle.to_lowercase();
    let may_agree = || {
        middle.chars().all(is_in_case)
            && middle.chars().nth(2).is_some()
            && !NEVER_BETWEEN.contains(&lower.as_str())
    };
    match pair.masculine.as_str() {
        "tous" => REPEATED.contains(&lower.as_str()),
        masculine => DETERMINERS.contains(&masculine) && may_agree(),
    }
}

/// `il·elle`, `elles·ils`: the adjective behind them agrees on its own.
fn is_subject(word: &str) -> bool {
    of_word(word).is_some_and(|pair| matches!(pair.masculine.as_str(), "il" | "ils"))
}
