use super::project::{Brochure, shown};

#[track_caller]
fn place(brochure: &Brochure, key: &str) -> String {
    let sources = brochure.loaded().sources;
    shown(sources.place(&format!("content/nec/{key}")).as_ref())
}

#[test]
fn a_key_path_leads_to_its_value() {
    let brochure = Brochure::new();
    assert_eq!(place(&brochure, "edition.yaml:event.name"), "edition.yaml:10:9 «NEC»");
    assert_eq!(place(&brochure, "edition.yaml:authors[0]"), "edition.yaml:4:5 «La coopérative»");
    assert_eq!(
        place(&brochure, "people.yaml:organisations[0].people[0]"),
        "people.yaml:4:9 «Une personne»"
    );
}

#[test]
fn a_paragraph_of_a_block_is_found_inside_it() {
    let brochure = Brochure::first(
        "  Un autre.\n",
        "  Un autre, d’un·e *usager*,\n  sur deux lignes.\n\n  - Item\n  - Second item\n",
    );
    let at = |step: &str| place(&brochure, &format!("themes/01-premier.yaml:body{step}"));
    assert_eq!(at("[0]"), "themes/01-premier.yaml:6:3 «Un paragraphe.»");
    assert_eq!(
        at("[1]"),
        "themes/01-premier.yaml:8:3 «Un autre, d’un·e *usager*,\n  sur deux lignes.»"
    );
    assert_eq!(at("[2][1]"), "themes/01-premier.yaml:12:5 «Second item»");
    assert_eq!(at("[2]"), "themes/01-premier.yaml:11:5 «Item\n  - Second item»");
    assert!(at("[9]").starts_with("themes/01-premier.yaml:6:3 «Un paragraphe."));
}

#[test]
fn a_path_that_leads_nowhere_is_placed_at_what_is_known_of_it() {
    let brochure = Brochure::new();
    assert_eq!(place(&brochure, "edition.yaml:event.nom.x"), "edition.yaml:10:3 «name: NEC»");
    assert_eq!(place(&brochure, "edition.yaml:colophon.printer"), "edition.yaml:13:3 «printer»");
    assert_eq!(place(&brochure, "autre.yaml:title"), "");
    assert_eq!(place(&brochure, "themes/02-second.yaml:title[0]"), {
        "themes/02-second.yaml:2:8 «Second sujet»"
    });
}
