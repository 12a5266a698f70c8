//! What goes wrong, where, and what to do about it.
//!
//! A [`Diagnostic`] is data: a stable [`Code`], a place, and named arguments.
//! Its wording lives in the catalogues (`locales/*.ftl`), never beside the
//! code that finds it.

mod catalogue;
mod code;
pub mod foreign;
mod manual;
pub mod render;

use std::{
    hash::{Hash, Hasher},
    ops::Range,
    sync::Arc,
};

pub use catalogue::{Catalogue, Language};
pub use code::Code;
pub use manual::{Manual, Page};

/// A text that diagnostics point into, named relative to the project's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub path: String,
    pub text: Arc<str>,
}

/// A path has one text; hashing it for every place in it would take its time.
impl Hash for Source {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
    }
}

impl Source {
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    /// A byte order mark is none: editors do not count it either.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        let line = before[start..].trim_start_matches('\u{FEFF}');
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}

/// Where a diagnostic points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A stretch of a readable text, in bytes.
    Text { source: Source, span: Range<usize> },
    /// A file or folder as a whole.
    File(String),
    /// A value of the content by file and key path, as layouts carry it in
    /// `at` (`content/nec-2020/themes/01-technocritique.yaml:quote.text[0]`);
    /// `content::Sources::place` turns it into a stretch of text.
    Key(String),
}

impl Place {
    /// Keeps only the first `text` of the stretch, where it is in there.
    pub fn narrow(&mut self, text: &str) {
        if let Self::Text { source, span } = self
            && let Some(found) = source.text.get(span.clone()).and_then(|part| part.find(text))
        {
            *span = span.start + found..span.start + found + text.len();
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub place: Option<Place>,
    /// Named arguments of the catalogue's message.
    pub args: Vec<(&'static str, String)>,
    /// Further places that belong to it, each with a catalogue id of its label.
    pub related: Vec<(&'static str, Place)>,
}

impl Diagnostic {
    pub const fn error(code: Code) -> Self {
        Self { code, severity: Severity::Error, place: None, args: Vec::new(), related: Vec::new() }
    }

    pub const fn warning(code: Code) -> Self {
        Self {
            code,
            severity: Severity::Warning,
            place: None,
            args: Vec::new(),
            related: Vec::new(),
        }
    }

    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    #[must_use]
    pub fn at(mut self, source: &Source, span: Range<usize>) -> Self {
        self.place = Some(Place::Text { source: source.clone(), span });
        self
    }

    #[must_use]
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.place = Some(Place::File(path.into()));
        self
    }

    #[must_use]
    pub fn related(mut self, label: &'static str, place: Place) -> Self {
        self.related.push((label, place));
        self
    }

    /// The argument of that name, unless it is empty.
    pub fn named(&self, name: &str) -> Option<&str> {
        let (_, value) = self.args.iter().find(|(known, _)| *known == name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Warnings collected on the way to a value.
#[derive(Debug)]
pub struct Found<T> {
    pub value: T,
    pub warnings: Vec<Diagnostic>,
}
