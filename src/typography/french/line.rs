//! A line as one string, whatever runs it is made of: rules look across run
//! boundaries (`*titre* :`), edits go back to the run that holds them. Lines of
//! a text without markup may stand together: no rule looks past a line feed.

use std::ops::Range;

use crate::typography::prose::{OffsetMap, Run, Text};
use crate::typography::verbatim;

#[derive(Debug, Default)]
pub(super) struct Line {
    pub text: String,
    /// Room for the text that edits make of it.
    pub(super) spare: String,
    pub(super) leaves: Vec<Leaf>,
    /// What no rule may change, in order: code and other languages.
    pub(super) kept: Vec<Range<usize>>,
}

/// The characters of one text run or one inclusive word.
#[derive(Debug)]
pub(super) struct Leaf {
    pub range: Range<usize>,
    pub origin: Origin,
    raised: bool,
}

/// Where the characters of a leaf were typed.
#[derive(Debug)]
pub(super) enum Origin {
    Text(OffsetMap),
    /// The span of an inclusive word covers it whole.
    Word,
    /// Nobody will ask.
    Untold,
}

impl Line {
    /// Takes the characters out of the runs; [`Line::give_back`] returns them.
    pub fn take(runs: &mut [Run]) -> Self {
        let mut line = Self::default();
        line.take_runs(runs, false);
        line.keep_marked();
        line
    }

    /// Lines of a text without markup, whose inclusive words stand at `words`.
    pub fn of(text: &str, words: &[Range<usize>]) -> Self {
        let mut line = Self { text: text.to_owned(), ..Self::default() };
        let mut leaf = |range: Range<usize>, origin| {
            if !range.is_empty() {
                line.leaves.push(Leaf { range, origin, raised: false });
            }
        };
        let mut done = 0;
        for word in words {
            leaf(done..word.start, Origin::Untold);
            leaf(word.clone(), Origin::Word);
            done = word.end;
        }
        leaf(done..text.len(), Origin::Untold);
        line.keep_marked();
        line
    }

    fn take_runs(&mut self, runs: &mut [Run], raised: bool) {
        for run in runs {
            let start = self.text.len();
            match run {
                Run::Text(text) => {
                    self.text.push_str(&text.text);
                    let origin = Origin::Text(std::mem::take(&mut text.origin));
                    self.leaves.push(Leaf { range: start..self.text.len(), origin, raised });
                }
                Run::Inclusive(word) => {
                    self.text.push_str(&word.text);
                    let origin = Origin::Word;
                    self.leaves.push(Leaf { range: start..self.text.len(), origin, raised });
                }
                Run::Superscript(runs) => self.take_runs(runs, true),
                Run::Emphasis(runs) | Run::Strong(runs) | Run::Link { runs, .. } => {
                    self.take_runs(runs, raised);
                }
                Run::Language { runs, .. } => {
                    self.take_runs(runs, raised);
                    // A language within a language is kept with the outer one.
                    while self.kept.pop_if(|kept| kept.start >= start).is_some() {}
                    if start < self.text.len() {
                        self.kept.push(start..self.text.len());
                    }
                }
            }
        }
    }

    fn keep_marked(&mut self) {
        let mut found = verbatim::spans(&self.text);
        if found.is_empty() {
            return;
        }
        self.kept.append(&mut found);
        self.kept.sort_by_key(|range| range.start);
        self.kept.dedup_by(|next, last| {
            let together = next.start < last.end;
            last.end = if together { last.end.max(next.end) } else { last.end };
            together
        });
    }

