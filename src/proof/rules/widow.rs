//! **Widows and orphans.** Where a paragraph turns to another column or page,
//! at least two of its lines stand on either side.
//!
//! Why: a last line alone at a column's head (widow) or a first line alone at
//! its foot (orphan) has lost its paragraph.
//! Instead: turn a few words of the paragraph, or of one before it.
//! Source: *Lexique des règles typographiques en usage à l’Imprimerie
//! nationale*, « Lignes creuses ».

use super::super::{Brochure, Finding, Placed, breaks};

pub fn find_widows(brochure: &Brochure) -> Vec<Finding> {
    turned(brochure, |before, block| before == block.len() - 1)
}

pub fn find_orphans(brochure: &Brochure) -> Vec<Finding> {
    turned(brochure, |before, _| before == 1)
}

/// Findings at the lone line of paragraphs that turn after `before` lines.
fn turned(brochure: &Brochure, is_lone: fn(usize, &[Placed]) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for block in brochure.blocks() {
        let turn = block.windows(2).position(|pair| breaks(pair[0], pair[1]));
        let Some(before) = turn.map(|turn| turn + 1) else { continue };
        if block[0].1.is_running() && is_lone(before, &block) {
            let lone = if before == 1 { block[0] } else { block[block.len() - 1] };
            found.push(Finding::at(lone));
        }
    }
    found
}
