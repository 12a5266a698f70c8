//! What an author types, and what is made of it.

use mediane::typography::{Block, FindingKind, Prose, Run, parse_blocks, parse_line};

use super::invariants::each_text;

/// A short picture of runs: `<em>`, `<b>`, `<sup>`, `<a url>`, `<x-lang>`, `{word}`.
pub fn picture(runs: &[Run]) -> String {
    let inside = |tag: &str, runs: &[Run]| format!("<{tag}>{}</>", picture(runs));
    runs.iter()
        .map(|run| match run {
            Run::Text(text) => text.text.clone(),
            Run::Emphasis(runs) => inside("em", runs),
            Run::Strong(runs) => inside("b", runs),
            Run::Superscript(runs) => inside("sup", runs),
            Run::Link { url, runs } => inside(&format!("a {url}"), runs),
            Run::Language { lang, runs } => inside(&format!("x-{lang}"), runs),
            Run::Inclusive(word) => format!("{{{}}}", word.text),
        })
        .collect()
}

pub fn pictures(prose: &Prose) -> Vec<String> {
    prose
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph { runs } => picture(runs),
            Block::List { items } => items
                .iter()
                .map(|item| format!("- {}", picture(&item.runs)))
                .collect::<Vec<_>>()
                .join("\n"),
        })
        .collect()
}

fn kinds(prose: &Prose) -> Vec<(FindingKind, &str)> {
    prose.findings.iter().map(|finding| (finding.kind, finding.text.as_str())).collect()
}

#[track_caller]
fn line(source: &str, expected: &str, findings: &[(FindingKind, &str)]) {
    let prose = parse_line(source);
    assert_eq!(pictures(&prose).join("|"), expected, "{source}");
    assert_eq!(kinds(&prose), findings, "{source}");
    for finding in &prose.findings {
        assert_eq!(&source[finding.span.clone()], finding.text);
    }
}

#[test]
fn markup_that_is_ours_is_read() {
    for (source, expected) in [
        ("*Techno-critiques*. Du refus", "<em>Techno-critiques</>. Du refus"),
        ("un **mot** fort", "un <b>mot</> fort"),
        ("***les deux***", "<b><em>les deux</></>"),
        ("***a* b**", "<b><em>a</> b</>"),
        ("***a** b*", "<em><b>a</> b</>"),
        ("**a *b***", "<b>a <em>b</></>"),
        ("XIX^e^ siècle", "XIX<sup>e</> siècle"),
        (
            "[la *charte*](https://exemple.fr/a_(b))",
            "<a https://exemple.fr/a_(b)>la <em>charte</></>",
        ),
        (
            "[écrire](mailto:a@b.fr) ou [appeler](tel:+33-4)",
            "<a mailto:a@b.fr>écrire</> ou <a tel:+33-4>appeler</>",
        ),
        ("le [design thinking]{lang=en}", "le <x-en>design thinking</>"),
        ("[x]{lang=\"fr-CA\"}", "<x-fr-CA>x</>"),
        ("[un [open lab]{lang=en}](http://x.fr)", "<a http://x.fr>un <x-en>open lab</></>"),
        (r"\*a\* 1\. \[b\](c) \\ \z", r"*a* 1. [b](c) \ \z"),
        ("l’*école*, (*ici*) «*là*»", "l’<em>école</>, (<em>ici</>) «<em>là</>»"),
        (r"Bravo \![ici](http://x.fr)", "Bravo !<a http://x.fr>ici</>"),
        (r"\\*a*", r"\<em>a</>"),
        ("**Note :**texte", "<b>Note :</>texte"),
        ("une ligne\n   puis\r\nl’autre", "une ligne puis l’autre"),
    ] {
        line(source, expected, &[]);
    }
}

#[test]
fn characters_that_only_look_like_markup_stay_and_nobody_is_warned() {
    for source in [
        "5 * 3 * 2",
        "5*3*2",
        "[…] Nous pensons […], mais",
        "romain[at]frequence-ecoles.org",
        "une *",
        "* ",
        "un mot*, une note*.",
        "étudiant*es et usager*ères",
        "2^10 et 3^5 ^^ ^",
        "[sic] et ]0, 1[",
        "#NumériqueEnCommun[s]",
        "a < b, i <3 u, x > y",
        "snake_case et _",
        "1989. Une année",
        "C’est 50 % ~ 60 %",
        "----8<",
        "!important [",
    ] {
        line(source, source.trim(), &[]);
    }
}

