//! What people read when something is wrong.

mod carets;
mod catalogues;
mod foreign;
mod forms;
mod manual;
mod typography;

use mediane::diagnostics::{Catalogue, Code, Diagnostic, Language, Source, render};

pub const LANGUAGES: [Language; 2] = [Language::French, Language::English];

/// The human form in French, without colour.
pub fn french(diagnostic: &Diagnostic) -> String {
    render::human(diagnostic, &Catalogue::new(Language::French), render::Style::default())
}

/// A fault on the only `word` of a text.
pub fn at_word(text: &str, word: &str) -> Diagnostic {
    let start = text.find(word).unwrap();
    let source = Source::new("content/nec/edition.yaml", text);
    Diagnostic::error(Code::KeyUnknown)
        .arg("key", word)
        .arg("known", "title, date")
        .arg("nearest", "none")
        .at(&source, start..start + word.len())
}
