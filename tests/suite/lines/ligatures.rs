//! Fonts that join letters across the median dot (`tests/fonts/make.py`) do so,
//! whichever dot was typed, and the text stays what was typed.

use std::path::Path;

use typst::{
    layout::{Frame, FrameItem},
    text::{Glyph, TextItem},
};

use super::Sheet;
use crate::brochure::CARRIERS;

/// One without a glyph for U+0387, and one that has one of its own.
const FONTS: [(&str, &str); 2] =
    [("inclusive.ttf", "Essai Inclusif"), ("inclusive-greek.ttf", "Essai Inclusif Grec")];

/// The fonts' private characters for their ligatures.
const LIGATURES: [(&str, char); 3] =
    [("r·t", '\u{F0000}'), ("t·e", '\u{F0001}'), ("é·e", '\u{F0002}')];

const TEXT: &str = "Les acteur·trices, agent⋅es et salarié‧es se reposent, elles·ils ne lisent \
                    rien. ACTEUR·TRICES et acteur⋅trices aussi.";

fn sheet((file, family): (&str, &'static str)) -> Sheet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fonts").join(file);
    Sheet::of(TEXT).in_font(&path, family)
}

fn each_text(frame: &Frame, see: &mut dyn FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => each_text(&group.frame, see),
            FrameItem::Text(text) => see(text),
            _ => {}
        }
    }
}

/// Each glyph with a dot in its text.
fn each_dotted(sheet: &Sheet, width: u32, see: &mut dyn FnMut(&TextItem, &Glyph, &str)) {
    let pages = sheet.pages(width, "#body");
    each_text(&pages.pages()[0].frame, &mut |item| {
        for glyph in &item.glyphs {
            let text = &item.text[glyph.range()];
            if text.contains(['·', '⋅', '‧']) {
                see(item, glyph, text);
            }
        }
    });
}

#[test]
fn letters_are_joined_across_any_dot() {
    for font in FONTS {
        for width in [120, 200, 320] {
            let mut found = Vec::new();
            each_dotted(&sheet(font), width, &mut |item, glyph, text| {
                found.push(text.to_owned());
                let folded = text.replace(['⋅', '‧'], "·");
                let Some((_, own)) = LIGATURES.iter().find(|(text, _)| *text == folded) else {
                    return;
                };
                let ligature = item.font.ttf().glyph_index(*own).unwrap().0;
                assert_eq!(glyph.id, ligature, "{text} in {}", font.1);
                assert_eq!(glyph.x_advance, item.font.x_advance(ligature).unwrap(), "{text}");
            });
            assert_eq!(found, ["r·t", "t⋅e", "é‧e", "·", "·", "r⋅t"], "{} {width}", font.1);
        }
    }
}

#[test]
fn a_dot_that_joins_nothing_is_the_font_s_own() {
    for font in FONTS {
        let mut found = Vec::new();
        each_dotted(&sheet(font), 120, &mut |item, glyph, text| {
            if text == "·" {
                let advance = item.font.x_advance(glyph.id).unwrap();
                assert_eq!(glyph.x_advance, advance, "stretched in {}", font.1);
                found.push(glyph.id);
            }
        });
        let own = sheet(font).pages(120, "#body");
        let mut dot = 0;
        each_text(&own.pages()[0].frame, &mut |item| {
            dot = item.font.ttf().glyph_index('·').unwrap().0;
        });
        // Between capitals the font raises it.
        let [small, raised] = found[..] else { panic!("{found:?}") };
        assert_eq!(small, dot, "{}", font.1);
        assert_ne!(raised, dot, "{}", font.1);
    }
}

#[test]
fn the_text_is_what_was_typed() {
    for font in FONTS {
        for width in [120, 320] {
            let written = sheet(font).set(width);
            assert_eq!(written.text().trim(), TEXT, "{} {width}", font.1);
            for carrier in CARRIERS {
                assert_eq!(written.holding(carrier), [""; 0], "{carrier:?} in {}", font.1);
            }
        }
    }
}

#[test]
fn the_written_file_draws_a_ligature_as_one_glyph() {
    for font in FONTS {
        let glyphs = sheet(font).set(320).glyphs();
        for joined in ["r·t", "t⋅e", "é‧e", "r⋅t"] {
            let count = glyphs.iter().filter(|glyph| *glyph == joined).count();
            assert_eq!(count, 1, "{joined} in {}: {glyphs:?}", font.1);
        }
    }
}

#[test]
fn words_that_are_hyphenated_are_joined_as_well() {
    for font in FONTS {
        let sheet = sheet(font).with("hyphenate-inclusive: true");
        let mut found = Vec::new();
        each_dotted(&sheet, 320, &mut |_, _, text| found.push(text.to_owned()));
        assert_eq!(found, ["r·t", "t⋅e", "é‧e", "·", "·", "r⋅t"], "{}", font.1);
        let written = sheet.set(80);
        assert_eq!(written.text().trim(), TEXT, "{}", font.1);
        assert!(written.lines().iter().any(|line| line.ends_with("ac\u{ad}")));
    }
}
