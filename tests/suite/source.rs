//! The words of `content/nec-2020` are the authors', letter for letter. The
//! YAML is read here as bare text, apart from the loader and the prose parser,
//! so that a mistake of theirs cannot hide a lost word.
//!
//! Line numbers are those of `source.txt`; `SOURCE.md` tells the same story to
//! people.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use mediane::edition::Palette;
use serde_yaml::Value;

/// Lines of the source that the brochure does not carry, and why.
const DROPPED: [(usize, &str, &str); 9] = [
    (29, "Pour aller plus loin :", "no resource follows it"),
    (54, "Pour aller plus loin :", "no resource follows it"),
    (84, "Pour aller plus loin :", "no resource follows it"),
    (109, "Pour aller plus loin :", "no resource follows it"),
    (209, "Pour aller plus loin :", "no resource follows it"),
    (217, "Pour aller plus loin", "web page furniture: heads the download link"),
    (219, "Téléchargez le PDF ici", "web page furniture: the brochure is that PDF"),
    (221, "NEC 2020", "web page furniture: heads a countdown"),
    (223, "ça se passe dans", "web page furniture: the countdown"),
];

/// Lines that go on with the line before them: a stray break fell there.
const JOINED: [usize; 5] = [6, 95, 157, 172, 173];

/// Two list items that had run together: the second one starts here.
const SPLIT: (usize, &str) = (141, "Stéphane Vincent de 27e région");

/// Structure typed as characters: (line, as typed, as repaired).
const REPAIRED: [(usize, &str, &str); 4] = [
    (136, "Pour aller plus loin :", "Pour aller plus loin"),
    (175, "Pour aller plus loin :", "Pour aller plus loin"),
    (227, "Proult /Oxamyne", "Proult / Oxamyne"),
    (227, " / \u{a0}Open Knowledge", " / Open Knowledge"),
];

/// Texts that stand in the reading order, compared whole with the source.
const READ: [&str; 16] = [
    "edition.title",
    "edition.introduction",
    "edition.labels.resources",
    "edition.labels.questions",
    "edition.labels.people",
    "theme.title",
    "theme.quote.text",
    "theme.quote.reference",
    "theme.body",
    "theme.closing-questions",
    "theme.sidebar.title",
    "theme.sidebar.text",
    "theme.resources.text",
    "theme.questions",
    "people.organisations.name",
    "people.organisations.people",
];

/// Texts that say once more what the source says elsewhere.
const REPEATED: [&str; 5] = [
    "edition.subject",
    "edition.keywords",
    "edition.event.name",
    "edition.event.dates",
    "edition.contact",
];

/// Wording of our own: all of it.
const OUR_OWN: [(&str, &str); 18] = [
    ("edition.authors", "Numérique en Commun[s]"),
    ("edition.event.place", "Lyon"),
    (
        "edition.colophon.text",
        "Ce texte est issu des entretiens menés pour préparer l’édition 2020 de NEC. \
         Ses mots, ses guillemets et ses points médians sont ceux d’origine ; \
         seule la mise en forme est nouvelle.",
    ),
    (
        "edition.colophon.text",
        "La version en gros caractères écrit les mots à point médian comme ils se lisent.",
    ),
    (
        "edition.colophon.text",
        "Composé en Spectral et en Bricolage Grotesque ; les gros caractères, \
         en Atkinson Hyperlegible Next. Caractères sous licence SIL Open Font License.",
    ),
    ("edition.labels.contents", "Sommaire"),
    ("edition.labels.introduction", "Édito"),
    ("edition.labels.colophon", "Colophon"),
    ("edition.labels.contact", "Nous écrire"),
    ("edition.labels.large-print", "Version en gros caractères"),
    ("edition.labels.whole", "Ce sujet fait partie de la brochure"),
    ("theme.short-title", "Technocritique"),
    ("theme.short-title", "Algorithmes"),
    ("theme.short-title", "Communs"),
    ("theme.short-title", "Territoires"),
    ("theme.short-title", "Usager·ère"),
    ("theme.short-title", "Tiers-lieux"),
    ("theme.short-title", "Travail"),
];

