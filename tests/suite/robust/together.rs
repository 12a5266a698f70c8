//! Builds at the same time, and builds that were stopped.

use std::{fs, process::Stdio, thread, time::Duration};

use serde_json::Value;

use super::run::{brochure, command, mediane, said};
use crate::content::project::Brochure;

const PAGES: &str = "  - kind: pages\n    layout: brochure\n    file: \"pages/{page}.png\"\n";

/// A brochure with outputs of two kinds.
fn with_pages() -> Brochure {
    let brochure = brochure();
    let last = "file: brochure.pdf\n";
    brochure.change("edition.yaml", last, &format!("{last}{PAGES}"));
    let layout = fs::read_to_string(brochure.path("layouts/brochure/main.typ")).unwrap();
    brochure.put("layouts/brochure/main.typ", format!("{layout}\n#pagebreak()\nFin."));
    brochure
}

fn manifest(brochure: &Brochure) -> Value {
    let bytes = fs::read(brochure.path("dist/nec.manifest.json")).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

fn write_manifest(brochure: &Brochure, manifest: &Value) {
    brochure.put("dist/nec.manifest.json", serde_json::to_vec(manifest).unwrap());
}

/// Every name in `dist/` that is neither published nor the manifest.
fn left_behind(brochure: &Brochure) -> Vec<String> {
    let manifest = manifest(brochure);
    let published: Vec<String> = manifest["outputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|output| output["file"].as_str().unwrap().to_owned())
        .collect();
    let mut found = Vec::new();
    for folder in ["", "pages/"] {
        let Ok(entries) = fs::read_dir(brochure.path("dist").join(folder)) else { continue };
        for entry in entries.map(|entry| entry.unwrap()) {
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if entry.path().is_file() && !published.contains(&name) && !name.ends_with(".json") {
                found.push(name);
            }
        }
    }
    found
}

fn run_all(brochure: &Brochure, each: &[&[&str]]) {
    let children: Vec<_> = each
        .iter()
        .map(|arguments| {
            let mut command = command(brochure, arguments);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
    }
}

#[test]
fn five_builds_at_once_make_what_one_makes() {
    let brochure = with_pages();
    run_all(&brochure, &[&["build"]]);
    let (pdf, alone) = (fs::read(brochure.path("dist/brochure.pdf")).unwrap(), manifest(&brochure));
    for _ in 0..3 {
        run_all(&brochure, &[&["build", "--force"][..]; 5]);
        assert_eq!(fs::read(brochure.path("dist/brochure.pdf")).unwrap(), pdf);
        assert_eq!(manifest(&brochure), alone);
        assert_eq!(left_behind(&brochure), [""; 0]);
    }
}

#[test]
fn builds_of_different_outputs_keep_each_others_entries() {
    for _ in 0..3 {
        let brochure = with_pages();
        run_all(&brochure, &[&["build", "--only", "screen"], &["build", "--only", "pages"]]);
        let kinds: Vec<String> = manifest(&brochure)["outputs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|output| output["kind"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(kinds, ["screen", "pages", "pages"]);
        assert_eq!(manifest(&brochure)["is-complete"], true);
    }
}

#[test]
fn a_build_waits_for_another_that_is_writing_and_says_so() {
    let brochure = brochure();
    let folder = fs::File::open(brochure.path("dist")).unwrap();
    folder.lock().unwrap();
    let mut command = command(&brochure, &["build"]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    thread::sleep(Duration::from_millis(1_500));
    super::run::untouched(&brochure);
    drop(folder);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(
        said(&output).contains("une autre fabrication range ses fichiers"),
        "{}",
        said(&output)
    );
}

#[test]
fn what_dead_processes_left_is_taken_away_even_if_nothing_changed() {
    let brochure = with_pages();
    run_all(&brochure, &[&["build"]]);
    let left = [
        "dist/.mediane-partiel-1-1",
        "dist/pages/.mediane-partiel-1-2",
        "dist/.mediane-partiel-brochure.pdf",
        "content/nec/.mediane-partiel-7-0",
        "content/nec/themes/.mediane-partiel-7-1",
    ];
    left.iter().for_each(|path| brochure.put(path, "half a file"));
    let output = mediane(&brochure, &["build"]);
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("rien n’a changé"));
    for path in left {
        assert!(!brochure.path(path).exists(), "{path}");
    }
}

/// As if the build had been killed after some renames: the manifest tells
/// what was on its way.
fn interrupt(brochure: &Brochure) {
    let mut manifest = manifest(brochure);
    let mut next = manifest["outputs"].clone();
    // One file of the next set stands already, under a name of its own.
    fs::rename(brochure.path("dist/pages/2.png"), brochure.path("dist/pages/02.png")).unwrap();
    next[2]["file"] = "pages/02.png".into();
    next[0]["sha256"] = "not yet".into();
    manifest["under-way"] = next;
    write_manifest(brochure, &manifest);
}

#[test]
fn a_set_that_is_half_new_is_told_and_completed_and_leaves_nothing() {
    let brochure = with_pages();
    run_all(&brochure, &[&["build"]]);
    let before = manifest(&brochure);
    interrupt(&brochure);
    let output = mediane(&brochure, &["build"]);
    let told = said(&output);
    assert!(output.status.success() && told.contains("[output-interrupted]"), "{told}");
    assert!(told.contains("2 sur 3"), "{told}");
    assert_eq!(manifest(&brochure), before);
    assert_eq!(left_behind(&brochure), [""; 0]);
    let again = mediane(&brochure, &["build"]);
    assert!(String::from_utf8_lossy(&again.stdout).starts_with("rien n’a changé"));
}

#[test]
fn a_rename_that_fails_tells_how_many_files_are_new() {
    let brochure = with_pages();
    // A folder that cannot be replaced stands where the second file goes.
    brochure.put("dist/pages/1.png/keep", "");
    let output = mediane(&brochure, &["build"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    super::run::untouched_but(&brochure, "pages");
}
