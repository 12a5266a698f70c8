//! Pictures whose colours were mixed beforehand with what lies behind their
//! mask's holes (ISO 32000-1, 11.6.5.3): inks cannot be mixed so afterwards.

use lopdf::{Dictionary, Object, Stream};

use super::{
    colour::byte,
    reading::{array_of, dictionary, entry, plain_data},
    samples::Layout,
    walk::{Place, Walk},
};

impl<'d> Walk<'d> {
    /// A soft mask; what it says of red, green and blue goes.
    pub(super) fn soft_mask(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let converted = self.image(object, place);
        let matte = array_of::<3>(self.document, &object.as_stream().ok()?.dict, "Matte");
        if matte.is_none() {
            return converted;
        }
        let mut mask = converted.unwrap_or_else(|| object.clone());
        mask.as_stream_mut().ok()?.dict.remove(b"Matte");
        Some(mask)
    }

    /// Takes the matte out of a picture's samples; none if its mask cannot be
    /// read.
    pub(super) fn without_matte(
        &self,
        image: &Dictionary,
        layout: Layout,
        mut rgb: Vec<u8>,
    ) -> Option<Vec<u8>> {
        let Some(held) = dictionary(self.document, image, "SMask") else { return Some(rgb) };
        let Some(matte) = array_of::<3>(self.document, held, "Matte") else { return Some(rgb) };
        let mask: &Stream = entry(self.document, image, &["SMask"])?.as_stream().ok()?;
        let is_alike = Layout::read(self.document, held)? == Layout { bits: 8, ..layout };
        let alpha = plain_data(self.document, mask)?;
        (is_alike && alpha.len() >= layout.width * layout.height).then_some(())?;
        for (pixel, alpha) in rgb.as_chunks_mut::<3>().0.iter_mut().zip(alpha) {
            for (value, matte) in pixel.iter_mut().zip(matte) {
                if alpha > 0 {
                    let mixed = f64::from(*value) / 255.0;
                    *value = byte(matte + (mixed - matte) * 255.0 / f64::from(alpha));
                }
            }
        }
        Some(rgb)
    }
}