/// Values that no reader reads as text.
const SETTINGS: [&str; 15] = [
    "edition.language",
    "edition.date",
    "edition.palette.ink.screen",
    "edition.palette.paper.screen",
    "edition.palette.subjects.screen",
    "edition.typography.median-dot",
    "edition.typography.quotes",
    "edition.typography.guillemet-space",
    "edition.typography.ignore",
    "edition.outputs.kind",
    "edition.outputs.layout",
    "edition.outputs.file",
    "edition.outputs.printer",
    "edition.outputs.paper",
    "edition.accessibility",
];

#[test]
fn every_line_of_the_source_is_in_the_content_letter_for_letter_and_in_order() {
    let expected = source_lines();
    let found = content_lines();
    for (i, (line, text)) in expected.iter().enumerate() {
        let said = found.get(i).map_or("(nothing)", String::as_str);
        assert_eq!(said, text, "source.txt line {line}");
    }
    assert_eq!(found.get(expected.len()), None, "a text that the source does not have");
}

#[test]
fn every_other_text_repeats_the_source_or_is_listed_as_our_own() {
    let whole = source().to_lowercase();
    let mut own = Vec::new();
    for (path, text) in every_string() {
        let path = path.as_str();
        if READ.contains(&path) || SETTINGS.contains(&path) {
            continue;
        }
        for line in bare_lines(&text) {
            if REPEATED.contains(&path) {
                assert!(
                    whole.contains(&line.to_lowercase()),
                    "{path}: {line:?} is not the source's"
                );
            } else {
                own.push((path.to_owned(), line));
            }
        }
    }
    let listed = OUR_OWN.map(|(path, text)| (path.to_owned(), text.to_owned()));
    own.sort();
    let mut listed = listed.to_vec();
    listed.sort();
    assert_eq!(own, listed);
}

#[test]
fn what_the_source_loses_is_declared_as_it_stands_there() {
    let source = source();
    let line = |number: usize| source.lines().nth(number - 1).unwrap();
    for (number, text, reason) in DROPPED {
        assert_eq!(line(number).trim(), text, "line {number}, dropped because: {reason}");
    }
    for (number, typed, _) in REPAIRED {
        assert!(line(number).contains(typed), "line {number} has no {typed:?}");
    }
    assert!(line(SPLIT.0).contains(&format!("Design with care{}", SPLIT.1)));
}

#[test]
fn there_are_seven_subjects_numbered_in_the_order_of_their_files() {
    let numbers: Vec<_> = themes().iter().map(|theme| theme["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    for (theme, file) in themes().iter().zip(theme_files()) {
        let stem = file.file_stem().unwrap().to_str().unwrap();
        let number = theme["number"].as_u64().unwrap();
        assert!(stem.starts_with(&format!("{number:02}-")), "{stem} holds subject {number}");
        assert_eq!(list(&theme["questions"]).len(), 3, "{stem}");
    }
    assert_eq!(themes().iter().map(|theme| list(&theme["resources"]).len()).sum::<usize>(), 10);
}

#[test]
fn there_are_thirty_five_organisations_and_forty_four_people() {
    let people = yaml("people.yaml");
    let organisations = list(&people["organisations"]);
    assert_eq!(organisations.len(), 35);
    let persons = organisations.iter().map(|organisation| list(&organisation["people"]).len());
    assert_eq!(persons.sum::<usize>(), 44);
}

#[test]
fn the_thirty_inclusive_words_keep_the_dot_their_authors_typed() {
    let text = content_lines().join("\n");
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphabetic() || "·⋅’".contains(c)))
        .filter(|word| word.contains(['·', '⋅']))
        .collect();
    assert_eq!(words.len(), 30, "{words:?}");
    assert_eq!(text.matches('⋅').count(), 13);
    assert_eq!(text.matches('·').count(), 17);
}

