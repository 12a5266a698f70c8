//! What layouts say by `metadata`, for those who walk the frames.

use typst::{
    foundations::{Content, Dict, Value},
    introspection::{MetadataElem, Tag},
};

/// The dictionary in a `metadata`.
pub fn said(content: &Content) -> Option<&Dict> {
    match &content.to_packed::<MetadataElem>()?.value {
        Value::Dict(dict) => Some(dict),
        _ => None,
    }
}

/// The YAML key path that what follows comes from (`layouts/lib/prose.typ`).
pub fn key_path(tag: &Tag) -> Option<String> {
    let Tag::Start(content, _) = tag else { return None };
    match said(content)?.get("at") {
        Ok(Value::Str(at)) => Some(at.to_string()),
        _ => None,
    }
}

/// A subject's number, at the mark that opens it (`layouts/lib/folio.typ`).
pub fn opens(dict: &Dict) -> Option<i64> {
    dict.get("short-title").ok()?;
    match dict.get("number") {
        Ok(Value::Int(number)) => Some(*number),
        _ => None,
    }
}

/// Whether a page is meant to hold little (`layouts/lib/promise.typ`).
pub fn is_sparse(dict: &Dict) -> bool {
    matches!(dict.get("sparse"), Ok(Value::Bool(true)))
}

/// The reading of an inclusive word, if it has one
/// (`layouts/lib/inclusive.typ`).
pub fn reading(content: &Content) -> Option<String> {
    match said(content)?.get("reading") {
        Ok(Value::Str(reading)) => Some(reading.to_string()),
        _ => None,
    }
}

/// A length in points, its relative part aside.
pub fn length(dict: &Dict, key: &str) -> Option<f64> {
    match dict.get(key) {
        Ok(Value::Length(length)) => Some(length.abs.to_pt()),
        _ => None,
    }
}

pub fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        Value::Ratio(ratio) => Some(ratio.get()),
        _ => None,
    }
}
