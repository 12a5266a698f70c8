//! The caret stands under the very characters that are meant.

use mediane::diagnostics::{Catalogue, Code, Diagnostic, Language, Place, Source, render};

use super::{at_word, french};

/// The quoted line and the line of carets, without their margin.
fn quoted(shown: &str) -> (String, String) {
    let lines: Vec<&str> = shown.lines().collect();
    let caret = lines.iter().position(|line| line.contains('^')).unwrap();
    let margin = lines[caret].find('|').unwrap() + 2;
    (lines[caret - 1][margin..].to_owned(), lines[caret][margin..].to_owned())
}

/// Columns of a terminal before a byte offset, as most terminals draw them.
fn columns(text: &str) -> usize {
    let wide = |c: char| matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{1F300}'..='\u{1FAFF}');
    let narrow = |c: char| matches!(c, '\u{0300}'..='\u{036F}' | '\u{200B}'..='\u{200D}');
    text.chars().map(|c| if wide(c) { 2 } else { usize::from(!narrow(c)) }).sum()
}

#[track_caller]
fn stands_under(text: &str, word: &str) {
    let shown = french(&at_word(text, word));
    let (line, carets) = quoted(&shown);
    let before = columns(&line[..line.find(word).unwrap()]);
    assert_eq!(carets.find('^').unwrap(), before, "{shown}");
    assert_eq!(carets.matches('^').count(), columns(word), "{shown}");
}

#[test]
fn carets_stand_under_plain_words() {
    stands_under("titre: oui\n", "titre");
    stands_under("title: oui\nsous-titre: non\n", "sous-titre");
}

#[test]
fn carets_stand_right_behind_accents_and_french_spaces() {
    stands_under("résumé: « élève »\n", "élève");
    stands_under("a: «\u{a0}vraiment\u{202f}! voilà\u{a0}»\n", "voilà");
    stands_under("a: l’été où naît l’œuvre\n", "œuvre");
}

#[test]
fn carets_stand_right_behind_combining_and_wide_characters() {
    stands_under("a: e\u{301}te\u{301} ici\n", "ici");
    stands_under("a: 日本 ici\n", "ici");
    stands_under("a: 日本 ici\n", "日本");
}

#[test]
fn a_tab_is_four_columns_wide() {
    let (line, carets) = quoted(&french(&at_word("a:\n\tb: ici\n", "ici")));
    assert_eq!(carets.find('^'), line.find("ici"));
    assert!(line.starts_with("    b:"), "{line}");
}

#[test]
fn windows_line_ends_do_not_shift_lines_or_columns() {
    let diagnostic = at_word("a: un\r\nb: deux\r\nc: ici\r\n", "ici");
    let shown = french(&diagnostic);
    assert!(shown.contains("content/nec/edition.yaml:3:4"), "{shown}");
    let (line, carets) = quoted(&shown);
    assert_eq!((line.trim_end(), carets.as_str()), ("c: ici", "   ^^^"));
    assert!(!shown.contains('\r'), "{shown:?}");
}

#[test]
fn a_byte_order_mark_counts_for_nothing() {
    let diagnostic = at_word("\u{feff}titre: oui\n", "titre");
    let shown = french(&diagnostic);
    assert!(shown.contains("edition.yaml:1:1"), "{shown}");
    assert_eq!(quoted(&shown), ("titre: oui".to_owned(), "^^^^^".to_owned()));
}

#[test]
fn an_empty_span_shows_one_caret() {
    let source = Source::new("a.yaml", "titre: oui\n");
    let shown = french(&Diagnostic::error(Code::YamlIndent).at(&source, 7..7));
    assert!(shown.contains("a.yaml:1:8"), "{shown}");
    assert_eq!(quoted(&shown).1, "       ^");
}

#[test]
fn the_end_of_the_file_is_the_end_of_its_last_words() {
    let source = Source::new("a.yaml", "titre: oui\nnombre:\n\n  \n");
    let end = source.text.len();
    for span in [end..end, end - 1..end, end..end + 40] {
        let shown = french(&Diagnostic::error(Code::YamlIndent).at(&source, span));
        assert!(shown.contains("a.yaml:2:8"), "{shown}");
        assert_eq!(quoted(&shown), ("nombre:".to_owned(), "       ^".to_owned()));
    }
}

#[test]
fn an_empty_file_can_be_pointed_into() {
    let shown = french(&Diagnostic::error(Code::YamlIndent).at(&Source::new("a.yaml", ""), 0..0));
    assert!(shown.contains("a.yaml:1:1"), "{shown}");
}

