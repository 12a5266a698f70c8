//! The JSON Schemas: derived from the model, written to `content/schema/` for
//! editors, and walked by [`super::shape`]. One truth about what a file holds.

use std::{collections::BTreeSet, sync::LazyLock};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

use crate::edition::{Front, Lexicon, People, Printer, Theme};

/// A schema and the name its file goes by (`theme.schema.json`).
#[derive(Debug)]
pub struct NamedSchema {
    pub name: &'static str,
    pub value: Value,
}

static SCHEMAS: LazyLock<[NamedSchema; 5]> = LazyLock::new(|| {
    [
        named::<Front>("edition", "Une édition : edition.yaml"),
        named::<Theme>("theme", "Un sujet : themes/NN-nom.yaml"),
        named::<People>("people", "Les personnes interrogées : people.yaml"),
        named::<Lexicon>("lexicon", "Les lectures à voix haute : lexicon.yaml"),
        named::<Printer>("printer", "Un imprimeur : layouts/press/printers/nom.yaml"),
    ]
});

static KEYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut keys = BTreeSet::new();
    for schema in schemas() {
        collect_keys(&schema.value, &mut keys);
    }
    keys
});

/// The schemas of `edition.yaml`, of a subject, of `people.yaml`, of
/// `lexicon.yaml` and of a printer's file.
pub fn schemas() -> &'static [NamedSchema; 5] {
    &SCHEMAS
}

/// Whether any file has a key of that name.
pub fn knows_key(key: &str) -> bool {
    KEYS.contains(key)
}

fn named<T: JsonSchema>(name: &'static str, title: &str) -> NamedSchema {
    let generator = SchemaSettings::draft07().into_generator();
    let mut value = generator.into_root_schema_for::<T>().to_value();
    value["title"] = json!(title);
    allow_empty(&mut value);
    NamedSchema { name, value }
}

/// A field that may be left out may also be left empty, for editors as for us.
fn allow_empty(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            let required = map.get("required").cloned().unwrap_or_default();
            let is_required = |key: &str| {
                required.as_array().is_some_and(|keys| keys.iter().any(|required| required == key))
            };
            if let Some(Value::Object(properties)) = map.get_mut("properties") {
                for (_, property) in properties.iter_mut().filter(|(key, _)| !is_required(key)) {
                    add_null(property);
                }
            }
            map.values_mut().for_each(allow_empty);
        }
        Value::Array(parts) => parts.iter_mut().for_each(allow_empty),
        _ => {}
    }
}

fn add_null(property: &mut Value) {
    let Value::Object(map) = property else { return };
    match map.get_mut("type") {
        Some(Value::String(name)) => {
            let name = std::mem::take(name);
            map.insert("type".into(), json!([name, "null"]));
        }
        Some(_) => {}
        None => {
            let reference = map.remove("$ref").map(|target| json!({ "$ref": target }));
            let all_of = map.remove("allOf").map(|parts| json!({ "allOf": parts }));
            if let Some(inner) = reference.or(all_of) {
                map.insert("anyOf".into(), json!([inner, { "type": "null" }]));
            }
        }
    }
}

fn collect_keys(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get("properties") {
                keys.extend(properties.keys().cloned());
            }
            map.values().for_each(|part| collect_keys(part, keys));
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect_keys(part, keys)),
        _ => {}
    }
}
