//! JPEG of three components.

use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::JpegDecoder;

use super::samples::Layout;

/// Red, green and blue, a byte each; none if it is not of the size that the
/// picture says, or damaged.
pub(super) fn pixels(data: &[u8], layout: Layout) -> Option<Vec<u8>> {
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(1 << 16)
        .set_max_height(1 << 16)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(data), options);
    let pixels = decoder.decode().ok()?;
    let size = decoder.dimensions()?;
    let is_whole = size == (layout.width, layout.height);
    (is_whole && pixels.len() == layout.width * layout.height * 3).then_some(pixels)
}
