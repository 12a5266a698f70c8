//! The first edition's whole text, as it was published.

use mediane::typography::french::{MedianDot, Quotes, Settings, set};
use mediane::typography::inclusive::{each_word, reading};
use mediane::typography::{InclusiveWord, Prose, Run, parse_blocks};

const SOURCE: &str = include_str!("../../../content/nec-2020/source.txt");

fn words_of(runs: &[Run], found: &mut Vec<InclusiveWord>) {
    for run in runs {
        match run {
            Run::Inclusive(word) => found.push(word.clone()),
            Run::Text(_) => {}
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => words_of(runs, found),
        }
    }
}

fn words(prose: &mut Prose) -> Vec<InclusiveWord> {
    let mut found = Vec::new();
    prose.lines_mut().for_each(|runs| words_of(runs, &mut found));
    found
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn all_settings() -> impl Iterator<Item = Settings> {
    [Quotes::Keep, Quotes::French].into_iter().flat_map(|quotes| {
        [MedianDot::Preserve, MedianDot::Unify].map(|median_dot| Settings {
            quotes,
            median_dot,
            ..Settings::default()
        })
    })
}

#[test]
fn its_thirty_inclusive_words_are_found_whole() {
    let found = words(&mut parse_blocks(SOURCE));
    assert_eq!(found.len(), 30);
    assert_eq!(found.iter().filter(|word| word.text.contains('⋅')).count(), 13);
    assert_eq!(found.iter().filter(|word| word.text.contains('·')).count(), 17);
    for word in &found {
        assert_eq!(SOURCE[word.span.clone()], word.text);
    }
    let mut forms: Vec<&str> = found.iter().map(|word| word.text.as_str()).collect();
    forms.sort_unstable();
    forms.dedup();
    assert_eq!(forms.len(), 24);
    assert!(forms.contains(&"l’usager·ère") && forms.contains(&"elles·ils"));
}

#[test]
fn the_rules_keep_its_inclusive_words_as_typed() {
    let mut prose = parse_blocks(SOURCE);
    let before = words(&mut prose);
    set(&mut prose, &Settings::default());
    assert_eq!(words(&mut prose), before);
}

#[test]
fn the_rules_keep_its_letters() {
    for settings in all_settings() {
        let mut prose = parse_blocks(SOURCE);
        assert_eq!(letters(&prose.plain()), letters(SOURCE));
        set(&mut prose, &settings);
        assert_eq!(letters(&prose.plain()), letters(SOURCE));
    }
}

#[test]
fn no_line_can_break_at_its_punctuation() {
    for settings in all_settings() {
        let mut prose = parse_blocks(SOURCE);
        set(&mut prose, &settings);
        let text = prose.plain();
        for mark in [" ;", " :", " ?", " !", " »", "« "] {
            assert_eq!(text.find(mark), None, "{mark}");
        }
        for (mark, space) in
            [(';', '\u{202f}'), ('?', '\u{202f}'), (':', '\u{a0}'), ('»', '\u{a0}')]
        {
            for (at, _) in text.match_indices(mark) {
                assert_eq!(text[..at].chars().next_back(), Some(space), "{mark}");
            }
        }
    }
}

#[test]
fn setting_it_twice_changes_nothing() {
    for settings in all_settings() {
        let mut prose = parse_blocks(SOURCE);
        set(&mut prose, &settings);
        let once = prose.clone();
        set(&mut prose, &settings);
        assert_eq!(prose, once);
    }
}

#[test]
fn its_own_places_are_set_as_printers_do() {
    let mut prose = parse_blocks(SOURCE);
    set(&mut prose, &Settings::default());
    let text = prose.plain().replace('\u{a0}', "~").replace('\u{202f}', "_");
    for expected in [
        "les 17~et~18~Novembre 2020.",
        "début du XIXe~siècle",
        "Et pour NEC~2020_?",
        "(vol~4, n°2, p.5-30)",
        "dans les années~90,",
        "13~millions de personnes",
        "John~K.~Gilbert",
        "Joseph~A.~Schumpeter Capitalisme",
        "ISBN~:~978-2-7071-7823-7.",
        "romain[at]frequence-ecoles.org.",
        "l’édition 2018 de NEC",
        "268~fabriques",
        "l’«~entre-deux~»",
        "workshops…",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn each_of_its_inclusive_words_has_a_reading() {
    let mut words = 0;
    for (line, text) in crate::source::source_lines() {
        each_word(&text, |start, end| {
            let before = text[..start].split_whitespace().next_back().unwrap_or_default();
            let word = &text[start..end];
            assert!(reading(word, before).is_some(), "source.txt line {line}: {word}");
            words += 1;
        });
    }
    assert_eq!(words, 30);
}