#[test]
fn a_span_inside_a_character_takes_the_character_whole() {
    let source = Source::new("a.yaml", "é: oui\n");
    let shown = french(&Diagnostic::error(Code::YamlIndent).at(&source, 1..1));
    assert!(shown.contains("a.yaml:1:1"), "{shown}");
}

#[test]
fn a_short_span_over_several_lines_is_shown_whole() {
    let text = "quote:\n  text: un\n  by: deux\nnumber: 1\n";
    let shown = french(&at_word(text, "text: un\n  by: deux"));
    assert!(shown.contains("edition.yaml:2:3"), "{shown}");
    assert!(shown.contains("text: un") && shown.contains("by: deux"), "{shown}");
    assert!(!shown.contains("number"), "{shown}");
}

#[test]
fn line_breaks_behind_a_value_are_not_part_of_it() {
    let source = Source::new("a.yaml", "text: |\n  un\n\nnumber: 1\n");
    let shown = french(&Diagnostic::error(Code::YamlIndent).at(&source, 10..14));
    assert_eq!(quoted(&shown), ("  un".to_owned(), "  ^^".to_owned()));
}

const WORDS: &str = "des lieux où l’on apprend ensemble à faire avec le numérique ";

#[test]
fn a_paragraph_in_one_line_is_trimmed_around_the_word() {
    let before = WORDS.repeat(5);
    let after = WORDS.repeat(5);
    for text in [
        format!("a: ici {after}\n"),
        format!("a: {before}ici {after}\n"),
        format!("a: {before}ici\n"),
    ] {
        let shown = french(&at_word(&text, "ici"));
        let (line, carets) = quoted(&shown);
        let at: usize = carets.find('^').unwrap();
        assert_eq!(line.chars().skip(at).take(3).collect::<String>(), "ici", "{shown}");
        let snippet = shown.lines().filter(|line| line.contains(" | "));
        assert!(snippet.clone().all(|line| line.chars().count() <= 110), "{shown}");
    }
}

#[test]
fn a_fault_as_long_as_its_paragraph_shows_where_it_starts() {
    let long = WORDS.repeat(10);
    for text in [format!("a: {long}\n"), format!("a: |\n  {long}\n  {long}\nb: 1\n")] {
        let shown = french(&at_word(&text, text[3..].trim_end_matches("\nb: 1\n")));
        let widest = shown.lines().skip(1).filter(|line| line.contains(" | "));
        assert!(widest.clone().all(|line| line.chars().count() <= 110), "{shown}");
        assert!(shown.contains('^'), "{shown}");
    }
}

#[test]
fn a_narrow_window_still_shows_the_word() {
    let text = format!("a: {}ici {}\n", WORDS.repeat(5), WORDS.repeat(5));
    let style = render::Style { width: 60, ..render::Style::default() };
    let shown = render::human(&at_word(&text, "ici"), &Catalogue::new(Language::French), style);
    let (line, carets) = quoted(&shown);
    let at = carets.find('^').unwrap();
    assert_eq!(line.chars().skip(at).take(3).collect::<String>(), "ici", "{shown}");
    assert!(line.chars().count() <= 70, "{shown}");
}

#[test]
fn a_related_place_is_named_under_its_own_caret() {
    let text = "title: un\ndate: 2020-11-17\ntitle: deux\n";
    let source = Source::new("a.yaml", text);
    let first = Place::Text { source: source.clone(), span: 0..5 };
    let twice = Diagnostic::error(Code::KeyDuplicate)
        .arg("key", "title")
        .at(&source, 27..32)
        .related("label-first", first);
    let shown = french(&twice);
    assert!(shown.contains("a.yaml:3:1"), "{shown}");
    let label = shown.lines().find(|line| line.contains("première fois")).unwrap();
    assert!(label.contains("-----"), "{shown}");
}

#[test]
fn a_related_place_in_another_file_has_a_quotation_of_its_own() {
    let first = Place::Text { source: Source::new("un.yaml", "number: 1\n"), span: 8..9 };
    let twice = Diagnostic::error(Code::ThemeNumberTwice)
        .arg("number", 1)
        .at(&Source::new("deux.yaml", "number: 1\n"), 8..9)
        .related("label-first", first);
    let shown = french(&twice);
    assert!(shown.contains("--> deux.yaml:1:9"), "{shown}");
    assert!(shown.contains("un.yaml:1:9"), "{shown}");
}
