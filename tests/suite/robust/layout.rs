//! Layouts and fonts that are wrong, and layouts that never end.

use std::fs;

use super::run::{brochure, builds, command, refused, refused_by, with_layout};

#[test]
fn broken_layout_syntax() {
    refused(&with_layout("#let x = (1, "), "layout", "layouts/brochure/main.typ:13:");
}

#[test]
fn a_field_that_is_not_there_names_those_that_are() {
    let said = refused(&with_layout("#edition.titre"), "layout-field", "main.typ:13:");
    assert!(said.contains("titre") && said.contains("introduction"), "{said}");
}

#[test]
fn a_package_says_how_to_vendor_it() {
    refused(&with_layout("#import \"@preview/cetz:0.4.0\""), "layout-package", "main.typ:13:");
}

#[test]
fn a_layout_that_reads_outside_the_root() {
    refused(&with_layout("#read(\"../../../etc/hostname\")"), "layout", "main.typ:13:");
}

#[test]
fn nested_loops() {
    let brochure =
        with_layout("#for i in range(9999) { for j in range(9999) { let s = calc.sin(i * j) } }");
    refused_by(command(&brochure, &["build", "--deadline", "1"]), &brochure, 1, "deadline", "");
}

#[test]
fn endless_growth() {
    let brochure = with_layout("#let s = \"texte\"\n#for i in range(60) { s = s + s }\n#s.len()");
    refused_by(command(&brochure, &["build", "--memory", "400"]), &brochure, 1, "memory", "");
}

#[test]
fn a_million_pages() {
    let brochure = with_layout("#for i in range(1000) { for j in range(1000) { pagebreak() } }");
    let mut command = command(&brochure, &["build", "--deadline", "5", "--memory", "600"]);
    let output = command.output().unwrap();
    let said = super::run::said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("[deadline]") || said.contains("[memory]"), "{said}");
    super::run::untouched(&brochure);
}

#[test]
fn a_highlight_of_the_layout_is_no_inclusive_word() {
    builds(&with_layout("#par[Un #highlight(fill: none)[mot], un #highlight(fill: aqua)[autre].]"));
}

#[test]
fn an_unknown_font() {
    let said =
        refused(&with_layout("#text(font: \"Garamont\")[x]"), "font-unknown", "main.typ:13:");
    assert!(said.contains("Spectral"), "the families there are: {said}");
}

#[test]
fn a_truncated_font() {
    let brochure = brochure();
    let font = fs::read(brochure.path("fonts/text.ttf")).unwrap();
    brochure.put("fonts/text.ttf", &font[..font.len() / 2]);
    refused(&brochure, "font-broken", "fonts/text.ttf");
}

#[test]
fn no_fonts() {
    let brochure = brochure();
    fs::remove_dir_all(brochure.path("fonts")).unwrap();
    refused(&brochure, "font-none", "fonts");
}

#[test]
fn a_missing_glyph_is_told_at_the_text_it_is_in() {
    let brochure = brochure();
    brochure.change("themes/01-premier.yaml", "Un autre.", "Un 漢 autre.");
    let said = refused(&brochure, "glyph-missing", "01-premier.yaml:8:6");
    assert!(said.contains("U+6F22") && said.contains("Spectral"), "{said}");
}

#[test]
fn a_picture_that_is_none_is_told_where_the_content_names_it() {
    let brochure = brochure();
    let pictures = "pictures:\n  - file: images/cassee.png\n    alt: Une image\nbody: |";
    brochure.change("themes/01-premier.yaml", "body: |", pictures);
    brochure.put("content/nec/images/cassee.png", "ce n’est pas une image");
    refused(&brochure, "picture-format", "01-premier.yaml:6:11");
}
