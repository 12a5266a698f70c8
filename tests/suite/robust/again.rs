//! The same build again: nothing is done that need not be, nothing is left
//! that is no longer made.

use std::fs;

use serde_json::Value;

use super::run::{brochure, mediane, said};

fn manifest(folder: &std::path::Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("nec.manifest.json")).unwrap()).unwrap()
}

#[track_caller]
fn built(brochure: &crate::content::project::Brochure, arguments: &[&str]) -> String {
    let output = mediane(brochure, &[&["build"], arguments].concat());
    assert!(output.status.success(), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_second_build_with_nothing_changed_does_nothing_and_says_so() {
    let brochure = brochure();
    assert!(built(&brochure, &[]).contains("PDF/UA-1"));
    let pdf = brochure.path("dist/brochure.pdf");
    let before = fs::metadata(&pdf).unwrap().modified().unwrap();
    assert!(built(&brochure, &[]).starts_with("rien n’a changé"));
    assert_eq!(fs::metadata(&pdf).unwrap().modified().unwrap(), before);
    assert!(built(&brochure, &["--force"]).contains("PDF/UA-1"));
}

#[test]
fn what_changed_is_made_again() {
    let brochure = brochure();
    built(&brochure, &[]);
    brochure.change("themes/01-premier.yaml", "Premier sujet", "Tout premier sujet");
    assert!(built(&brochure, &[]).contains("PDF/UA-1"), "the content");
    fs::write(brochure.path("dist/brochure.pdf"), "broken").unwrap();
    assert!(built(&brochure, &[]).contains("PDF/UA-1"), "a published file");
    brochure.put("layouts/brochure/more.typ", "// a new file");
    assert!(built(&brochure, &[]).contains("PDF/UA-1"), "a layout");
    assert!(built(&brochure, &[]).starts_with("rien n’a changé"));
}

#[test]
fn the_manifest_tells_what_was_made_from_what() {
    let brochure = brochure();
    built(&brochure, &[]);
    let manifest = manifest(&brochure.path("dist"));
    let output = &manifest["outputs"][0];
    let pdf = fs::read(brochure.path("dist/brochure.pdf")).unwrap();
    assert_eq!(output["sha256"], mediane::export::sha256(&pdf));
    assert_eq!(output["bytes"], pdf.len());
    assert_eq!(output["kind"], "screen");
    assert_eq!(output["standards"], "PDF/UA-1, PDF/A-2a");
    let inputs = manifest["inputs"].as_object().unwrap();
    for path in ["fonts/text.ttf", "layouts/brochure/main.typ"] {
        let file = fs::read(brochure.path(path)).unwrap();
        assert_eq!(inputs[path], mediane::export::sha256(&file));
    }
}

#[test]
fn files_that_are_no_longer_made_go_and_those_of_others_stay() {
    let brochure = brochure();
    let last = "file: brochure.pdf\n";
    let more = "  - kind: pages\n    layout: brochure\n    file: \"pages/{page}.png\"\n";
    brochure.change("edition.yaml", last, &format!("{last}{more}"));
    built(&brochure, &[]);
    let page = brochure.path("dist/pages/1.png");
    assert!(page.is_file());
    brochure.put("dist/pages/notes.txt", "mine");
    brochure.change("edition.yaml", more, "");
    built(&brochure, &[]);
    assert!(!page.exists());
    assert!(brochure.path("dist/pages/notes.txt").is_file());
}

#[test]
fn a_file_that_a_layout_reads_from_elsewhere_is_an_input() {
    let brochure = brochure();
    brochure.put("motto.txt", "un");
    let layout = fs::read_to_string(brochure.path("layouts/brochure/main.typ")).unwrap();
    brochure.put("layouts/brochure/main.typ", format!("{layout}\n#par(read(\"/motto.txt\"))"));
    built(&brochure, &[]);
    assert!(built(&brochure, &[]).starts_with("rien n’a changé"));
    brochure.put("motto.txt", "deux");
    assert!(built(&brochure, &[]).contains("PDF/UA-1"));
    assert!(built(&brochure, &[]).starts_with("rien n’a changé"));
}

/// A layout that waits for nothing else than time.
const SLOW: &str =
    "#let n = 0\n#for i in range(900) { for j in range(2000) { n = calc.rem(n + i * j, 7) } }\n";

#[test]
fn an_input_that_is_saved_meanwhile_is_told_and_the_next_build_has_it() {
    let brochure = brochure();
    let layout = fs::read_to_string(brochure.path("layouts/brochure/main.typ")).unwrap();
    brochure.put("layouts/brochure/main.typ", format!("{layout}\n{SLOW}"));
    let theme = "content/nec/themes/01-premier.yaml";
    let before = fs::read_to_string(brochure.path(theme)).unwrap();
    let mut command = super::run::command(&brochure, &["build"]);
    let child = command.stderr(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let child = child.spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(400));
    brochure.put(theme, before.replace("Un autre.", "Un texte de passage."));
    let output = child.wait_with_output().unwrap();
    let told = said(&output);
    assert!(output.status.success() && told.contains("[input-changed]"), "{told}");
    assert!(told.contains("01-premier.yaml"), "{told}");
    // Undone, it is what the files were made from.
    brochure.put(theme, &before);
    assert!(built(&brochure, &[]).starts_with("rien n’a changé"));
}
