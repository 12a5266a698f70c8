//! **Text sizes.** Most running text is at least as large as the layout's
//! body, and no text at all is under its least size.
//!
//! Why: the brochure may be reduced to A5 for a stapled handout.
//! Instead: cut text rather than size.

use std::collections::BTreeMap;

use super::super::{Brochure, Finding, Line};

const TOLERANCE: f64 = 0.05;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let promise = &brochure.promise;
    let mut last = None;
    let mut found = Vec::new();
    for page in &brochure.pages {
        for line in &page.lines {
            if line.size < promise.least_size - TOLERANCE && last != Some(line.block) {
                found.push(Finding::at((page, line)).number("size", line.size));
                last = Some(line.block);
            }
        }
    }
    if let Some(body) = body_size(brochure)
        && body < promise.body_size - TOLERANCE
        && let Some(first) = running(brochure).find(|(_, line)| line.size == body)
    {
        found.push(Finding::at(first).number("size", body));
    }
    found
}

fn running(brochure: &Brochure) -> impl Iterator<Item = super::super::Placed<'_>> {
    brochure.lines().filter(|(_, line)| line.is_running())
}

/// The size that most letters of running text have.
fn body_size(brochure: &Brochure) -> Option<f64> {
    let mut letters: BTreeMap<u64, (f64, usize)> = BTreeMap::new();
    for (_, line) in running(brochure) {
        let size = letters.entry(line.size.to_bits()).or_insert((line.size, 0));
        size.1 += count(line);
    }
    letters.into_values().max_by_key(|(_, letters)| *letters).map(|(size, _)| size)
}

fn count(line: &Line) -> usize {
    line.text.chars().count()
}
