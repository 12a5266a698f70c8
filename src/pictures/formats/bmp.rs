use zune_bmp::BmpDecoder;
use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};

use crate::{
    inks::Space,
    pictures::{
        fault::Fault,
        raster::{Decoded, Samples},
    },
};

pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Fault> {
    let options = DecoderOptions::default()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let mut decoder = BmpDecoder::new_with_options(ZCursor::new(bytes), options);
    let damaged = |error: &dyn std::fmt::Debug| Fault::Damaged(format!("{error:?}"));
    decoder.decode_headers().map_err(|error| damaged(&error))?;
    let (width, height) = decoder.dimensions().ok_or(Fault::Truncated)?;
    super::affordable(width, height, 4)?;
    let start = bytes.get(10..14).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    let bits = bytes.get(28..30).map_or(0, |b| usize::from(u16::from_le_bytes([b[0], b[1]])));
    let is_plain = bytes.get(14..18).is_some_and(|size| size[0] >= 40)
        && bytes.get(30..34).is_some_and(|method| method == [0; 4]);
    // The decoder leaves what is missing black; uncompressed rows have one length.
    let rows = (width * bits).div_ceil(32) * 4 * height;
    if is_plain && bytes.len() < usize::try_from(start).unwrap_or(0).saturating_add(rows) {
        return Err(Fault::Truncated);
    }
    let samples = decoder.decode().map_err(|error| damaged(&error))?;
    let (space, has_alpha) = match decoder.colorspace() {
        Some(ColorSpace::RGB) => (Space::Rgb, false),
        Some(ColorSpace::RGBA) => (Space::Rgb, true),
        Some(ColorSpace::Luma) => (Space::Gray, false),
        other => return Err(Fault::Variant(format!("{other:?}"))),
    };
    let mut samples = samples;
    // Windows writes 32 bits with an alpha that nobody set: all 0 is none.
    if has_alpha && samples.chunks_exact(4).all(|pixel| pixel[3] == 0) {
        samples.chunks_exact_mut(4).for_each(|pixel| pixel[3] = u8::MAX);
    }
    let samples = Samples::Bytes(samples);
    Ok(Decoded { width, height, space, has_alpha, samples, profile: None, orientation: 1 })
}
