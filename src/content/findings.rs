//! What typography found in a text, as warnings at its place in the YAML.

use super::{marked::Node, places, scalar_map::ScalarMap};
use crate::{
    diagnostics::{Code, Diagnostic, Source},
    typography::{FindingKind, Prose},
};

pub fn of_text(source: &Source, tree: &Node, path: &str, prose: &Prose) -> Vec<Diagnostic> {
    if prose.findings.is_empty() {
        return Vec::new();
    }
    let map = places::value(tree, path).map(|node| ScalarMap::new(&source.text, node));
    prose
        .findings
        .iter()
        .map(|finding| {
            let warning = Diagnostic::warning(code(finding.kind)).arg("text", &finding.text);
            match &map {
                Some(map) => warning.at(source, map.range(&finding.span)),
                None => warning.in_file(&source.path),
            }
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
