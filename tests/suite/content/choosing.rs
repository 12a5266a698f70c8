use mediane::{content::choose, diagnostics::Code};

use super::project::{Brochure, arg};

#[test]
fn the_only_edition_is_chosen_without_a_name() {
    let brochure = Brochure::new();
    brochure.put("content/schema/edition.schema.json", "{}");
    assert_eq!(choose(&brochure.project(), None).unwrap(), "nec");
}

#[test]
fn a_folder_without_edition_yaml_does_not_make_the_choice_ambiguous() {
    let brochure = Brochure::new();
    brochure.put("content/brouillons/notes.txt", "");
    assert_eq!(choose(&brochure.project(), None).unwrap(), "nec");
}

#[test]
fn two_editions_and_no_name_is_ambiguous() {
    let brochure = Brochure::new();
    brochure.put("content/autre/edition.yaml", "");
    let fault = &choose(&brochure.project(), None).unwrap_err()[0];
    assert_eq!(fault.code, Code::EditionAmbiguous);
    assert_eq!(arg(fault, "known"), "autre, nec");
    assert_eq!(choose(&brochure.project(), Some("autre")).unwrap(), "autre");
}

#[test]
fn an_edition_may_be_named_as_a_shell_completes_it() {
    assert_eq!(choose(&Brochure::new().project(), Some("content/nec/")).unwrap(), "nec");
}

#[test]
fn an_unknown_edition_is_told_with_the_known_ones() {
    for name in ["necc", "..", "../..", "schema", ""] {
        let fault = &choose(&Brochure::new().project(), Some(name)).unwrap_err()[0];
        assert_eq!(fault.code, Code::EditionUnknown);
        assert_eq!(arg(fault, "known"), "nec");
    }
}

#[test]
fn no_content_at_all_is_no_edition() {
    let brochure = Brochure::new();
    std::fs::remove_dir_all(brochure.path("content")).unwrap();
    let fault = &choose(&brochure.project(), None).unwrap_err()[0];
    assert_eq!(fault.code, Code::EditionUnknown);
}
