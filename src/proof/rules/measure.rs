//! **Measure.** Running text of four lines and more has 45 to 75 characters
//! a line, as the layout promises.
//!
//! Why: longer lines lose the reader at the turn, shorter ones gape or hop.
//! Instead: change the measure or the size in the layout's specification.
//! Source: Robert Bringhurst, *The Elements of Typographic Style*, 2.1.2.

use super::super::{Brochure, Finding, Line};

/// Fewer lines are no running text.
const LEAST_LINES: usize = 4;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let (least, most) = brochure.promise.characters;
    brochure
        .blocks()
        .into_iter()
        .filter(|block| block.len() >= LEAST_LINES && block[0].1.is_running())
        .filter_map(|block| {
            let mut lengths: Vec<usize> =
                block[..block.len() - 1].iter().map(|(_, line)| characters(line)).collect();
            lengths.sort_unstable();
            let median = lengths[lengths.len() / 2] as f64;
            let is_off = !(least..=most).contains(&median);
            is_off.then(|| Finding::at(block[0]).with("characters", median))
        })
        .collect()
}

fn characters(line: &Line) -> usize {
    line.text.trim().chars().filter(|c| *c != '\u{ad}').count()
}
