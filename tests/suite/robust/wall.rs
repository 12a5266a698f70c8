//! Links that lead out of the project, and files that are links.

use std::{fs, os::unix::fs::PermissionsExt};

use super::run::{brochure, builds, mediane, said};
use crate::content::project::{Brochure, link};

fn elsewhere() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn an_output_folder_that_leads_out() {
    let (brochure, out) = (brochure(), elsewhere());
    fs::remove_dir_all(brochure.path("dist")).unwrap();
    link(&brochure.path("dist"), out.path());
    let output = mediane(&brochure, &["build"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("[output-outside]"), "{}", said(&output));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    // Whoever names the folder is given it.
    let output = mediane(&brochure, &["build", "--out", out.path().to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(out.path().join("brochure.pdf").is_file());
}

#[test]
fn a_folder_within_the_output_that_leads_out() {
    let (brochure, out) = (brochure(), elsewhere());
    let last = "file: brochure.pdf\n";
    let more = "  - kind: pages\n    layout: brochure\n    file: \"pages/{page}.png\"\n";
    brochure.change("edition.yaml", last, &format!("{last}{more}"));
    link(&brochure.path("dist/pages"), out.path());
    let output = mediane(&brochure, &["build"]);
    assert!(said(&output).contains("[output-outside]"), "{}", said(&output));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn a_link_inside_the_project_is_followed() {
    let brochure = brochure();
    fs::rename(brochure.path("dist"), brochure.path("public")).unwrap();
    link(&brochure.path("dist"), std::path::Path::new("public"));
    builds(&brochure);
    assert!(brochure.path("public/nec.manifest.json").is_file());
}

#[test]
fn data_do_not_write_through_links() {
    let (brochure, out) = (brochure(), elsewhere());
    let secret = out.path().join("edition.json");
    fs::write(&secret, "mine").unwrap();
    fs::create_dir(brochure.path("data")).unwrap();
    link(&brochure.path("data/edition.json"), &secret);
    let output = mediane(&brochure, &["data"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(fs::read(&secret).unwrap(), b"mine");
    assert!(fs::read(brochure.path("data/edition.json")).unwrap().starts_with(b"{"));
    fs::remove_dir_all(brochure.path("data")).unwrap();
    link(&brochure.path("data"), out.path());
    let output = mediane(&brochure, &["data"]);
    assert!(said(&output).contains("[output-outside]"), "{}", said(&output));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
}

/// A project with something to correct.
fn with_a_remark() -> Brochure {
    let brochure = brochure();
    brochure.change("themes/01-premier.yaml", "Un autre.", "Une oeuvre.");
    brochure
}

const THEME: &str = "content/nec/themes/01-premier.yaml";

#[test]
fn a_correction_keeps_the_rights_of_a_file() {
    let brochure = with_a_remark();
    let path = brochure.path(THEME);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    let output = mediane(&brochure, &["fix"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(fs::read_to_string(&path).unwrap().contains("Une œuvre."));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_correction_leaves_a_link_a_link() {
    let brochure = with_a_remark();
    let path = brochure.path(THEME);
    fs::rename(&path, brochure.path("partage.yaml")).unwrap();
    link(&path, std::path::Path::new("../../../partage.yaml"));
    let output = mediane(&brochure, &["fix"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(path.is_symlink());
    let text = fs::read_to_string(brochure.path("partage.yaml")).unwrap();
    assert!(text.contains("Une œuvre."));
}
