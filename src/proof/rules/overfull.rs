//! **Overfull boxes.** No text runs out of its tint, into other text, out of
//! the text area, or is cut off by its box.
//!
//! Why: it cannot be read, or looks broken; mostly a long word or address in
//! a narrow column, or more text than a fixed height holds.
//! Instead: shorten the text, let the address break, or give it more room.

use super::super::{Brochure, Field, Finding, Line, Page, TextArea};

const TOLERANCE: f64 = 1.0;
/// Hyphens and stops hang a little into the margin, in parts of the size.
const HANG: f64 = 0.3;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let area = brochure.promise.text_area;
    let mut found = Vec::new();
    for page in &brochure.pages {
        let mut last = None;
        for line in page.text() {
            let is_over = line.is_cut
                || area.is_some_and(|area| leaves(page, area, line))
                || page.fields.iter().any(|field| crosses(field, line))
                || page.text().any(|other| collides(line, other));
            if is_over && last != Some(line.block) {
                found.push(Finding::at((page, line)));
                last = Some(line.block);
            }
        }
    }
    found
}

fn leaves(page: &Page, area: TextArea, line: &Line) -> bool {
    let (left, right) =
        if page.is_left() { (area.outside, area.inside) } else { (area.inside, area.outside) };
    // The sign before an item may hang in the margin.
    let is_sign = !line.text.contains(char::is_alphanumeric);
    line.left < left - TOLERANCE - if is_sign { line.size } else { 0.0 }
        || line.right > page.width - right + HANG * line.size
        || line.baseline > page.height - area.bottom + TOLERANCE
}

/// Begins inside the field and ends outside.
fn crosses(field: &Field, line: &Line) -> bool {
    let area = line.area();
    let middle = line.baseline - 0.25 * line.size;
    let begins = field.area.contains(area.left, middle);
    let ends = field.area.contains(area.right - TOLERANCE, middle);
    let falls_out = begins && line.baseline > field.area.bottom + TOLERANCE;
    begins && !ends || falls_out
}

/// Two lines whose letters overlap.
fn collides(line: &Line, other: &Line) -> bool {
    // Their bodies, without ascenders and descenders.
    let body = |line: &Line| (line.baseline - 0.45 * line.size, line.baseline);
    let ((top, foot), (other_top, other_foot)) = (body(line), body(other));
    let near = top < other_foot && other_top < foot;
    let beside = line.right <= other.left + TOLERANCE || other.right <= line.left + TOLERANCE;
    !std::ptr::eq(line, other) && near && !beside
}
