//! What holds for every text, tried on many arbitrary ones. The generator is
//! ours and fixed, so that a failure comes back on the next run.

use std::time::{Duration, Instant};

use mediane::typography::french::{
    GuillemetSpace, MedianDot, Quotes, Settings, bind_short_words, polish, set,
};
use mediane::typography::{inclusive, parse_blocks, parse_line};

use super::invariants::{
    is_polished_whole, is_set_once_and_for_all, is_spoken_whole, joined_words_keep_their_letters,
    keeps_letters_and_places, remarks_point_at_what_was_typed,
};

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

#[test]
fn no_text_loses_a_letter_or_forgets_where_it_was_typed() {
    let mut dice = Dice(0x00c0_ffee_d00d);
    for _ in 0..20_000 {
        keeps_letters_and_places(&dice.text(), &dice.settings());
    }
}

#[test]
fn setting_any_text_twice_changes_nothing() {
    let mut dice = Dice(0x5eed);
    for _ in 0..20_000 {
        is_set_once_and_for_all(&dice.text(), &dice.settings());
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
        "a...",
        ".a...",
        ".",
        "a·",
        "·",
        "a·b-",
        "un·e ",
        "élu·e ",
        "acteur·rice/",
        "(élu·e)",
        "un.e-",
        "il/elle-",
        "vice-",
        "ab-",
        "-ab.e",
        "1 ",
        "1er-",
        "]{lang=en}",
        "]{lang=",
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
        drop(polish(&source, &Settings::default()));
        let closed = format!("{source}{}", "]{lang=en}".repeat(count));
        drop(parse_line(&closed));
        drop(inclusive::spoken(&source));
        assert!(start.elapsed() < Duration::from_secs(2), "{piece:?}: {:?}", start.elapsed());
    }
}

#[test]
fn remarks_on_any_text_point_at_what_was_typed() {
    let mut dice = Dice(0x00c0_ffee_f00d);
    for _ in 0..20_000 {
        remarks_point_at_what_was_typed(&dice.text());
    }
}

#[test]
fn any_text_is_spoken_and_polished_whole() {
    let mut dice = Dice(0x00c0_ffee_0dd5);
    for _ in 0..20_000 {
        let line = dice.text().replace('\n', " ");
        is_polished_whole(&line, &dice.settings());
        is_spoken_whole(&line);
    }
}

#[test]
fn words_that_are_joined_keep_their_letters() {
    let mut dice = Dice(0x00c0_ffee_0001);
    for _ in 0..20_000 {
        joined_words_keep_their_letters(&dice.text());
    }
}
