use mediane::diagnostics::Code;

use super::project::{Brochure, arg, shown};

const TITLE: &str = "title: Premier sujet ?";

#[track_caller]
fn told(to: &str) -> String {
    let fault = Brochure::first(TITLE, to).fault();
    let place = shown(fault.place.as_ref());
    format!("{} {}", place.strip_prefix("themes/01-premier.yaml:").unwrap(), fault.code)
}

/// The `|` block proposed for a title that YAML misreads.
#[track_caller]
fn form(to: &str) -> String {
    let fault = Brochure::first(TITLE, to).fault();
    assert_eq!(fault.code, Code::YamlPlain, "{:?}", fault.args);
    assert_eq!(arg(&fault, "key"), "title");
    arg(&fault, "form").to_owned()
}

#[test]
fn a_tab_that_indents_is_told() {
    assert_eq!(told("title: a\nquote:\n\ttext: b"), "5:1 «\t» yaml-tab");
    assert_eq!(told("title: a\n\tb"), "4:1 «\t» yaml-tab");
}

#[test]
fn prose_with_a_french_colon_is_shown_as_a_block() {
    assert_eq!(told("title: Numérique : oui"), "3:8 «Numérique : oui» yaml-plain");
    assert_eq!(form("title: Numérique : oui"), "title: |\n  Numérique : oui");
    assert_eq!(form("title: Intro: suite"), "title: |\n  Intro: suite");
    assert_eq!(
        form("title: Numérique\n  et société : oui"),
        "title: |\n  Numérique\n  et société : oui"
    );
}

#[test]
fn prose_that_begins_with_a_sign_of_yaml_is_shown_as_a_block() {
    for prose in [
        "[Vidéo] Un titre",
        "[Vidéo](https://exemple.fr) et plus",
        "[Vidéo]",
        "{a} b",
        "*Titre* en italique",
        "*Titre*",
        "**Titre** en gras",
        "@personne",
        "`code`",
        "% de gens",
        "! attention",
        "& compagnie",
        "- tiret",
        "#hashtag",
    ] {
        assert_eq!(form(&format!("title: {prose}")), format!("title: |\n  {prose}"));
    }
    assert_eq!(form("title: > cité"), "title: |\n  cité");
    assert_eq!(form("title: | texte"), "title: |\n  texte");
}

#[test]
fn quotes_that_close_too_early_are_shown_as_a_block() {
    assert_eq!(form("title: 'L'écologie'"), "title: |\n  L'écologie");
    assert_eq!(form("title: \"Un\" mot"), "title: |\n  \"Un\" mot");
    assert_eq!(form("title: \"C:\\dossier\""), "title: |\n  C:\\dossier");
}

#[test]
fn words_that_a_comment_would_swallow_are_an_error_in_a_text() {
    assert_eq!(told("title: Le #numérique"), "3:8 «Le #numérique» yaml-plain");
    assert_eq!(form("title: Le #numérique"), "title: |\n  Le #numérique");
    assert_eq!(form("title: Le\n  mot #numérique"), "title: |\n  Le\n  mot #numérique");
    assert_eq!(form("title: Le #numérique\n  responsable"), {
        "title: |\n  Le #numérique\n  responsable"
    });
}

#[test]
fn a_comment_after_a_setting_or_after_nothing_is_a_comment() {
    let brochure = Brochure::first("number: 1", "number: 1 # le premier");
    brochure.change("edition.yaml", "language: fr-FR", "language: fr-FR # français");
    brochure.change("edition.yaml", "printer:", "printer: # à remplir");
    brochure.change("edition.yaml", "  Une introduction.", "  Une # introduction.");
    assert_eq!(brochure.told(), [""; 0]);
}

#[test]
fn a_quote_never_closed_is_told_at_the_quote() {
    assert_eq!(told("title: \"Premier sujet"), "3:8 «\"Premier sujet» yaml-quote");
    assert_eq!(told("title: 'Premier sujet"), "3:8 «'Premier sujet» yaml-quote");
    let last = Brochure::with("themes/02-second.yaml", "body: Du texte.", "body: \"Du texte.");
    assert_eq!(last.told(), ["themes/02-second.yaml:4:7 «\"Du texte.» yaml-quote"]);
}

#[test]
fn a_bracket_never_closed_is_told_at_the_bracket() {
    let fault = Brochure::edition("fr-FR", "fr-FR\nkeywords: [a, b").fault();
    assert_eq!(shown(fault.place.as_ref()), "edition.yaml:6:11 «[»");
    assert_eq!(fault.code, Code::YamlBracket);
}

