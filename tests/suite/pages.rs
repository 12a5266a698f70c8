//! The page test on real pages: each rule on a layout that breaks it, and the
//! brochure's layout on content that other editions may bring.

pub mod editions;
mod golden;
mod kit;
mod rules;
mod sheets;

use std::path::Path;

pub use editions::copy;

use mediane::{
    diagnostics::{Code, Diagnostic},
    edition::OutputKind,
    pipeline::{self, Options},
};

fn options(root: &Path) -> Options {
    Options {
        root: root.to_owned(),
        edition: None,
        out: root.join("dist"),
        only: vec![OutputKind::Screen],
        epoch: None,
        force: false,
    }
}

/// What `mediane check` finds.
fn check(root: &Path) -> Result<Vec<Diagnostic>, Vec<Diagnostic>> {
    pipeline::check(&options(root), &|_| {}).map(|outcome| outcome.found)
}

fn codes(found: &[Diagnostic]) -> Vec<Code> {
    found.iter().map(|diagnostic| diagnostic.code).collect()
}
