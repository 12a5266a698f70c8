//! **Text sizes.** Running text of a subject is at least as large as the
//! layout’s body, and no text at all is under its least size.
//!
//! Why: the brochure may be reduced to A5 for a stapled handout.
//! Instead: cut text rather than size.

use super::super::{Brochure, Finding};

const TOLERANCE: f64 = 0.05;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let least = brochure.promise.least_size;
    let mut last = None;
    let mut found = Vec::new();
    for page in &brochure.pages {
        for line in &page.lines {
            if line.size < least - TOLERANCE && last != Some(line.block) {
                found.push(Finding::at((page, line)).number("size", line.size));
                last = Some(line.block);
            }
        }
    }
    found
}
