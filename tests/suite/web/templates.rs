//! Templates broken in every place: told at a place that exists, never a panic.

use mediane::{
    diagnostics::{Code, Diagnostic, Place, Source},
    edition::Edition,
    export::web::{Materials, web},
};
use rayon::prelude::*;

use super::{
    faults::{loaded, project},
    materials,
};

/// Small, so that thousands of pages are made in seconds.
fn small() -> (Edition, Materials) {
    let edition = loaded(&project(("", ""), ("", "")));
    let mut materials = materials();
    materials.style = Source::new("layouts/web/style.css", "");
    materials.assets.clear();
    (edition, materials)
}

/// Fills in the pages with `text` for a template, and looks at what is told.
/// What cannot be read is told before any other template is looked at.
fn fill(edition: &Edition, materials: &Materials, template: usize, text: &str) -> bool {
    let broken = Source::new(materials.templates[template].path.clone(), text);
    let alone = Materials {
        templates: vec![broken.clone()],
        style: materials.style.clone(),
        layout: materials.layout.clone(),
        assets: Vec::new(),
        pictures: Vec::new(),
    };
    if let Err(told) = web(edition, &alone, "index.html", &[], None)
        && told[0].named("fault") == Some("syntax")
    {
        told.iter().for_each(assert_placed);
        return true;
    }
    let mut whole = materials.clone();
    whole.templates[template] = broken;
    let told = web(edition, &whole, "index.html", &[], None).err().unwrap_or_default();
    told.iter().for_each(assert_placed);
    !told.is_empty()
}

fn assert_placed(fault: &Diagnostic) {
    match &fault.place {
        Some(Place::Text { source, span }) => {
            let shown = source.text.get(span.clone());
            assert!(shown.is_some(), "{span:?} of {} {fault:?}", source.text.len());
        }
        // What came of several values stands in no template.
        Some(Place::File(path)) => assert!(path.starts_with("layouts/web/"), "{path}"),
        place => panic!("{place:?}"),
    }
}

#[test]
fn a_template_that_ends_anywhere_is_told_where_it_does() {
    let (edition, materials) = small();
    let mut told = 0;
    for (i, source) in materials.templates.iter().enumerate() {
        let ends: Vec<usize> = source.text.char_indices().map(|(at, _)| at).collect();
        told += ends
            .par_iter()
            .filter(|end| {
                let prefix = &source.text[..**end];
                // What follows may be an accent: engines count bytes.
                let accented = fill(&edition, &materials, i, &format!("{prefix}é"));
                fill(&edition, &materials, i, prefix) || accented
            })
            .count();
    }
    assert!(told > 5_000, "{told} prefixes were told");
}

#[test]
fn a_template_without_one_of_its_characters_is_a_page_or_a_placed_fault() {
    let (edition, materials) = small();
    let mut told = 0;
    for (i, source) in materials.templates.iter().enumerate() {
        let characters: Vec<(usize, char)> = source.text.char_indices().step_by(11).collect();
        told += characters
            .par_iter()
            .filter(|(at, c)| {
                let text = format!("{}{}", &source.text[..*at], &source.text[at + c.len_utf8()..]);
                fill(&edition, &materials, i, &text)
            })
            .count();
    }
    assert!(told > 150, "{told} deletions were told");
}

#[test]
fn a_fault_at_the_end_beside_an_accent_is_told_there() {
    let (edition, materials) = small();
    let index = materials.templates.iter().position(|source| source.path.ends_with("/index.html"));
    for text in [
        "{{ é",
        "{{ edition.titré",
        "é{{ edition.absent }}",
        "{{ edition.absent }}é",
        "{% if é",
        "{{ edition.absent }",
        "é\n\n{% for",
        "{{ \"é",
        "{{ 'é' | phrase }}",
        "{{ edition.absent | phrase }}\u{1f600}",
        "{%",
        "{{",
        "{#",
    ] {
        let mut materials = materials.clone();
        let i = index.unwrap();
        materials.templates[i] = Source::new("layouts/web/index.html", text);
        let told = web(&edition, &materials, "index.html", &[], None).unwrap_err();
        assert_eq!(told[0].code, Code::WebTemplate, "{text}");
        let Some(Place::Text { source, span }) = &told[0].place else { panic!("{text}") };
        assert!(source.text.get(span.clone()).is_some_and(|at| !at.is_empty()), "{text} {span:?}");
    }
}
