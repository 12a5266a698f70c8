//! **Hyphens.** At most two lines in a row end in a hyphen, and no title does.
//!
//! Why: a ladder of hyphens pulls the eye down the margin.
//! Instead: turn a word of the paragraph, or set it ragged.
//! Source: *Lexique des règles typographiques en usage à l’Imprimerie
//! nationale*, « Division des mots ».

use super::super::{Brochure, Finding, Role};

const MOST: usize = 2;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let mut found = Vec::new();
    for block in brochure.blocks() {
        let mut row = 0;
        for (page, line) in block {
            row = if line.is_hyphenated { row + 1 } else { 0 };
            let most = if line.role == Role::Heading { 0 } else { MOST };
            if row == most + 1 {
                found.push(Finding::at((page, line)).with("lines", row));
            }
        }
    }
    found
}
