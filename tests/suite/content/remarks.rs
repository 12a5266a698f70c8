//! Remarks on the texts, at their place inside the YAML.

use mediane::{
    content,
    diagnostics::{Catalogue, Diagnostic, Language, Place},
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

/// The last of the lines of a text, wherever YAML puts them.
const LAST: &str = "lint-oe cœur";

#[test]
fn a_place_is_right_in_every_kind_of_block() {
    for (body, place) in [
        ("body: |\n  Un.\n\n  Été, au coeur.\n", "8:11"),
        ("body: |-\n  Un.\n  Été, au coeur.\n", "7:11"),
        ("body: |+\n  Été, au coeur.\n\n\n", "6:11"),
        ("body: |2\n    Un.\n\n  Été, au coeur.\n", "8:11"),
        ("body: |4-\n    Un.\n    Été, au coeur.\n", "7:13"),
        ("body: |\n\n  Été, au coeur.\n", "7:11"),
        ("body: |\n  Un.   \n  Été,  au coeur.\n", "7:12"),
        ("body: >\n  Un\n  autre. Été,\n  au coeur.\n", "8:6"),
        ("body: >-\n  Un.\n\n\n  Été, au coeur.\n", "9:11"),
        ("body: >2\n  Un.\n    Deux.\n  Été, au coeur.\n", "8:11"),
        ("body: \"Un.\\n\\nÉté, l’\\u00e9t\\xe9 au coeur.\"\n", "5:37"),
        ("body: 'L''été, au coeur.'\n", "5:19"),
        ("body: Un,\n  l’été, au coeur.\n", "6:13"),
    ] {
        for (start, end) in [("", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
            let brochure = Brochure::first("body: |\n  Un paragraphe.\n\n  Un autre.\n", body);
            let path = "content/nec/themes/01-premier.yaml";
            let text = std::fs::read_to_string(brochure.path(path)).unwrap();
            brochure.put(path, format!("{start}{}", text.replace('\n', end)));
            let told = told(&brochure);
            let last = told.iter().rfind(|told| told.ends_with(LAST)).unwrap();
            let expected = format!("themes/01-premier.yaml:{place} {LAST}");
            assert_eq!(*last, expected, "{body:?} with {end:?}");
            let place = remarks(&brochure).pop().and_then(|remark| remark.place);
            let Some(Place::Text { source, span }) = place else { panic!("no place") };
            assert_eq!(&source.text[span], "coeur", "{body:?} with {end:?}");
        }
    }
}

#[test]
fn a_remark_may_be_asked_for() {
    let brochure = Brochure::first("Un paragraphe.", "Les acteur·rices.");
    brochure.change("themes/02-second.yaml", "Du texte.", "Les acteurs du texte.");
    assert_eq!(told(&brochure), [""; 0]);
    brochure.change(
        "edition.yaml",
        "\ncontact:",
        "\ntypography:\n  also: [generic-masculine]\ncontact:",
    );
    assert_eq!(told(&brochure), ["themes/02-second.yaml:4:11 lint-generic-masculine -"]);
    let remark = remarks(&brochure).remove(0);
    assert_eq!(remark.named("elsewhere"), Some("acteur·rices"));
    brochure.change("edition.yaml", "\n  also:", "\n  ignore: [generic-masculine]\n  also:");
    assert_eq!(told(&brochure), [""; 0], "what is ignored wins");
}

/// An edition whose second subject has another dot than its first, three times.
fn mixed() -> Brochure {
    let brochure = Brochure::first("Un paragraphe.", "Acteur·rices, élu·e, usager·ère, exclu·e.");
    brochure.change("themes/02-second.yaml", "Du texte.", "Élu⋅es, agent⋅es et expert.e.s.");
    brochure
}

#[test]
fn signs_are_compared_across_the_texts() {
    let brochure = mixed();
    assert_eq!(
        told(&brochure),
        [
            "themes/02-second.yaml:4:7 lint-mixed-dots Élu·es",
            "themes/02-second.yaml:4:15 lint-mixed-dots agent·es",
            "themes/02-second.yaml:4:27 lint-mixed-dots expert·e·s",
        ]
    );
    brochure.change("edition.yaml", "\ncontact:", "\ntypography:\n  median-dot: unify\ncontact:");
    assert_eq!(told(&brochure), ["themes/02-second.yaml:4:27 lint-mixed-dots expert·e·s"]);
}

#[test]
fn signs_are_one_thing_to_see_to() {
    let brochure = mixed();
    brochure.change("themes/02-second.yaml", "title: Second sujet", "title: Au coeur");
    let told = content::told(remarks(&brochure));
    let codes: Vec<_> = told.iter().map(|remark| remark.code.name()).collect();
    assert_eq!(codes, ["lint-oe", "lint-mixed-dots"]);
    assert_eq!(told[1].named("count"), Some("3"));
    assert_eq!(told[1].related.len(), 2);
}

#[test]
fn foreign_words_are_told_until_they_are_marked() {
    let brochure = Brochure::first("Un paragraphe.", "Le design thinking.");
    assert_eq!(told(&brochure), ["themes/01-premier.yaml:6:13 lint-foreign-word -"]);
    brochure.change("themes/01-premier.yaml", "design thinking", "[design thinking]{lang=en}");
    assert_eq!(told(&brochure), [""; 0]);
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

/// `file:line:column code elsewhere` of each remark.
fn hidden(brochure: &Brochure) -> Vec<String> {
    let remarks = remarks(brochure);
    let told = told(brochure);
    told.iter()
        .zip(remarks)
        .map(|(told, remark)| {
            let place = told.rsplit_once(' ').unwrap().0;
            format!("{place} {}", remark.named("elsewhere").unwrap_or("-"))
        })
        .collect()
}

#[test]
fn what_does_not_show_is_told_in_texts_addresses_and_keywords() {
    let brochure = Brochure::first(
        "body: |\n  Un paragraphe.",
        "resources:\n  - text: Un\n    url: \"https://exemple.fr/\\u202Efdp.exe\"\nbody: |\n  Un [para\u{200b}graphe]{lang=en}.",
    );
    brochure.change("edition.yaml", "\ncontact:", "\nkeywords: [mot\u{2060}clé]\ncontact:");
    brochure.change("people.yaml", "Une personne", "Une p\u{435}rsonne");
    assert_eq!(
        hidden(&brochure),
        [
            "edition.yaml:11:15 lint-invisible U+2060",
            "people.yaml:4:13 lint-look-alike \u{435} (U+0435)",
            "themes/01-premier.yaml:7:30 lint-invisible U+202E",
            "themes/01-premier.yaml:9:11 lint-invisible U+200B",
        ]
    );
    brochure.change("edition.yaml", "\ncontact:", "\ntypography:\n  ignore: [invisible]\ncontact:");
    assert_eq!(hidden(&brochure), ["people.yaml:4:13 lint-look-alike \u{435} (U+0435)"]);
    let remark = remarks(&brochure).remove(0);
    assert_eq!(remark.named("instead"), Some("personne"));
}

#[test]
fn an_address_is_told_with_where_it_leads() {
    let brochure = Brochure::first(
        "body: |\n  Un paragraphe.",
        "resources:\n  - text: Un\n    url: https://banque.fr@exemple.org/é\nbody: |\n  Voir [ici](https://a:b@exemple.net).",
    );
    assert_eq!(
        hidden(&brochure),
        [
            "themes/01-premier.yaml:7:10 lint-misleading-link exemple.org",
            "themes/01-premier.yaml:9:14 lint-misleading-link exemple.net",
        ]
    );
}

#[test]
fn an_invisible_character_is_named_in_french() {
    let brochure = Brochure::first("Un paragraphe.", "Un para\u{200b}graphe \u{202e}.");
    let told: Vec<String> = remarks(&brochure)
        .iter()
        .map(|remark| Catalogue::new(Language::French).text(remark.code.name(), &remark.args))
        .collect();
    assert_eq!(told[0], "caractère invisible U+200B, sans largeur");
    assert!(told[1].starts_with("caractère invisible U+202E, qui change l’ordre"), "{}", told[1]);
}
