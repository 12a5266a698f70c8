use mediane::diagnostics::{Code, Place};

use super::project::{Brochure, arg, shown};

const TITLE: &str = "title: Premier sujet ?";

#[track_caller]
fn theme(to: &str) -> Vec<String> {
    let told = Brochure::first(TITLE, to).told();
    told.iter().map(|line| line.replace("themes/01-premier.yaml:", "")).collect()
}

#[test]
fn a_number_where_text_is_expected_is_an_error_at_the_value() {
    for value in ["2020", "3.5", "true", "0x1F", "2020-09-28", "1e3"] {
        let told = theme(&format!("title: {value}"));
        assert_eq!(told, [format!("3:8 «{value}» value-not-text")]);
    }
    for value in ["\"2020\"", "oui", "no", "12:30", "1 2", "v2", "inf"] {
        assert_eq!(theme(&format!("title: {value}")), [""; 0]);
    }
}

#[test]
fn an_unknown_key_is_told_with_the_nearest_known() {
    let fault = Brochure::first(TITLE, "title: a\nclosing_question: b").fault();
    assert_eq!(fault.code, Code::KeyUnknown);
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:4:1 «closing_question»");
    assert_eq!(arg(&fault, "nearest"), "closing-questions");
    assert!(arg(&fault, "known").starts_with("number, title, short-title, quote"));
    let fault = Brochure::first(TITLE, "title: a\nrecette: b").fault();
    assert_eq!(arg(&fault, "nearest"), "none");
}

#[test]
fn a_key_misspelt_is_not_told_missing_as_well() {
    assert_eq!(theme("Title: a"), ["3:1 «Title» key-unknown"]);
    assert_eq!(theme("title\u{a0}: a"), ["3:1 «title\u{a0}» yaml-colon"]);
}

#[test]
fn a_duplicate_key_is_told_at_the_second_with_the_first_beside() {
    let fault = Brochure::first(TITLE, "title: a\ntitle: b").fault();
    assert_eq!(fault.code, Code::KeyDuplicate);
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:4:1 «title»");
    let (label, first) = &fault.related[0];
    assert_eq!(*label, "label-first");
    assert_eq!(shown(Some(first)), "themes/01-premier.yaml:3:1 «title»");
}

#[test]
fn a_missing_key_is_told_at_its_parents_first_key() {
    let fault = Brochure::first(TITLE, "quote:\n  reference: b").load().unwrap_err();
    let told: Vec<_> =
        fault.iter().map(|f| (arg(f, "key"), arg(f, "parent"), shown(f.place.as_ref()))).collect();
    let path = "content/nec/themes/01-premier.yaml";
    assert_eq!(
        told,
        [
            ("title", path, "themes/01-premier.yaml:2:1 «number»".to_owned()),
            ("text", "quote", "themes/01-premier.yaml:4:3 «reference»".to_owned()),
        ]
    );
}

#[test]
fn nothing_for_a_required_value_is_told_at_its_key() {
    assert_eq!(theme("title:"), ["3:1 «title» value-null"]);
    assert_eq!(theme("title: ~"), ["3:8 «~» value-null"]);
    assert_eq!(theme("title: a\nquestions:\n  -\n  - b"), ["5:3 «-» value-null"]);
}

#[test]
fn nothing_for_an_optional_value_is_its_absence() {
    let optional = "title: a\nquote:\nresources:\nquestions: []\npictures: ~\nsidebar: null";
    assert_eq!(theme(optional), [""; 0]);
    let theme = Brochure::first(TITLE, optional).loaded().edition.themes.remove(0).theme;
    assert!(theme.quote.is_none() && theme.resources.is_empty() && theme.pictures.is_empty());
}

#[test]
fn a_blank_text_is_an_error_wherever_it_stands() {
    assert_eq!(theme("title: \"  \""), ["3:8 «\"  \"» value-blank"]);
    assert_eq!(theme("title: |"), ["3:1 «title» value-blank"]);
    assert_eq!(theme("title: a\nclosing-questions: ''"), ["4:20 «''» value-blank"]);
    assert_eq!(theme("title: a\nquestions: [\"\u{a0}\"]"), ["4:13 «\"\u{a0}\"» value-blank"]);
}

