//! `docs/pages.md`: the page test's rules, from their doc comments.
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
