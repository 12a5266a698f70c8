//! Pictures of pixels.

use lopdf::{Dictionary, Object, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::{
    Replacement,
    colour::Target,
    encoding, jpeg,
    reading::{data, entry, numbers},
    samples::Layout,
    spaces::{Light, Space},
    walk::{Place, Walk},
};

/// Samples and, if the picture has a colour that stands for nothing, the
/// mask that says so.
struct Pixels {
    rgb: Vec<u8>,
    mask: Option<Stream>,
}

impl<'d> Walk<'d> {
    pub(super) fn image(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let stream = object.as_stream().ok()?;
        let held = &stream.dict;
        if entry(self.document, held, &["ImageMask"]).is_some_and(|is| *is == true.into()) {
            return None;
        }
        let mut changed = held.clone();
        let mut is_new = self.entry(held, "SMask", &mut changed, place, Self::soft_mask);
        is_new |= self.entry(held, "Mask", &mut changed, place, Self::image);
        let Ok(named) = held.get(b"ColorSpace") else {
            // JPEG 2000 may name its own, which is not looked into.
            self.leave("JPXDecode");
            return None;
        };
        let space = self.space(named, place.resources);
        if let Space::Light(light) = &space {
            let layout = Layout::read(self.document, held);
            let pixels = layout.and_then(|layout| self.pixels(stream, layout));
            if let (Some(layout), Some(pixels)) = (layout, pixels) {
                self.separated.images += 1;
                return self.separated_image(changed, layout, pixels, light, place);
            }
            self.leave("image");
        } else if let Some(space) = self.space_for(named, place) {
            self.separated.images += 1;
            changed.set("ColorSpace", space);
            is_new = true;
        }
        is_new.then(|| Stream { dict: changed, ..stream.clone() }.into())
    }

    fn pixels(&self, stream: &Stream, layout: Layout) -> Option<Pixels> {
        let (data, filter) = data(self.document, stream, &[b"DCTDecode"])?;
        let data = match filter {
            Some(_) => jpeg::pixels(&data, layout)?,
            None => data,
        };
        let key = numbers(self.document, &stream.dict, &["Mask"]);
        let mask = match key.and_then(|key| <[f64; 6]>::try_from(key).ok()) {
            Some(key) => Some(keyed(&layout.levels(&data)?, layout, key)),
            None => None,
        };
        let rgb = self.without_matte(&stream.dict, layout, layout.bytes(&data)?)?;
        Some(Pixels { rgb, mask })
    }

    fn separated_image(
        &mut self,
        mut held: Dictionary,
        layout: Layout,
        pixels: Pixels,
        light: &Light,
        place: Place<'d>,
    ) -> Option<Object> {
        let target = place.target;
        let reach = entry(self.document, &held, &["Decode"]).cloned();
        let known = self.replacement(&pixels.rgb, layout).filter(|_| target == Target::Plates);
        let mixed = match known {
            Some(known) => known.cmyk.clone(),
            None => self.mixed_pixels(pixels.rgb, light, reach.as_ref(), place),
        };
        held.remove(b"Decode");
        held.set("ColorSpace", target.space());
        held.set("BitsPerComponent", 8);
        if let Some(mask) = pixels.mask {
            held.set("Mask", self.add(mask));
        }
        encoding::picture(held, &mixed, layout.width, target.components()).ok().map(Object::from)
    }

    fn replacement(&self, rgb: &[u8], layout: Layout) -> Option<&'d Replacement> {
        if self.replacements.is_empty() {
            return None;
        }
        let known = self.replacements.get(&<[u8; 32]>::from(Sha256::digest(rgb)))?;
        let is_alike = (known.width as usize, known.height as usize)
            == (layout.width, layout.height)
            && known.cmyk.len() == layout.width * layout.height * 4;
        is_alike.then_some(known)
    }

    /// Samples of three components, a byte each, in the target's.
    pub(super) fn mixed_pixels(
        &mut self,
        mut samples: Vec<u8>,
        light: &Light,
        reach: Option<&Object>,
        place: Place<'d>,
    ) -> Vec<u8> {
        let asked = reach.and_then(|reach| self.six(reach));
        match light {
            Light::Calibrated(_) => {
                light.srgb_pixels(&mut samples, asked.unwrap_or_else(|| light.reach()));
            }
            Light::Srgb | Light::Profiled(_) => {
                if let Some(asked) = asked.filter(|asked| *asked != light.reach()) {
                    Light::Srgb.srgb_pixels(&mut samples, asked);
                }
            }
        }
        match (light, place.target) {
            (Light::Profiled(profile), Target::Plates) => {
                return profile.mixed_pixels(self.inks, &samples);
            }
            (Light::Profiled(profile), Target::Mask) => samples = profile.srgb_pixels(&samples),
            _ => {}
        }
        place.target.mixed_pixels(self.inks, &samples)
    }

    fn six(&self, array: &Object) -> Option<[f64; 6]> {
        let mut held = Dictionary::new();
        held.set("D", array.clone());
        numbers(self.document, &held, &["D"])?.try_into().ok()
    }
}

/// Pixels within the key's colours are not painted: a one in a mask.
fn keyed(levels: &[u16], layout: Layout, key: [f64; 6]) -> Stream {
    let row = layout.width.div_ceil(8);
    let mut bits = vec![0_u8; row * layout.height];
    for (index, pixel) in levels.as_chunks::<3>().0.iter().enumerate() {
        let is_key = pixel.iter().zip(key.as_chunks::<2>().0).all(|(level, [least, most])| {
            let level = f64::from(*level);
            *least <= level && level <= *most
        });
        if is_key {
            let (x, y) = (index % layout.width, index / layout.width);
            bits[y * row + x / 8] |= 0x80 >> (x % 8);
        }
    }
    let mut mask = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "ImageMask" => true, "BitsPerComponent" => 1,
            "Width" => layout.width as i64, "Height" => layout.height as i64,
        },
        bits,
    );
    // Uncompressed is as good, only longer.
    let _ = mask.compress();
    mask
}
