//! French nouns and adjectives that have a masculine and a feminine.
//!
//! `lexicon.txt` is made by `lexicon.py` from the dictionary of Dicollecte
//! (MPL-2.0, `lexicon.LICENSE`). It is searched where it lies: reading a
//! quarter of a megabyte into a map would cost more than a whole brochure asks.

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
    let start = first(masculine);
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

/// Where the first line stands whose word is not before `word`.
fn first(word: &str) -> usize {
    let (mut low, mut high) = (0, LINES.len());
    while low < high {
        let middle = (low + high) / 2;
        // The line that holds the middle.
        let start = LINES.as_bytes()[..middle]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1)
            .max(low);
        let end = LINES[start..].find('\n').map_or(LINES.len(), |end| start + end + 1);
        if key(&LINES[start..end]).as_bytes() < word.as_bytes() {
            low = end;
        } else {
            high = start;
        }
    }
    low
}

fn key(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
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
