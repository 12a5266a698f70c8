//! Pictures within a content stream (ISO 32000-1, 8.9.7), uncompressed ones.

use lopdf::{Object, Stream, dictionary};

use super::{
    reading::entry,
    samples::Layout,
    spaces::Space,
    walk::{Place, Walk},
};

impl<'d> Walk<'d> {
    pub(super) fn inline_image(&mut self, image: &Stream, place: Place<'d>) -> Option<Stream> {
        let held = image.dict.get(b"CS").or_else(|_| image.dict.get(b"ColorSpace")).ok()?;
        let mut changed = image.clone();
        match self.space(held, place.resources) {
            Space::Light(light) => {
                let layout = Layout::read(self.document, &image.dict)?;
                let Some(pixels) = layout.bytes(&image.content) else {
                    self.leave("BI");
                    return None;
                };
                let reach = entry(self.document, &image.dict, &["D", "Decode"]).cloned();
                let mixed = self.mixed_pixels(pixels, &light, reach.as_ref(), place);
                changed = Stream::new(
                    dictionary! {
                        "W" => layout.width as i64, "H" => layout.height as i64, "BPC" => 8,
                        "CS" => place.target.space(),
                    },
                    mixed,
                );
                if let Some(smooth) = entry(self.document, &image.dict, &["I", "Interpolate"]) {
                    changed.dict.set("I", smooth.clone());
                }
                self.separated.images += 1;
            }
            Space::Gray => set(&mut changed, "DeviceGray".into()),
            Space::Cmyk => set(&mut changed, "DeviceCMYK".into()),
            Space::Indexed(base) => {
                let Space::Light(light) = *base else { return None };
                let parts = self.indexed(held.as_array().ok()?, &light, place)?;
                set(&mut changed, parts.into());
                self.separated.images += 1;
            }
            _ => return None,
        }
        Some(changed)
    }
}

fn set(image: &mut Stream, space: Object) {
    image.dict.remove(b"ColorSpace");
    image.dict.set("CS", space);
}
