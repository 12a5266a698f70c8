//! What typography found in a text, as warnings at its place in the YAML.

use super::{marked::Node, places::TextPlace};
use crate::{
    diagnostics::{Code, Diagnostic, Source},
    typography::{FindingKind, Prose},
};

pub fn of_text(source: &Source, tree: &Node, path: &str, prose: &Prose) -> Vec<Diagnostic> {
    if prose.findings.is_empty() {
        return Vec::new();
    }
    let place = TextPlace::new(source, tree, path);
    prose
        .findings
        .iter()
        .map(|finding| {
            let warning = Diagnostic::warning(code(finding.kind)).arg("text", &finding.text);
            place.at(warning, &finding.span)
        })
        .collect()
}

const fn code(kind: FindingKind) -> Code {
    match kind {
        FindingKind::UnknownMarkup => Code::MarkupUnknown,
        FindingKind::UnclosedMarkup => Code::MarkupUnclosed,
        FindingKind::NotOneLine => Code::MarkupNotOneLine,
        FindingKind::BadAttribute => Code::MarkupAttribute,
        FindingKind::BadLink => Code::MarkupLink,
    }
}
