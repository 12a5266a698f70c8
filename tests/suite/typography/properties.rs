//! What holds for every text, tried on many arbitrary ones. The generator is
//! ours and fixed, so that a failure comes back on the next run.

use std::time::{Duration, Instant};

use mediane::typography::french::{
    GuillemetSpace, MedianDot, Quotes, Settings, bind_short_words, polish, set,
};
use mediane::typography::inclusive;
use mediane::typography::lint::lint;
use mediane::typography::{Prose, Run, parse_blocks, parse_line};

use super::markup::each_text;

/// Pieces in which markup, marks, spaces and dots meet often.
const PIECES: &[&str] = &[
    "*",
    "**",
    "***",
    "^",
    "[",
    "]",
    "(",
    ")",
    "{lang=en}",
    "](https://x.fr)",
    "](",
    "]{",
    "}",
    "\\",
    "- ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "\u{a0}",
    "\u{202f}",
    "\u{2009}",
    ";",
    ":",
    "!",
    "?",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "'",
    "’",
    ".",
    "...",
    "…",
    ",",
    "·",
    "⋅",
    "•",
    "‧",
    "un·e",
    "acteur⋅trices",
    "col·legi",
    "l'",
    "elles·ils",
    "e",
    "er",
    "XIX",
    "27",
    "1",
    "13",
    "000",
    "2020",
    "et",
    "millions",
    "n°",
    "p.",
    "M.",
    "K.",
    "NEC",
    "années",
    "a",
    "É",
    "ß",
    "e\u{301}",
    "日本",
    "🙂",
    "\u{200d}",
    "@",
    "https://",
    "x.fr",
    "[at]",
    "::",
    "<b>",
    "`",
    "_",
    "~~",
    "#",
    "# ",
    "1. ",
    "> ",
    "|",
    "-",
    "–",
    "\0",
    "\u{feff}",
    "\u{2028}",
    "ﷺ",
    "\t",
    "%",
    "le",
    "oeuvre",
    "27ème",
    "Etat",
    "A ",
    "18 Novembre",
    "peuvent ",
    "expert.e.s",
    "citoyen(ne)s",
    "étudiant-e",
    "acteur/trice",
];

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }

    fn text(&mut self) -> String {
        let pieces = 1 + self.roll(24);
        (0..pieces)
            .map(|_| match self.roll(12) {
                0 => char::from_u32(self.roll(0x3000) as u32).unwrap_or('x').to_string(),
                _ => PIECES[self.roll(PIECES.len())].to_owned(),
            })
            .collect()
    }

    fn settings(&mut self) -> Settings {
        Settings {
            guillemet_space: [GuillemetSpace::Normal, GuillemetSpace::Thin][self.roll(2)],
            quotes: [Quotes::Keep, Quotes::French][self.roll(2)],
            median_dot: [MedianDot::Preserve, MedianDot::Unify][self.roll(2)],
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

#[test]
fn no_text_loses_a_letter_or_forgets_where_it_was_typed() {
    let mut dice = Dice(0x00c0_ffee_d00d);
    for _ in 0..20_000 {
        let source = dice.text();
        let settings = dice.settings();
        for parse in [parse_blocks, parse_line] {
            let mut prose = parse(&source);
            for finding in &prose.findings {
                assert_eq!(source[finding.span.clone()], finding.text);
            }
            let before = typed_letters(&source, &mut prose);
            check_origins(&source, &mut prose);
            set(&mut prose, &settings);
            assert_eq!(typed_letters(&source, &mut prose), before);
            check_origins(&source, &mut prose);
            bind_short_words(&mut prose);
            check_origins(&source, &mut prose);
        }
    }
}

#[test]
fn setting_any_text_twice_changes_nothing() {
    let mut dice = Dice(0x5eed);
    for _ in 0..20_000 {
        let source = dice.text();
        let settings = dice.settings();
        let mut prose = parse_blocks(&source);
        set(&mut prose, &settings);
        let once = prose.clone();
        set(&mut prose, &settings);
        assert_eq!(prose, once, "{source:?} {settings:?}");
    }
}

#[test]
fn hostile_texts_take_no_longer_than_plain_ones() {
    let count = 20_000;
    for piece in [
        "*a ",
        "**a",
        "a*b",
        "^a",
        "[",
        "]",
        "[a](",
        "[a]{",
        "[[a](https://x.fr)",
        "<a",
        "`",
        "_a ",
        "_a_ ",
        "((",
        "](",
        "\\",
        "- ",
        "\n- ",
        "\n\n",
        ";",
        " ;",
        ":",
        "« ",
        " »",
        "\"",
        "“",
        "” ",
        "'",
        "...",
        ".",
        "a·",
        "·",
        "a·b-",
        "un·e ",
        "1 ",
        "000 ",
        "X",
        "XIXe ",
        "@",
        "a@",
        "::",
        "&",
        "[a]{lang=en}",
        "K. ",
        "[x]{lang=en}",
        "  ",
        "\u{a0}",
    ] {
        let source = piece.repeat(count);
        let start = Instant::now();
        let mut prose = parse_blocks(&source);
        set(&mut prose, &Settings { quotes: Quotes::French, ..Settings::default() });
        bind_short_words(&mut prose);
        drop(prose);
        let closed = format!("{source}{}", "]{lang=en}".repeat(count));
        drop(parse_line(&closed));
        assert!(start.elapsed() < Duration::from_secs(2), "{piece:?}: {:?}", start.elapsed());
    }
}

#[test]
fn remarks_point_at_what_was_typed() {
    let mut dice = Dice(0x00c0_ffee_f00d);
    for _ in 0..20_000 {
        let source = dice.text();
        for remark in lint(&mut parse_blocks(&source)) {
            let typed = source.get(remark.span.clone()).unwrap_or_else(|| {
                panic!("{source:?}: {remark:?}");
            });
            let first = remark.text.chars().next();
            let is_letter = first.is_some_and(char::is_alphanumeric);
            assert!(!is_letter || typed.chars().next() == first, "{source:?}: {remark:?}");
        }
    }
}

#[test]
fn any_text_is_spoken_and_polished_whole() {
    let mut dice = Dice(0x00c0_ffee_0dd5);
    for _ in 0..20_000 {
        let source = dice.text();
        let settings = dice.settings();
        let line = source.replace('\n', " ");
        let polished = polish(&line, &settings);
        assert_eq!(letters(&polished), letters(&line), "{line:?}");
        assert_eq!(polish(&polished, &settings), polished, "{line:?}");
        let mut kept = letters(&inclusive::spoken(&line)).chars().collect::<Vec<_>>();
        kept.dedup();
        assert!(line.is_empty() || !kept.is_empty() || letters(&line).is_empty(), "{line:?}");
    }
}

#[test]
fn words_that_are_joined_keep_their_letters() {
    let mut dice = Dice(0x00c0_ffee_0001);
    for _ in 0..20_000 {
        let source = dice.text();
        let mut prose = parse_blocks(&source);
        let before = prose.plain();
        prose.join_inclusive(&mut |words, _| words.len() % 2 == 0);
        assert_eq!(prose.plain(), before, "{source:?}");
        prose.each_inclusive(&mut |word, _| {
            assert!(source.get(word.span.clone()).is_some(), "{source:?}: {word:?}");
        });
    }
}
