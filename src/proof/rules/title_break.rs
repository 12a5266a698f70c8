//! **Title lines.** No line of a title but the last ends in a preposition,
//! an article or another word of one to three letters.
//!
//! Why: the short word belongs to what follows; read aloud, nobody pauses
//! there. Instead: titles are bound by themselves (« de l’usager »); a word
//! that still stands alone needs a no-break space, or another size.
//! Source: *Lexique des règles typographiques en usage à l’Imprimerie
//! nationale*, « Titres ».

use super::super::{Brochure, Finding, Role};

/// Short words that a line may not end in; « NEC » or « 27e » may.
const SHORT: &[&str] = &[
    "à", "au", "aux", "ce", "ces", "d", "dans", "de", "des", "du", "en", "et", "la", "le", "les",
    "lors", "ou", "où", "par", "pour", "que", "qui", "sa", "sans", "se", "ses", "son", "sous",
    "sur", "un", "une", "vers", "l", "qu", "–", "—", "-", "&", "«", "“",
];

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let titles = brochure.blocks().into_iter().filter(|block| block[0].1.role == Role::Heading);
    let mut found = Vec::new();
    for title in titles {
        for (page, line) in &title[..title.len() - 1] {
            let word = line.text.split_whitespace().next_back().unwrap_or_default();
            let bare = word.trim_end_matches(['’', '\'']).to_lowercase();
            if SHORT.contains(&bare.as_str()) {
                found.push(Finding::at((page, line)).with("word", word));
            }
        }
    }
    found
}
