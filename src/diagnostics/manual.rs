//! What each code means, for whoever meets it: the pages of `mediane explain`
//! and of `docs/messages.md`.

use serde::Serialize;

use super::{Catalogue, Code, Language};

/// What there is to know of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page {
    pub code: &'static str,
    /// What it says, in a line.
    pub summary: String,
    pub why: Option<String>,
    pub example: Option<String>,
    /// What to write or to do.
    pub instead: Option<String>,
    pub source: Option<String>,
}

#[derive(Debug)]
pub struct Manual(Catalogue);

impl Manual {
    pub fn new(language: Language) -> Self {
        Self(Catalogue::manual(language))
    }

    pub fn page(&self, code: Code) -> Page {
        let part = |name| self.0.attribute(code.name(), name, &[]);
        Page {
            code: code.name(),
            summary: self.0.text(code.name(), &[]),
            why: part("why"),
            example: part("example"),
            instead: part("instead"),
            source: part("source"),
        }
    }
}
