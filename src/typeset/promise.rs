//! What a layout promises of its pages (`layouts/lib/promise.typ`).

use typst::foundations::{Dict, Value};

use super::marks::{length, number};
use crate::proof::{Grid, Promise, TextArea};

/// What the layout promises; what it leaves out keeps its default.
pub fn read(dict: &Dict) -> Option<Promise> {
    let Ok(Value::Dict(promise)) = dict.get("promise") else { return None };
    let default = Promise::default();
    let characters = match promise.get("characters") {
        Ok(Value::Array(range)) => match range.as_slice() {
            [least, most] => number(least).zip(number(most)),
            _ => None,
        },
        _ => None,
    };
    Some(Promise {
        grid: part(promise, "grid").and_then(|grid| {
            Some(Grid { first_baseline: length(grid, "first")?, line: length(grid, "line")? })
        }),
        text_area: part(promise, "text-area").and_then(|area| {
            Some(TextArea {
                top: length(area, "top")?,
                bottom: length(area, "bottom")?,
                inside: length(area, "inside")?,
                outside: length(area, "outside")?,
            })
        }),
        safe_margin: length(promise, "safe-margin").unwrap_or(default.safe_margin),
        body_size: length(promise, "body-size").unwrap_or(default.body_size),
        least_size: length(promise, "least-size").unwrap_or(default.least_size),
        characters: characters.unwrap_or(default.characters),
        word_space: promise.get("word-space").ok().and_then(number).unwrap_or(default.word_space),
    })
}

fn part<'a>(dict: &'a Dict, key: &str) -> Option<&'a Dict> {
    match dict.get(key) {
        Ok(Value::Dict(part)) => Some(part),
        _ => None,
    }
}
