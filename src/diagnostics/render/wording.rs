//! A diagnostic's words: the catalogue's, filled with its arguments.

use super::spot::address;
use crate::diagnostics::{Catalogue, Diagnostic, Severity, foreign};

/// Arguments that hold the words of another program, in English.
const FOREIGN: [&str; 2] = ["message", "reason"];

pub(super) fn severity(severity: Severity, catalogue: &Catalogue) -> String {
    let id = match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    };
    catalogue.text(id, &[])
}

pub(super) fn message(diagnostic: &Diagnostic, catalogue: &Catalogue) -> String {
    catalogue.text(diagnostic.code.name(), &arguments(diagnostic, catalogue))
}

pub(super) fn hint(diagnostic: &Diagnostic, catalogue: &Catalogue) -> Option<String> {
    let arguments = arguments(diagnostic, catalogue);
    catalogue
        .attribute(diagnostic.code.name(), "hint", &arguments)
        .map(|hint| hint.trim_end().to_owned())
}

fn arguments<'a>(diagnostic: &Diagnostic, catalogue: &Catalogue) -> Vec<(&'a str, String)> {
    diagnostic
        .args
        .iter()
        .map(|(name, value)| (*name, said(name, value, diagnostic, catalogue)))
        .collect()
}

fn said(name: &str, value: &str, diagnostic: &Diagnostic, catalogue: &Catalogue) -> String {
    let language = catalogue.language();
    match name {
        // Whoever searches the web for help needs the original beside it.
        _ if FOREIGN.contains(&name) => match foreign::translate(value, language) {
            Some(translated) => format!("{translated} ({value})"),
            None => value.to_owned(),
        },
        "hints" => foreign::translate_hints(value, language),
        // The key path says nothing new where the place is in that file.
        "at" if is_at(diagnostic, value) => String::new(),
        // Continuation lines of a block stand under its first.
        _ => value.replace('\n', &format!("\n{BLOCK}")),
    }
}

/// The indent of a block of lines in a hint; the catalogues give it to the
/// first line.
const BLOCK: &str = "    ";

fn is_at(diagnostic: &Diagnostic, key: &str) -> bool {
    let Some((file, _)) = key.split_once(':') else { return false };
    diagnostic.place.as_ref().is_some_and(|place| address(place).starts_with(file))
}