    /// What is none of French typography, to be asked from start to end.
    pub fn kept(&self) -> Kept<'_> {
        Kept { line: self, word: 0..0, verbatim: 0..0 }
    }

    /// Whether a range lies in one plain text run, not yet raised.
    pub fn is_plain(&self, range: &Range<usize>) -> bool {
        let plain = |leaf: &Leaf| !matches!(leaf.origin, Origin::Word) && !leaf.raised;
        self.leaf_of(range).is_some_and(plain)
    }

    /// Whether a range lies in one run.
    pub fn is_whole(&self, range: &Range<usize>) -> bool {
        self.leaf_of(range).is_some()
    }

    fn leaf_of(&self, range: &Range<usize>) -> Option<&Leaf> {
        let index = self.leaves.partition_point(|leaf| leaf.range.end <= range.start);
        self.leaves.get(index).filter(|leaf| range.end <= leaf.range.end)
    }

    /// The ranges of the inclusive words.
    pub fn words(&self) -> impl Iterator<Item = Range<usize>> {
        let is_word = |leaf: &&Leaf| matches!(leaf.origin, Origin::Word);
        self.leaves.iter().filter(is_word).map(|leaf| leaf.range.clone())
    }

    pub fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    pub fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Returns the characters to the runs they came from. The ranges of
    /// `raised` become superscript runs.
    pub fn give_back(self, runs: &mut Vec<Run>, raised: &[Range<usize>]) {
        let Self { text, leaves, .. } = self;
        let mut giver = Giver { text: &text, leaves: leaves.into_iter(), raised };
        giver.give(runs);
    }
}

/// Code, other languages, addresses and names. Words are looked at only where
/// a rule asks, and once however many signs they have.
pub(super) struct Kept<'a> {
    line: &'a Line,
    /// The last word that was asked about, and what of it is kept.
    word: Range<usize>,
    verbatim: Range<usize>,
}

impl Kept<'_> {
    pub fn holds(&mut self, at: usize) -> bool {
        let marked = &self.line.kept;
        let after = marked.partition_point(|range| range.start <= at);
        if after.checked_sub(1).is_some_and(|i| at < marked[i].end) {
            return true;
        }
        if !self.word.contains(&at) {
            (self.word, self.verbatim) = verbatim::around(&self.line.text, at);
        }
        self.verbatim.contains(&at)
    }
}

struct Giver<'a> {
    text: &'a str,
    leaves: std::vec::IntoIter<Leaf>,
    raised: &'a [Range<usize>],
}

impl Giver<'_> {
    fn give(&mut self, runs: &mut Vec<Run>) {
        let mut cuts = Vec::new();
        for (index, run) in runs.iter_mut().enumerate() {
            match run {
                Run::Text(text) => {
                    let Some(leaf) = self.leaves.next() else { return };
                    let range = leaf.range;
                    text.text.clear();
                    text.text.push_str(&self.text[range.clone()]);
                    if let Origin::Text(origin) = leaf.origin {
                        text.origin = origin;
                    }
                    let count = self.raised.iter().take_while(|r| r.end <= range.end).count();
                    let (here, rest) = self.raised.split_at(count);
                    self.raised = rest;
                    if !here.is_empty() {
                        cuts.push((index, range.start, here));
                    }
                }
                Run::Inclusive(word) => {
                    let Some(leaf) = self.leaves.next() else { return };
                    word.text.clear();
                    word.text.push_str(&self.text[leaf.range]);
                }
                Run::Superscript(runs)
                | Run::Emphasis(runs)
                | Run::Strong(runs)
                | Run::Link { runs, .. }
                | Run::Language { runs, .. } => self.give(runs),
            }
        }
        if cuts.is_empty() {
            return;
        }
        let mut cuts = cuts.into_iter().peekable();
        let old = std::mem::take(runs);
        for (index, run) in old.into_iter().enumerate() {
            match (run, cuts.next_if(|&(at, ..)| at == index)) {
                (Run::Text(text), Some((_, start, ranges))) => raise(&text, start, ranges, runs),
                (run, _) => runs.push(run),
            }
        }
    }
}

/// Cuts a text that starts at `start` so that each range stands raised.
fn raise(text: &Text, start: usize, ranges: &[Range<usize>], runs: &mut Vec<Run>) {
    let mut done = 0;
    for range in ranges {
        let (from, to) = (range.start - start, range.end - start);
        if done < from {
            runs.push(Run::Text(text.slice(done..from)));
        }
        runs.push(Run::Superscript(vec![Run::Text(text.slice(from..to))]));
        done = to;
    }
    if done < text.text.len() {
        runs.push(Run::Text(text.slice(done..text.text.len())));
    }
}
