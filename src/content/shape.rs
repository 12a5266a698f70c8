//! The tree against the schema: keys, duplicates, presence, kinds of value.
//! Scalars go on to [`super::scalars`].

use std::{collections::HashMap, ops::Range};

use serde_json::{Map, Value};

use super::{
    marked::{Kind, Node},
    prose::{entry_of_key, line_around},
    resolved::{Resolved, resolve},
    scalars, syntax,
};
use crate::diagnostics::{Code, Diagnostic, Place, Source};

/// Faults told per file; a file of another kind would fill the screen.
const MOST_FAULTS: usize = 200;

/// A file that the content names, to be looked for once the shape is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    pub path: String,
    pub span: Range<usize>,
}

#[derive(Debug)]
pub struct Shape<'a> {
    pub source: &'a Source,
    schema: &'a Value,
    pub faults: Vec<Diagnostic>,
    pub mentions: Vec<Mention>,
}

/// Where a value stands: its key path, and its key for want of a visible value.
#[derive(Clone, Copy)]
pub struct At<'a> {
    pub path: &'a str,
    pub key: Option<&'a Range<usize>>,
}

impl<'a> Shape<'a> {
    pub fn check(source: &'a Source, schema: &'a Value, tree: &Node) -> Self {
        let mut shape = Self { source, schema, faults: Vec::new(), mentions: Vec::new() };
        shape.value(tree, schema, At { path: "", key: None });
        shape
    }

    pub fn fault(&mut self, fault: Diagnostic) {
        if !self.is_full() {
            self.faults.push(fault);
        }
    }

    const fn is_full(&self) -> bool {
        self.faults.len() >= MOST_FAULTS
    }

    fn value(&mut self, node: &Node, schema: &Value, at: At) {
        let schema = self.resolved(schema);
        match kind(schema) {
            "object" => self.mapping(node, schema, at),
            "array" => self.list(node, schema, at),
            _ => scalars::check(self, node, schema, at),
        }
    }