#[test]
fn the_quotation_marks_are_the_authors_and_they_pair() {
    let text = content_lines().join("\n");
    for (open, close, pairs) in [('«', '»', 19), ('“', '”', 16)] {
        assert_eq!(text.matches(open).count(), pairs, "{open}");
        assert_eq!(text.matches(close).count(), pairs, "{close}");
    }
    for line in content_lines() {
        let mut open = Vec::new();
        for mark in line.chars().filter(|c| "«»“”".contains(*c)) {
            match mark {
                '»' => assert_eq!(open.pop(), Some('«'), "{line}"),
                '”' => assert_eq!(open.pop(), Some('“'), "{line}"),
                mark => open.push(mark),
            }
        }
        assert!(open.is_empty(), "{line}");
    }
}

#[test]
fn the_texts_are_typed_with_plain_spaces_and_one_line_a_paragraph() {
    for (path, text) in every_string() {
        let odd = text.chars().find(|c| c.is_whitespace() && !" \n".contains(*c));
        assert_eq!(odd, None, "{path}");
        assert!(!text.contains("  "), "{path}: two spaces in a row");
        for paragraph in text.trim_end().split("\n\n").filter(|p| !p.starts_with("- ")) {
            assert!(!paragraph.contains('\n'), "{path}: {paragraph:?} is wrapped");
        }
    }
}

#[test]
fn every_subject_has_a_colour_that_reads_on_the_paper_and_that_a_printer_accepts() {
    let palette = &yaml("edition.yaml")["palette"];
    let palette: Palette = serde_yaml::from_value(palette.clone()).unwrap();
    assert_eq!(palette.subjects.len(), themes().len());
    for colour in palette.subjects.iter().chain([&palette.ink]) {
        let contrast = colour.contrast(&palette.paper);
        assert!(contrast >= 4.5, "{}: {contrast:.2}", colour.screen);
        let ink: u32 = colour.print.iter().copied().map(u32::from).sum();
        assert!(ink <= 300, "{}: {ink} % of ink", colour.screen);
    }
}

#[test]
fn markup_comes_off_and_bare_brackets_stay() {
    let plain =
        "Le design thinking, in situ, une revue, un lien, 1er, gras, […] et romain[at]frequence";
    let typed = "Le [design thinking]{lang=en}, [in situ]{lang=la}, *une revue*, \
                 [un lien](https://exemple.org/a_(b)), 1^er^, **gras**, […] et romain[at]frequence";
    assert_eq!(bare(typed), plain);
    assert_eq!(bare_lines("Deux :\n\n- un\n- *deux*\n"), ["Deux :", "un", "deux"]);
}

/// The source as the brochure should say it: one entry a paragraph or list
/// item, with the line it starts on.
pub fn source_lines() -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in (1..).zip(source().lines()) {
        let line = line.trim();
        let line = line.strip_prefix("• ").or_else(|| line.strip_prefix("– ")).unwrap_or(line);
        if line.is_empty() || DROPPED.iter().any(|dropped| dropped.0 == number) {
            continue;
        }
        let repairs = REPAIRED.iter().filter(|repair| repair.0 == number);
        let line =
            repairs.fold(line.to_owned(), |line, (_, typed, meant)| line.replace(typed, meant));
        if JOINED.contains(&number) {
            let before = &mut lines.last_mut().unwrap().1;
            write!(before, " {line}").unwrap();
        } else if number == SPLIT.0 {
            let (first, second) = line.split_at(line.find(SPLIT.1).unwrap());
            lines.extend([(number, first.to_owned()), (number, second.to_owned())]);
        } else {
            lines.push((number, line));
        }
    }
    lines
}

