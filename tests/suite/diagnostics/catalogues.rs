//! The catalogues are whole, alike, and hold nothing that nobody says.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_bundle::FluentResource;
use mediane::diagnostics::{Catalogue, Code, Language};

use super::LANGUAGES;

pub const FRENCH: &str = include_str!("../../../src/diagnostics/locales/fr.ftl");
const ENGLISH: &str = include_str!("../../../src/diagnostics/locales/en.ftl");

/// The ids (`id` and `id.attribute`) with the variables of each.
fn entries(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut entries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =")
            && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            message = id.to_owned();
            current.clone_from(&message);
        } else if let Some((name, _)) =
            line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="))
        {
            current = format!("{message}.{name}");
        }
        if current.is_empty() {
            continue;
        }
        let names = line.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap().to_owned()
        });
        entries.entry(current.clone()).or_default().extend(names);
    }
    entries
}

/// Arguments as the doc comment of a code lists them, each with a value.
fn documented(code: Code) -> Vec<(&'static str, String)> {
    let names = code.doc().split('`').skip(1).step_by(2);
    let is_name = |name: &&str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    // `in` comes with every message.
    names.filter(is_name).chain(["in"]).map(|name| (name, "xyz".to_owned())).collect()
}

fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

/// String literals that could be ids.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    let is_id = |text: &&str| {
        text.contains('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    };
    source.split('"').skip(1).filter(is_id)
}

#[test]
fn both_catalogues_can_be_read_without_a_fault() {
    for text in [FRENCH, ENGLISH] {
        if let Err((_, faults)) = FluentResource::try_new(text.to_owned()) {
            panic!("{faults:?}");
        }
        let ids: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        let once: BTreeSet<_> = ids.iter().collect();
        assert_eq!(once.len(), ids.len(), "an id stands twice");
    }
}

#[test]
fn both_catalogues_have_the_same_ids_and_variables() {
    assert_eq!(entries(FRENCH), entries(ENGLISH));
}

#[test]
fn every_code_has_a_message_made_of_the_arguments_its_doc_names() {
    for language in LANGUAGES {
        let catalogue = Catalogue::new(language);
        for code in Code::ALL {
            let arguments = documented(*code);
            assert_eq!(catalogue.complaints(code.name(), &arguments), [""; 0], "{code}");
            let message = catalogue.text(code.name(), &arguments);
            assert!(message != code.name() && !message.contains('$'), "{code}: {message}");
        }
    }
}

#[test]
fn a_message_without_its_optional_arguments_has_no_holes() {
    for language in LANGUAGES {
        let catalogue = Catalogue::new(language);
        for code in Code::ALL {
            let arguments: Vec<_> =
                documented(*code).into_iter().map(|(name, _)| (name, String::new())).collect();
            for text in [
                Some(catalogue.text(code.name(), &arguments)),
                catalogue.attribute(code.name(), "hint", &arguments),
            ] {
                // `{lang=en}` is an example of markup.
                assert!(!text.unwrap_or_default().contains('$'), "{code}");
            }
        }
    }
}

#[test]
fn every_id_that_the_code_asks_for_is_there() {
    let known = entries(FRENCH);
    const PREFIXES: [&str; 8] =
        ["help-", "label-", "severity-", "stage-", "summary-", "usage-", "check-", "explain-"];
    for (path, source) in sources() {
        for id in literals(&source) {
            let is_asked = ["text(", "find_text(", "related("]
                .iter()
                .any(|call| source.contains(&format!("{call}\"{id}\"")));
            let is_prefix = id.ends_with('-');
            if !is_prefix && (is_asked || PREFIXES.iter().any(|prefix| id.starts_with(prefix))) {
                assert!(known.contains_key(id), "`{id}` of {path} is in no catalogue");
            }
        }
    }
}

/// `help-arg-…` of each argument, `help-…` and `help-examples-…` of each command.
fn ids_of_the_command_line() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli");
    let arguments = fs::read_to_string(root.join("args.rs")).unwrap();
    let flattened = ["command", "project", "check"];
    let of_arguments = arguments
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(':'))
        .map(|(name, _)| name)
        .filter(|name| !flattened.contains(name))
        .chain(["help", "version", "shell"])
        .map(|name| format!("help-arg-{name}"));
    let of_commands = fs::read_dir(root.join("commands")).unwrap().filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.strip_suffix(".rs").filter(|name| *name != "mod").map(str::to_owned)
    });
    let of_commands =
        of_commands.flat_map(|name| [format!("help-{name}"), format!("help-examples-{name}")]);
    of_arguments.chain(of_commands).collect()
}

#[test]
fn every_command_and_option_has_its_help() {
    let known = entries(FRENCH);
    for id in ids_of_the_command_line() {
        assert!(known.contains_key(&id), "`{id}` is missing");
    }
}

#[test]
fn no_id_is_stale() {
    let sources = sources();
    let said: BTreeSet<&str> = sources.iter().flat_map(|(_, source)| literals(source)).collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    let of_the_command_line = ids_of_the_command_line();
    for id in entries(FRENCH).keys() {
        let (message, attribute) = id.split_once('.').unwrap_or((id, "hint"));
        assert_eq!(attribute, "hint", "nothing reads `{id}`");
        let is_said = codes.contains(message)
            || said.contains(message)
            || of_the_command_line.contains(message);
        assert!(is_said, "nothing says `{id}`");
    }
}

#[test]
fn numbers_choose_the_plural() {
    let french = Catalogue::new(Language::French);
    let counted = |id: &str, name: &'static str, count: &str| {
        french.text(id, &[(name, count.to_owned()), ("path", "data".to_owned())])
    };
    assert!(counted("data-written", "files", "0").starts_with("0 fichier écrit dans"));
    assert!(counted("data-written", "files", "1").starts_with("1 fichier écrit dans"));
    assert!(counted("data-written", "files", "2").starts_with("2 fichiers écrits dans"));
    assert!(counted("data-written", "files", "1200").starts_with("1200 fichiers écrits"));
    let failed = |errors: &str, warnings: &str| {
        let counts = [("errors", errors.to_owned()), ("warnings", warnings.to_owned())];
        french.text("summary-failed", &counts)
    };
    assert_eq!(failed("1", "0"), "1 erreur");
    assert_eq!(failed("3", "1"), "3 erreurs, 1 avertissement");
}

#[test]
fn what_looks_like_a_number_keeps_its_form() {
    let french = Catalogue::new(Language::French);
    for value in ["007", "+5", "9782355221234", "1.0", "2020-11-17"] {
        let arguments = [("key", value.to_owned())];
        assert_eq!(french.text("value-null", &arguments), format!("`{value}` est vide"));
    }
}

#[test]
fn a_summary_tells_pages_weight_and_standards() {
    let facts = |files: &str| {
        [
            ("path", "dist/x.pdf".to_owned()),
            ("files", files.to_owned()),
            ("pages", "20".to_owned()),
            ("size", "640\u{a0}ko".to_owned()),
            ("standards", "PDF/UA-1, PDF/A-2a".to_owned()),
        ]
    };
    let french = Catalogue::new(Language::French);
    assert_eq!(
        french.text("summary-output", &facts("1")),
        "`dist/x.pdf`\u{a0}: 20 pages, 640\u{a0}ko, PDF/UA-1, PDF/A-2a"
    );
    assert_eq!(
        french.text("summary-output", &facts("7")[..4]),
        "`dist/x.pdf` et les suivants, 7 fichiers\u{a0}: 20 pages, 640\u{a0}ko"
    );
}
