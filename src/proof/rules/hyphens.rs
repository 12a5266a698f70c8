//! **Hyphens.** At most two lines in a row end in a hyphen; no title does, and
//! no last line of a column or page.
//!
//! Why: a ladder of hyphens pulls the eye down the margin, and half a word is
//! forgotten while the page is turned. Instead: turn a word of the paragraph,
//! or set it ragged. Source: *Lexique des règles typographiques en usage à
//! l’Imprimerie nationale*, « Division des mots ».

use super::super::{Brochure, Finding, Role, breaks};

const MOST: usize = 2;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let mut found = Vec::new();
    for block in brochure.blocks() {
        let mut row = 0;
        for (i, line) in block.iter().enumerate() {
            row = if line.1.is_hyphenated { row + 1 } else { 0 };
            let turns = block.get(i + 1).is_some_and(|next| breaks(*line, *next));
            let place = if row == 0 {
                continue;
            } else if line.1.role == Role::Heading {
                "title"
            } else if turns {
                "turn"
            } else if row == MOST + 1 {
                "row"
            } else {
                continue;
            };
            found.push(Finding::at(*line).with("place", place));
        }
    }
    found
}
