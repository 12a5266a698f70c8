use mediane::diagnostics::Severity;

use super::project::Brochure;

const TITLE: &str = "title: Premier sujet ?";

/// Places of the warnings for `**` never closed, wherever it is typed.
#[track_caller]
fn warned(body: &str) -> Vec<String> {
    let brochure = Brochure::first("body: |\n  Un paragraphe.\n\n  Un autre.\n", body);
    let found = brochure.load().unwrap();
    assert!(found.warnings.iter().all(|warning| warning.severity == Severity::Warning));
    let told = brochure.told();
    told.iter().map(|line| line.replace("themes/01-premier.yaml:", "")).collect()
}

#[test]
fn a_finding_in_a_block_is_placed_whatever_its_indentation() {
    for indent in 1..9 {
        let pad = " ".repeat(indent);
        let body = format!("body: |\n{pad}Été.\n\n{pad}Un **gras.\n{pad}Fin.\n");
        let column = indent + 4;
        assert_eq!(warned(&body), [format!("8:{column} «**» markup-unclosed")]);
    }
}

#[test]
fn a_finding_is_placed_in_every_kind_of_block() {
    for head in ["|", "|-", "|+", "|2", ">", ">-", "|  # un commentaire"] {
        let body = format!("body: {head}\n\n  Été.\n\n  Un\n  été **gras.\n  Fin.\n\n");
        assert_eq!(warned(&body), ["10:7 «**» markup-unclosed"], "{head}");
    }
}

#[test]
fn a_finding_is_placed_after_windows_line_ends() {
    let body = "body: |\r\n  Été.\r\n\r\n  Un\r\n  été **gras.\r\n";
    assert_eq!(warned(body), ["9:7 «**» markup-unclosed"]);
}

#[test]
fn a_finding_is_placed_in_quoted_texts() {
    for (body, place) in [
        ("body: \"Été **gras\"\n", "5:12"),
        ("body: \"\\u00c9t\\xe9 \\\"x\\\" **gras\"\n", "5:26"),
        ("body: \"a\\nb **gras\"\n", "5:13"),
        ("body: \"Une\n  ligne **gras\"\n", "6:9"),
        ("body: \"Une \\\n  ligne **gras\"\n", "6:9"),
        ("body: \"Une\n\n  ligne\n\n\n  et **gras\"\n", "10:6"),
        ("body: 'L''été **gras'\n", "5:15"),
        ("body: 'L''un\n  l''été **gras'\n", "6:10"),
    ] {
        assert_eq!(warned(body), [format!("{place} «**» markup-unclosed")], "{body}");
    }
}

#[test]
fn a_finding_is_placed_in_plain_texts() {
    for (body, place) in [
        ("body: Été **gras\n", "5:11"),
        ("body: Été\n  encore **gras\n", "6:10"),
        ("body: Été\n\n   encore\n  **gras\n", "8:3"),
        ("body:\n  Été **gras\n", "6:7"),
    ] {
        assert_eq!(warned(body), [format!("{place} «**» markup-unclosed")], "{body}");
    }
}

#[test]
fn a_finding_in_a_list_of_a_mapping_is_placed() {
    let to = "title: a\nresources:\n  - text: Un **gras\nquestions: [\"a\", \"**b\"]";
    let told = Brochure::first(TITLE, to).told();
    assert_eq!(
        told,
        [
            "themes/01-premier.yaml:5:14 «**» markup-unclosed",
            "themes/01-premier.yaml:6:19 «**» markup-unclosed",
        ]
    );
}