/// The same, from the content, in the order in which the brochure says it.
fn content_lines() -> Vec<String> {
    let edition = yaml("edition.yaml");
    let labels = &edition["labels"];
    let mut lines = Vec::new();
    let mut say = |value: &Value| match value {
        Value::Null => {}
        text => lines.extend(bare_lines(text.as_str().unwrap())),
    };
    say(&edition["title"]);
    say(&edition["introduction"]);
    for theme in themes() {
        say(&theme["title"]);
        say(&theme["quote"]["text"]);
        say(&theme["quote"]["reference"]);
        say(&theme["body"]);
        say(&theme["closing-questions"]);
        say(&theme["sidebar"]["title"]);
        say(&theme["sidebar"]["text"]);
        let resources = list(&theme["resources"]);
        if !resources.is_empty() {
            say(&labels["resources"]);
        }
        resources.iter().for_each(|resource| say(&resource["text"]));
        say(&labels["questions"]);
        list(&theme["questions"]).iter().for_each(&mut say);
    }
    say(&labels["people"]);
    lines.push(people_line());
    lines
}

/// `people.yaml` as the source writes it: `organisation : person, person / …`.
fn people_line() -> String {
    let people = yaml("people.yaml");
    let say = |value: &Value| bare(value.as_str().unwrap());
    let organisations = list(&people["organisations"]).iter().map(|organisation| {
        let persons: Vec<_> = list(&organisation["people"]).iter().map(say).collect();
        format!("{} : {}", say(&organisation["name"]), persons.join(", "))
    });
    organisations.collect::<Vec<_>>().join(" / ")
}

/// Every string of every file with its key path, list indices left out.
fn every_string() -> Vec<(String, String)> {
    let mut strings = Vec::new();
    walk("edition", &yaml("edition.yaml"), &mut strings);
    for theme in themes() {
        walk("theme", &theme, &mut strings);
    }
    walk("people", &yaml("people.yaml"), &mut strings);
    strings
}

fn walk(path: &str, value: &Value, strings: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => strings.push((path.to_owned(), text.clone())),
        Value::Sequence(items) => items.iter().for_each(|item| walk(path, item, strings)),
        Value::Mapping(map) => {
            for (key, value) in map {
                walk(&format!("{path}.{}", key.as_str().unwrap()), value, strings);
            }
        }
        Value::Number(_) | Value::Bool(_) => {}
        other => panic!("{path}: {other:?} is no value of an edition"),
    }
}

/// Paragraphs and list items, markup taken off.
fn bare_lines(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.map(|line| bare(line.strip_prefix("- ").unwrap_or(line))).collect()
}

/// A line without its inline markup: stars and carets go, `[text](url)` and
/// `[text]{lang=xx}` leave their text, any other bracket stays as typed. The
/// source itself has neither star nor caret.
fn bare(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['*', '^', '[']) {
        out.push_str(&rest[..at]);
        let marked = &rest[at + 1..];
        rest = marked;
        if line.as_bytes()[line.len() - marked.len() - 1] != b'[' {
            continue;
        }
        let Some((text, after)) = marked.split_once(']') else {
            out.push('[');
            continue;
        };
        let end = match after.chars().next() {
            Some('(') => link_end(after),
            Some('{') if after.starts_with("{lang=") => after.find('}'),
            _ => None,
        };
        match end {
            Some(end) => {
                out.push_str(&bare(text));
                rest = &after[end + 1..];
            }
            None => out.push('['),
        }
    }
    out + rest
}

/// Where the parenthesis that opens `text` closes.
fn link_end(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        (depth == 0).then_some(at)
    })
}

fn list(value: &Value) -> &[Value] {
    value.as_sequence().map_or(&[], Vec::as_slice)
}

fn themes() -> Vec<Value> {
    let stem = |file: &PathBuf| format!("themes/{}", file.file_name().unwrap().to_str().unwrap());
    theme_files().iter().map(|file| yaml(&stem(file))).collect()
}

fn theme_files() -> Vec<PathBuf> {
    let folder = std::fs::read_dir(edition_folder().join("themes")).unwrap();
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn yaml(file: &str) -> Value {
    serde_yaml::from_str(&read(file)).unwrap()
}

fn source() -> String {
    read("source.txt")
}

fn read(file: &str) -> String {
    std::fs::read_to_string(edition_folder().join(file)).unwrap()
}

fn edition_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content/nec-2020")
}
