//! Files that the content names: pictures and layouts. They are looked for,
//! not read.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{read::file_fault, shape::Mention};
use crate::{
    diagnostics::{Code, Diagnostic, Source},
    files::{FileError, Project},
};

/// A picture named in the edition's folder.
pub fn picture(
    project: &Project,
    source: &Source,
    folder: &str,
    mention: &Mention,
) -> Option<Diagnostic> {
    let path = format!("{folder}/{}", mention.path);
    let found = if leaves(&mention.path) { Err(FileError::Outside) } else { project.find(&path) };
    let fault = match found {
        Ok(()) => return None,
        Err(FileError::Missing) => Diagnostic::error(Code::PictureMissing)
            .arg("path", path)
            .arg("nearest", nearest(project, folder, &mention.path).unwrap_or_default()),
        Err(FileError::Outside) => Diagnostic::error(Code::FileOutside).arg("path", &mention.path),
        Err(error) => file_fault(&path, error),
    };
    Some(fault.at(source, mention.span.clone()))
}

/// Letters that two names may differ in and still be meant for one.
const MOST_TYPOS: usize = 2;

/// The file of the edition that was probably meant: its name is the same but
/// for case, the way its accents are written or its extension, or nearly so.
fn nearest(project: &Project, folder: &str, wanted: &str) -> Option<String> {
    let inside = format!("{folder}/");
    let files = project.walk(folder);
    let names = files.iter().filter_map(|path| path.strip_prefix(&inside));
    let names = names.filter(|name| !name.ends_with(".yaml") && !name.ends_with(".md"));
    let (stem, extension) = plain(wanted);
    let far = |name: &str| {
        let (other, other_extension) = plain(name);
        let letters = strsim::osa_distance(&stem, &other);
        (letters, extension != other_extension, name.len())
    };
    let best = names.min_by_key(|name| far(name))?;
    let (letters, ..) = far(best);
    (letters <= MOST_TYPOS.min(stem.chars().count() / 3)).then(|| best.to_owned())
}

/// A file's own name without case and accents, and its extension.
fn plain(path: &str) -> (String, String) {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    // Some systems write an accent as a character of its own.
    let letters = stem.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let letters = letters.map(|c| if matches!(c, ' ' | '_') { '-' } else { c });
    let extension = match extension.to_lowercase() {
        jpeg if jpeg == "jpeg" => "jpg".to_owned(),
        other => other,
    };
    (letters.collect(), extension)
}

/// The layout's folder, or its `main` file, if either is not there.
pub fn missing_layout(project: &Project, layout: &str, main: &str) -> Option<String> {
    let folder = format!("layouts/{layout}");
    let main = format!("{folder}/{main}");
    if !project.is_folder(&folder) {
        return Some(folder);
    }
    project.find(&main).is_err().then_some(main)
}

/// `..` is refused even where it stays inside: a brochure's pictures live with it.
fn leaves(path: &str) -> bool {
    let drive = path.as_bytes().get(1) == Some(&b':');
    path.starts_with(['/', '\\']) || drive || path.split(['/', '\\']).any(|part| part == "..")
}
