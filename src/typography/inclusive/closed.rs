//! Words of a closed class, which no lexicon need list: articles, pronouns.

use super::{
    pair::{Pair, completes},
    parts::{Parts, parts},
    reading::bare,
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
            let pair = Pair::new(masculine.into(), feminine.into(), is_plural);
            Some(Pair { feminine_first, is_closed: true, ..pair })
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
    parts(&variant::dotted(word)).is_some_and(|Parts { stem, ending }| {
        (stem == "du" && ending == "de") || (stem == "au" && ending == "à")
    })
}

/// A word of a closed class, whatever is elided before it.
pub(super) fn of_word(word: &str) -> Option<Pair> {
    closed(&parts(&variant::dotted(bare(word)))?)
}
