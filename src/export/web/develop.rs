//! Inclusive words in full, for every reader.

use std::collections::BTreeSet;

use crate::{
    edition::Edition,
    typography::{OffsetMap, Run, Text},
};

/// The edition with each approved reading in its word's place, and how many
/// words stay as they were typed, because nobody has approved of a reading.
pub fn developed(edition: &Edition) -> (Edition, usize) {
    let mut edition = edition.clone();
    let mut left = BTreeSet::new();
    edition.for_each_text(&mut |_, _, prose| {
        for line in prose.lines_mut() {
            develop(line, &mut left);
        }
    });
    (edition, left.len())
}

fn develop(runs: &mut [Run], left: &mut BTreeSet<String>) {
    for run in runs {
        match run {
            Run::Text(_) => {}
            Run::Inclusive(word) => match word.reading.take() {
                Some(text) => *run = Run::Text(Text { text, origin: OffsetMap::default() }),
                None => {
                    left.insert(word.text.to_lowercase());
                }
            },
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => develop(runs, left),
        }
    }
}
