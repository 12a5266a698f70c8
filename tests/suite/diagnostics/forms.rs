//! The human, short and JSON forms.

use mediane::diagnostics::{Catalogue, Code, Diagnostic, Language, Place, Source, render};
use serde_json::{Value, json};

use super::{at_word, french};

fn as_json(diagnostic: &Diagnostic) -> Value {
    render::json(diagnostic, &Catalogue::new(Language::French))
}

#[test]
fn a_message_says_what_where_and_what_to_do() {
    let shown = french(&at_word("titre: oui\n", "titre"));
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "erreur[key-unknown]: clé inconnue `titre`");
    assert_eq!(lines[1].trim_start(), "--> content/nec/edition.yaml:1:1");
    assert_eq!(
        lines.last().unwrap().trim_start(),
        "= aide\u{a0}: clés possibles ici\u{a0}: title, date"
    );
    assert!(!shown.ends_with('\n'));
}

#[test]
fn warnings_and_english_have_their_words() {
    let warning = Diagnostic::warning(Code::MarkupLink).arg("text", "exemple");
    assert!(french(&warning).starts_with("avertissement[markup-link]: "));
    let english = Catalogue::new(Language::English);
    let shown = render::human(&warning, &english, render::Style::default());
    assert!(shown.starts_with("warning[markup-link]: "), "{shown}");
    assert!(shown.contains("help: "), "{shown}");
}

#[test]
fn without_colour_there_is_no_escape_and_with_it_there_is() {
    let diagnostic = at_word("titre: oui\n", "titre");
    assert!(!french(&diagnostic).contains('\u{1b}'));
    let style = render::Style { colour: true, ..render::Style::default() };
    let shown = render::human(&diagnostic, &Catalogue::new(Language::French), style);
    assert!(shown.contains('\u{1b}'));
}

#[test]
fn what_the_content_holds_cannot_steer_the_terminal() {
    let diagnostic = Diagnostic::error(Code::EditionUnknown)
        .arg("name", "\u{1b}[2J")
        .arg("known", "\u{1b}[31mnec")
        .in_file("\u{1b}[2Jx");
    for shown in
        [french(&diagnostic), render::short(&diagnostic, &Catalogue::new(Language::French))]
    {
        assert!(!shown.contains('\u{1b}'), "{shown:?}");
    }
}

#[test]
fn a_file_or_a_key_is_named_without_a_quotation() {
    let fault = Diagnostic::error(Code::FileEmpty).in_file("content/nec/people.yaml");
    assert!(french(&fault).contains("--> content/nec/people.yaml\n"));
    let mut fault = Diagnostic::error(Code::ValueNull).arg("key", "a");
    fault.place = Some(Place::Key("content/nec/people.yaml:people[0].name".into()));
    assert!(french(&fault).contains("--> content/nec/people.yaml:people[0].name\n"));
}

#[test]
fn the_bar_form_is_an_indented_block() {
    let plain = Diagnostic::error(Code::YamlPlain)
        .arg("key", "text")
        .arg("form", "text: |\n  Numérique : le bien commun\n  de tous");
    let shown = french(&plain);
    let block: Vec<&str> = shown.lines().skip_while(|line| !line.contains("text: |")).collect();
    let column = |line: &str, word: &str| line[..line.find(word).unwrap()].chars().count();
    let key = column(block[0], "text: |");
    assert_eq!(column(block[1], "Numérique"), key + 2, "{shown}");
    assert_eq!(column(block[2], "de tous"), key + 2, "{shown}");
}

#[test]
fn a_long_value_does_not_fill_the_title() {
    let value = "long ".repeat(200);
    let fault = Diagnostic::error(Code::ValueInvalid).arg("key", "a").arg("value", value);
    let title = french(&fault).lines().next().unwrap().to_owned();
    assert!(title.chars().count() < 140, "{title}");
    assert!(title.contains('…'), "{title}");
}

