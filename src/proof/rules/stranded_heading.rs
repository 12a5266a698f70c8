//! **Stranded headings.** Below a heading stand at least two lines of its
//! text, in the same column.
//!
//! Why: a heading at a column's foot announces nothing.
//! Instead: shorten the text before it, or let the layout keep heading and
//! text together (`sticky`).

use super::super::{Brochure, Finding, Role, breaks};

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let blocks = brochure.blocks();
    let mut found = Vec::new();
    for (i, block) in blocks.iter().enumerate() {
        let Some(last) = block.last().filter(|(_, line)| line.role == Role::Heading) else {
            continue;
        };
        let Some(next) = blocks.get(i + 1) else { continue };
        // A title alone on its page, or before another title, is a design.
        if next[0].1.role == Role::Heading || next[0].0.number != last.0.number {
            let is_foot = next[0].0.number == last.0.number + 1
                && next[0].1.role != Role::Heading
                && next[0].1.file() == last.1.file();
            if is_foot {
                found.push(Finding::at(*last));
            }
            continue;
        }
        // Text beside its heading, in the next cell, is not below it.
        let is_beside = next[0].1.in_cell && last.1.in_cell;
        if breaks(*last, next[0]) && !is_beside {
            found.push(Finding::at(*last));
        }
    }
    found
}
