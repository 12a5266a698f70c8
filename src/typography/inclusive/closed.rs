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
    let is_vowel = noun.feminine.starts_with(['a', 'e', 'i', 'o', 'u', 'é', 'è', 'ê', 'h']);
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
