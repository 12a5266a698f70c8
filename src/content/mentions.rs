//! Files that the content names: pictures and layouts. They are looked for,
//! not read.

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
        Err(FileError::Missing) => Diagnostic::error(Code::PictureMissing).arg("path", path),
        Err(FileError::Outside) => Diagnostic::error(Code::FileOutside).arg("path", &mention.path),
        Err(error) => file_fault(&path, error),
    };
    Some(fault.at(source, mention.span.clone()))
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
