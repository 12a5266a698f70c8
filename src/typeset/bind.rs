//! The edition as JSON files that a layout reads with `json(…)`: one for the
//! edition, one per subject, one for the people, so that an edit re-runs only
//! what reads it. Every text carries `at`, the YAML file and key path it came
//! from; messages and click-to-source rely on it.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};
use typst::foundations::Bytes;

use super::{
    pictures::{self, PictureFiles},
    seams::sew,
};
use crate::edition::{Edition, TypographySettings};

/// A file that a layout reads and nobody has on disk, by its path from the
/// project's root: JSON, or a picture made ready.
#[derive(Debug, Clone, PartialEq)]
pub struct DataFile {
    pub path: String,
    pub bytes: Bytes,
}

/// Everything a layout is given.
#[derive(Debug, Clone, Default)]
pub struct Bound {
    pub files: Vec<DataFile>,
    /// The same as values, for messages that name fields.
    pub values: Vec<Value>,
    /// The edition's language (`fr-FR`).
    pub language: String,
}

/// What pages are made for: all that makes one layout set the same edition
/// another way.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Purpose {
    /// Which of a colour's values is taken.
    pub medium: Medium,
    /// How far colour goes beyond the trim, in millimetres.
    pub bleed: f64,
    /// Whether inclusive words are printed as they are spoken.
    pub spelled_out: bool,
    /// The one subject that is set, by its number.
    pub subject: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    Screen,
    /// An office printer: screen colours on the printer's own white paper.
    Office,
    /// A press.
    Print,
}

impl Purpose {
    pub const SCREEN: Self =
        Self { medium: Medium::Screen, bleed: 0.0, spelled_out: false, subject: None };
}

/// Keys of YAML that name a picture's file, which layouts want from the root.
const PICTURE_FILES: [&str; 2] = ["file", "print"];

/// The edition, the same for all that is made of it.
pub fn bind(edition: &Edition, folder: &str) -> serde_json::Result<Bound> {
    let language = edition.front.language.clone();
    let hyphenation = language.starts_with("fr").then_some(&edition.front.typography);
    let mut bound = Bound { language, ..Bound::default() };
    let mut theme_paths = Vec::new();
    let themes = edition.themes.par_iter().map(|file| {
        let path = format!("themes/{}.yaml", file.stem);
        let value = located(&file.theme, folder, &path, hyphenation)?;
        Part::new(format!("data/themes/{}.json", file.stem), value)
    });
    for theme in themes.collect::<serde_json::Result<Vec<_>>>()? {
        theme_paths.push(Value::String(format!("/{}", theme.file.path)));
        bound.push(theme);
    }
    let people = located(&edition.people, folder, "people.yaml", hyphenation)?;
    bound.push(Part::new("data/people.json".into(), people)?);
    let mut front = located(&edition.front, folder, "edition.yaml", hyphenation)?;
    if let Value::Object(front) = &mut front {
        front.insert("themes".into(), Value::Array(theme_paths));
        front.insert("people".into(), json!("/data/people.json"));
    }
    bound.push(Part::new("data/edition.json".into(), front)?);
    Ok(bound)
}

impl Bound {
    /// With what the pages are made for, in a file of its own: what does not
    /// read it is the same for every purpose.
    pub fn with_purpose(mut self, purpose: &Purpose) -> serde_json::Result<Self> {
        self.push(Part::new("data/purpose.json".into(), serde_json::to_value(purpose)?)?);
        Ok(self)
    }

    /// With the sheets that pages are laid on.
    pub fn with_sheets(mut self, sheets: &impl Serialize) -> serde_json::Result<Self> {
        self.push(Part::new("data/sheets.json".into(), serde_json::to_value(sheets)?)?);
        Ok(self)
    }

    /// With the paths under which its pictures are found.
    pub fn with_pictures(mut self, found: &dyn PictureFiles) -> serde_json::Result<Self> {
        for (file, value) in self.files.iter_mut().zip(&mut self.values) {
            if pictures::bind(value, found) {
                file.bytes = Bytes::from_string(serde_json::to_string(value)?);
            }
        }
        Ok(self)
    }

    fn push(&mut self, part: Part) {
        self.files.push(part.file);
        self.values.push(part.value);
    }
}

struct Part {
    file: DataFile,
    value: Value,
}

impl Part {
    fn new(path: String, value: Value) -> serde_json::Result<Self> {
        let bytes = Bytes::from_string(serde_json::to_string(&value)?);
        Ok(Self { file: DataFile { path, bytes }, value })
    }
}

fn located(
    part: &impl Serialize,
    folder: &str,
    file: &str,
    hyphenation: Option<&TypographySettings>,
) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(part)?;
    locate(&mut value, folder, &format!("{folder}/{file}:"));
    if let Some(settings) = hyphenation {
        sew(&mut value, settings);
    }
    Ok(value)
}

/// Writes `at` into every text and block, and makes picture paths absolute.
fn locate(value: &mut Value, folder: &str, at: &str) {
    match value {
        Value::Object(map) => {
            if let Some(Value::Array(blocks)) = map.get_mut("blocks") {
                for (i, block) in blocks.iter_mut().enumerate() {
                    locate_block(block, &format!("{at}[{i}]"));
                }
            }
            let is_text = map.contains_key("blocks") || map.contains_key("runs");
            if is_text {
                insert_at(map, at);
                return;
            }
            if map.contains_key("alt") {
                for key in PICTURE_FILES {
                    if let Some(Value::String(file)) = map.get_mut(key) {
                        *file = format!("/{folder}/{file}");
                    }
                }
                insert_at(map, at);
            }
            for (key, part) in map.iter_mut().filter(|(key, _)| *key != "at") {
                let separator = if at.ends_with(':') { "" } else { "." };
                locate(part, folder, &format!("{at}{separator}{key}"));
            }
        }
        Value::Array(parts) => {
            for (i, part) in parts.iter_mut().enumerate() {
                locate(part, folder, &format!("{at}[{i}]"));
            }
        }
        _ => {}
    }
}

fn locate_block(block: &mut Value, at: &str) {
    let Value::Object(map) = block else { return };
    insert_at(map, at);
    if let Some(Value::Array(items)) = map.get_mut("items") {
        for (i, item) in items.iter_mut().enumerate() {
            if let Value::Object(item) = item {
                insert_at(item, &format!("{at}[{i}]"));
            }
        }
    }
}

fn insert_at(map: &mut Map<String, Value>, at: &str) {
    map.insert("at".into(), Value::String(at.to_owned()));
}
