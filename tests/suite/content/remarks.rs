//! Remarks on the texts, at their place inside the YAML.

use mediane::{
    content,
    diagnostics::{Diagnostic, Place},
};

use super::project::Brochure;

fn remarks(brochure: &Brochure) -> Vec<Diagnostic> {
    content::remarks(&mut brochure.loaded(), &[])
}

/// `file:line:column code instead` of each remark.
fn told(brochure: &Brochure) -> Vec<String> {
    remarks(brochure)
        .iter()
        .map(|remark| {
            let Some(Place::Text { source, span }) = &remark.place else { panic!("no place") };
            let (line, column) = source.line_column(span.start);
            let path = source.path.trim_start_matches("content/nec/");
            let instead = remark.named("instead").unwrap_or("-");
            format!("{path}:{line}:{column} {} {instead}", remark.code)
        })
        .collect()
}

#[test]
fn good_texts_are_told_nothing() {
    assert_eq!(told(&Brochure::new()), [""; 0]);
}

#[test]
fn a_remark_stands_in_the_block_it_is_about() {
    let body = "body: |\n  Un paragraphe.\n\n  Le *coeur* de la 27ème région,\n  l’Etat.\n";
    let brochure = Brochure::first("body: |\n  Un paragraphe.\n\n  Un autre.\n", body);
    assert_eq!(
        told(&brochure),
        [
            "themes/01-premier.yaml:8:7 lint-oe cœur",
            "themes/01-premier.yaml:8:20 lint-ordinal 27e",
            "themes/01-premier.yaml:9:5 lint-accent État",
        ]
    );
}

#[test]
fn an_edition_may_be_spared_a_remark() {
    let brochure = Brochure::first("Un paragraphe.", "Au coeur de l’Etat.");
    assert_eq!(told(&brochure).len(), 2);
    brochure.change("edition.yaml", "\ncontact:", "\ntypography:\n  ignore: [oe]\ncontact:");
    assert_eq!(told(&brochure), ["themes/01-premier.yaml:6:17 lint-accent État"]);
    brochure.change("edition.yaml", "[oe]", "[oee]");
    let refused = brochure.told().join("\n");
    assert!(refused.contains("edition.yaml:12:12 «oee» value-invalid"), "{refused}");
}
