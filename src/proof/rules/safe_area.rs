//! **Safe area.** No text comes nearer to the trim than the layout promises,
//! running heads and folios included.
//!
//! Why: a guillotine and an office printer are a few millimetres off.
//! Instead: move it in; only colour and pictures may run off the page.

use super::super::{Brochure, Finding};

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let safe = brochure.promise.safe_margin;
    let mut found = Vec::new();
    for page in &brochure.pages {
        for line in &page.lines {
            let area = line.area();
            let margin = [area.left, area.top, page.width - area.right, page.height - area.bottom]
                .into_iter()
                .fold(f64::INFINITY, f64::min);
            if margin < safe {
                found.push(Finding::at((page, line)).number("margin", margin));
            }
        }
    }
    found
}
