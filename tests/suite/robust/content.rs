//! Content that is wrong. `tests/suite/content` has every place and argument;
//! here the program as a whole is asked.

use std::fs;

use super::run::{brochure, builds, refused};
use crate::content::project::link;

const FIRST: &str = "themes/01-premier.yaml";

#[test]
fn a_good_project_builds() {
    builds(&brochure());
}

#[test]
fn a_missing_file() {
    let brochure = brochure();
    fs::remove_file(brochure.path("content/nec/people.yaml")).unwrap();
    refused(&brochure, "file-missing", "content/nec/people.yaml");
}

/// Breaks one file as a whole.
#[track_caller]
fn whole(bytes: impl AsRef<[u8]>, code: &str, place: &str) {
    let brochure = brochure();
    brochure.put("content/nec/themes/01-premier.yaml", bytes);
    refused(&brochure, code, place);
}

#[test]
fn an_empty_file() {
    whole("", "file-empty", FIRST);
}

#[test]
fn only_comments() {
    whole("# rien\n# du tout\n", "file-empty", FIRST);
}

#[test]
fn not_utf_8() {
    whole(b"number: 1\ntitle: \xe9t\xe9\n", "file-encoding", "01-premier.yaml:2");
}

#[test]
fn utf_16() {
    let utf16: Vec<u8> = "\u{feff}number: 1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    whole(utf16, "file-encoding", FIRST);
}

#[test]
fn a_nul() {
    whole("number: 1\ntitle: a\0b\n", "file-control-character", "01-premier.yaml:2:9");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_fault() {
    let brochure = brochure();
    let path = brochure.path("content/nec/themes/01-premier.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    builds(&brochure);
}

/// Replaces a piece of the first subject.
#[track_caller]
fn changed(from: &str, to: &str, code: &str, place: &str) -> String {
    let brochure = brochure();
    brochure.change(FIRST, from, to);
    refused(&brochure, code, place)
}

#[test]
fn a_tab() {
    changed("  Un autre.", "\tUn autre.", "yaml-tab", "01-premier.yaml:");
}

#[test]
fn two_documents() {
    changed("body: |", "---\nbody: |", "yaml-documents", "01-premier.yaml:5:1");
}

#[test]
fn a_duplicate_key() {
    changed("body: |", "number: 1\nbody: |", "key-duplicate", "01-premier.yaml:5:1");
}

#[test]
fn an_unknown_key_suggests_the_nearest_one() {
    let said = changed("short-title:", "short-titel:", "key-unknown", "01-premier.yaml:4:1");
    assert!(said.contains("`short-title`"), "{said}");
}

#[test]
fn a_wrong_type() {
    changed("number: 1", "number: un", "value-type", "01-premier.yaml:2:9");
}

#[test]
fn a_null() {
    changed("title: Premier sujet ?", "title:", "value-null", "01-premier.yaml:3");
}

#[test]
fn a_number_for_a_text() {
    changed("title: Premier sujet ?", "title: 2020", "value-not-text", "01-premier.yaml:3:8");
}

#[test]
fn a_missing_field() {
    changed("short-title: Premier\n", "", "key-missing", FIRST);
}

#[test]
fn a_blank_title() {
    changed("title: Premier sujet ?", "title: \"  \"", "value-blank", "01-premier.yaml:3:8");
}

#[test]
fn an_unclosed_quote() {
    changed("title: Premier sujet ?", "title: \"Premier", "yaml-quote", "01-premier.yaml:3:8");
}

#[test]
fn an_alias_bomb() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..12 {
        let before = format!("*a{}, ", i - 1).repeat(9);
        bomb.push_str(&format!("a{i}: &a{i} [{before}*a{}]\n", i - 1));
    }
    whole(bomb, "yaml-alias", "01-premier.yaml:1");
}

#[test]
fn nesting_10_000_deep() {
    whole(format!("number: {}", "[".repeat(10_000)), "yaml-depth", FIRST);
}

#[test]
fn a_50_megabyte_file() {
    whole("# texte\n".repeat(50_000_000 / 8), "file-too-large", FIRST);
}

#[test]
fn a_folder_for_a_file() {
    let brochure = brochure();
    fs::remove_file(brochure.path("content/nec/people.yaml")).unwrap();
    fs::create_dir(brochure.path("content/nec/people.yaml")).unwrap();
    refused(&brochure, "file-is-folder", "content/nec/people.yaml");
}

#[test]
fn two_subjects_with_one_number() {
    changed("number: 1", "number: 2", "theme-number-twice", "themes/02-second.yaml:1:9");
}

const PICTURE: &str = "pictures:\n  - file: images/IMAGE\n    alt: Une image\n";

#[track_caller]
fn pictured(file: &str, code: &str) {
    let brochure = brochure();
    let pictures = PICTURE.replace("images/IMAGE", file);
    brochure.change(FIRST, "body: |", &format!("{pictures}body: |"));
    fs::create_dir_all(brochure.path("content/nec/images")).unwrap();
    link(&brochure.path("content/nec/images/link.png"), "/etc/hostname".as_ref());
    refused(&brochure, code, "01-premier.yaml:6:");
}

#[test]
fn a_missing_picture() {
    pictured("images/absente.png", "picture-missing");
}

#[test]
fn a_picture_outside_the_edition() {
    pictured("../../../dehors.png", "file-outside");
}

#[test]
fn a_link_out_of_the_root() {
    pictured("images/link.png", "file-outside");
}

#[test]
fn every_fault_is_told_in_one_run() {
    let brochure = brochure();
    brochure.change(FIRST, "title: Premier sujet ?", "title: 2020");
    brochure.change("themes/02-second.yaml", "body: Du texte.", "corps: Du texte.");
    let said = refused(&brochure, "value-not-text", "01-premier.yaml:3:8");
    assert!(said.contains("[key-unknown]") && said.contains("02-second.yaml:4:1"), "{said}");
}
