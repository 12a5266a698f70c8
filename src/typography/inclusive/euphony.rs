//! How words sound side by side: `mon amie`, `cet élu`, `l’élue`.

use super::pair::Pair;

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
