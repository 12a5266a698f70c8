//! The little of the OpenType container that Typst does not tell: whether
//! every table is inside the file, and a twin of a font that PDF export takes
//! for another one.

use std::ops::Range;

/// The tables of the font at `index` of a font file or collection, or `None`
/// when the directory or a table runs past the end of the file.
/// (OpenType 1.9, "Organization of an OpenType Font".)
pub fn tables(data: &[u8], index: u32) -> Option<Vec<([u8; 4], Range<usize>)>> {
    let start = if data.starts_with(b"ttcf") {
        u32_at(data, 12 + 4 * usize::try_from(index).ok()?)?
    } else {
        0
    };
    let count = usize::from(u16::from_be_bytes(data.get(start + 4..start + 6)?.try_into().ok()?));
    (0..count)
        .map(|i| {
            let record = start + 12 + 16 * i;
            let tag: [u8; 4] = data.get(record..record + 4)?.try_into().ok()?;
            let offset = u32_at(data, record + 8)?;
            let range = offset..offset.checked_add(u32_at(data, record + 12)?)?;
            (range.end <= data.len()).then_some((tag, range))
        })
        .collect()
}

/// The same font with another `head.checkSumAdjustment`. PDF export tells
/// fonts apart by it, so the twin gets a character map of its own: a glyph can
/// stand for one character in the font and for another in its twin.
pub fn twin(data: &[u8], index: u32) -> Option<Vec<u8>> {
    const CHECKSUM_ADJUSTMENT: usize = 8;
    let tables = tables(data, index)?;
    let (_, head) = tables.iter().find(|(tag, _)| tag == b"head")?;
    let mut twin = data.to_vec();
    *twin.get_mut(head.start + CHECKSUM_ADJUSTMENT + 3)? ^= 1;
    Some(twin)
}

/// How many glyphs a font has (`maxp.numGlyphs`).
pub fn glyphs(data: &[u8], index: u32) -> Option<u16> {
    const NUM_GLYPHS: usize = 4;
    let tables = tables(data, index)?;
    let (_, maxp) = tables.iter().find(|(tag, _)| tag == b"maxp")?;
    let at = maxp.start + NUM_GLYPHS;
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(data: &[u8], at: usize) -> Option<usize> {
    let bytes = data.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}
