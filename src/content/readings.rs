//! Spoken readings: what the edition's lexicon has approved is given to the
//! words; the rest is told, with what to write.

use std::collections::{BTreeMap, BTreeSet};

use super::{file::File, places::TextPlace};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::{Edition, Lexicon, Reading},
    typography::{InclusiveWord, Prose, inclusive},
};

/// What the lexicon says, and what was told already.
#[derive(Debug, Default)]
pub struct Readings {
    known: BTreeMap<String, Reading>,
    told: BTreeSet<String>,
    /// The file that spells words out, if the edition asks for one: there a
    /// word without a reading shows.
    spelled_out: Option<String>,
}

type Visit<'a> = dyn FnMut(&str, &mut Prose) + 'a;

impl Readings {
    pub fn new(lexicon: &Lexicon, spelled_out: Option<&str>) -> Self {
        let known = lexicon.readings.iter().map(|reading| (fold(&reading.word), reading.clone()));
        let spelled_out = spelled_out.map(str::to_owned);
        Self { known: known.collect(), told: BTreeSet::new(), spelled_out }
    }

    /// Gives the words of a file their readings.
    pub fn give<T>(&mut self, file: &mut File<T>, walk: impl Fn(&mut T, &mut Visit)) {
        let (Some((source, tree)), Some(value)) = (&file.read, &mut file.value) else { return };
        let found = &mut file.told;
        walk(value, &mut |path, prose| {
            let text = if self.spelled_out.is_some() { prose.plain() } else { String::new() };
            prose.join_inclusive(inclusive::goes_on, &mut |phrase, before| {
                self.is_approved(phrase, before)
            });
            let mut place = None;
            prose.each_inclusive(&mut |word, before| {
                word.reading = self.approved(&word.text, before);
                let Some(warning) = self.tell(word, before) else { return };
                let warning = warning
                    .arg("file", self.spelled_out.as_deref().unwrap_or_default())
                    .arg("sentence", sentence(&text, &word.text));
                let place = place.get_or_insert_with(|| TextPlace::new(source, tree, path));
                found.push(place.at(warning, &word.span));
            });
        });
    }

    fn is_approved(&self, word: &str, before: &str) -> bool {
        self.approved(word, before).is_some()
    }

    fn approved(&self, word: &str, before: &str) -> Option<String> {
        let with_before = fold(&format!("{before} {word}"));
        if let Some(phrase) = self.known.get(&with_before) {
            // The word before is spoken by itself.
            let spoken = phrase.spoken.get(before.len()..)?.strip_prefix(' ')?;
            return phrase.approved.then(|| spoken.to_owned());
        }
        let reading = self.known.get(&fold(word)).filter(|reading| reading.approved)?;
        Some(inclusive::cased(&reading.spoken, word))
    }

    /// What there is to say of a word that will not be spoken, once.
    fn tell(&mut self, word: &InclusiveWord, before: &str) -> Option<Diagnostic> {
        if word.reading.is_some() || !self.told.insert(fold(&word.text)) {
            return None;
        }
        let with_before = fold(&format!("{before} {}", word.text));
        let listed = self.known.get(&with_before).or_else(|| self.known.get(&fold(&word.text)));
        Some(match (listed, propose(&word.text, before)) {
            (Some(listed), _) => Diagnostic::warning(Code::ReadingUnapproved)
                .arg("word", &word.text)
                .arg("spoken", &listed.spoken),
            (None, Some(spoken)) => Diagnostic::warning(Code::ReadingMissing)
                .arg("word", &word.text)
                .arg("spoken", spoken),
            (None, None) => Diagnostic::warning(Code::ReadingUnknown).arg("word", &word.text),
        })
    }
}

/// A word of an edition, with what a person needs to approve of its reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToReview {
    pub word: String,
    /// What the lexicon says, or else the rules; `None` if nobody knows.
    pub spoken: Option<String>,
    pub is_approved: bool,
    /// Where it stands first.
    pub sentence: String,
}

/// Every inclusive word of an edition, once, in the order of the texts.
pub fn to_review(edition: &mut Edition, lexicon: &Lexicon) -> Vec<ToReview> {
    let readings = Readings::new(lexicon, None);
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    edition.for_each_text(&mut |_, _, prose| {
        let sentences = prose.plain();
        // A person reads words that agree together.
        prose.join_inclusive(inclusive::goes_on, &mut |phrase, before| {
            propose(phrase, before).is_some()
        });
        prose.each_inclusive(&mut |word, before| {
            let phrase = format!("{before} {}", word.text);
            let in_phrase = readings.known.get(&fold(&phrase));
            let alone = readings.known.get(&fold(&word.text));
            let proposed = propose(&word.text, before);
            // A reading that needs the word before it is listed with it.
            let needs_before = proposed != propose(&word.text, "");
            let name = if in_phrase.is_some() || needs_before { phrase } else { word.text.clone() };
            if !seen.insert(fold(&name)) {
                return;
            }
            let listed = in_phrase.or(alone);
            let proposed =
                proposed.map(
                    |spoken| {
                        if name == word.text { spoken } else { format!("{before} {spoken}") }
                    },
                );
            words.push(ToReview {
                spoken: listed.map(|listed| listed.spoken.clone()).or(proposed),
                is_approved: listed.is_some_and(|listed| listed.approved),
                sentence: sentence(&sentences, &word.text),
                word: name,
            });
        });
    });
    words
}

/// What the rules say of a word, or of words that agree.
fn propose(words: &str, before: &str) -> Option<String> {
    inclusive::phrase(&words.split(' ').collect::<Vec<_>>(), before)
}

/// The sentence of `text` that holds `word`.
fn sentence(text: &str, word: &str) -> String {
    const ENDS: [char; 5] = ['.', '?', '!', '…', '\n'];
    let at = text.find(word).unwrap_or(0);
    let ends = text[..at].char_indices().rev().find(|(_, c)| ENDS.contains(c));
    let start = ends.map_or(0, |(end, c)| end + c.len_utf8());
    let end = text[at..].find(ENDS).map_or(text.len(), |end| at + end);
    text[start..end].trim_start_matches(['…', '.']).trim().to_owned()
}

/// The same for any case, dot and apostrophe.
fn fold(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            c if inclusive::dot::is_dot(c) => inclusive::dot::MIDDLE_DOT,
            '\'' | 'ʼ' => '’',
            c => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn a_sentence_begins_behind_an_ellipsis() {
        let text = "Il reste… beaucoup d’acteur·trices à voir. Et après ?";
        assert_eq!(sentence(text, "acteur·trices"), "beaucoup d’acteur·trices à voir");
        assert_eq!(sentence("Voilà…\nDes élu·es…", "élu·es"), "Des élu·es");
        assert_eq!(sentence("élu·es", "élu·es"), "élu·es");
    }
}
