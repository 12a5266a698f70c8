//! The words are set as DESIGN asks: small at the start, no full stop, French
//! spaces in French.

use mediane::diagnostics::foreign;

use super::{catalogues::FRENCH, manual};

const ENGLISH: &str = include_str!("../../../src/diagnostics/locales/en.ftl");

/// The words of a catalogue by line, without ids, placeables and what stands
/// between backticks; help examples are command lines.
fn prose(text: &str) -> Vec<(String, String)> {
    let mut id = String::new();
    let mut lines = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let words = match line.split_once(" =") {
            Some((name, words)) if !line.starts_with("   ") || line.trim().starts_with('.') => {
                if line.starts_with(' ') {
                    id = format!("{}.hint", id.trim_end_matches(".hint"));
                } else {
                    id = name.to_owned();
                }
                words
            }
            _ => line,
        };
        if !id.starts_with("help-examples") {
            let words = words.trim_start();
            let variant = words.find("] ").filter(|_| words.starts_with(['[', '*']));
            let words = variant.map_or(words, |end| &words[end + 2..]);
            lines.push((id.clone(), without_code(words)));
        }
    }
    lines
}

fn without_code(words: &str) -> String {
    let outside: Vec<&str> = words.split('`').step_by(2).collect();
    let mut kept = String::new();
    let mut rest = outside.join("x");
    // Selector lines and variables are no words; literals are.
    while let Some((before, after)) = rest.split_once('{') {
        kept.push_str(before);
        let (held, behind) = after.split_once('}').unwrap_or((after, ""));
        kept.push_str(held.trim().strip_prefix('"').map_or("x", |held| held.trim_end_matches('"')));
        rest = behind.to_owned();
    }
    kept + &rest
}

#[track_caller]
fn is_french(id: &str, words: &str) {
    for stop in [':', ';', '!', '?', '»'] {
        let plain = format!(" {stop}");
        assert!(!words.contains(&plain), "a plain space before `{stop}` in {id}: {words}");
    }
    assert!(!words.contains("« "), "a plain space behind « in {id}: {words}");
    assert!(!words.contains('\''), "a straight apostrophe in {id}: {words}");
    assert!(!words.contains("..."), "three dots in {id}: {words}");
    for (i, stop) in words.match_indices([';', '!', '?', '»']) {
        let before = words[..i].chars().next_back().unwrap_or('\u{202f}');
        assert!(matches!(before, '\u{a0}' | '\u{202f}'), "no space before {stop} in {id}: {words}");
    }
}

#[test]
fn french_has_french_spaces_and_apostrophes() {
    for (id, words) in prose(FRENCH).into_iter().chain(prose(manual::FRENCH)) {
        is_french(&id, &words);
    }
    for (english, french) in foreign::pairs() {
        is_french(english, &without_code(french));
    }
}

#[test]
fn english_has_no_space_before_a_colon() {
    for (id, words) in prose(ENGLISH).into_iter().chain(prose(manual::ENGLISH)) {
        assert!(!words.contains(" :") && !words.contains(" ;"), "{id}: {words}");
        assert!(!words.contains("..."), "{id}: {words}");
    }
}

#[test]
fn messages_and_hints_start_small_and_end_without_a_stop() {
    const NAMES: [&str; 5] = ["YAML", "Médiane", "Typst", "PDF", "UTF"];
    for text in [FRENCH, ENGLISH, manual::FRENCH, manual::ENGLISH] {
        let mut first = String::new();
        for (id, words) in prose(text).into_iter().filter(|(id, _)| !id.starts_with("help-")) {
            let words = words.trim();
            assert!(!words.ends_with('.'), "{id} ends with a stop: {words}");
            if first != id {
                let is_name = NAMES.iter().any(|name| words.starts_with(name));
                let is_big = words.starts_with(char::is_uppercase);
                assert!(!is_big || is_name, "{id} starts big: {words}");
            }
            first = id;
        }
    }
    for (english, french) in foreign::pairs() {
        assert!(!french.ends_with('.'), "{english}: {french}");
    }
}
