//! Words of a closed class, which no lexicon need list: articles, pronouns.

use super::{
    pair::{Pair, completes},
    parts::{Parts, parts},
    variant,
};

/// Masculine, feminine, whether there are several.
const CLOSED: &[(&str, &str, bool)] = &[
    ("il", "elle", false),
    ("ils", "elles", true),
    ("lui", "elle", false),
    ("eux", "elles", true),
    ("celui", "celle", false),
    ("ceux", "celles", true),
    ("le", "la", false),
    ("un", "une", false),
    ("uns", "unes", true),
    ("chacun", "chacune", false),
    ("quelqu’un", "quelqu’une", false),
    ("quelqu'un", "quelqu'une", false),
    ("aucun", "aucune", false),
    ("tout", "toute", false),
    ("tous", "toutes", true),
    ("ce", "cette", false),
    ("cet", "cette", false),
    ("mon", "ma", false),
    ("ton", "ta", false),
    ("son", "sa", false),
    ("du", "de la", false),
    ("au", "à la", false),
    ("quel", "quelle", false),
    ("quels", "quelles", true),
    ("lequel", "laquelle", false),
    ("lesquels", "lesquelles", true),
    ("auquel", "à laquelle", false),
    ("duquel", "de laquelle", false),
];

pub(super) fn closed(parts: &Parts) -> Option<Pair> {
    let Parts { stem, ending } = parts;
    // `tout·es`, `tou·s·tes`
    if matches!((stem.as_str(), ending.as_str()), ("tout", "es") | ("tou", "stes")) {
        return Some(Pair { is_closed: true, ..Pair::new("tous".into(), "toutes".into(), true) });
    }
    CLOSED.iter().find_map(|&(masculine, feminine, is_plural)| {
        let pair = |feminine_first| {
            Some(Pair {
                masculine: masculine.into(),
                feminine: feminine.into(),
                is_plural,
                feminine_first,
                is_closed: true,
            })
        };
        // `tou·tes` leaves the plural to the ending.
        let stem_is = |form: &str| stem == form || (is_plural && format!("{stem}s") == form);
        if stem_is(masculine) && completes(masculine, ending, feminine) {
            pair(false)
        } else if stem == feminine && completes(feminine, ending, masculine) {
            pair(true)
        } else {
            None
        }
    })
}

/// `du·de la` is one word, though a space is in it.
pub(super) fn contracted(words: &[&str]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in words {
        match out.last_mut() {
            Some(last) if *word == "la" && is_contraction(last) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => out.push((*word).to_owned()),
        }
    }
    out
}

/// `du·de` and `au·à`, which go on with `la`.
pub(super) fn is_contraction(word: &str) -> bool {
    let word = variant::dotted(word).to_lowercase();
    parts(&word).is_some_and(|Parts { stem, ending }| {
        (stem == "du" && ending == "de") || (stem == "au" && ending == "à")
    })
}

/// `il·elle`, `elles·ils`: the adjective behind them agrees on its own.
pub(super) fn is_subject(word: &str) -> bool {
    let word = variant::dotted(word).to_lowercase();
    parts(&word)
        .is_some_and(|Parts { stem, .. }| matches!(stem.as_str(), "il" | "ils" | "elle" | "elles"))
}

/// What stands between `tou·te·s` and the noun, said of each form again.
const AFTER_ALL: &[&str] = &["ces", "les", "leurs", "mes", "nos", "ses", "tes", "vos"];

const DETERMINERS: &[&str] =
    &["au", "aucun", "ce", "cet", "du", "le", "mon", "quel", "son", "ton", "un"];

/// No noun or adverb that a determiner goes with.
const NEVER_BETWEEN: &[&str] = &[
    "afin", "ait", "avec", "avez", "avons", "chez", "comme", "contre", "dans", "depuis", "des",
    "doit", "dont", "elle", "entre", "est", "était", "eux", "font", "lors", "lui", "mais", "nous",
    "ont", "par", "pas", "peut", "pour", "quand", "que", "qui", "sans", "selon", "sera", "soit",
    "sont", "sous", "sur", "vers", "vous",
];

/// Whether an inclusive word and the next are read together with what stands
/// between them: `tou·te·s les élu·es`, `un·e artiste reconnu·e`.
pub fn goes_on(word: &str, between: &str) -> bool {
    if between == " " {
        // What follows a subject is said of it: `il·elle est`, not a noun.
        return !is_subject(word);
    }
    let Some(middle) = between.strip_prefix(' ').and_then(|rest| rest.strip_suffix(' ')) else {
        return false;
    };
    let dotted = variant::dotted(word).to_lowercase();
    let Some(pair) = parts(&dotted).and_then(|parts| closed(&parts)) else { return false };
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
        "tous" => AFTER_ALL.contains(&lower.as_str()),
        masculine => DETERMINERS.contains(&masculine) && may_agree(),
    }
}

/// The words of one form, as they sound side by side: `mon amie`, `cet élu`,
/// `l’élue`.
pub(super) fn euphonic(words: &[String]) -> String {
    let mut out = String::new();
    for (i, word) in words.iter().enumerate() {
        let is_before_vowel = words.get(i + 1).is_some_and(|next| begins_with_vowel(next));
        let (sound, space) = match word.to_lowercase().as_str() {
            "ma" if is_before_vowel => ("mon", " "),
            "ta" if is_before_vowel => ("ton", " "),
            "sa" if is_before_vowel => ("son", " "),
            "ce" if is_before_vowel => ("cet", " "),
            "le" | "la" if is_before_vowel => ("l’", ""),
            "du" | "de la" if is_before_vowel => ("de l’", ""),
            "au" | "à la" if is_before_vowel => ("à l’", ""),
            "beau" if is_before_vowel => ("bel", " "),
            "nouveau" if is_before_vowel => ("nouvel", " "),
            "vieux" if is_before_vowel => ("vieil", " "),
            _ => (word.as_str(), " "),
        };
        if word.contains(char::is_lowercase) {
            out.push_str(sound);
        } else {
            out.push_str(&sound.to_uppercase());
        }
        out.push_str(space);
    }
    out.truncate(out.trim_end().len());
    out
}

/// Words whose h keeps its article whole.
const ASPIRATED: &[&str] =
    &["hack", "hand", "harc", "hau", "héros", "holl", "hong", "hors", "huit"];

fn begins_with_vowel(word: &str) -> bool {
    let word = word.to_lowercase();
    let is_vowel = |c| "aàâeéèêëiîïoôuùûœ".contains(c);
    word.starts_with(is_vowel)
        || (word.starts_with('h') && !ASPIRATED.iter().any(|start| word.starts_with(start)))
}

/// The feminine of the article before a masculine: `une ` for `un`, `d’une `
/// for `d’un`; nothing where the word comes with its own.
pub(super) fn other_article(before: &str, noun: &Pair) -> Option<String> {
    if noun.is_closed || noun.feminine_first {
        return None;
    }
    let at = before
        .rfind(['’', '\''])
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let (elided, article) = before.split_at(at);
    let is_vowel = begins_with_vowel(&noun.feminine);
    let other = match article {
        "un" => "une ",
        "le" => "la ",
        "ce" | "cet" => "cette ",
        "du" if is_vowel => "de l’",
        "du" => "de la ",
        "au" if is_vowel => "à l’",
        "au" => "à la ",
        _ => return None,
    };
    Some(format!("{elided}{other}"))
}
