//! One value against its schema: text, number, pattern, list of words, range.

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use regex::Regex;
use saphyr_parser::ScalarStyle;
use serde_json::Value;

use super::{
    marked::{Kind, Node},
    prose::{entry_of_key, line_around, written},
    resolved::{Resolved, is_calendar_day, looks_like_date, resolve},
    schema,
    shape::{At, Mention, Shape, is_null, kind, shown},
    syntax,
};
use crate::diagnostics::{Code, Diagnostic};

/// Characters of a text of one line. Titles and keywords go into the PDF's
/// strings, which hold 32,767 bytes (ISO 32000-1, annex C), UTF-16 twice over.
const LONGEST_LINE: usize = 4_000;

pub fn check(shape: &mut Shape, node: &Node, schema: &Value, at: At) {
    if is_null(node) {
        return shape.null(node, at);
    }
    match kind(schema) {
        "integer" => number(shape, node, schema, at, true),
        "number" => number(shape, node, schema, at, false),
        "boolean" => match &node.kind {
            Kind::Scalar { value, style }
                if matches!(resolve(value, *style), Resolved::Boolean(_)) => {}
            _ => shape.wrong_kind(node, "boolean", at),
        },
        _ => text(shape, node, schema, at),
    }
}

fn number(shape: &mut Shape, node: &Node, schema: &Value, at: At, whole: bool) {
    let resolved = match &node.kind {
        Kind::Scalar { value, style } => resolve(value, *style),
        _ => Resolved::Text,
    };
    let number = match resolved {
        #[expect(clippy::cast_precision_loss, reason = "limits are small")]
        Resolved::Integer(integer) => integer as f64,
        Resolved::Number(number) if !whole => number,
        _ => return shape.wrong_kind(node, if whole { "integer" } else { "number" }, at),
    };
    let limit = |name, none| schema.get(name).and_then(Value::as_f64).unwrap_or(none);
    let (least, most) = (limit("minimum", f64::MIN), limit("maximum", f64::MAX));
    if !(least..=most).contains(&number) {
        invalid(shape, node, &format!("{least}–{most}"), at);
    }
}

fn text(shape: &mut Shape, node: &Node, schema: &Value, at: At) {
    let is_prose = is_prose(schema);
    let Kind::Scalar { value, style } = &node.kind else {
        return not_scalar(shape, node, is_prose, at);
    };
    let is_number = resolve(value, *style) != Resolved::Text;
    if is_number || (is_prose && looks_like_date(value, *style)) {
        let fault = Diagnostic::error(Code::ValueNotText).arg("key", at.path);
        return shape.fault(fault.arg("value", value).at(shape.source, node.span.clone()));
    }
    if value.trim().is_empty() {
        let fault = Diagnostic::error(Code::ValueBlank).arg("key", at.path);
        return shape.fault(fault.at(shape.source, shown(node, at)));
    }
    if value.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return escaped_control(shape, node, value);
    }
    let characters = value.chars().count();
    if format(schema) != "prose" && characters > LONGEST_LINE {
        let fault = Diagnostic::error(Code::TextTooLong)
            .arg("key", at.path)
            .arg("characters", characters)
            .arg("most", LONGEST_LINE);
        return shape.fault(fault.at(shape.source, shown(node, at)));
    }
    if is_prose {
        return cut_by_comment(shape, node, *style, at);
    }
    if let Some(words) = words(schema)
        && !words.contains(&value.as_str())
    {
        return invalid(shape, node, &words.join(", "), at);
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
        && PATTERNS.get(pattern).is_some_and(|pattern| !pattern.is_match(value))
    {
        return invalid(shape, node, &examples(schema), at);
    }
    match format(schema) {
        "uri" if !is_address(value) => invalid(shape, node, &examples(schema), at),
        "date" if !is_calendar_day(value) => invalid(shape, node, &examples(schema), at),
        "file" => {
            shape.mentions.push(Mention { path: value.clone(), span: node.span.clone() });
        }
        _ => {}
    }
}

fn format(schema: &Value) -> &str {
    schema.get("format").and_then(Value::as_str).unwrap_or_default()
}

pub fn is_prose(schema: &Value) -> bool {
    matches!(format(schema), "prose" | "phrase")
}

