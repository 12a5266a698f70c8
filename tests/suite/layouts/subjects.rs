//! One file a subject.

use std::fs;

use lopdf::{Document, Object};

use super::{MADE, bookmarks, document, page_layout, title};
use crate::{
    brochure::{letters, structure::Structure},
    source,
};

fn files() -> Vec<String> {
    let folder = fs::read_dir(MADE.path().join("sujets")).unwrap();
    let mut files: Vec<String> =
        folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    files.into_iter().map(|file| format!("sujets/{file}")).collect()
}

/// The source's lines on each subject, its title first.
fn subjects() -> Vec<Vec<String>> {
    let lines = source::source_lines();
    let is_title =
        |line: &str, after: &str| line.starts_with("Quel") && after.chars().count() > 200;
    let mut subjects: Vec<Vec<String>> = Vec::new();
    for (i, (_, line)) in lines.iter().enumerate() {
        // A title is followed by the quotation that opens its subject.
        if is_title(line, lines.get(i + 1).map_or("", |(_, after)| after)) {
            subjects.push(Vec::new());
        }
        if line.starts_with("Personnes interrogées") {
            break;
        }
        if let Some(subject) = subjects.last_mut() {
            subject.push(line.clone());
        }
    }
    subjects
}

#[test]
fn each_subject_has_its_file_with_all_its_text_and_no_other_s() {
    let (files, subjects) = (files(), subjects());
    assert_eq!(files.len(), 7, "{files:?}");
    assert_eq!(subjects.len(), 7, "{subjects:?}");
    for (i, file) in files.iter().enumerate() {
        let said = letters(&Structure::read(&document(file)).text());
        let mut rest = said.as_str();
        for line in &subjects[i] {
            let wanted = letters(line);
            let at = rest.find(&wanted).unwrap_or_else(|| panic!("{file}: no {line}"));
            rest = &rest[at + wanted.len()..];
        }
        let others = subjects.iter().enumerate().filter(|(j, _)| *j != i);
        for (_, other) in others {
            assert!(!said.contains(&letters(&other[1])), "{file} holds {}", other[1]);
        }
    }
}

#[test]
fn its_heading_has_the_number_it_has_in_the_brochure() {
    for (i, file) in files().iter().enumerate() {
        let headings = Structure::read(&document(file)).texts("H1");
        let number = (i + 1).to_string();
        let own: Vec<_> = headings.iter().filter(|text| text.starts_with(&number)).collect();
        assert_eq!(own.len(), 1, "{file}: {headings:?}");
        assert!(own[0].starts_with(&format!("{number}Quel")), "{file}: {headings:?}");
        let bookmarks = bookmarks(&document(file));
        let wanted = format!("{number} Quel");
        assert!(bookmarks.iter().any(|title| title.starts_with(&wanted)), "{file}: {bookmarks:?}");
    }
}

#[test]
fn its_title_is_the_subject_s_and_the_brochure_s() {
    for (file, subject) in files().iter().zip(subjects()) {
        let title = letters(&title(&document(file)));
        assert_eq!(title, letters(&format!("{}–7 sujets incontournables–NEC 2020", subject[0])));
    }
}

#[test]
fn it_opens_as_a_cover_then_the_spread_then_the_back() {
    for file in files() {
        let document = document(&file);
        assert_eq!(page_layout(&document), "TwoPageRight");
        assert_eq!(document.get_pages().len(), 4, "{file}");
    }
}

#[test]
fn its_back_points_to_the_whole_brochure() {
    for file in files() {
        let document = document(&file);
        let said = letters(&Structure::read(&document).text());
        for wanted in ["Cesujetfaitpartiedelabrochure", "romain[at]frequence-ecoles.org"] {
            assert!(said.contains(wanted), "{file}: {wanted}");
        }
        let back = document.get_pages()[&4];
        let links: Vec<String> = addresses(&document, back);
        assert_eq!(links, ["../7-sujets-incontournables-nec-2020.pdf"], "{file}");
    }
}

fn addresses(document: &Document, page: lopdf::ObjectId) -> Vec<String> {
    let notes = document.get_page_annotations(page).unwrap();
    let address = |note: &&lopdf::Dictionary| {
        let action = note.get_deref(b"A", document).and_then(Object::as_dict).ok()?;
        let address = action.get(b"URI").and_then(Object::as_str).ok()?;
        Some(String::from_utf8_lossy(address).into_owned())
    };
    notes.iter().filter_map(address).collect()
}
