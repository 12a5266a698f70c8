//! What Typst, the YAML parser and the system say, in the reader's language.
//! They speak English; the commonest of their messages are translated from
//! tables (`locales/foreign/*.txt`), the others are shown as they are.

use std::collections::HashMap;

use super::Language;

/// Pairs of lines: a message with `{holes}`, then, indented, its translation,
/// where `{hole}` repeats what stood there and `{le hole}` translates it too.
const FRENCH: [&str; 4] = [
    include_str!("locales/foreign/words.fr.txt"),
    include_str!("locales/foreign/yaml.fr.txt"),
    include_str!("locales/foreign/system.fr.txt"),
    // Last: some of its patterns fit nearly anything.
    include_str!("locales/foreign/typst.fr.txt"),
];

/// Marks a hole of a translation whose words are looked up in the tables.
const TRANSLATED: &str = "le ";
/// What `typeset` puts between Typst's hints.
const BETWEEN_HINTS: &str = " ; ";

/// The translation, where one is needed and known.
pub fn translate(message: &str, language: Language) -> Option<String> {
    match language {
        Language::English => None,
        Language::French => pairs()
            .find_map(|(pattern, said)| Some(fill(said, &holes(pattern, message)?, language))),
    }
}

/// Several hints, each translated where it can be.
pub fn translate_hints(hints: &str, language: Language) -> String {
    let said = |hint: &str| translate(hint, language).unwrap_or_else(|| hint.to_owned());
    hints.split(BETWEEN_HINTS).map(said).collect::<Vec<_>>().join(BETWEEN_HINTS)
}

/// Every message of the tables with its translation.
pub fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    FRENCH.iter().flat_map(|table| {
        let lines = table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
        let mut pattern = "";
        lines.filter_map(move |line| match line.strip_prefix("    ") {
            Some(said) => Some((pattern, said)),
            None => {
                pattern = line;
                None
            }
        })
    })
}

/// What stands in the holes of `pattern`, when the message is made like it.
fn holes<'a>(pattern: &'static str, message: &'a str) -> Option<HashMap<&'static str, &'a str>> {
    let mut found = HashMap::new();
    let (start, mut pattern) = pattern.split_once('{').unwrap_or((pattern, ""));
    let mut rest = message.strip_prefix(start)?;
    while let Some((name, after)) = pattern.split_once('}') {
        let (literal, next) = after.split_once('{').unwrap_or((after, ""));
        let (held, behind) = match (literal, next) {
            ("", "") => (rest, ""),
            // The last words must stand at the end, not at their first chance.
            (_, "") => (rest.strip_suffix(literal)?, ""),
            _ => rest.split_once(literal)?,
        };
        if held.is_empty() {
            return None;
        }
        found.insert(name, held);
        (rest, pattern) = (behind, next);
    }
    rest.is_empty().then_some(found)
}

fn fill(said: &str, holes: &HashMap<&str, &str>, language: Language) -> String {
    let mut filled = String::new();
    let mut rest = said;
    while let Some((before, (hole, after))) =
        rest.split_once('{').and_then(|(before, hole)| Some((before, hole.split_once('}')?)))
    {
        filled.push_str(before);
        match hole.strip_prefix(TRANSLATED) {
            Some(name) => filled.push_str(&words(holes.get(name).unwrap_or(&name), language)),
            None => filled.push_str(holes.get(hole).unwrap_or(&hole)),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A list such as "content, string, or none".
fn words(list: &str, language: Language) -> String {
    let list = list.replace(", or ", ", ").replace(" or ", ", ");
    let said = |word: &str| translate(word, language).unwrap_or_else(|| word.to_owned());
    let mut words: Vec<String> = list.split(", ").map(said).collect();
    match words.pop() {
        Some(last) if !words.is_empty() => format!("{} ou {last}", words.join(", ")),
        Some(only) => only,
        None => list,
    }
}
