//! Text that knows where it was typed.

use std::ops::Range;

/// Plain characters, with the way back to where the author typed them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    pub origin: OffsetMap,
}

/// Maps byte offsets of a set text back to byte offsets of the source.
/// Each entry `(set, source)` opens a stretch in which both advance together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OffsetMap {
    pub stretches: Vec<(usize, usize)>,
}

impl OffsetMap {
    /// The source offset that the byte at `set` came from.
    pub fn source_of(&self, set: usize) -> usize {
        let after = self.stretches.partition_point(|&(start, _)| start <= set);
        match after.checked_sub(1).map(|i| self.stretches[i]) {
            Some((start, source)) => source + (set - start),
            None => set,
        }
    }

    /// From `set` on, text comes from `source` on. A stretch that only
    /// continues the one before it is not recorded.
    pub fn push(&mut self, set: usize, source: usize) {
        if let Some(&(start, from)) = self.stretches.last() {
            if set == start {
                self.stretches.pop();
                return self.push(set, source);
            }
            if source >= from && set - start == source - from {
                return;
            }
        }
        self.stretches.push((set, source));
    }

    /// The map of a part of the text, counted from the start of that part,
    /// its end included.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let mut part = Self::default();
        part.push(0, self.source_of(range.start));
        let after = self.stretches.partition_point(|&(start, _)| start <= range.start);
        for &(start, source) in &self.stretches[after..] {
            if start > range.end {
                break;
            }
            part.push(start - range.start, source);
        }
        part
    }

    /// Adds the map of a text set behind the first `len` bytes.
    pub fn append(&mut self, len: usize, next: &Self) {
        for &(start, source) in &next.stretches {
            self.push(len + start, source);
        }
    }
}

impl Text {
    /// A part of the text, still knowing where it came from.
    pub fn slice(&self, range: Range<usize>) -> Self {
        Self { text: self.text[range.clone()].to_owned(), origin: self.origin.slice(range) }
    }

    pub fn append(&mut self, next: &Self) {
        self.origin.append(self.text.len(), &next.origin);
        self.text.push_str(&next.text);
    }
}
