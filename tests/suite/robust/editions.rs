//! Several editions in one project: none touches the files of another.

use std::fs;

use mediane::export::sha256;

use super::run::{brochure, command, mediane, said};
use crate::content::project::Brochure;

/// A project with a second edition, whose file has a name of its own.
fn two() -> Brochure {
    let brochure = brochure();
    copy(&brochure, "nantes");
    rename(&brochure, "nantes", "brochure.pdf", "nantes.pdf");
    brochure
}

fn copy(brochure: &Brochure, edition: &str) {
    for file in ["edition.yaml", "people.yaml", "themes/01-premier.yaml", "themes/02-second.yaml"] {
        let text = fs::read(brochure.path(&format!("content/nec/{file}"))).unwrap();
        brochure.put(&format!("content/{edition}/{file}"), text);
    }
}

fn rename(brochure: &Brochure, edition: &str, from: &str, to: &str) {
    let path = format!("content/{edition}/edition.yaml");
    let text = fs::read_to_string(brochure.path(&path)).unwrap();
    brochure.put(&path, text.replace(from, to));
}

#[track_caller]
fn built(brochure: &Brochure, edition: &str) {
    let output = mediane(brochure, &["build", "--edition", edition]);
    assert!(output.status.success(), "{}", said(&output));
}

fn published(brochure: &Brochure) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(brochure.path("dist"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, sha256(&fs::read(entry.path()).unwrap()))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn each_has_its_manifest_and_leaves_the_files_of_the_other() {
    let brochure = two();
    built(&brochure, "nec");
    let first = published(&brochure);
    built(&brochure, "nantes");
    let both = published(&brochure);
    assert!(first.iter().all(|file| both.contains(file)), "{first:?} {both:?}");
    let names: Vec<&str> = both.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["brochure.pdf", "nantes.manifest.json", "nantes.pdf", "nec.manifest.json"]);
    // Neither takes the other's for its own left-over.
    rename(&brochure, "nantes", "nantes.pdf", "nantes-2026.pdf");
    built(&brochure, "nantes");
    let names: Vec<String> = published(&brochure).into_iter().map(|(name, _)| name).collect();
    assert!(
        names.contains(&"brochure.pdf".to_owned()) && !names.contains(&"nantes.pdf".to_owned())
    );
}

#[test]
fn a_copied_edition_is_told_before_it_overwrites_the_first() {
    let brochure = brochure();
    built(&brochure, "nec");
    copy(&brochure, "copie");
    let before = published(&brochure);
    let output = mediane(&brochure, &["build", "--edition", "copie"]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("[output-of-another]"), "{told}");
    assert!(told.contains("content/copie/edition.yaml:31:11"), "{told}");
    assert!(told.contains("l’édition `nec`"), "{told}");
    assert_eq!(published(&brochure), before);
    // Who was first goes on.
    brochure.change("themes/01-premier.yaml", "Un autre.", "Encore un autre.");
    built(&brochure, "nec");
}

#[test]
fn two_that_were_never_built_and_ask_for_one_file_are_both_told() {
    let brochure = brochure();
    copy(&brochure, "copie");
    rename(&brochure, "copie", "brochure.pdf", "Brochure.pdf");
    for edition in ["nec", "copie"] {
        let output = mediane(&brochure, &["build", "--edition", edition]);
        assert!(said(&output).contains("[output-of-another]"), "{}", said(&output));
    }
    super::run::untouched(&brochure);
}

#[test]
fn a_folder_that_another_project_publishes_to_as_well() {
    let (one, other) = (brochure(), two());
    fs::remove_dir_all(other.path("content/nec")).unwrap();
    rename(&other, "nantes", "nantes.pdf", "brochure.pdf");
    built(&one, "nec");
    let out = one.path("dist");
    let arguments = ["build", "--out", out.to_str().unwrap()];
    let before = published(&one);
    let output = command(&other, &arguments).output().unwrap();
    assert!(said(&output).contains("[output-of-another]"), "{}", said(&output));
    assert_eq!(published(&one), before);
}

#[test]
fn the_one_manifest_of_older_versions_is_understood_and_replaced() {
    let brochure = brochure();
    built(&brochure, "nec");
    let now = brochure.path("dist/nec.manifest.json");
    fs::rename(&now, brochure.path("dist/manifest.json")).unwrap();
    rename(&brochure, "nec", "brochure.pdf", "autre.pdf");
    built(&brochure, "nec");
    let names: Vec<String> = published(&brochure).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["autre.pdf", "nec.manifest.json"]);
}
