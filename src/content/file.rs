//! One file of an edition on its way: text, tree, value, and what is wrong.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    decode::decode, findings, marked::Node, mentions, parse::parse, read::read, shape::Shape,
};
use crate::{
    diagnostics::{Diagnostic, Place, Source},
    files::Project,
    typography::Prose,
};

#[derive(Debug)]
pub struct File<T> {
    /// The text and its tree, if there is one.
    pub read: Option<(Source, Node)>,
    /// Only of a file without an error.
    pub value: Option<T>,
    pub told: Vec<Diagnostic>,
}

impl<T: DeserializeOwned> File<T> {
    pub fn load(project: &Project, folder: &str, name: &str, schema: &Value) -> Self {
        let source = match read(project, &format!("{folder}/{name}")) {
            Ok(source) => source,
            Err(told) => return Self { read: None, value: None, told },
        };
        let parsed = parse(&source);
        let mut told = parsed.faults;
        let Some(tree) = parsed.tree else {
            return Self { read: None, value: None, told };
        };
        let shape = Shape::check(&source, schema, &tree);
        let missing = shape
            .mentions
            .iter()
            .filter_map(|mention| mentions::picture(project, &source, folder, mention));
        // What a masked stretch seems to say is of our own making.
        let is_masked = |fault: &Diagnostic| {
            parsed.masked.iter().any(|mask| start(fault).is_some_and(|at| mask.contains(&at)))
        };
        told.extend(shape.faults.into_iter().chain(missing).filter(|fault| !is_masked(fault)));
        let mut value = None;
        if told.is_empty() {
            match decode(&source, &tree) {
                Ok(decoded) => value = Some(decoded),
                Err(fault) => told.push(fault),
            }
        }
        Self { read: Some((source, tree)), value, told }
    }
}

type Visit<'a> = dyn FnMut(&str, &mut Prose) + 'a;

impl<T> File<T> {
    /// Adds what typography found, by the model's own walk over its texts.
    pub fn note_findings(&mut self, walk: impl Fn(&mut T, &mut Visit)) {
        let (Some((source, tree)), Some(value)) = (&self.read, &mut self.value) else { return };
        let told = &mut self.told;
        walk(value, &mut |path, prose| told.extend(findings::of_text(source, tree, path, prose)));
    }

    /// Everything there is to tell, in the order of the text.
    pub fn tell(&mut self) -> Vec<Diagnostic> {
        self.told.sort_by_key(start);
        std::mem::take(&mut self.told)
    }
}

fn start(fault: &Diagnostic) -> Option<usize> {
    match &fault.place {
        Some(Place::Text { span, .. }) => Some(span.start),
        _ => None,
    }
}
