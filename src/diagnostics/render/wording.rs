//! A diagnostic's words: the catalogue's, filled with its arguments.

use super::spot::address;
use crate::diagnostics::{Catalogue, Diagnostic, Language, Severity, foreign};

/// The indent of a block of lines in a hint; the catalogues give it to the
/// first line.
const BLOCK: &str = "    ";
/// Characters of a quoted text that a message shows; the line below shows it
/// whole.
const MOST_QUOTED: usize = 60;

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
    let language = catalogue.language();
    let said = |name: &str, value: &str| match name {
        // Whoever searches the web for help needs the original beside it.
        "message" | "reason" => match foreign::translate(value, language) {
            // In brackets: the original often ends in a parenthesis.
            Some(translated) => format!("{translated} [{value}]"),
            None => value.to_owned(),
        },
        "hints" => foreign::translate_hints(value, language),
        // Nothing new where the place is in that file.
        "at" | "parent" if is_at(diagnostic, value) => String::new(),
        "text" | "value" => shortened(value),
        "size" | "limit" => grouped(value, language),
        "ratio" | "least" if language == Language::French => value.replace('.', ","),
        // Continuation lines of a block stand under its first.
        _ => value.replace('\n', &format!("\n{BLOCK}")),
    };
    let room = ("in", room(diagnostic).to_owned());
    let arguments = diagnostic.args.iter().map(|(name, value)| (*name, said(name, value)));
    arguments.chain([room]).collect()
}

/// Whose text the place is in, organisers' or designers'.
fn room(diagnostic: &Diagnostic) -> &'static str {
    let address = diagnostic.place.as_ref().map(address).unwrap_or_default();
    if address.starts_with("content/") { "content" } else { "layout" }
}

/// Whether a file, or a key path that starts with it, is that of the place.
fn is_at(diagnostic: &Diagnostic, key: &str) -> bool {
    let (file, key) = key.split_once(':').unwrap_or((key, ""));
    let is_file = file.contains('/') || !key.is_empty();
    is_file && diagnostic.place.as_ref().is_some_and(|place| address(place).starts_with(file))
}

fn shortened(value: &str) -> String {
    let line = value.lines().next().unwrap_or_default();
    let end = line.char_indices().nth(MOST_QUOTED).map_or(line.len(), |(i, _)| i);
    if end == value.len() { value.to_owned() } else { format!("{}…", line[..end].trim_end()) }
}

/// Digits by threes.
fn grouped(number: &str, language: Language) -> String {
    let space = match language {
        Language::French => '\u{202F}',
        Language::English => ',',
    };
    let mut grouped = String::new();
    for (i, digit) in number.chars().enumerate() {
        if i > 0 && (number.len() - i).is_multiple_of(3) {
            grouped.push(space);
        }
        grouped.push(digit);
    }
    grouped
}
