//! Words of a closed class, which no lexicon need list: articles, pronouns.

use super::{
    pair::{Pair, completes},
    parts::{Parts, parts},
    reading::{bare, is_plural},
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

/// A word of a closed class, whatever is elided before it.
fn of_word(word: &str) -> Option<Pair> {
    closed(&parts(&variant::dotted(bare(word)))?)
}

/// `il·elle`, `elles·ils`: the adjective behind them agrees on its own.
fn is_subject(word: &str) -> bool {
    of_word(word).is_some_and(|pair| matches!(pair.masculine.as_str(), "il" | "ils"))
}

/// Articles and the like that are said before each of the two forms: behind
/// `tou·te·s`, and before a pronoun.
pub(super) const REPEATED: &[&str] =
    &["aux", "ces", "des", "les", "leurs", "mes", "nos", "ses", "tes", "vos"];

const DETERMINERS: &[&str] =
    &["au", "aucun", "ce", "cet", "du", "le", "mon", "quel", "son", "ton", "un"];

/// No noun of both genders nor adverb that a determiner goes with.
const NEVER_BETWEEN: &[&str] = &[
    "afin",
    "ainsi",
    "ait",
    "après",
    "avant",
    "avec",
    "avez",
    "avons",
    "car",
    "chez",
    "comme",
    "contre",
    "dans",
    "depuis",
    "derrière",
    "des",
    "devant",
    "devient",
    "doit",
    "donc",
    "dont",
    "durant",
    "elle",
    "entre",
    "est",
    "eux",
    "femme",
    "font",
    "fut",
    "homme",
    "hors",
    "lors",
    "lui",
    "mais",
    "malgré",
    "nous",
    "ont",
    "outre",
    "par",
    "parmi",
    "pas",
    "pendant",
    "personne",
    "peut",
    "pour",
    "puis",
    "quand",
    "que",
    "qui",
    "reste",
    "sans",
    "sauf",
    "selon",
    "semble",
    "sera",
    "serait",
    "soit",
    "sont",
    "sous",
    "sur",
    "vers",
    "victime",
    "voire",
    "vous",
    "était",
    "être",
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

/// The words of one form, as they sound side by side: `mon amie`, `cet élu`,
/// `l’élue`.
pub(super) fn euphonic(words: &[String]) -> String {
    let mut out = String::new();
    for (i, word) in words.iter().enumerate() {
        let next = words.get(i + 1);
        let is_before_vowel = next.is_some_and(|next| begins_with_vowel(next));
        let is_before_plural = next.is_some_and(|next| next.ends_with(['s', 'x']));
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
            "vieux" if is_before_vowel && !is_before_plural => ("vieil", " "),
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

/// How words begin whose h is not heard, so that articles are elided before it.
const MUTE_H: &[&str] = &[
    "habil", "habit", "hall", "harm", "heb", "héber", "hébr", "hell", "herb", "hérit", "héroï",
    "hés", "hétér", "heur", "hind", "hisp", "hist", "hom", "honnê", "honor", "horl", "horr",
    "hosp", "hôp", "hôt", "huiss", "hum", "hydr", "hyg", "hyp", "hyst",
];

fn begins_with_vowel(word: &str) -> bool {
    let word = word.to_lowercase();
    let is_vowel = |c| "aàâeéèêëiîïoôuùûœ".contains(c);
    (word.starts_with(is_vowel) && !word.starts_with("onz"))
        || MUTE_H.iter().any(|start| word.starts_with(start))
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
    let other = match article.to_lowercase().as_str() {
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