#[test]
fn several_lines_that_yaml_misreads_are_told_together_with_the_rest() {
    let brochure = Brochure::first(TITLE, "title: Numérique : oui\ntitel: x");
    brochure.change("themes/01-premier.yaml", "short-title: Premier", "short-title: *Un*");
    assert_eq!(
        brochure.told(),
        [
            "themes/01-premier.yaml:3:8 «Numérique : oui» yaml-plain",
            "themes/01-premier.yaml:4:1 «titel» key-unknown",
            "themes/01-premier.yaml:5:14 «*Un*» yaml-plain",
        ]
    );
}

#[test]
fn list_items_that_yaml_misreads_are_shown_as_blocks() {
    let brochure = Brochure::first(TITLE, "title: a\nquestions:\n  - Faut-il : oui\n  - \"ok\"");
    let fault = brochure.fault();
    assert_eq!(fault.code, Code::YamlPlain);
    assert_eq!(arg(&fault, "key"), "questions[0]");
    assert_eq!(arg(&fault, "form"), "- |\n  Faut-il : oui");
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:5:5 «Faut-il : oui»");
    let brochure = Brochure::first(TITLE, "title: a\nquestions:\n  - [Lien](https://a.fr) x");
    assert_eq!(arg(&brochure.fault(), "form"), "- |\n  [Lien](https://a.fr) x");
    let brochure = Brochure::first(TITLE, "title: a\nquestions:\n  - Le #mot\n");
    assert_eq!(arg(&brochure.fault(), "form"), "- |\n  Le #mot");
}

#[test]
fn a_key_without_its_colon_is_told() {
    assert_eq!(told("title Premier sujet"), "3:1 «title» yaml-colon");
    assert_eq!(told("title:Premier sujet"), "3:1 «title» yaml-colon");
    assert_eq!(told("title = Premier sujet"), "3:1 «title» yaml-colon");
    assert_eq!(told("title： Premier sujet"), "3:1 «title» yaml-colon");
}

#[test]
fn a_line_that_fits_no_level_is_told() {
    assert_eq!(told("title: a\n  quote:"), "4:3 «quote:» yaml-indent");
    assert_eq!(
        told("title: a\nquote:\n  text: b\n reference: c"),
        "6:2 «reference: c» yaml-indent"
    );
    let fault = Brochure::first("\n  Un autre.", "\nUn autre.").fault();
    assert_eq!(fault.code, Code::YamlIndent);
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:8:1 «Un autre.»");
}

#[test]
fn a_no_break_space_that_indents_is_told() {
    let fault = Brochure::first("  Un paragraphe.", "\u{a0}\u{a0}Un paragraphe.").fault();
    assert_eq!(fault.code, Code::YamlIndent);
    let place = "themes/01-premier.yaml:6:1 «\u{a0}\u{a0}»";
    assert_eq!(shown(fault.place.as_ref()), place);
}

#[test]
fn of_a_long_text_the_line_at_fault_is_told_and_the_block_cut_short() {
    let line = "Des mots ".repeat(40);
    let text = format!("title:\n  Un\n  deux : {line}\n{}", "  trois\n".repeat(9));
    let fault = Brochure::first(TITLE, &text).fault();
    assert!(shown(fault.place.as_ref()).starts_with("themes/01-premier.yaml:5:3 «deux : Des"));
    let form = arg(&fault, "form");
    assert!(form.starts_with("title: |\n  Un\n  deux : Des mots"));
    assert!(form.ends_with("\n  trois\n  …"), "{form}");
}

#[test]
fn a_second_document_is_told_where_it_begins() {
    assert_eq!(told("title: a\n---\ntitle: b"), "4:1 «---» yaml-documents");
}

#[test]
fn anchors_aliases_and_tags_are_refused() {
    assert_eq!(told("title: &nom Premier"), "3:8 «&nom» yaml-alias");
    assert_eq!(told("title: *nom"), "3:8 «*nom» yaml-alias");
    assert_eq!(told("title: !!binary aGVsbG8="), "3:8 «!!binary» yaml-tag");
    assert_eq!(told("title: a\nquote: &q\n  text: b"), "4:8 «&q» yaml-alias");
}

#[test]
fn a_comment_between_a_key_and_its_misread_value_confuses_nobody() {
    let brochure = Brochure::first(TITLE, "title:\n# Le titre\n  Faut-il : oui ?");
    let fault = brochure.fault();
    assert_eq!(fault.code, Code::YamlPlain);
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:5:3 «Faut-il : oui ?»");
}
