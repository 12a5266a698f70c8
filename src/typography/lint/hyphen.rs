use super::{Found, words::words};

/// Words that are one with their hyphens, and hardly ever stand side by side
/// without: `peut être`, `rendez vous`, `savoir faire` may.
const JOINED: &[&[&str]] = &[
    &["au", "delà"],
    &["au", "dessous"],
    &["au", "dessus"],
    &["avant", "hier"],
    &["c", "est", "à", "dire"],
    &["ci", "après"],
    &["ci", "contre"],
    &["ci", "dessous"],
    &["ci", "dessus"],
    &["ci", "joint"],
    &["là", "bas"],
    &["là", "dedans"],
    &["là", "dessus"],
    &["là", "haut"],
    &["par", "delà"],
    &["par", "dessous"],
    &["par", "dessus"],
    &["quelques", "unes"],
    &["quelques", "uns"],
    &["vis", "à", "vis"],
    &["week", "end"],
    &["week", "ends"],
];

/// # Hyphens in compound words
///
/// **What.** Reports adverbs and the like whose hyphens are missing.
///
/// **Why.** With its hyphens it is one word: it is read, found and parted as
/// one.
///
/// **Example.** `au delà des outils`, `c’est à dire`
///
/// **Instead.** `au-delà des outils`, `c’est-à-dire`
///
/// **Source.** *Dictionnaire de l’Académie française*, 9e édition.
pub(super) fn find(line: &str) -> Found {
    let words: Vec<(usize, &str)> = words(line).collect();
    let mut found = Found::new();
    for start in 0..words.len() {
        let is_here = |joined: &&&[&str]| {
            words[start..].get(..joined.len()).is_some_and(|words| are_apart(line, words, joined))
        };
        // The longest, should one begin as another does.
        if let Some(joined) = JOINED.iter().filter(is_here).max_by_key(|joined| joined.len()) {
            let (last, word) = words[start + joined.len() - 1];
            let range = words[start].0..last + word.len();
            let instead = line[range.clone()].replace(' ', "-");
            found.push((range, Some(instead)));
        }
    }
    found
}

/// Whether these are the words, with spaces where hyphens should be.
fn are_apart(line: &str, words: &[(usize, &str)], joined: &[&str]) -> bool {
    let is_word = words.iter().zip(joined).all(|((_, word), known)| word.to_lowercase() == *known);
    let mut gaps = words.windows(2).map(|pair| &line[pair[0].0 + pair[0].1.len()..pair[1].0]);
    is_word && gaps.all(|gap| matches!(gap, " " | "'" | "’"))
}