#[test]
fn a_value_of_another_kind_is_told_with_what_was_expected() {
    for (to, expected, found, place) in [
        ("title:\n  a: b", "text", "mapping", "4:3 «a: b»"),
        ("title:\n  - a", "text", "list", "4:3 «- a»"),
        ("title: a\nquestions: b", "list", "text", "4:12 «b»"),
        ("title: a\nquote: b", "mapping", "text", "4:8 «b»"),
        ("title: a\nresources:\n  - b", "mapping", "text", "5:5 «b»"),
    ] {
        let fault = Brochure::first(TITLE, to).fault();
        assert_eq!(fault.code, Code::ValueType, "{to}");
        assert_eq!((arg(&fault, "expected"), arg(&fault, "found")), (expected, found), "{to}");
        assert_eq!(shown(fault.place.as_ref()), format!("themes/01-premier.yaml:{place}"));
    }
    let fault = Brochure::first("number: 1", "number: \"1\"").fault();
    assert_eq!((arg(&fault, "expected"), arg(&fault, "found")), ("integer", "text"));
    let whole = Brochure::new();
    whole.put("content/nec/people.yaml", "- a\n- b\n");
    assert_eq!(whole.told(), ["people.yaml:1:1 «- a» value-type"]);
}

#[test]
fn a_value_outside_pattern_list_or_range_is_told_with_what_is_expected() {
    for (from, to, place, expected) in [
        ("fr-FR", "français", "5:11 «français»", "fr-FR"),
        ("2020-09-28", "28/09/2020", "6:7 «28/09/2020»", "2020-09-28"),
        ("2020-09-28", "2021-02-29", "6:7 «2021-02-29»", "2020-09-28"),
        ("\"#111111\"", "\"111111\"", "23:18 «\"111111\"»", "#0b5d5a"),
        (
            "kind: screen",
            "kind: scren",
            "29:11 «scren»",
            "screen, accessible, press, booklet, proof, subjects, pages, cover, web",
        ),
        ("file: brochure.pdf", "file: ../x.pdf", "31:11 «../x.pdf»", "brochure.pdf"),
        ("[90, 40, 50, 30]", "[90, 40, 50, 300]", "26:48 «300»", "0–100"),
    ] {
        let fault = Brochure::edition(from, to).fault();
        assert_eq!(fault.code, Code::ValueInvalid, "{to}");
        assert_eq!(shown(fault.place.as_ref()), format!("edition.yaml:{place}"));
        assert_eq!(arg(&fault, "expected"), expected);
    }
    let fault = Brochure::edition("[90, 40, 50, 30]", "[90, 40, 50]").fault();
    assert_eq!((fault.code, arg(&fault, "least")), (Code::ListTooShort, "4"));
    let fault = Brochure::edition("[90, 40, 50, 30]", "[90, 40, 50, 30, 1]").fault();
    assert_eq!((fault.code, arg(&fault, "most")), (Code::ListTooLong, "4"));
}

#[test]
fn a_colour_taken_for_a_comment_is_told() {
    let brochure = Brochure::edition(
        "ink: { screen: \"#111111\", print: [0, 0, 0, 100] }",
        "ink:\n    screen: #111111\n    print: [0, 0, 0, 100]",
    );
    let fault = brochure.fault();
    assert_eq!(fault.code, Code::YamlPlain);
    assert_eq!(shown(fault.place.as_ref()), "edition.yaml:24:13 «#111111»");
    assert_eq!(arg(&fault, "form"), "screen: \"#111111\"");
    let brochure = Brochure::edition("ink: { screen: \"#111111\"", "ink: { screen: #111111");
    let fault = brochure.fault();
    assert_eq!(fault.code, Code::YamlPlain);
    assert_eq!(shown(fault.place.as_ref()), "edition.yaml:23:18 «#111111»");
    assert_eq!(arg(&fault, "form"), "screen: \"#111111\"");
}

#[test]
fn an_address_is_http_or_mail() {
    let resource = |url: &str| theme(&format!("title: a\nresources:\n  - text: b\n    url: {url}"));
    for url in ["https://exemple.fr/a?b=c#d", "http://a.fr", "mailto:a@b.fr", "https://é.fr"] {
        assert_eq!(resource(url), [""; 0], "{url}");
    }
    for url in ["www.exemple.fr", "https://", "javascript:alert(1)", "file:///etc", "mailto:x"] {
        assert_eq!(resource(url), [format!("6:10 «{url}» value-invalid")]);
    }
}

#[test]
fn faults_of_all_files_come_together_in_order() {
    let brochure = Brochure::first(TITLE, "titel: a\nbody: b");
    brochure.change("edition.yaml", "fr-FR", "12");
    brochure.change("people.yaml", "Une personne", "2");
    assert_eq!(
        brochure.told(),
        [
            "edition.yaml:5:11 «12» value-not-text",
            "themes/01-premier.yaml:3:1 «titel» key-unknown",
            "themes/01-premier.yaml:6:1 «body» key-duplicate",
            "people.yaml:4:9 «2» value-not-text",
        ]
    );
}

#[test]
fn every_place_lies_within_its_text() {
    let brochure = Brochure::first(TITLE, "titel: a");
    for fault in brochure.load().unwrap_err() {
        let Some(Place::Text { source, span }) = fault.place else { panic!("a text") };
        assert!(source.text.get(span).is_some());
    }
}
