use std::{collections::BTreeSet, fs, path::Path};

use mediane::{
    content::schemas,
    edition::{Front, People, Theme},
};
use serde_json::{Map, Value, json};

/// `UPDATE_EXPECT=1 cargo test --release` writes them anew.
#[test]
fn the_committed_schemas_are_those_of_the_model() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/schema");
    for schema in schemas() {
        let path = folder.join(format!("{}.schema.json", schema.name));
        let text = format!("{}\n", serde_json::to_string_pretty(&schema.value).unwrap());
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(committed, text, "run `UPDATE_EXPECT=1 cargo test --release`");
    }
}

#[test]
fn the_walk_over_texts_visits_every_text_of_the_schema() {
    let [edition, theme, people, ..] = schemas();
    compare(&edition.value, |value, visit| {
        serde_yaml::from_value::<Front>(value).unwrap().for_each_text(&mut |path, _| visit(path));
    });
    compare(&theme.value, |value, visit| {
        serde_yaml::from_value::<Theme>(value).unwrap().for_each_text(&mut |path, _| visit(path));
    });
    compare(&people.value, |value, visit| {
        serde_yaml::from_value::<People>(value).unwrap().for_each_text(&mut |path, _| visit(path));
    });
}

#[track_caller]
fn compare(schema: &Value, walk: impl Fn(serde_yaml::Value, &mut dyn FnMut(&str))) {
    let mut texts = BTreeSet::new();
    let full = full(schema, schema, "", &mut texts);
    let mut visited = BTreeSet::new();
    walk(serde_yaml::to_value(full).unwrap(), &mut |path| {
        assert!(visited.insert(path.to_owned()), "`{path}` is visited twice");
    });
    assert_eq!(visited, texts);
}

/// A value with every field of the schema, and the paths of its texts.
fn full(root: &Value, schema: &Value, path: &str, texts: &mut BTreeSet<String>) -> Value {
    if let Some(target) = schema["$ref"].as_str() {
        return full(root, root.pointer(&target[1..]).unwrap(), path, texts);
    }
    for parts in ["allOf", "anyOf"] {
        if let Some(parts) = schema[parts].as_array() {
            return full(root, &parts[0], path, texts);
        }
    }
    let kind = schema["type"].as_array().map_or(&schema["type"], |kinds| &kinds[0]);
    match kind.as_str().unwrap_or("string") {
        "object" => {
            let mut map = Map::new();
            for (key, property) in schema["properties"].as_object().unwrap() {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                map.insert(key.clone(), full(root, property, &path, texts));
            }
            Value::Object(map)
        }
        "array" => {
            let count = schema["minItems"].as_u64().unwrap_or(1).max(1);
            let item = |i| full(root, &schema["items"], &format!("{path}[{i}]"), texts);
            Value::Array((0..count).map(item).collect())
        }
        "integer" | "number" => json!(1),
        "boolean" => json!(true),
        "string" => {
            if matches!(schema["format"].as_str(), Some("prose" | "phrase")) {
                texts.insert(path.to_owned());
            }
            let word = schema.pointer("/enum/0").or(schema.pointer("/oneOf/0/const"));
            word.cloned().unwrap_or_else(|| json!("a"))
        }
        kind => panic!("{kind}"),
    }
}

/// A pattern that no engine reads would let everything pass.
#[test]
fn every_pattern_is_one_that_the_check_can_use() {
    fn patterns(schema: &Value, found: &mut BTreeSet<String>) {
        match schema {
            Value::Object(map) => {
                found.extend(map.get("pattern").and_then(Value::as_str).map(str::to_owned));
                map.values().for_each(|part| patterns(part, found));
            }
            Value::Array(parts) => parts.iter().for_each(|part| patterns(part, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    schemas().iter().for_each(|schema| patterns(&schema.value, &mut found));
    assert!(found.len() >= 6, "{found:?}");
    for pattern in found {
        assert!(regex::Regex::new(&pattern).is_ok(), "{pattern}");
    }
}
