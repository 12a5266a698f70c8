//! From a file's bytes to pixels, one format a file.

mod bmp;
mod gif;
pub(super) mod jpeg;
mod png;
mod tiff;
mod webp;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{
    fault::{Fault, Limit, Note},
    raster::Decoded,
    recognise::Kind,
};

/// The most that is decoded: the largest phone sensors have 200 megapixels, and
/// a poster scanned at 300 dpi 140.
const MOST_PIXELS: u64 = 200_000_000;
/// Sixteen bits a sample and an alpha multiply that; beyond this, a build of
/// several pictures on a laptop would swap.
const MOST_BYTES: u64 = 1 << 30;

/// # Errors
/// What the format's reader finds wrong. Never panics.
pub(super) fn decode(kind: Kind, bytes: &[u8], notes: &mut Vec<Note>) -> Result<Decoded, Fault> {
    let decoded = guarded(|| match kind {
        Kind::Jpeg => jpeg::decode(bytes, notes),
        Kind::Png => png::decode(bytes, notes),
        Kind::WebP => webp::decode(bytes, notes),
        Kind::Gif => gif::decode(bytes, notes),
        Kind::Tiff => tiff::decode(bytes, notes),
        Kind::Bmp => bmp::decode(bytes),
        Kind::Svg | Kind::Svgz | Kind::Pdf => Err(Fault::Unknown),
    })?;
    let wanted = decoded.width * decoded.height * decoded.channels();
    let found = match &decoded.samples {
        super::raster::Samples::Bytes(bytes) => bytes.len(),
        super::raster::Samples::Words(words) => words.len(),
    };
    if wanted == 0 || found != wanted {
        return Err(Fault::Damaged(format!("{found} samples in place of {wanted}")));
    }
    Ok(decoded)
}

/// Decoders are others' code on strangers' bytes; one that indexes past an end
/// has met a damaged file, and must not take the build with it.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().cloned();
        let words = words.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
        Err(Fault::Damaged(words.unwrap_or_default()))
    })
}

/// Asked before anything is allocated: a few bytes can promise a plane of
/// gigapixels.
fn affordable(width: usize, height: usize, bytes_per_pixel: usize) -> Result<(), Fault> {
    let wide = |v: usize| u64::try_from(v).unwrap_or(u64::MAX);
    let pixels = wide(width).saturating_mul(wide(height));
    if pixels == 0 {
        return Err(Fault::Damaged("no pixels".into()));
    }
    if pixels > MOST_PIXELS {
        return Err(Fault::TooLarge { limit: Limit::Pixels, found: pixels, most: MOST_PIXELS });
    }
    let bytes = pixels.saturating_mul(wide(bytes_per_pixel));
    if bytes > MOST_BYTES {
        return Err(Fault::TooLarge { limit: Limit::Decoded, found: bytes, most: MOST_BYTES });
    }
    Ok(())
}

/// The orientation in EXIF data, 1 without one.
fn orientation(exif: Option<&[u8]>) -> u16 {
    let exif = exif.map(|exif| exif.strip_prefix(b"Exif\0\0").unwrap_or(exif));
    let orientation = exif.and_then(image::metadata::Orientation::from_exif_chunk);
    orientation.map_or(1, |orientation| u16::from(orientation.to_exif()))
}
