//! Templates to pages. What is wrong in a template is told at its line.

use std::{collections::BTreeMap, ops::Range};

use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value,
    escape_formatter,
    syntax::SyntaxConfig,
    value::{Serde, ValueKind},
};
use serde::Serialize;

use super::{
    Published, Words,
    colours::Colours,
    markup::{add_filters, escape},
    materials::Materials,
    style::inlined,
};
use crate::{
    diagnostics::{Code, Diagnostic, Source},
    edition::{Edition, Front, People, Theme, WebNames},
};

/// The template that the others are parts of.
pub const ROOT: &str = "index.html";

/// One of the pages.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Page<'a> {
    pub file: &'a str,
    /// The same text in its other form, in the same folder.
    pub other: &'a str,
    pub developed: bool,
    /// Inclusive words that could not be developed.
    pub left: usize,
}

/// What both pages tell of beside the edition.
#[derive(Debug)]
pub struct Context<'a> {
    pub names: WebNames<'a>,
    pub words: Words,
    pub published: &'a [Published<'a>],
    pub cover: Option<&'a Published<'a>>,
}

/// What a template is given; layouts know most of it by the same names
/// (`layouts/lib/tokens.typ`).
#[derive(Serialize)]
struct Given<'a> {
    page: &'a Page<'a>,
    edition: &'a Front,
    themes: Vec<&'a Theme>,
    people: &'a People,
    colours: Colours,
    words: Words,
    style: Value,
    files: Vec<Linked<'a>>,
    cover: Option<Linked<'a>>,
    /// The file beside the page for each picture of the edition.
    pictures: BTreeMap<&'a str, String>,
}

/// A file with its address, as the page links to it.
#[derive(Serialize)]
struct Linked<'a> {
    #[serde(flatten)]
    file: &'a Published<'a>,
    address: String,
}

#[derive(Debug)]
pub struct Engine<'a> {
    environment: Environment<'a>,
    materials: &'a Materials,
    style: String,
}

impl<'a> Engine<'a> {
    pub fn new(materials: &'a Materials) -> Result<Self, Vec<Diagnostic>> {
        let mut environment = Environment::new();
        environment.set_debug(true);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(write_escaped);
        // A line of template code leaves no blank line behind.
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(|error| vec![fault(&error, materials)])?);
        add_filters(&mut environment);
        let mut faults = Vec::new();
        for source in &materials.templates {
            let name = source.path.rsplit('/').next().unwrap_or(&source.path);
            if let Err(error) = environment.add_template(name, &source.text) {
                faults.push(fault(&error, materials));
            }
        }
        let engine = Self { environment, materials, style: inlined(materials) };
        if faults.is_empty() { Ok(engine) } else { Err(faults) }
    }

    pub fn render(
        &self,
        page: &Page,
        edition: &Edition,
        context: &Context,
    ) -> Result<String, Vec<Diagnostic>> {
        let linked = |file| Linked { file, address: context.names.address(file.file) };
        let given = Given {
            page,
            edition: &edition.front,
            themes: edition.themes.iter().map(|file| &file.theme).collect(),
            people: &edition.people,
            colours: Colours::of(&edition.front.palette),
            words: context.words,
            style: Value::from_safe_string(self.style.clone()),
            files: context.published.iter().map(linked).collect(),
            cover: context.cover.map(linked),
            pictures: self.materials.picture_names(context.names).collect(),
        };
        let template = self.environment.get_template(ROOT);
        template
            .and_then(|template| template.render(Serde(given)))
            .map_err(|error| vec![fault(&error, self.materials)])
    }
}

/// As little is escaped as HTML asks for.
fn write_escaped(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let is_text = value.kind() == ValueKind::String && !value.is_safe();
    match value.as_str().filter(|_| is_text && matches!(state.auto_escape(), AutoEscape::Html)) {
        Some(text) => {
            let mut escaped = String::new();
            escape(text, &mut escaped);
            out.write_str(&escaped).map_err(Error::from)
        }
        None => escape_formatter(out, state, value),
    }
}

/// An error inside an included template is told there.
fn fault(error: &Error, materials: &Materials) -> Diagnostic {
    let mut error = error;
    while let Some(inner) =
        std::error::Error::source(error).and_then(|source| source.downcast_ref::<Error>())
    {
        error = inner;
    }
    let diagnostic = Diagnostic::error(Code::WebTemplate)
        .arg("fault", name(error.kind()))
        .arg("message", error.detail().map_or_else(|| error.kind().to_string(), str::to_owned));
    let path = format!("{}/{}", materials.layout, error.name().unwrap_or(ROOT));
    match materials.templates.iter().find(|source| source.path == path) {
        Some(source) => {
            let span = error.range().map(|span| expression(&source.text, span));
            let span = span.filter(|span| !span.is_empty());
            diagnostic.at(source, span.unwrap_or_else(|| line(source, error.line().unwrap_or(1))))
        }
        None => diagnostic.in_file(path),
    }
}

/// The whole `{{ … }}` or `{% … %}`: the engine points at a filter when the
/// value before it is at fault.
fn expression(text: &str, span: Range<usize>) -> Range<usize> {
    let span = whole_characters(text, &span);
    let start = text[..span.start].rfind("{{").max(text[..span.start].rfind("{%"));
    let after = |end| text[span.end..].find(end).map(|at| span.end + at + 2);
    let end = after("}}").into_iter().chain(after("%}")).min();
    match (start, end) {
        (Some(start), Some(end)) if !text[start..end].contains('\n') => start..end,
        _ => span,
    }
}

/// The engine may point beyond the end of a template, and into a character.
fn whole_characters(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.ceil_char_boundary(span.end).max(start)
}

/// The bytes of a line, counted from 1; of the last one when there are fewer.
fn line(source: &Source, number: usize) -> Range<usize> {
    let text = source.text.trim_end();
    let mut lines = text.split_inclusive('\n');
    let start = lines.by_ref().take(number.saturating_sub(1)).map(str::len).sum();
    match lines.next() {
        Some(line) => start..start + line.trim_end().len(),
        None => text.rfind('\n').map_or(0, |at| at + 1)..text.len(),
    }
}

/// What the catalogues tell apart.
fn name(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::SyntaxError => "syntax",
        ErrorKind::UndefinedError => "undefined",
        ErrorKind::UnknownFilter | ErrorKind::UnknownFunction | ErrorKind::UnknownTest => "unknown",
        ErrorKind::TemplateNotFound => "template",
        _ => "other",
    }
}
