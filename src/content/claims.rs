//! Files that other editions of the project ask for: two editions that write
//! one file would overwrite each other.

use super::{
    choose::editions,
    load::theme_stems,
    marked::{Kind, Node},
    parse::parse,
    read::read,
};
use crate::{edition::WebNames, files::Project};

/// A file that another edition wants to publish; `{page}` stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    pub edition: String,
    pub file: String,
}

/// What the editions beside `edition` ask for, as far as they can be read.
pub fn claims_of_others(project: &Project, edition: &str) -> Vec<Claim> {
    let others = editions(project).into_iter().filter(|other| other != edition);
    others.flat_map(|other| claims(project, &other)).collect()
}

fn claims(project: &Project, edition: &str) -> Vec<Claim> {
    let folder = format!("content/{edition}");
    let Ok(source) = read(project, &format!("{folder}/edition.yaml")) else { return Vec::new() };
    let tree = parse(&source).tree;
    let Some(Kind::List { items, .. }) =
        tree.as_ref().and_then(|tree| tree.get("outputs")).map(|outputs| &outputs.kind)
    else {
        return Vec::new();
    };
    let stems = || theme_stems(project, &folder).0;
    let files = items.iter().filter_map(|item| item.get("file").and_then(Node::text));
    let expanded = files.flat_map(|file| expanded(file, &stems));
    expanded.map(|file| Claim { edition: edition.to_owned(), file }).collect()
}

/// The names that `file` stands for: one for each subject where it says so, both
/// pages of a web output.
pub fn expanded(file: &str, stems: &dyn Fn() -> Vec<String>) -> Vec<String> {
    const SUBJECT: &str = "{subject}";
    if file.ends_with(".html") {
        WebNames::of(file).pages().into()
    } else if file.contains(SUBJECT) {
        stems().iter().map(|stem| file.replace(SUBJECT, stem)).collect()
    } else {
        vec![file.to_owned()]
    }
}
