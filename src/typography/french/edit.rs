//! What rules do to a line, and how it is done without losing where each
//! character was typed.

use std::ops::Range;

use super::line::{Leaf, Line, Origin};
use crate::typography::prose::OffsetMap;

/// A replacement, or an insertion where the range is empty.
#[derive(Debug)]
pub(super) struct Edit {
    range: Range<usize>,
    with: char,
    /// An insertion belongs to the run of the character after it, or of the
    /// one before it.
    side: Side,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

impl Edit {
    pub fn replace(range: Range<usize>, with: char) -> Self {
        Self { range, with, side: Side::Before }
    }

    /// Inserts in front of the character at `at`, in its run.
    pub fn before(at: usize, with: char) -> Self {
        Self { range: at..at, with, side: Side::Before }
    }

    /// Inserts behind the character that ends at `at`, in its run.
    pub fn after(at: usize, with: char) -> Self {
        Self { range: at..at, with, side: Side::After }
    }

    fn changes(&self, text: &str) -> bool {
        !text[self.range.clone()].chars().eq([self.with])
    }

    /// Whether it changes nothing but characters of this range.
    fn is_in(&self, range: &Range<usize>) -> bool {
        let Range { start, end } = self.range;
        match (start == end, self.side) {
            (false, _) => range.start <= start && end <= range.end,
            (true, Side::Before) => range.start <= start && start < range.end,
            (true, Side::After) => range.start < start && start <= range.end,
        }
    }

    fn touches(&self, range: &Range<usize>) -> bool {
        match self.range.is_empty() {
            true => self.is_in(range),
            false => self.range.start < range.end && range.start < self.range.end,
        }
    }
}

impl Line {
    /// Applies the edits of some rules. One that would change what is kept,
    /// reach over the end of a run or change again what a rule named before it
    /// changes is left out.
    pub fn apply<const N: usize>(&mut self, rules: [Vec<Edit>; N]) {
        let mut edits = Vec::with_capacity(rules.iter().map(Vec::len).sum());
        let is_to_do = |edit: &Edit| edit.changes(&self.text) && self.allows(edit);
        edits.extend(rules.into_iter().flatten().filter(is_to_do));
        edits.sort_by_key(|edit| edit.range.start);
        edits.dedup_by(|next, last| next.range.start < last.range.end || next.range == last.range);
        if edits.is_empty() {
            return;
        }
        let spare = std::mem::take(&mut self.spare);
        let old = std::mem::replace(&mut self.text, spare);
        let added: usize = edits.iter().map(|edit| edit.with.len_utf8()).sum();
        self.text.reserve(old.len() + added);
        let mut next = 0;
        for leaf in &mut self.leaves {
            let count = edits[next..].iter().take_while(|edit| edit.is_in(&leaf.range)).count();
            rewrite(leaf, &old, &mut self.text, &edits[next..next + count]);
            next += count;
        }
        self.move_kept(&edits);
        self.spare = old;
        self.spare.clear();
    }

    fn allows(&self, edit: &Edit) -> bool {
        // Few things are kept, and those far off are skipped by searching.
        let near = self.kept.partition_point(|kept| kept.end < edit.range.start);
        let kept = self.kept[near..].iter().take_while(|kept| kept.start <= edit.range.end);
        let inserted_after = edit.range.is_empty() && edit.side == Side::After;
        let first = edit.range.start - usize::from(inserted_after && edit.range.start > 0);
        let leaf = self.leaves.partition_point(|leaf| leaf.range.end <= first);
        self.leaves.get(leaf).is_some_and(|leaf| edit.is_in(&leaf.range))
            && !kept.into_iter().any(|kept| edit.touches(kept))
    }

    fn move_kept(&mut self, edits: &[Edit]) {
        let mut edits = edits.iter().peekable();
        let (mut added, mut removed) = (0, 0);
        for kept in &mut self.kept {
            while let Some(edit) = edits.next_if(|edit| edit.range.end <= kept.start) {
                added += edit.with.len_utf8();
                removed += edit.range.len();
            }
            *kept = kept.start + added - removed..kept.end + added - removed;
        }
    }
}

fn rewrite(leaf: &mut Leaf, old: &str, new: &mut String, edits: &[Edit]) {
    let Range { start, end } = leaf.range;
    let begin = new.len();
    if edits.is_empty() {
        new.push_str(&old[start..end]);
        leaf.range = begin..new.len();
        return;
    }
    let mut map = OffsetMap::default();
    let origin = match &leaf.origin {
        Origin::Text(origin) => Some(origin),
        Origin::Word | Origin::Untold => None,
    };
    let mut done = start;
    for edit in edits {
        let Range { start: from, end: to } = edit.range;
        keep(done..from, start, origin, new.len() - begin, &mut map);
        new.push_str(&old[done..from]);
        note(from - start, origin, new.len() - begin, &mut map);
        new.push(edit.with);
        done = to;
        // Noted even at the end of the run, so that its end is known too.
        note(done - start, origin, new.len() - begin, &mut map);
    }
    keep(done..end, start, origin, new.len() - begin, &mut map);
    new.push_str(&old[done..end]);
    note(end - start, origin, new.len() - begin, &mut map);
    leaf.range = begin..new.len();
    if origin.is_some() {
        leaf.origin = Origin::Text(map);
    }
}

fn note(at: usize, origin: Option<&OffsetMap>, set: usize, map: &mut OffsetMap) {
    if let Some(origin) = origin {
        map.push(set, origin.source_of(at));
    }
}

fn keep(
    part: Range<usize>,
    start: usize,
    origin: Option<&OffsetMap>,
    set: usize,
    map: &mut OffsetMap,
) {
    if let (Some(origin), false) = (origin, part.is_empty()) {
        map.append(set, &origin.slice(part.start - start..part.end - start));
    }
}