#[test]
fn markup_of_other_languages_is_set_as_typed_and_reported() {
    use FindingKind::UnknownMarkup as Unknown;
    for (source, found) in [
        ("# titre", "#"),
        ("un <b>mot", "<b>"),
        ("un </b>", "</b>"),
        ("un `code` là", "`code`"),
        ("1. item", "1."),
        ("![img](https://x.fr/a.png)", "![img](https://x.fr/a.png)"),
        ("un _mot_ souligné", "_mot_"),
        ("un ~~mot~~ barré", "~~mot~~"),
        ("| a | b |", "|"),
        ("> citation", ">"),
        ("• point", "•"),
        ("* point", "*"),
        ("note[^1]", "[^1]"),
    ] {
        line(source, source, &[(Unknown, found)]);
    }
    line("a\n---", "a ---", &[(Unknown, "---")]);
    let dashes = "possibilités :\n– la ressource ;\n– l’usage.";
    assert_eq!(kinds(&parse_blocks(dashes)), [(Unknown, "–"), (Unknown, "–")]);
    assert_eq!(kinds(&parse_blocks("des lois\n– deux –\nexistent")), []);
    line(r"\# a \<b> \_c\_ \`d\` 1\. e", "# a <b> _c_ `d` 1. e", &[]);
}

#[test]
fn markup_that_never_closes_or_goes_nowhere_is_set_as_typed_and_reported() {
    use FindingKind::{BadAttribute, BadLink, UnclosedMarkup};
    line("un *mot sans fin", "un *mot sans fin", &[(UnclosedMarkup, "*")]);
    line("un **mot* là", "un **mot* là", &[(UnclosedMarkup, "**")]);
    line("*a **b* c**", "<em>a **b</> c**", &[(UnclosedMarkup, "**")]);
    line("XIX^e siècle", "XIX^e siècle", &[(UnclosedMarkup, "^")]);
    line("[mot sans fin", "[mot sans fin", &[(UnclosedMarkup, "[")]);
    line("[mot](https://x.fr", "[mot](https://x.fr", &[(UnclosedMarkup, "(")]);
    line("[mot](ftp://x.fr) là", "[mot](ftp://x.fr) là", &[(BadLink, "ftp://x.fr")]);
    line(
        "[m](javascript:alert(1))",
        "[m](javascript:alert(1))",
        &[(BadLink, "javascript:alert(1)")],
    );
    line("[m](exemple.fr)", "[m](exemple.fr)", &[(BadLink, "exemple.fr")]);
    line("[](https://x.fr)", "[](https://x.fr)", &[(BadLink, "[](https://x.fr)")]);
    line("[m]{.classe}", "[m]{.classe}", &[(BadAttribute, ".classe")]);
    line("[m]{lang=anglais}", "[m]{lang=anglais}", &[(BadAttribute, "lang=anglais")]);
    line(
        "[a [b](http://b.fr) c](http://c.fr)",
        "[a <a http://b.fr>b</> c](http://c.fr)",
        &[(BadLink, "[a [b](http://b.fr) c](http://c.fr)")],
    );
}

#[test]
fn blank_lines_part_paragraphs_and_dashes_make_lists() {
    let prose = parse_blocks("Un.\nDeux.\n\n\nTrois :\n- *a* ;\n  suite\n\n- b.\n\nFin\n");
    assert_eq!(pictures(&prose), ["Un. Deux.", "Trois :", "- <em>a</> ; suite\n- b.", "Fin"]);
    assert_eq!(prose.findings, []);
    assert_eq!(pictures(&parse_blocks("-5 °C\n-- x\n– y")), ["-5 °C -- x – y"]);
    assert_eq!(pictures(&parse_blocks("")), [""; 0]);
    assert_eq!(pictures(&parse_blocks(" \r\n\r\n a\r\rb")), ["a", "b"]);
}

#[test]
fn a_nested_list_is_reported_and_its_items_kept() {
    let prose = parse_blocks("- a\n  - b\n- c");
    assert_eq!(pictures(&prose), ["- a\n- b\n- c"]);
    assert_eq!(kinds(&prose), [(FindingKind::UnknownMarkup, "-")]);
}

#[test]
fn more_than_one_line_where_one_is_expected_is_reported_and_kept() {
    use FindingKind::NotOneLine;
    line("Titre\n\nsuite *a*", "Titre suite <em>a</>", &[(NotOneLine, "suite *a*")]);
    line("- a\n- b", "- a - b", &[(NotOneLine, "- a\n- b")]);
    line("\n\nTitre\n\n", "Titre", &[]);
}

#[test]
fn every_character_knows_where_it_was_typed() {
    let source = "  l\\*un *deux\n  trois* [q\\]r](https://x.fr)\n\n- «\u{a0}é\\_»";
    let mut seen = String::new();
    for block in &parse_blocks(source).blocks {
        let lines: Vec<&[Run]> = match block {
            Block::Paragraph { runs } => vec![runs],
            Block::List { items } => items.iter().map(|item| &item.runs[..]).collect(),
        };
        for runs in lines {
            each_text(runs, &mut |text, origin| {
                seen.push_str(text);
                for (at, c) in text.char_indices() {
                    let typed = source[origin.source_of(at)..].chars().next();
                    assert!(typed == Some(c) || c == ' ', "{c} at {at} of {text}");
                }
            });
        }
    }
    assert_eq!(seen, "l*un deux trois q]r«\u{a0}é_»");
}