    /// The schema itself behind `$ref`, `allOf` and "or nothing".
    fn resolved<'s>(&self, schema: &'s Value) -> &'s Value
    where
        'a: 's,
    {
        let mut schema = schema;
        loop {
            let next = if let Some(Value::String(target)) = schema.get("$ref") {
                self.schema.pointer(target.trim_start_matches('#'))
            } else if let Some(Value::Array(parts)) = schema.get("allOf").or(schema.get("anyOf")) {
                parts.iter().find(|part| part.get("type") != Some(&Value::from("null")))
            } else {
                None
            };
            match next {
                Some(next) => schema = next,
                None => return schema,
            }
        }
    }

    fn list(&mut self, node: &Node, schema: &Value, at: At) {
        let Kind::List { items, .. } = &node.kind else {
            return self.wrong_kind(node, "list", at);
        };
        let count = items.len() as u64;
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(u64::MAX);
        if count < least {
            let fault = Diagnostic::error(Code::ListTooShort).arg("key", at.path);
            self.fault(fault.arg("least", least).at(self.source, shown(node, at)));
        } else if count > most {
            let fault = Diagnostic::error(Code::ListTooLong).arg("key", at.path);
            self.fault(fault.arg("most", most).at(self.source, shown(node, at)));
        }
        let Some(of) = schema.get("items") else { return };
        for (i, item) in items.iter().enumerate() {
            if self.is_full() {
                return;
            }
            let path = format!("{}[{i}]", at.path);
            let at = At { path: &path, key: None };
            if is_null(item) {
                self.null(item, at);
            } else {
                self.value(item, of, at);
            }
        }
    }

    fn mapping(&mut self, node: &Node, schema: &Value, at: At) {
        let Kind::Mapping { entries, .. } = &node.kind else {
            return self.wrong_kind(node, "mapping", at);
        };
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let required: Vec<&str> = match schema.get("required") {
            Some(Value::Array(keys)) => keys.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let mut seen: HashMap<&str, &Node> = HashMap::new();
        // Known keys that unknown ones stand for: told once, not missed again.
        let mut meant: Vec<&str> = Vec::new();
        for (key, value) in entries {
            if self.is_full() {
                return;
            }
            let name = key.text().unwrap_or(&self.source.text[key.span.clone()]);
            if let Some(first) = seen.get(name) {
                let first = Place::Text { source: self.source.clone(), span: first.span.clone() };
                let fault = Diagnostic::error(Code::KeyDuplicate).arg("key", name);
                self.fault(fault.at(self.source, key.span.clone()).related("label-first", first));
                continue;
            }
            seen.insert(name, key);
            let Some(property) = properties.get(name) else {
                meant.extend(self.unknown_key(key, name, properties));
                continue;
            };
            let path = joined(at.path, name);
            let at = At { path: &path, key: Some(&key.span) };
            if is_null(value) {
                self.empty(value, property, required.contains(&name), at);
            } else {
                self.value(value, property, at);
            }
        }
        for key in required {
            if seen.contains_key(key) || meant.contains(&key) {
                continue;
            }
            let first = entries.first().map_or(&node.span, |(key, _)| &key.span);
            self.fault(
                Diagnostic::error(Code::KeyMissing)
                    .arg("key", key)
                    .arg("parent", if at.path.is_empty() { &self.source.path } else { at.path })
                    .at(self.source, first.clone()),
            );
        }
    }

    /// Tells an unknown key; the known key it seems to stand for.
    fn unknown_key<'p>(
        &mut self,
        key: &Node,
        name: &str,
        properties: &'p Map<String, Value>,
    ) -> Option<&'p str> {
        let known: Vec<&str> = properties.keys().map(String::as_str).collect();
        // A no-break space before the colon, as French typing has it.
        if let Some(meant) = known.iter().find(|known| **known == name.trim()) {
            let fault = Diagnostic::error(Code::YamlColon).arg("key", meant);
            self.fault(fault.at(self.source, key.span.clone()));
            return Some(meant);
        }
        let plain = name.trim().to_lowercase().replace('_', "-");
        let nearest = known
            .iter()
            .map(|known| (strsim::osa_distance(&plain, known), *known))
            .filter(|(distance, known)| *distance <= 1 + known.len() / 4)
            .min()
            .map(|(_, known)| known);
        self.fault(
            Diagnostic::error(Code::KeyUnknown)
                .arg("key", name)
                .arg("known", known.join(", "))
                .arg("nearest", nearest.unwrap_or("none"))
                .at(self.source, key.span.clone()),
        );
        nearest
    }

    /// A field with nothing after its colon: absent if it may be, unless its
    /// words began with `#` and YAML took them for a comment.
    fn empty(&mut self, node: &Node, schema: &Value, required: bool, at: At) {
        let text = &self.source.text;
        let swallowed = at
            .key
            .filter(|_| node.span.is_empty())
            .and_then(|key| entry_of_key(text, key))
            .filter(|entry| is_swallowed(entry.raw(text)));
        let Some(mut entry) = swallowed else {
            if required {
                self.null(node, at);
            }
            return;
        };
        entry.value.end = line_around(text, entry.value.start).end;
        let fault = if scalars::is_prose(self.resolved(schema)) {
            syntax::plain(self.source, at.path, &entry)
        } else {
            syntax::unquoted(self.source, at.path, &entry)
        };
        self.fault(fault);
    }

    pub fn null(&mut self, node: &Node, at: At) {
        let fault = Diagnostic::error(Code::ValueNull).arg("key", at.path);
        self.fault(fault.at(self.source, shown(node, at)));
    }

    pub fn wrong_kind(&mut self, node: &Node, expected: &str, at: At) {
        if is_null(node) {
            return self.null(node, at);
        }
        let is_file = at.path.is_empty();
        let (key, span) = if is_file {
            let line = line_around(&self.source.text, node.span.start);
            (self.source.path.as_str(), node.span.start..line.end)
        } else {
            (at.path, shown(node, at))
        };
        self.fault(
            Diagnostic::error(Code::ValueType)
                .arg("key", key)
                .arg("expected", expected)
                .arg("found", found(node))
                .at(self.source, span),
        );
    }
}

/// `#mot` is a word, `# note` a comment.
fn is_swallowed(raw: &str) -> bool {
    raw.strip_prefix('#')
        .is_some_and(|rest| !rest.starts_with([' ', '\t', '#']) && !rest.is_empty())
}

pub fn kind(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(name)) => name,
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).find(|name| *name != "null").unwrap_or("string")
        }
        _ => "string",
    }
}

pub fn is_null(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { value, style } if resolve(value, *style) == Resolved::Null)
}

fn found(node: &Node) -> &'static str {
    match &node.kind {
        Kind::List { .. } => "list",
        Kind::Mapping { .. } => "mapping",
        Kind::Scalar { value, style } => match resolve(value, *style) {
            Resolved::Null => "null",
            Resolved::Boolean(_) => "boolean",
            Resolved::Integer(_) => "integer",
            Resolved::Number(_) => "number",
            Resolved::Text => "text",
        },
    }
}

/// What to point at: the value, or its key (or the item's dash) when there is
/// nothing to see.
pub fn shown(node: &Node, at: At) -> Range<usize> {
    match (node.span.is_empty(), at.key) {
        (false, _) => node.span.clone(),
        (true, Some(key)) => key.clone(),
        (true, None) => node.span.start.saturating_sub(1)..node.span.start,
    }
}

pub fn joined(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
