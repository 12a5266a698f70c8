//! How words sound side by side: `mon amie`, `cet élu`, `l’élue`.

use super::pair::Pair;

/// The words of one form, joined as they are said.
pub(super) fn euphonic(words: &[String]) -> String {
    let mut out = String::new();
    for (i, word) in words.iter().enumerate() {
        let next = words.get(i + 1).map_or("", String::as_str);
        let lower = word.to_lowercase();
        match before(&lower, next) {
            None => out.push_str(word),
            Some(said) if word.contains(char::is_lowercase) => out.push_str(said),
            Some(said) => out.push_str(&said.to_uppercase()),
        }
        if !out.ends_with('’') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// How a word is said before `next`, where that is not as it is.
fn before(word: &str, next: &str) -> Option<&'static str> {
    begins_with_vowel(next).then_some(())?;
    Some(match word {
        "ma" => "mon",
        "ta" => "ton",
        "sa" => "son",
        "ce" => "cet",
        "le" | "la" => "l’",
        "du" | "de la" => "de l’",
        "au" | "à la" => "à l’",
        "beau" => "bel",
        "nouveau" => "nouvel",
        "vieux" if !next.ends_with(['s', 'x']) => "vieil",
        _ => return None,
    })
}

/// How words begin whose h is not heard, so that articles are elided before it.
const MUTE_H: &[&str] = &[
    "habil", "habit", "halluc", "harm", "heb", "héber", "hébr", "hell", "herb", "hérit", "héroï",
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
pub(super) fn other_article(word_before: &str, noun: &Pair) -> Option<String> {
    if noun.is_closed || noun.feminine_first {
        return None;
    }
    let at = word_before
        .rfind(['’', '\''])
        .map_or(0, |at| at + word_before[at..].chars().next().map_or(0, char::len_utf8));
    let (elided, article) = word_before.split_at(at);
    let other = match article.to_lowercase().as_str() {
        "un" => "une",
        "le" => "la",
        "ce" | "cet" => "cette",
        "du" => "de la",
        "au" => "à la",
        _ => return None,
    };
    let said = before(other, &noun.feminine).unwrap_or(other);
    let space = if said.ends_with('’') { "" } else { " " };
    Some(format!("{elided}{said}{space}"))
}
