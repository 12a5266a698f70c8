//! The form for programs. Lines and columns count from 1, columns in
//! characters; `start` and `end` are byte offsets into the file.

use serde_json::{Map, Value, json};

use super::{spot::Spot, wording};
use crate::diagnostics::{Catalogue, Diagnostic, Place, Severity};

pub fn json(diagnostic: &Diagnostic, catalogue: &Catalogue) -> Value {
    let mut fields = Map::new();
    fields.insert("code".into(), json!(diagnostic.code.name()));
    // Not translated: a program compares it.
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    fields.insert("severity".into(), json!(severity));
    fields.insert("message".into(), json!(wording::message(diagnostic, catalogue)));
    fields.insert("hint".into(), json!(wording::hint(diagnostic, catalogue)));
    if let Some(place) = &diagnostic.place {
        fields.extend(placed(place));
    }
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(label, place)| {
            let mut related = Map::new();
            related.insert("label".into(), json!(catalogue.text(label, &[])));
            related.extend(placed(place));
            Value::Object(related)
        })
        .collect();
    fields.insert("related".into(), Value::Array(related));
    Value::Object(fields)
}

fn placed(place: &Place) -> Map<String, Value> {
    let mut fields = Map::new();
    match place {
        Place::File(path) => {
            fields.insert("path".into(), json!(path));
        }
        Place::Key(key) => {
            let (path, key) = key.split_once(':').unwrap_or((key, ""));
            fields.insert("path".into(), json!(path));
            fields.insert("key".into(), json!(key));
        }
        Place::Text { source, .. } => {
            fields.insert("path".into(), json!(source.path));
        }
    }
    if let Some(spot) = Spot::of(place) {
        let ((line, column), (end_line, end_column)) = (spot.start(), spot.end());
        fields.insert("line".into(), json!(line));
        fields.insert("column".into(), json!(column));
        fields.insert("end-line".into(), json!(end_line));
        fields.insert("end-column".into(), json!(end_column));
        fields.insert("start".into(), json!(spot.span.start));
        fields.insert("end".into(), json!(spot.span.end));
        fields.insert("text".into(), json!(spot.text()));
    }
    fields
}
