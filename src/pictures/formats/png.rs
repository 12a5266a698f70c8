use std::io::Cursor;

use image::{ImageDecoder, ImageError, codecs::png::PngDecoder, error::LimitErrorKind};

use crate::{
    inks::Space,
    pictures::{
        fault::{Fault, Limit, Note},
        raster::{Decoded, Samples},
    },
};

pub(super) fn decode(bytes: &[u8], notes: &mut Vec<Note>) -> Result<Decoded, Fault> {
    let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(fault)?;
    if decoder.is_apng().unwrap_or(false) {
        notes.push(Note::Animation);
    }
    of_decoder(decoder)
}

/// Any decoder of the `image` crate, whose pixels are gray or RGB.
pub(super) fn of_decoder(mut decoder: impl ImageDecoder) -> Result<Decoded, Fault> {
    let [width, height] = [decoder.dimensions().0, decoder.dimensions().1]
        .map(|side| usize::try_from(side).unwrap_or(usize::MAX));
    let colour = decoder.color_type();
    super::affordable(width, height, usize::from(colour.bytes_per_pixel()))?;
    let profile = decoder.icc_profile().ok().flatten();
    let exif = decoder.exif_metadata().ok().flatten();
    let orientation = super::orientation(exif.as_deref());
    let size = usize::try_from(decoder.total_bytes()).unwrap_or(usize::MAX);
    let mut bytes = vec![0; size];
    decoder.read_image(&mut bytes).map_err(fault)?;
    let channels = usize::from(colour.channel_count());
    let is_wide = usize::from(colour.bytes_per_pixel()) == 2 * channels;
    let samples = if is_wide {
        Samples::Words(bytes.chunks_exact(2).map(|b| u16::from_ne_bytes([b[0], b[1]])).collect())
    } else {
        Samples::Bytes(bytes)
    };
    let space = if colour.has_color() { Space::Rgb } else { Space::Gray };
    let has_alpha = colour.has_alpha();
    Ok(Decoded { width, height, space, has_alpha, samples, profile, orientation })
}

pub(super) fn fault(error: ImageError) -> Fault {
    use std::error::Error;
    match &error {
        ImageError::IoError(_) => Fault::Truncated,
        ImageError::Limits(limits) if limits.kind() != LimitErrorKind::DimensionError => {
            let most = super::MOST_BYTES;
            Fault::TooLarge { limit: Limit::Decoded, found: most, most }
        }
        ImageError::Unsupported(_) => Fault::Variant(error.to_string()),
        _ => {
            let mut cause = error.source();
            while let Some(inner) = cause {
                let io = inner.downcast_ref::<std::io::Error>();
                if io.is_some_and(|e| e.kind() == std::io::ErrorKind::UnexpectedEof) {
                    return Fault::Truncated;
                }
                cause = inner.source();
            }
            Fault::Damaged(error.to_string())
        }
    }
}
