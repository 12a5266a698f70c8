//! Findings, each told once however often it is met.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic};

type Words = Vec<(&'static str, String)>;

#[derive(Debug, Default)]
pub(super) struct Findings {
    told: Vec<Diagnostic>,
    known: BTreeSet<(Code, Words)>,
}

impl Findings {
    pub(super) fn say(&mut self, finding: Diagnostic) {
        if self.known.insert((finding.code, finding.args.clone())) {
            self.told.push(finding);
        }
    }

    pub(super) fn told(self) -> Vec<Diagnostic> {
        self.told
    }
}

/// A measure as people read it: two decimals at most.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
