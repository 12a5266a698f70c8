use std::fs;

use mediane::diagnostics::Code;

use super::project::{Brochure, EDITION, FIRST, arg};

const THEME: &str = "content/nec/themes/01-premier.yaml";

fn theme(bytes: impl AsRef<[u8]>) -> Brochure {
    let brochure = Brochure::new();
    brochure.put(THEME, bytes);
    brochure
}

#[test]
fn a_good_edition_loads_without_a_word() {
    let brochure = Brochure::new();
    assert_eq!(brochure.told(), [""; 0]);
    let edition = brochure.loaded().edition;
    assert_eq!(edition.front.title.plain(), "Sujets & lectures");
    assert_eq!(edition.themes[1].stem, "02-second");
    assert_eq!(edition.themes[0].theme.body.0.blocks.len(), 2);
    assert!(edition.front.colophon.printer.is_none());
}

#[test]
fn missing_files_are_all_told() {
    let brochure = Brochure::new();
    fs::remove_file(brochure.path("content/nec/edition.yaml")).unwrap();
    fs::remove_file(brochure.path("content/nec/people.yaml")).unwrap();
    assert_eq!(brochure.told(), ["edition.yaml file-missing", "people.yaml file-missing"]);
}

#[test]
fn an_edition_without_subjects_is_told() {
    let brochure = Brochure::new();
    fs::remove_dir_all(brochure.path("content/nec/themes")).unwrap();
    assert_eq!(brochure.told(), ["themes theme-none"]);
}

#[test]
fn an_empty_file_and_one_of_comments_are_empty() {
    for text in ["", "\n\n  \n", "# rien\n# encore rien\n", "---\n", "---\n# rien\n...\n"] {
        assert_eq!(theme(text).told(), ["themes/01-premier.yaml file-empty"], "{text:?}");
    }
}

#[test]
fn a_file_in_another_encoding_is_told_at_its_first_bad_byte() {
    let fault = theme(b"number: 1\ntitle: caf\xe9 ouvert\n").fault();
    assert_eq!(fault.code, Code::FileEncoding);
    assert_eq!(arg(&fault, "encoding"), "Windows-1252");
    assert_eq!(
        super::project::shown(fault.place.as_ref()),
        "themes/01-premier.yaml:2:11 «\u{fffd}»"
    );
}

#[test]
fn utf_16_is_told_with_and_without_its_mark() {
    let wide: Vec<u8> = FIRST.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = FIRST.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [[&b"\xff\xfe"[..], &wide].concat(), wide, [&b"\xfe\xff"[..], &big].concat(), big]
    {
        let fault = theme(bytes).fault();
        assert_eq!((fault.code, arg(&fault, "encoding")), (Code::FileEncoding, "UTF-16"));
    }
}

#[test]
fn nul_and_other_control_characters_are_told_each_at_its_place() {
    let brochure = theme("number: 1\ntitle: a\0b\nshort-title: \u{1b}[0m\nbody: a\u{feff}b\n");
    let told = brochure.told();
    assert_eq!(
        told,
        [
            "themes/01-premier.yaml:2:9 «\0» file-control-character",
            "themes/01-premier.yaml:3:14 «\u{1b}» file-control-character",
            "themes/01-premier.yaml:4:8 «\u{feff}» file-control-character",
        ]
    );
}

#[test]
fn a_control_character_by_escape_is_told_too() {
    let fault = Brochure::first("title: Premier sujet ?", "title: \"a\\0b\"").fault();
    assert_eq!(fault.code, Code::FileControlCharacter);
    assert_eq!(arg(&fault, "character"), "U+0000");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_shift_no_place() {
    let windows = EDITION.replace('\n', "\r\n").replace("contact: ecr", "contakt: ecr");
    let brochure = Brochure::new();
    brochure.put("content/nec/edition.yaml", format!("\u{feff}{windows}"));
    assert_eq!(brochure.told(), ["edition.yaml:11:1 «contakt» key-unknown"]);
    brochure.put("content/nec/edition.yaml", format!("\u{feff}{}", EDITION.replace('\n', "\r\n")));
    assert_eq!(brochure.told(), [""; 0]);
    assert_eq!(brochure.loaded().edition.front.introduction.0.plain(), "Une introduction.");
}

#[test]
fn fifty_megabytes_are_refused_unread() {
    let brochure = Brochure::new();
    let file = fs::File::create(brochure.path(THEME)).unwrap();
    file.set_len(50_000_000).unwrap();
    let fault = brochure.fault();
    assert_eq!(fault.code, Code::FileTooLarge);
    assert_eq!(arg(&fault, "size"), "50000000");
}

#[test]
fn a_folder_for_a_file_is_told() {
    let brochure = Brochure::new();
    fs::remove_file(brochure.path("content/nec/people.yaml")).unwrap();
    fs::create_dir(brochure.path("content/nec/people.yaml")).unwrap();
    assert_eq!(brochure.told(), ["people.yaml file-is-folder"]);
}

#[test]
#[cfg(unix)]
fn a_link_out_of_the_project_is_refused() {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("people.yaml"), super::project::PEOPLE).unwrap();
    let brochure = Brochure::new();
    let people = brochure.path("content/nec/people.yaml");
    fs::remove_file(&people).unwrap();
    super::project::link(&people, &elsewhere.path().join("people.yaml"));
    assert_eq!(brochure.told(), ["people.yaml file-outside"]);
    fs::remove_file(&people).unwrap();
    super::project::link(&people, std::path::Path::new("people.yaml"));
    assert!(brochure.told()[0].starts_with("people.yaml file-unreadable"));
}

#[test]
fn files_of_another_name_beside_the_subjects_are_a_warning() {
    let brochure = Brochure::new();
    brochure.put("content/nec/themes/03-troisieme.yml", "number: 3\n");
    brochure.put("content/nec/themes/.01-premier.yaml.swp", "");
    brochure.put("content/nec/themes/01-premier.yaml~", "");
    assert_eq!(brochure.told(), ["themes/03-troisieme.yml file-ignored"]);
    assert!(brochure.load().is_ok());
}

#[test]
fn subjects_follow_their_leading_numbers() {
    let brochure = Brochure::new();
    let themes = brochure.path("content/nec/themes");
    fs::rename(themes.join("01-premier.yaml"), themes.join("9-premier.yaml")).unwrap();
    fs::rename(themes.join("02-second.yaml"), themes.join("10-second.yaml")).unwrap();
    let stems: Vec<String> =
        brochure.loaded().edition.themes.into_iter().map(|file| file.stem).collect();
    assert_eq!(stems, ["9-premier", "10-second"]);
}
