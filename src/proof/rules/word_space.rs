//! **Word spaces.** In justified text no word space is wider than one and a
//! half natural ones.
//!
//! Why: inclusive words do not break, so narrow justified columns gape, and
//! gaps run down the page as rivers. Instead: turn a word near the line, or
//! set the block ragged. Source: the brochure's specification.

use super::super::{Brochure, Finding};

/// A hundredth is rounding.
const TOLERANCE: f64 = 0.01;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let widest = brochure.promise.word_space + TOLERANCE;
    brochure
        .lines()
        .filter_map(|(page, line)| {
            let space = line.word_space.filter(|space| *space > widest)?;
            Some(Finding::at((page, line)).number("space", space))
        })
        .collect()
}
