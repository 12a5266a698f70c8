use std::io::Cursor;

use image::codecs::webp::WebPDecoder;

use super::png::{fault, of_decoder};
use crate::pictures::{
    fault::{Fault, Note},
    raster::Decoded,
};

pub(super) fn decode(bytes: &[u8], notes: &mut Vec<Note>) -> Result<Decoded, Fault> {
    // The container says how long it is: what is missing at the end is known.
    let size = bytes.get(4..8).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    if bytes.len() < usize::try_from(size).unwrap_or(usize::MAX).saturating_add(8) {
        return Err(Fault::Truncated);
    }
    let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(fault)?;
    if decoder.has_animation() {
        notes.push(Note::Animation);
    }
    of_decoder(decoder)
}
