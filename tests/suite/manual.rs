//! `docs/pages.md` and `docs/typographie.md`: the rules of the page test and of
//! French typography, from their doc comments.
//! `UPDATE_EXPECT=1 cargo test --release` renews it.

use std::{fmt::Write as _, fs, path::Path};

use expect_test::expect_file;
use mediane::{
    diagnostics::{Catalogue, Language},
    proof::RULES,
};

const INTRODUCTION: &str = "\
# The page test

`mediane check` looks at the typeset pages as a designer would at a glance, and tells what it finds with the page and the place in the YAML. What a layout
is held to, it promises itself (`promise` in `layouts/lib/promise.typ`). The rules read lines and boxes taken from Typst’s frames
(`src/typeset/survey.rs`), so they need no eyes and no PDF; each is a file of `src/proof/rules/`, whose doc comment is below.

Each finding is a warning: the PDF can be built all the same. `tests/suite/pages/` has a fixture that breaks each rule, and editions short, long, with parts
missing and extra that break none.
";

#[test]
fn the_page_test_has_its_manual() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue = Catalogue::new(Language::English);
    let mut page = String::from(INTRODUCTION);
    let mut told = Vec::new();
    for rule in RULES {
        let file = rule.file;
        // Two rules may share a file and its page.
        if told.contains(&file) {
            continue;
        }
        told.push(file);
        let codes: Vec<String> = RULES
            .iter()
            .filter(|rule| rule.file == file)
            .map(|rule| format!("`{}`", rule.code))
            .collect();
        let path = format!("src/proof/rules/{file}.rs");
        let text = fs::read_to_string(root.join(&path)).unwrap();
        let manual: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//!")).collect();
        assert!(manual.len() > 2, "{path} has no manual");
        writeln!(page, "\n## {}\n", codes.join(", ")).unwrap();
        manual.iter().for_each(|line| writeln!(page, "{}", line.trim()).unwrap());
        for rule in RULES.iter().filter(|rule| rule.file == file) {
            assert!(catalogue.attribute(rule.code.name(), "hint", &[]).is_some());
        }
    }
    let files = fs::read_dir(root.join("src/proof/rules")).unwrap().count();
    assert_eq!(told.len() + 1, files, "a file of src/proof/rules/ is no rule");
    expect_file![root.join("docs/pages.md")].assert_eq(&page);
}

const TYPOGRAPHY: &str = "\
# French typography

The render rules that every text of an edition passes, and any text that goes through `mediane polish`. They change spaces and glyphs, never a letter;
setting twice changes nothing. Text marked as another language, addresses, file names and inclusive words are left alone. Each is a file, whose doc comment is
below; at the end, what is not changed but remarked on.
";

const FOLDERS: [(&str, &str); 3] = [
    ("src/typography/french", ""),
    ("src/typography/french/binding", ""),
    (
        "src/typography/lint",
        "\n# Remarks\n\nWhat `mediane check` reports and never changes; `typography.ignore` in `edition.yaml` spares an edition a remark,\n`typography.also` asks for one that is off by default. `mediane explain lint-…` has the same for organisers, in French ([docs/messages.md](messages.md)).",
    ),
];

#[test]
fn each_rule_of_french_typography_has_its_manual() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut page = String::from(TYPOGRAPHY);
    let mut rules = 0;
    for (folder, about) in FOLDERS {
        writeln!(page, "{about}").unwrap();
        let mut paths: Vec<_> =
            fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.is_file()) {
            let text = fs::read_to_string(path).unwrap();
            let mut manual = text
                .lines()
                .map(comment_of)
                .skip_while(|line| line.is_none_or(|line| !line.starts_with("# ")))
                .map_while(|line| line);
            let Some(title) = manual.next() else { continue };
            rules += 1;
            let name = path.strip_prefix(root).unwrap().display();
            writeln!(page, "\n#{title}\n\n`{name}`").unwrap();
            manual.for_each(|line| writeln!(page, "{line}").unwrap());
        }
    }
    assert!(rules > 15, "{rules} rules");
    expect_file![root.join("docs/typographie.md")].assert_eq(&page);
}

/// A line of a doc comment.
fn comment_of(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let said = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?;
    Some(said.strip_prefix(' ').unwrap_or(said))
}
