//! The checked tree into typed structs. The tree itself is decoded, not the
//! text again, so that no second YAML parser can read it another way.

use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

use super::{
    marked::{Kind, Node},
    resolved::{Resolved, resolve},
    shape::is_null,
};
use crate::diagnostics::{Code, Diagnostic, Source};

pub fn decode<T: DeserializeOwned>(source: &Source, tree: &Node) -> Result<T, Diagnostic> {
    // The checks are as strict as the types; a refusal here is our own fault.
    serde_yaml::from_value(value(tree)).map_err(|error| {
        Diagnostic::error(Code::Internal).arg("message", error).in_file(&source.path)
    })
}

fn value(node: &Node) -> Value {
    match &node.kind {
        Kind::List { items, .. } => Value::Sequence(items.iter().map(value).collect()),
        Kind::Mapping { entries, .. } => {
            // A field left empty is a field left out.
            let entries = entries.iter().filter(|(_, value)| !is_null(value));
            Value::Mapping(
                entries.map(|(key, part)| (key_of(key), value(part))).collect::<Mapping>(),
            )
        }
        Kind::Scalar { value, style } => match resolve(value, *style) {
            Resolved::Null => Value::Null,
            Resolved::Boolean(boolean) => Value::Bool(boolean),
            Resolved::Integer(integer) => Value::Number(integer.into()),
            Resolved::Number(number) => Value::Number(number.into()),
            Resolved::Text => Value::String(value.clone()),
        },
    }
}

fn key_of(key: &Node) -> Value {
    Value::String(key.text().unwrap_or_default().to_owned())
}