#[test]
fn a_hint_keeps_to_the_terminal_and_its_words() {
    let source = Source::new("content/nec/edition.yaml", "a: l’Etat\n");
    let remark = Diagnostic::warning(Code::LintAccent)
        .arg("text", "Etat")
        .arg("instead", "État")
        .at(&source, 7..11);
    let style = render::Style { width: 60, wraps: true, ..render::Style::default() };
    let shown = render::human(&remark, &Catalogue::new(Language::French), style);
    let hint: Vec<&str> = shown.lines().skip_while(|line| !line.contains("aide")).collect();
    assert!(hint.len() > 1 && hint.iter().all(|line| line.chars().count() <= 60), "{shown}");
    // A no-break space holds, and the words are those of the long line.
    assert!(hint.iter().all(|line| !line.trim_start().starts_with(';')), "{shown}");
    let words = |text: &str| text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&french(&remark)).ends_with(&words(&hint.join("\n"))), "{shown}");
}

#[test]
fn the_short_form_is_one_line_that_editors_follow() {
    let diagnostic = at_word("a: 1\ntitre: oui\n", "titre");
    assert_eq!(
        render::short(&diagnostic, &Catalogue::new(Language::French)),
        "content/nec/edition.yaml:2:1: erreur[key-unknown]: clé inconnue `titre`"
    );
    let nowhere = Diagnostic::error(Code::ThemeNone);
    let shown = render::short(&nowhere, &Catalogue::new(Language::English));
    assert_eq!(shown, "error[theme-none]: this edition has no subject");
}

#[test]
fn json_names_the_stretch_by_line_column_and_byte() {
    let diagnostic = at_word("a: 1\né: élève\n", "élève");
    assert_eq!(
        as_json(&diagnostic),
        json!({
            "code": "key-unknown",
            "severity": "error",
            "message": "clé inconnue `élève`",
            "hint": "clés possibles ici\u{a0}: title, date",
            "path": "content/nec/edition.yaml",
            "line": 2, "column": 4, "end-line": 2, "end-column": 9,
            "start": 9, "end": 16,
            "text": "élève",
            "related": [],
        })
    );
}

#[test]
fn json_without_a_place_or_a_hint_says_so() {
    let warning = Diagnostic::warning(Code::LayoutWarning).arg("message", "x").arg("hints", "");
    let value = as_json(&warning);
    assert_eq!(value["severity"], "warning");
    assert_eq!(value["hint"], Value::Null);
    assert_eq!(value.get("path"), None);
    assert_eq!(value["related"], json!([]));
}

#[test]
fn json_keeps_keys_files_and_related_places() {
    let mut fault = Diagnostic::error(Code::Layout).arg("message", "x").arg("hints", "");
    fault.place = Some(Place::Key("a.yaml:quote.text[0]".into()));
    let call = Place::Text { source: Source::new("main.typ", "#titre()\n"), span: 1..8 };
    let fault = fault.related("label-called", call).related("label-first", Place::File("b".into()));
    let value = as_json(&fault);
    assert_eq!((&value["path"], &value["key"]), (&json!("a.yaml"), &json!("quote.text[0]")));
    assert_eq!(value["related"][0]["label"], "appelé ici");
    assert_eq!(value["related"][0]["text"], "titre()");
    assert_eq!(value["related"][1]["path"], "b");
}

#[test]
fn a_file_is_not_named_twice() {
    let missing = Diagnostic::error(Code::KeyMissing)
        .arg("key", "title")
        .arg("parent", "content/nec/edition.yaml")
        .at(&Source::new("content/nec/edition.yaml", "date: x\n"), 0..0);
    assert!(french(&missing).starts_with("erreur[key-missing]: il manque la clé `title`\n"));
}

#[test]
fn a_fault_of_the_data_speaks_to_whoever_wrote_it() {
    let fault = Diagnostic::error(Code::Layout).arg("message", "x").arg("hints", "");
    let source = |path: &str| Source::new(path, "a: b\n");
    let in_layout = french(&fault.clone().at(&source("layouts/screen/main.typ"), 0..1));
    assert!(in_layout.contains("Typst refuse cette ligne de la maquette"), "{in_layout}");
    let at = "content/nec/edition.yaml:a";
    let in_content = french(&fault.arg("at", at).at(&source("content/nec/edition.yaml"), 0..1));
    assert!(in_content.contains("la maquette ne sait que faire de ceci"), "{in_content}");
}
