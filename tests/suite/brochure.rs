//! The published brochure, read back from its bytes with a reader that shares
//! nothing with the writer.

pub mod page;
mod snapshots;
pub mod structure;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use lopdf::Document;
use mediane::{
    pipeline::{self, Options},
    typography::inclusive,
};

use crate::source;
use structure::Structure;

const FILE: &str = "7-sujets-incontournables-nec-2020.pdf";
/// What layouts set in place of dots, and what they part words with.
pub const CARRIERS: [char; 3] = ['\u{387}', '\u{2065}', '\u{2060}'];
const DOTS: [char; 2] = ['\u{b7}', '\u{22c5}'];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The PDF that today's content and layout give, made once for all tests.
static BUILT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    build_into(folder.path());
    fs::read(folder.path().join(FILE)).unwrap()
});

static STRUCTURE: LazyLock<Structure> = LazyLock::new(|| Structure::read(&document()));

fn document() -> Document {
    Document::load_mem(&BUILT).unwrap()
}

fn build_into(folder: &Path) {
    let options = Options {
        root: root().to_owned(),
        edition: None,
        out: PathBuf::from(folder),
        only: Vec::new(),
        epoch: None,
        force: false,
    };
    let outcome = pipeline::build(&options, &|_| {}).unwrap();
    assert_eq!(outcome.found, [], "the real content builds without a warning");
}

/// Letters and marks alone: how lines are broken and spaced is the page's.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_committed_brochure_is_what_the_content_gives() {
    let path = root().join("dist").join(FILE);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &*BUILT).unwrap();
    }
    let committed = fs::read(path).unwrap();
    assert!(
        committed == *BUILT,
        "dist/{FILE} is not what the content gives: renew it with `cargo run --release -- build`"
    );
}

#[test]
fn the_whole_source_is_in_the_structure_tree_in_reading_order() {
    let said = letters(&STRUCTURE.text());
    let mut rest = said.as_str();
    for (line, text) in source::source_lines() {
        for part in parts(&text) {
            let wanted = letters(part);
            let Some(at) = rest.find(&wanted) else {
                panic!(
                    "source.txt line {line} is not in the structure tree, or out of order: {part}"
                )
            };
            rest = &rest[at + wanted.len()..];
        }
    }
}

/// The line of the people names 35 organisations; the brochure lists them.
pub fn parts(line: &str) -> Vec<&str> {
    if line.starts_with("CNES : ") {
        line.split(" / ").flat_map(|organisation| organisation.split(" : ")).collect()
    } else {
        vec![line]
    }
}

#[test]
fn each_subject_is_one_first_level_heading_that_opens_with_its_numeral() {
    let headings = STRUCTURE.texts("H1");
    let subjects: Vec<_> =
        headings.iter().filter(|text| text.starts_with(|c: char| c.is_ascii_digit())).collect();
    assert_eq!(subjects.len(), 7, "{headings:?}");
    for (i, subject) in subjects.iter().enumerate() {
        assert!(subject.starts_with(&format!("{}Quel", i + 1)), "{subject}");
    }
}

#[test]
fn headings_never_skip_a_level() {
    STRUCTURE.assert_headings_nest();
}

#[test]
fn epigraphs_are_block_quotes_lists_are_lists_and_sidebars_are_divisions() {
    assert_eq!(STRUCTURE.texts("BlockQuote").len(), 7);
    assert_eq!(STRUCTURE.texts("TOCI").len(), 7);
    let items = STRUCTURE.texts("LBody");
    assert!(
        items.iter().any(|item| item.starts_with("Quelleposturedes") || item.contains("posture"))
    );
    let divisions = STRUCTURE.texts("Div");
    assert!(
        divisions.iter().any(|text| text.starts_with("Lagouvernancedescommuns")),
        "{divisions:?}"
    );
}

#[test]
fn foreign_words_carry_their_language() {
    let foreign = STRUCTURE.in_language("en");
    for word in ["startupnation", "cloud", "designthinking", "freeplaces"] {
        assert!(foreign.iter().any(|text| text.contains(word)), "{word}: {foreign:?}");
    }
}

#[test]
fn inclusive_words_keep_the_code_points_their_authors_typed() {
    let said = STRUCTURE.text();
    let typed: String = source::source_lines().iter().map(|(_, line)| line.as_str()).collect();
    for dot in DOTS {
        // The table of contents says the fifth title once more.
        let repeated = usize::from(dot == '\u{b7}');
        assert_eq!(said.matches(dot).count(), typed.matches(dot).count() + repeated, "{dot}");
    }
}

#[test]
fn every_inclusive_word_carries_its_approved_reading() {
    let expansions = STRUCTURE.expansions();
    let mut words: Vec<String> = Vec::new();
    for (_, text) in source::source_lines() {
        let mut last = 0;
        inclusive::each_word(&text, |start, end| {
            // Words side by side are read together.
            match words.last_mut().filter(|_| last > 0 && &text[last..start] == " ") {
                Some(phrase) => *phrase += &text[last..end],
                None => words.push(text[start..end].to_owned()),
            }
            last = end;
        });
    }
    assert_eq!(words.iter().filter(|words| words.contains(' ')).count(), 3);
    // The table of contents says the fifth title once more.
    assert_eq!(expansions.len(), words.len() + 1);
    for word in &words {
        assert!(expansions.iter().any(|(text, _)| text == word), "{word} is not spoken");
    }
    for (text, spoken) in &expansions {
        let before = if text == "un·es" { "les" } else { "" };
        let words: Vec<&str> = text.split(' ').collect();
        assert_eq!(inclusive::phrase(&words, before).as_ref(), Some(spoken), "{text}");
    }
}

#[test]
fn no_dot_is_torn_from_its_word() {
    let mut dots = 0;
    for page in page::pages(&document()) {
        for (i, glyph) in page.glyphs.iter().enumerate() {
            if !DOTS.iter().any(|dot| glyph.text.contains(*dot)) {
                continue;
            }
            dots += 1;
            let before = &page.glyphs[i - 1];
            for neighbour in [before, &page.glyphs[i + 1]] {
                assert_eq!(neighbour.baseline, glyph.baseline, "a word broken at its dot");
            }
            for stretched in [before, glyph] {
                assert!(stretched.slack.abs() <= 0.02, "{stretched:?}: {}", stretched.slack);
            }
        }
    }
    assert!(dots >= 31, "{dots} dots on the pages");
    let lines: std::collections::BTreeSet<i32> =
        page::pages(&document())[3].glyphs.iter().map(|glyph| glyph.baseline).collect();
    assert!(lines.len() > 20, "baselines are told apart: {lines:?}");
}

#[test]
fn no_carrier_is_left_anywhere_in_the_file() {
    for carrier in CARRIERS {
        assert_eq!(page::holding(document(), carrier), [""; 0], "{carrier:?}");
    }
}

#[test]
fn two_builds_are_the_same_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    build_into(folder.path());
    assert!(fs::read(folder.path().join(FILE)).unwrap() == *BUILT);
}

#[test]
fn the_brochure_has_twenty_pages_and_weighs_under_a_megabyte() {
    assert_eq!(document().get_pages().len(), 20);
    assert!(BUILT.len() < 1_000_000);
}

#[test]
fn it_opens_as_a_cover_then_spreads() {
    let document = document();
    let layout = document.catalog().unwrap().get(b"PageLayout").unwrap();
    assert_eq!(layout.as_name().unwrap(), b"TwoPageRight");
}
