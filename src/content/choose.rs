//! Which edition to build: the only one, unless one is named.

use crate::{
    diagnostics::{Code, Diagnostic},
    files::Project,
};

const CONTENT: &str = "content";
/// `content/schema/` serves editors; it is no edition.
const SCHEMA: &str = "schema";

pub fn choose(project: &Project, name: Option<&str>) -> Result<String, Vec<Diagnostic>> {
    let editions = editions(project);
    let Some(name) = name else {
        return only(project, editions).map_err(|fault| vec![fault]);
    };
    // A shell completes to `content/nec-2020/`.
    let bare = name.trim_end_matches('/').trim_start_matches("./");
    let bare = bare.strip_prefix("content/").unwrap_or(bare);
    if editions.iter().any(|edition| edition == bare) {
        return Ok(bare.to_owned());
    }
    Err(vec![unknown(name, &editions)])
}

fn only(project: &Project, editions: Vec<String>) -> Result<String, Diagnostic> {
    if let [edition] = &editions[..] {
        return Ok(edition.clone());
    }
    let begun: Vec<&String> = editions
        .iter()
        .filter(|edition| project.find(&format!("{CONTENT}/{edition}/edition.yaml")).is_ok())
        .collect();
    match begun[..] {
        [edition] => Ok(edition.clone()),
        _ if editions.is_empty() => Err(unknown("", &editions)),
        _ => Err(Diagnostic::error(Code::EditionAmbiguous)
            .arg("known", editions.join(", "))
            .in_file(CONTENT)),
    }
}

pub fn editions(project: &Project) -> Vec<String> {
    let entries = project.list(CONTENT).unwrap_or_default();
    entries
        .into_iter()
        .filter(|entry| entry.is_folder && entry.name != SCHEMA && !entry.name.starts_with('.'))
        .map(|entry| entry.name)
        .collect()
}

fn unknown(name: &str, known: &[String]) -> Diagnostic {
    Diagnostic::error(Code::EditionUnknown)
        .arg("name", name)
        .arg("known", known.join(", "))
        .in_file(CONTENT)
}
