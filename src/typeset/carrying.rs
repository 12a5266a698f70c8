//! Fonts in which the carrier of the median dot is the dot. Where a font has no
//! U+0387, shapers take its middle dot for it. Where it has a glyph of its own,
//! that one is drawn, with another advance, and no substitution of the font
//! meets the dot: no ligature across it, no raised dot between capitals. Such a
//! font is loaded with another character map.

use std::collections::BTreeMap;

use typst::{foundations::Bytes, text::Font};
use write_fonts::{
    FontBuilder,
    read::{
        FontRef, TableProvider,
        tables::cmap::{Cmap, CmapIterLimits},
    },
    tables::cmap,
    types::GlyphId,
};

use super::dots::{CARRIER, MIDDLE_DOT};

/// The font itself, unless it draws the carrier in a way of its own.
pub fn carrying(font: Font) -> Font {
    remapped(&font).unwrap_or(font)
}

fn remapped(font: &Font) -> Option<Font> {
    let original = FontRef::from_index(font.data(), font.index()).ok()?;
    let characters = original.cmap().ok()?;
    let dot = characters.map_codepoint(MIDDLE_DOT)?;
    if characters.map_codepoint(CARRIER).is_none_or(|own| own == dot) {
        return None;
    }
    let mut mappings = mappings(&original, &characters)?;
    mappings.insert(CARRIER, dot);
    let table = cmap::Cmap::from_mappings(mappings).ok()?;
    let mut builder = FontBuilder::new();
    builder.add_table(&table).ok()?.copy_missing_tables(original);
    Font::new(Bytes::new(builder.build()), 0)
}

/// Without variation sequences, which are for emoji and ideographs.
fn mappings(font: &FontRef, characters: &Cmap) -> Option<BTreeMap<char, GlyphId>> {
    let (_, _, subtable) = characters.best_subtable()?;
    let limits = CmapIterLimits::default_for_font(font);
    let mapped = subtable.iter_with_limits(limits);
    Some(mapped.filter_map(|(code, glyph)| Some((char::from_u32(code)?, glyph))).collect())
}
