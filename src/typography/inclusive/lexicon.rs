//! French nouns and adjectives that have a masculine and a feminine.
//!
//! `lexicon.txt` is made by `lexicon.py` from the dictionary of Dicollecte
//! (MPL-2.0, `lexicon.LICENSE`).

use std::{collections::HashMap, sync::LazyLock};

use crate::typography::sorted::{first, key};

const LINES: &str = include_str!("lexicon.txt");

/// Pairs that the dictionary lists as two words.
const TWO_WORDS: &[&str] = &[
    "bel belle beaux belles",
    "compagnon compagne",
    "copain copine",
    "empereur impératrice",
    "franc franche",
    "héros héroïne",
    "loup louve",
    "nouvel nouvelle nouveaux nouvelles",
    "vieil vieille vieux vieilles",
];

/// A word's four forms, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub masculine: String,
    pub feminine: String,
    pub masculines: String,
    pub feminines: String,
}

/// The entries of a masculine singular; a word may have two feminines
/// (`autrice`, `auteure`).
pub fn entries(masculine: &str) -> Vec<Entry> {
    let start = first(LINES, masculine);
    let of_dictionary = LINES[start..].lines().take_while(|line| key(line) == masculine);
    let others = TWO_WORDS.iter().copied().filter(|line| key(line) == masculine);
    of_dictionary.chain(others).filter_map(entry).collect()
}

/// The entries that have `form` as a masculine, singular or plural.
pub fn of_masculine(form: &str) -> Vec<Entry> {
    find(form, entries)
}

/// The same, where capitals were typed without accents: `general` finds
/// `general generale`.
pub fn of_bare_masculine(form: &str) -> Vec<Entry> {
    static BARE: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
        let mut lines: HashMap<_, Vec<_>> = HashMap::new();
        for line in LINES.lines().filter(|line| !line.is_ascii()) {
            let line = without_accents(line);
            lines.entry(key(&line).to_owned()).or_default().push(line);
        }
        lines
    });
    let lines = |singular: &str| BARE.get(singular).into_iter().flatten();
    find(form, |singular| lines(singular).filter_map(|line| entry(line)).collect())
}

fn without_accents(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            c => c,
        })
        .collect()
}

fn find(form: &str, entries: impl Fn(&str) -> Vec<Entry>) -> Vec<Entry> {
    let mut singulars = vec![form.to_owned()];
    if let Some(head) = form.strip_suffix("aux") {
        singulars.push(format!("{head}al"));
    }
    for plural in ['s', 'x'] {
        singulars.extend(form.strip_suffix(plural).map(str::to_owned));
    }
    singulars
        .iter()
        .flat_map(|singular| entries(singular))
        .filter(|entry| entry.masculine == form || entry.masculines == form)
        .collect()
}

fn entry(line: &str) -> Option<Entry> {
    let mut words = line.split(' ');
    let masculine = words.next()?.to_owned();
    let feminine = words.next()?.to_owned();
    let masculines = words.next().map_or_else(|| plural(&masculine), str::to_owned);
    let feminines = words.next().map_or_else(|| plural(&feminine), str::to_owned);
    Some(Entry { masculine, feminine, masculines, feminines })
}

/// The regular plural.
pub fn plural(word: &str) -> String {
    if word.ends_with(['s', 'x', 'z']) { word.to_owned() } else { format!("{word}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_by_its_word() {
        for line in LINES.lines() {
            let word = key(line);
            assert!(entries(word).into_iter().any(|found| Some(found) == entry(line)), "{line}");
        }
        assert!(entries("compagnon").iter().any(|entry| entry.feminine == "compagne"));
        assert_eq!([entries("zzz"), entries(""), entries("autrement")].concat(), []);
    }

    #[test]
    fn capitals_without_accents_lead_to_their_word() {
        let found = of_bare_masculine("generaux");
        assert_eq!(found.iter().map(|e| e.feminines.as_str()).collect::<Vec<_>>(), ["generales"]);
        assert_eq!(of_bare_masculine("acteur"), []);
    }

    #[test]
    fn plurals_lead_to_their_word() {
        for (form, feminines) in
            [("acteurs", "actrices"), ("sociaux", "sociales"), ("heureux", "heureuses")]
        {
            assert!(of_masculine(form).iter().any(|entry| entry.feminines == feminines), "{form}");
        }
    }
}
