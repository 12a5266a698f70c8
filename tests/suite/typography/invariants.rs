//! What holds for every text, whoever made it: the property tests' dice or the
//! fuzzer (`tests/fuzz/`).

use mediane::typography::french::{Settings, bind_short_words, polish, set};
use mediane::typography::inclusive;
use mediane::typography::lint::{Habits, lint};
use mediane::typography::{OffsetMap, Prose, Run, parse_blocks, parse_line};

/// Every letter is kept, and every character knows where it was typed.
pub fn keeps_letters_and_places(source: &str, settings: &Settings) {
    for parse in [parse_blocks, parse_line] {
        let mut prose = parse(source);
        for finding in &prose.findings {
            assert_eq!(source[finding.span.clone()], finding.text);
        }
        let before = typed_letters(source, &mut prose);
        check_origins(source, &mut prose);
        set(&mut prose, settings);
        assert_eq!(typed_letters(source, &mut prose), before);
        check_origins(source, &mut prose);
        bind_short_words(&mut prose);
        check_origins(source, &mut prose);
    }
}

pub fn is_set_once_and_for_all(source: &str, settings: &Settings) {
    let mut prose = parse_blocks(source);
    set(&mut prose, settings);
    let once = prose.clone();
    set(&mut prose, settings);
    assert_eq!(prose, once, "{source:?} {settings:?}");
}

/// A remark shows what was typed there.
pub fn remarks_point_at_what_was_typed(source: &str) {
    let mut prose = parse_blocks(source);
    let mut habits = Habits::default();
    habits.note(&mut prose);
    for remark in lint(&mut prose, &habits) {
        let typed = source.get(remark.span.clone()).unwrap_or_else(|| {
            panic!("{source:?}: {remark:?}");
        });
        let first = remark.text.chars().next();
        let is_letter = first.is_some_and(char::is_alphanumeric);
        assert!(!is_letter || typed.chars().next() == first, "{source:?}: {remark:?}");
    }
}

/// A line without markup keeps its letters when it is polished, twice as once.
pub fn is_polished_whole(line: &str, settings: &Settings) {
    let polished = polish(line, settings);
    assert_eq!(letters(&polished), letters(line), "{line:?}");
    assert_eq!(polish(&polished, settings), polished, "{line:?}");
}

/// Whatever is spoken, the words between the inclusive ones are said as typed.
pub fn is_spoken_whole(line: &str) {
    let spoken = inclusive::spoken(line);
    let mut rest = spoken.as_str();
    let mut done = 0;
    let mut say = |between: &str| {
        let at = rest.find(between).unwrap_or_else(|| panic!("{line:?}: {spoken:?}"));
        rest = &rest[at + between.len()..];
    };
    inclusive::each_word(line, |start, end| {
        // The spaces around may go: `la·le élu·e` is “l’élu ou l’élue”.
        say(line[done..start].trim_matches(' '));
        done = end;
    });
    say(&line[done..]);
}

/// Words that are read together keep their letters and their places.
pub fn joined_words_keep_their_letters(source: &str) {
    let mut prose = parse_blocks(source);
    let before = prose.plain();
    prose.join_inclusive(inclusive::goes_on, &mut |words, _| words.len() % 2 == 0);
    assert_eq!(prose.plain(), before, "{source:?}");
    prose.each_inclusive(&mut |word, _| {
        assert!(source.get(word.span.clone()).is_some(), "{source:?}: {word:?}");
    });
}

/// Every text run, with the source characters its bytes are said to come from.
pub fn each_text(runs: &[Run], see: &mut impl FnMut(&str, &OffsetMap)) {
    for run in runs {
        match run {
            Run::Text(text) => see(&text.text, &text.origin),
            Run::Inclusive(_) => {}
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => each_text(runs, see),
        }
    }
}

/// Letters and digits, those of targets and attributes left out.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn typed_letters(source: &str, prose: &mut Prose) -> String {
    let mut typed = letters(&prose.plain());
    // A target that became a link is in the run, no longer in the text.
    fn targets(runs: &[Run], found: &mut String) {
        for run in runs {
            match run {
                Run::Link { url, runs } => {
                    found.push_str(&letters(url));
                    targets(runs, found);
                }
                Run::Language { lang, runs } => {
                    found.push_str("lang");
                    found.push_str(lang);
                    targets(runs, found);
                }
                Run::Emphasis(runs) | Run::Strong(runs) | Run::Superscript(runs) => {
                    targets(runs, found);
                }
                Run::Text(_) | Run::Inclusive(_) => {}
            }
        }
    }
    let mut hidden = String::new();
    prose.lines_mut().for_each(|runs| targets(runs, &mut hidden));
    typed.push_str(&hidden);
    let sorted = |text: &str| {
        let mut all: Vec<char> = letters(text).chars().collect();
        all.sort_unstable();
        all
    };
    assert_eq!(sorted(&typed), sorted(source), "{source:?}");
    typed
}

fn check_origins(source: &str, prose: &mut Prose) {
    prose.lines_mut().for_each(|runs| {
        each_text(runs, &mut |text, origin| {
            for (at, c) in text.char_indices() {
                let from = source[origin.source_of(at)..].chars().next();
                if c.is_alphanumeric() {
                    assert_eq!(from, Some(c), "{source:?}");
                }
            }
            assert!(origin.source_of(text.len()) <= source.len(), "{source:?}");
        });
    });
}
