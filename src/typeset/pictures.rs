//! Pictures of the edition as layouts find them: files of `data/`, made ready
//! for what the pages are set for.

use serde_json::Value;
use typst::foundations::Bytes;

use crate::diagnostics::Diagnostic;

/// Where they seem to stand. Their names have no extension: Typst looks at what
/// is inside.
const FOLDER: &str = "data/pictures/";

/// Whoever makes pictures ready, each when a layout asks for it: one that is
/// broken harms no page that is without it.
pub trait PictureFiles: Sync {
    /// The picture of that number.
    ///
    /// # Errors
    /// Why it cannot be had.
    fn bytes(&self, number: usize) -> Option<Result<Bytes, Diagnostic>>;

    /// Which picture these bytes are, of those that were asked for.
    fn which(&self, bytes: &Bytes) -> Option<usize>;

    /// The number of a picture by its file's path from the project's root.
    fn number(&self, path: &str) -> Option<usize>;

    /// Whether that picture is a drawing, sharp at any size.
    fn is_vector(&self, number: usize) -> bool;

    /// Whether the edition's version for a press is taken where there is one.
    fn is_for_press(&self) -> bool;
}

/// Of layouts that are given no pictures.
#[derive(Debug, Clone, Copy)]
pub struct NoPictures;

impl PictureFiles for NoPictures {
    fn bytes(&self, _: usize) -> Option<Result<Bytes, Diagnostic>> {
        None
    }

    fn which(&self, _: &Bytes) -> Option<usize> {
        None
    }

    fn number(&self, _: &str) -> Option<usize> {
        None
    }

    fn is_vector(&self, _: usize) -> bool {
        false
    }

    fn is_for_press(&self) -> bool {
        false
    }
}

/// The number in a path that [`bind`] has given.
pub fn numbered(path: &str) -> Option<usize> {
    path.strip_prefix(FOLDER)?.parse().ok()
}

/// The path under which a layout finds picture `number`.
pub fn path_of(number: usize) -> String {
    format!("{FOLDER}{number}")
}

/// Gives every picture in `value` the path under which it is found; whether
/// there was any.
pub fn bind(value: &mut Value, pictures: &dyn PictureFiles) -> bool {
    match value {
        Value::Object(map) if map.contains_key("alt") && map.contains_key("file") => {
            let print =
                map.get("print").filter(|print| pictures.is_for_press() && print.is_string());
            let chosen = print.or(map.get("file")).and_then(Value::as_str);
            let number = chosen.and_then(|path| pictures.number(path.trim_start_matches('/')));
            let Some(number) = number else { return false };
            map.insert("file".to_owned(), format!("/{}", path_of(number)).into());
            map.insert("print".to_owned(), Value::Null);
            map.insert("is-vector".to_owned(), pictures.is_vector(number).into());
            true
        }
        Value::Object(map) => map.values_mut().fold(false, |any, part| bind(part, pictures) | any),
        Value::Array(parts) => parts.iter_mut().fold(false, |any, part| bind(part, pictures) | any),
        _ => false,
    }
}
