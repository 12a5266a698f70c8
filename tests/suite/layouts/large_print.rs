//! The edition in large print.

use std::{collections::BTreeSet, fs, path::Path, sync::LazyLock};

use lopdf::Object;
use mediane::edition::OutputKind;
use serde_yaml::Value;

use super::{bookmarks, build, document, page_layout, title};
use crate::{
    brochure::{
        letters,
        page::{self, Page},
        parts,
        structure::Structure,
    },
    pages::editions::copy,
    source,
};

const FILE: &str = "7-sujets-incontournables-nec-2020-gros-caracteres.pdf";
/// The source's line of the people.
const PEOPLE: usize = 227;
const DOTS: [char; 6] = ['·', '⋅', '‧', '•', '・', '\u{387}'];

static STRUCTURE: LazyLock<Structure> = LazyLock::new(|| Structure::read(&document(FILE)));
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| page::pages(&document(FILE)));

/// The source with each inclusive word as `lexicon.yaml` reads it.
fn spelled_out() -> Vec<(usize, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/nec-2020/lexicon.yaml");
    let lexicon: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut readings: Vec<(String, String)> = Vec::new();
    for reading in lexicon["readings"].as_sequence().unwrap() {
        let text = |key: &str| reading[key].as_str().unwrap().replace('⋅', "·");
        readings.push((text("word"), text("spoken")));
        readings.push((capitalised(&text("word")), capitalised(&text("spoken"))));
    }
    readings.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let spell = |line: String| {
        let line = line.replace('⋅', "·");
        readings.iter().fold(line, |line, (word, spoken)| line.replace(word, spoken))
    };
    source::source_lines().into_iter().map(|(number, line)| (number, spell(line))).collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[test]
fn the_whole_source_is_there_in_reading_order_spelled_out() {
    let said = letters(&STRUCTURE.text());
    let mut rest = said.as_str();
    for (line, text) in spelled_out() {
        assert!(!text.contains(DOTS), "line {line} is not spelled out: {text}");
        // Each person has a line.
        let lines = parts(&text).into_iter().flat_map(|part| match part {
            part if line == PEOPLE => part.split(", ").collect(),
            part => vec![part],
        });
        for part in lines {
            let wanted = letters(part);
            let at = rest.find(&wanted);
            let at = at.unwrap_or_else(|| panic!("source.txt line {line}: no {part}"));
            rest = &rest[at + wanted.len()..];
        }
    }
}

#[test]
fn no_dot_is_left_on_the_pages_in_the_bookmarks_or_in_the_metadata() {
    let mut document = document(FILE);
    document.decompress();
    let mut seen = 0;
    for (id, object) in &document.objects {
        for text in page::strings(object) {
            // Strings of a content stream are glyph numbers.
            let text = Object::string_literal(text);
            let Ok(text) = lopdf::decode_text_string(&text) else { continue };
            seen += text.matches("usagère").count();
            assert!(!text.contains(DOTS), "object {id:?}: {text}");
        }
        if let Ok(stream) = object.as_stream() {
            let content = String::from_utf8_lossy(&stream.content);
            assert!(!content.contains(DOTS), "stream {id:?}");
        }
    }
    assert!(seen > 0, "a title is spelled out somewhere");
    let bookmarks = bookmarks(&self::document(FILE));
    let wanted = "5 Quelle place pour l’usager ou l’usagère";
    let fifth = bookmarks.iter().find(|title| title.replace('\u{a0}', " ").starts_with(wanted));
    assert!(fifth.is_some(), "{bookmarks:?}");
    assert!(PAGES.iter().flat_map(|page| &page.glyphs).all(|glyph| !glyph.text.contains(DOTS)));
}

#[test]
fn words_that_are_spelled_out_are_not_spoken_once_more() {
    assert_eq!(STRUCTURE.expansions(), []);
}

#[test]
fn nothing_is_smaller_than_16_points_and_text_has_18() {
    let glyphs = || PAGES.iter().flat_map(|page| &page.glyphs);
    let least = glyphs().map(|glyph| glyph.size).fold(f32::INFINITY, f32::min);
    assert!(least >= 16.0, "{least} pt");
    let of_text = glyphs().filter(|glyph| (glyph.size - 18.0).abs() < 0.01).count();
    assert!(of_text * 10 > glyphs().count() * 8, "{of_text} of {}", glyphs().count());
}

#[test]
fn lines_are_a_line_and_a_half_apart() {
    let mut lines = 0;
    for page in &*PAGES {
        let of_text = page.glyphs.iter().filter(|glyph| glyph.size < 18.5);
        let baselines: BTreeSet<i32> = of_text.map(|glyph| glyph.baseline).collect();
        let baselines: Vec<i32> = baselines.into_iter().collect();
        for pair in baselines.windows(2) {
            lines += 1;
            assert!(pair[1] - pair[0] >= 2699, "{} hundredths of a point", pair[1] - pair[0]);
        }
    }
    assert!(lines > 400, "{lines} lines were measured");
}

#[test]
fn nothing_is_justified_hyphenated_or_slanted() {
    let mut spaces = 0;
    for glyph in PAGES.iter().flat_map(|page| &page.glyphs) {
        assert!(!glyph.text.contains(['\u{ad}', '\u{2010}']), "a hyphen that nobody typed");
        if glyph.text == " " {
            spaces += 1;
            assert!(glyph.slack.abs() < 0.06, "a stretched space: {glyph:?}");
        }
    }
    assert!(spaces > 3000, "{spaces} spaces");
    let document = document(FILE);
    for id in document.get_pages().into_values() {
        for font in document.get_page_fonts(id).unwrap().into_values() {
            let name = font.get(b"BaseFont").and_then(Object::as_name).unwrap();
            let name = String::from_utf8_lossy(name);
            assert!(name.contains("AtkinsonHyperlegibleNext"), "{name}");
            assert!(!name.contains("Italic"), "{name}");
        }
    }
}

#[test]
fn it_is_tagged_as_the_brochure_is() {
    let headings = STRUCTURE.texts("H1");
    let is_subject = |text: &&String| text.starts_with(|c: char| c.is_ascii_digit());
    assert_eq!(headings.iter().filter(is_subject).count(), 7, "{headings:?}");
    assert_eq!(STRUCTURE.texts("BlockQuote").len(), 7);
    // The subjects, and what stands before and after them.
    assert_eq!(STRUCTURE.texts("TOCI").len(), 11);
    STRUCTURE.assert_headings_nest();
}

#[test]
fn it_opens_as_one_column() {
    assert_eq!(page_layout(&document(FILE)), "OneColumn");
    assert_eq!(
        title(&document(FILE)).replace('\u{a0}', " "),
        "7 sujets incontournables – NEC 2020"
    );
}

#[test]
fn a_reading_that_nobody_approved_is_not_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    for part in ["content", "fonts", "layouts"] {
        copy(&root.join(part), &folder.path().join(part));
    }
    let lexicon = folder.path().join("content/nec-2020/lexicon.yaml");
    let text = fs::read_to_string(&lexicon).unwrap();
    let approved = "spoken: \"humains et humaines\"\n    approved: true";
    assert!(text.contains(approved));
    fs::write(&lexicon, text.replace(approved, &approved.replace("true", "false"))).unwrap();
    let out = folder.path().join("out");
    let warnings = build(folder.path(), &out, &[OutputKind::Accessible]);
    assert_eq!(warnings, ["reading-unapproved"]);
    let document = lopdf::Document::load(out.join(FILE)).unwrap();
    let said = Structure::read(&document).text();
    assert!(said.contains("humain·es") && !said.contains("humaines"));
    assert!(said.contains("exclus et exclues"));
}
