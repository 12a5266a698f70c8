//! French nouns and adjectives that have a masculine and a feminine.
//!
//! `lexicon.txt` is made by `lexicon.py` from the dictionary of Dicollecte
//! (MPL-2.0, `lexicon.LICENSE`).

use crate::typography::sorted::{first, key};

const LINES: &str = include_str!("lexicon.txt");

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
pub fn entries(masculine: &str) -> impl Iterator<Item = Entry> {
    let start = first(LINES, masculine);
    LINES[start..]
        .lines()
        .take_while(move |line| key(line) == masculine)
        .filter_map(entry)
        .collect::<Vec<_>>()
        .into_iter()
}

/// The entries that have `form` as a masculine, singular or plural.
pub fn of_masculine(form: &str) -> Vec<Entry> {
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
            assert!(entries(word).any(|found| Some(found) == entry(line)), "{line}");
        }
        assert_eq!(entries("zzz").count() + entries("").count() + entries("autrement").count(), 0);
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
