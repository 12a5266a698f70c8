use std::ops::Range;

use unicode_script::{Script, UnicodeScript};
use unicode_security::confusable_detection::skeleton;

use super::{Beside, addresses::addresses};

/// Letters shown of those that are none of the word's.
const SHOWN: usize = 3;

/// # Look-alike letters
///
/// **What.** Reports letters of another script inside a Latin word, such as a Cyrillic `а` in `pаge`, and
/// hosts that are written with nothing but such letters.
///
/// **Why.** They look alike and are not the same: a search passes the word over, a screen reader spells
/// it, and an address leads elsewhere than it seems to.
///
/// **Example.** `bаnque.fr`, with the Cyrillic `а` (U+0430)
///
/// **Instead.** `banque.fr`
///
/// **Source.** Unicode Technical Standard 39, 4 and 5.
pub(super) fn find(typed: &str) -> Beside {
    // Letters that could be taken for Latin ones are not ASCII.
    if typed.is_ascii() {
        return Vec::new();
    }
    let addresses: Vec<_> = addresses(typed).collect();
    let hosts = addresses.iter().flat_map(|address| posing_labels(typed, &address.host));
    let mut found: Vec<Range<usize>> =
        words(typed).filter(|word| is_mixed(&typed[word.clone()])).collect();
    found.extend(hosts);
    found.sort_by_key(|range| range.start);
    found.dedup();
    let in_address = |at: usize| {
        let next = addresses.partition_point(|address| address.whole.start <= at);
        next.checked_sub(1).is_some_and(|last| addresses[last].whole.contains(&at))
    };
    found
        .into_iter()
        .map(|range| {
            let word = &typed[range.clone()];
            // Where a link leads is for a person to say.
            let instead = latin(word).filter(|_| !in_address(range.start));
            (range, instead, foreign(word))
        })
        .collect()
}

/// Runs of letters and digits, with their accents.
fn words(typed: &str) -> impl Iterator<Item = Range<usize>> {
    let of_word = |c: char| c.is_alphanumeric() || c.script() == Script::Inherited;
    let mut at = 0;
    typed.split(move |c| !of_word(c)).filter_map(move |word| {
        let start = typed[at..].find(word).map_or(at, |found| at + found);
        at = start + word.len();
        (!word.is_empty()).then_some(start..at)
    })
}

fn is_mixed(word: &str) -> bool {
    let is_strange = |c: char| c.script() == Script::Cyrillic || lookalike(c).is_some();
    word.chars().any(|c| c.script() == Script::Latin) && word.chars().any(is_strange)
}

/// Labels of a host that have no Latin letter and look as if they had no other,
/// unless the host ends in that script as well.
fn posing_labels(typed: &str, host: &Range<usize>) -> Vec<Range<usize>> {
    let name = &typed[host.clone()];
    let top = name.rsplit('.').next().unwrap_or_default();
    if !top.is_ascii() {
        return Vec::new();
    }
    let poses = |label: &str| {
        let mut letters = label.chars().filter(|c| c.is_alphabetic()).peekable();
        letters.peek().is_some() && letters.all(|c| lookalike(c).is_some())
    };
    let mut at = host.start;
    let labels = name.split('.').map(|label| {
        let range = at..at + label.len();
        at = range.end + 1;
        range
    });
    labels.filter(|label| poses(&typed[label.clone()])).collect()
}

/// The Latin letter that a letter of another script is taken for.
fn lookalike(c: char) -> Option<char> {
    if c.is_ascii() || matches!(c.script(), Script::Latin | Script::Common | Script::Inherited) {
        return None;
    }
    let mut encoded = [0; 4];
    let mut prototype = skeleton(c.encode_utf8(&mut encoded));
    let letter = prototype.next().filter(char::is_ascii_alphabetic)?;
    match prototype.next() {
        Some(_) => None,
        // The standard has one prototype for `l` and `I`.
        None if letter == 'l' && c.is_uppercase() => Some('I'),
        None => Some(letter),
    }
}

/// The word in Latin letters alone, if each of the others looks like one.
fn latin(word: &str) -> Option<String> {
    let letter = |c: char| match c.script() {
        Script::Latin | Script::Common | Script::Inherited => Some(c),
        _ => lookalike(c),
    };
    word.chars().map(letter).collect()
}

/// `а (U+0430)` of each letter that is not Latin.
fn foreign(word: &str) -> String {
    let mut names: Vec<String> = Vec::new();
    for c in word.chars() {
        let is_own = matches!(c.script(), Script::Latin | Script::Common | Script::Inherited);
        let name = format!("{c} (U+{:04X})", u32::from(c));
        if !is_own && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > SHOWN {
        names.truncate(SHOWN);
        names.push("…".to_owned());
    }
    names.join(", ")
}
