//! Other characters for a run of text whose glyphs stay.

use typst::{ecow::EcoString, text::TextItem};

/// Puts `spelled` for every character, nothing for `None`, and shifts the
/// glyphs' ranges along.
pub fn respell(item: &mut TextItem, spelled: impl Fn(char) -> Option<char>) {
    let mut text = EcoString::with_capacity(item.text.len());
    // Where each byte of the old text comes to stand in the new one.
    let mut places = Vec::with_capacity(item.text.len() + 1);
    for c in item.text.chars() {
        places.resize(places.len() + c.len_utf8(), text.len());
        text.extend(spelled(c));
    }
    places.push(text.len());
    let place = |offset: u16| {
        let place = places.get(usize::from(offset)).copied().unwrap_or(text.len());
        u16::try_from(place).unwrap_or(u16::MAX)
    };
    for glyph in &mut item.glyphs {
        glyph.range = place(glyph.range.start)..place(glyph.range.end);
    }
    item.text = text;
}
