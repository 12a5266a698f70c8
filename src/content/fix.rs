//! Corrections of the texts in the YAML: what a remark would have instead, and
//! nothing else changed by a byte.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Place, Source};

/// A file of the edition before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// From the project's root.
    pub path: String,
    pub before: String,
    pub after: String,
    pub corrections: usize,
}

/// Puts what `remarks` propose into their files. One whose text is typed
/// otherwise in the YAML (an escape, a folded line) is left to a person.
pub fn corrected(remarks: &[Diagnostic]) -> Vec<Corrected> {
    let mut files: BTreeMap<&str, (&Source, Vec<Change>)> = BTreeMap::new();
    for remark in remarks {
        let Some(Place::Text { source, span }) = &remark.place else { continue };
        let Some((text, instead)) = remark.named("text").zip(remark.named("instead")) else {
            continue;
        };
        if source.text.get(span.clone()) == Some(text) {
            let (_, changes) = files.entry(&source.path).or_insert((source, Vec::new()));
            changes.push(Change { at: span.start, text, instead });
        }
    }
    files.into_iter().map(|(path, (source, changes))| apply(path, source, changes)).collect()
}

struct Change<'a> {
    at: usize,
    text: &'a str,
    instead: &'a str,
}

fn apply(path: &str, source: &Source, mut changes: Vec<Change>) -> Corrected {
    changes.sort_by_key(|change| change.at);
    let mut after = String::with_capacity(source.text.len());
    let (mut done, mut corrections) = (0, 0);
    for change in changes.iter() {
        // Two remarks on one word: the first wins, the next run has the other.
        if change.at < done {
            continue;
        }
        after.push_str(&source.text[done..change.at]);
        after.push_str(change.instead);
        done = change.at + change.text.len();
        corrections += 1;
    }
    after.push_str(&source.text[done..]);
    Corrected { path: path.to_owned(), before: source.text.to_string(), after, corrections }
}