/// A list or mapping where text is expected: `[Vidéo]` and `Faut-il : oui` are
/// prose to their author.
fn not_scalar(shape: &mut Shape, node: &Node, is_prose: bool, at: At) {
    let text = &shape.source.text;
    let reads_as_prose = match &node.kind {
        Kind::List { flow, .. } => *flow,
        Kind::Mapping { flow: true, .. } => true,
        Kind::Mapping { entries, .. } => entries.iter().any(|(key, _)| {
            let name = &text[key.span.clone()];
            name.contains(char::is_whitespace) || text[key.span.end..].starts_with(' ')
        }),
        Kind::Scalar { .. } => false,
    };
    // The value may begin on the line below its key.
    let entry = match at.key {
        Some(key) => entry_of_key(text, key),
        None => written(text, node.span.start),
    };
    match entry {
        Some(mut entry) if is_prose && reads_as_prose => {
            entry.value.start = entry.value.start.max(node.span.start);
            // A comment may stand between the key and its value.
            entry.value.end = entry.value.end.max(line_around(text, entry.value.start).end);
            shape.fault(syntax::plain(shape.source, at.path, &entry));
        }
        _ => shape.wrong_kind(node, "text", at),
    }
}

/// Valid YAML, but the words after ` #` would be lost without a word.
fn cut_by_comment(shape: &mut Shape, node: &Node, style: ScalarStyle, at: At) {
    if style != ScalarStyle::Plain {
        return;
    }
    let text = &shape.source.text;
    if text[node.span.end..].trim_start_matches([' ', '\t']).starts_with('#')
        && let Some(mut entry) = written(text, node.span.start)
    {
        entry.value = node.span.start..line_around(text, node.span.end).end;
        shape.fault(syntax::plain(shape.source, at.path, &entry));
    }
}

/// `"\0"`: a character the file may not hold, by its escape.
fn escaped_control(shape: &mut Shape, node: &Node, value: &str) {
    let stray = value.chars().find(|c| c.is_control() && *c != '\n' && *c != '\t');
    let code_point = u32::from(stray.unwrap_or_default());
    let fault = Diagnostic::error(Code::FileControlCharacter);
    shape.fault(
        fault.arg("character", format!("U+{code_point:04X}")).at(shape.source, node.span.clone()),
    );
}

fn invalid(shape: &mut Shape, node: &Node, expected: &str, at: At) {
    let span: Range<usize> = shown(node, at);
    shape.fault(
        Diagnostic::error(Code::ValueInvalid)
            .arg("key", at.path)
            .arg("value", node.text().unwrap_or_default())
            .arg("expected", expected)
            .at(shape.source, span),
    );
}

/// The words a setting may be, however the schema lists them.
fn words(schema: &Value) -> Option<Vec<&str>> {
    if let Some(Value::Array(words)) = schema.get("enum") {
        return Some(words.iter().filter_map(Value::as_str).collect());
    }
    let Some(Value::Array(parts)) = schema.get("oneOf") else { return None };
    Some(parts.iter().filter_map(|part| part.get("const")?.as_str()).collect())
}

fn examples(schema: &Value) -> String {
    let examples = schema.get("examples").and_then(Value::as_array).into_iter().flatten();
    examples.filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
}

fn is_address(value: &str) -> bool {
    let after = |scheme| value.strip_prefix(scheme).unwrap_or_default();
    let host = [after("https://"), after("http://")].concat();
    let starts_well = host.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    let is_mail = after("mailto:")
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.starts_with(char::is_alphanumeric));
    // What no address holds unescaped; a browser reads `\\` as `/`.
    let is_clean = !value.contains(|c: char| c.is_whitespace() || "<>\"\\".contains(c));
    is_clean && (starts_well || is_mail)
}

/// Every pattern of the schemas, compiled once.
static PATTERNS: LazyLock<HashMap<String, Regex>> = LazyLock::new(|| {
    let mut patterns = HashMap::new();
    for schema in schema::schemas() {
        collect(&schema.value, &mut patterns);
    }
    patterns
});

fn collect(schema: &Value, patterns: &mut HashMap<String, Regex>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::String(pattern)) = map.get("pattern")
                && let Ok(regex) = Regex::new(pattern)
            {
                patterns.insert(pattern.clone(), regex);
            }
            map.values().for_each(|part| collect(part, patterns));
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, patterns)),
        _ => {}
    }
}
