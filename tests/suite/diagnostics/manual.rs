//! Every code has its page in both languages, and remarks say one thing in the
//! code and in the manual.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use expect_test::expect_file;
use fluent_bundle::FluentResource;
use mediane::{
    diagnostics::{Code, Language, Manual, Page},
    typography::lint::Lint,
};

use super::LANGUAGES;

pub const FRENCH: &str = include_str!("../../../src/diagnostics/locales/manual.fr.ftl");
pub const ENGLISH: &str = include_str!("../../../src/diagnostics/locales/manual.en.ftl");

#[test]
fn every_code_has_its_page_in_both_languages() {
    for language in LANGUAGES {
        let manual = Manual::new(language);
        for code in Code::ALL {
            let page = manual.page(*code);
            assert_ne!(page.summary, code.name(), "no page in {language:?}");
            assert!(page.why.is_some() && page.instead.is_some(), "{code} in {language:?}");
            let is_remark = code.name().starts_with("lint-");
            let is_shown = page.example.is_some() && page.source.is_some();
            assert!(is_shown || !is_remark, "{code} in {language:?} lacks example or source");
        }
    }
}

#[test]
fn both_manuals_have_the_same_parts_and_no_other_pages() {
    let pages = |language| {
        let manual = Manual::new(language);
        Code::ALL.iter().map(move |code| manual.page(*code))
    };
    for (french, english) in pages(Language::French).zip(pages(Language::English)) {
        let parts = |page: &Page| {
            [&page.why, &page.example, &page.instead, &page.source].map(|part| part.is_some())
        };
        assert_eq!(parts(&french), parts(&english), "{}", french.code);
    }
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    for text in [FRENCH, ENGLISH] {
        assert!(FluentResource::try_new(text.to_owned()).is_ok());
        let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let ids: Vec<&str> = ids.filter_map(|line| Some(line.split_once(" =")?.0)).collect();
        assert_eq!(ids.len(), codes.len());
        assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), codes);
    }
}

/// A part of a rule's doc comment, on one line.
fn part(comment: &str, name: &str) -> String {
    let (_, rest) = comment.split_once(&format!("**{name}.** ")).unwrap();
    rest.split("\n\n").next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_remark_has_one_example_in_the_code_and_in_the_manual() {
    let manual = Manual::new(Language::English);
    for lint in Lint::ALL {
        let name = lint.name();
        let path = format!("src/typography/lint/{}.rs", name.replace('-', "_"));
        let text = fs::read_to_string(&path).unwrap();
        let comment = text.lines().filter_map(|line| line.strip_prefix("///"));
        let comment = comment.map(str::trim).collect::<Vec<_>>().join("\n");
        let page = manual.page(Code::named(&format!("lint-{name}")).unwrap());
        let example = page.example.unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(part(&comment, "Example").trim_end_matches('.'), example, "{path}");
        for typed in part(&comment, "Instead").split('`').skip(1).step_by(2) {
            let instead = page.instead.as_deref().unwrap();
            assert!(instead.contains(typed), "{path}: `{typed}` is not in {instead}");
        }
    }
}

const INTRODUCTION: &str = "\
# Les messages de Médiane

Chaque message porte un code entre crochets, par exemple `avertissement[lint-oe]`. Voici ce que veut dire chacun ; `mediane explain CODE` montre la même page
dans le terminal, en français ou en anglais (`--lang en`). Ce fichier est écrit d’après `src/diagnostics/locales/manual.fr.ftl`.
";

#[test]
fn the_messages_have_their_document() {
    let manual = Manual::new(Language::French);
    let mut document = String::from(INTRODUCTION);
    for code in Code::ALL {
        let page = manual.page(*code);
        write!(document, "\n## `{}`\n\n{}\n\n", page.code, sentence(&page.summary)).unwrap();
        let is_remark = page.code.starts_with("lint-");
        let instead = if is_remark { "À la place" } else { "Que faire" };
        for (label, part) in [
            ("Pourquoi", page.why),
            ("Exemple", page.example),
            (instead, page.instead),
            ("Source", page.source),
        ] {
            if let Some(part) = part {
                writeln!(document, "- **{label}\u{a0}:** {part}").unwrap();
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    expect_file![root.join("docs/messages.md")].assert_eq(&document);
}

fn sentence(summary: &str) -> String {
    let mut chars = summary.chars();
    let first = chars.next().unwrap().to_uppercase();
    format!("{first}{}.", chars.as_str())
}
