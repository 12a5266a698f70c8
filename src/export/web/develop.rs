//! Inclusive words in full, for every reader.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    edition::Edition,
    typography::{OffsetMap, Run, Text},
};

/// How many different inclusive words an edition has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Words {
    pub all: usize,
    /// Those that stay as they were typed, because nobody has approved of a
    /// reading.
    pub left: usize,
}

/// The edition with each approved reading in its word's place.
pub fn developed(edition: &Edition) -> (Edition, Words) {
    let mut edition = edition.clone();
    let mut seen = Seen::default();
    edition.for_each_text(&mut |_, _, prose| {
        for line in prose.lines_mut() {
            develop(line, &mut seen);
        }
    });
    (edition, Words { all: seen.all.len(), left: seen.left.len() })
}

#[derive(Default)]
struct Seen {
    all: BTreeSet<String>,
    left: BTreeSet<String>,
}

fn develop(runs: &mut [Run], seen: &mut Seen) {
    for run in runs {
        match run {
            Run::Text(_) => {}
            Run::Inclusive(word) => {
                let typed = word.text.to_lowercase();
                seen.all.insert(typed.clone());
                match word.reading.take() {
                    Some(text) => *run = Run::Text(Text { text, origin: OffsetMap::default() }),
                    None => {
                        seen.left.insert(typed);
                    }
                }
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => develop(runs, seen),
        }
    }
}
