//! Colour spaces (ISO 32000-1, 8.6): which print as they are, and what takes
//! the others' place.

use std::rc::Rc;

use lopdf::{Dictionary, Object, StringFormat};

use super::{
    calibrated::Calibrated,
    colour::{Srgb, byte},
    profiles::Profile,
    reading::{array_of, dictionary, dictionary_of, plain_data, resolve, size},
    walk::{Place, Walk},
};

const DEEPEST: usize = 8;

#[derive(Debug, Clone)]
pub(super) enum Space {
    /// Prints as it is: grey, CMYK, inks over those.
    Kept,
    /// Three numbers that say how a colour looks.
    Light(Light),
    /// Profiled, its numbers used as ink.
    Gray,
    Cmyk,
    /// Built over one of the above.
    Indexed(Box<Space>),
    Inks(Box<Space>),
    Pattern(Box<Space>),
}

#[derive(Debug, Clone)]
pub(super) enum Light {
    Srgb,
    Profiled(Rc<Profile>),
    Calibrated(Calibrated),
}

impl Light {
    pub(super) fn srgb(&self, values: [f64; 3]) -> Srgb {
        match self {
            Self::Srgb => values.map(|value| value.clamp(0.0, 1.0)),
            Self::Profiled(profile) => {
                profile.srgb(values.map(byte)).map(|byte| f64::from(byte) / 255.0)
            }
            Self::Calibrated(calibrated) => calibrated.srgb(values),
        }
    }

    /// Samples of a byte each that reach so far, as sRGB, by this space's
    /// own rule.
    pub(super) fn srgb_pixels(&self, samples: &mut [u8], reach: [f64; 6]) {
        let mut last = ([0; 3], self.sample([0; 3], reach));
        for pixel in samples.as_chunks_mut::<3>().0 {
            if last.0 != *pixel {
                last = (*pixel, self.sample(*pixel, reach));
            }
            *pixel = last.1;
        }
    }

    fn sample(&self, sample: [u8; 3], reach: [f64; 6]) -> [u8; 3] {
        self.srgb(reached(sample, reach)).map(byte)
    }

    /// What samples reach from and to, if a picture does not say.
    pub(super) fn reach(&self) -> [f64; 6] {
        match self {
            Self::Calibrated(Calibrated::Lab { reach: [from_a, to_a, from_b, to_b], .. }) => {
                [0.0, 100.0, *from_a, *to_a, *from_b, *to_b]
            }
            _ => [0.0, 1.0, 0.0, 1.0, 0.0, 1.0],
        }
    }
}

impl<'d> Walk<'d> {
    pub(super) fn space(&mut self, object: &Object, resources: Option<&'d Dictionary>) -> Space {
        self.space_within(object, resources, DEEPEST)
    }

    fn space_within(
        &mut self,
        object: &Object,
        resources: Option<&'d Dictionary>,
        depth: usize,
    ) -> Space {
        let document = self.document;
        let Some(depth) = depth.checked_sub(1) else { return Space::Kept };
        let object = resolve(document, object);
        let named = resources.and_then(|held| dictionary(document, held, "ColorSpace"));
        if let Ok(name) = object.as_name() {
            return match name {
                b"DeviceRGB" | b"RGB" | b"CalRGB" => {
                    match named.and_then(|spaces| spaces.get(b"DefaultRGB").ok()) {
                        Some(space) => self.space_within(space, None, depth),
                        None => Space::Light(Light::Srgb),
                    }
                }
                b"DeviceGray" | b"G" | b"DeviceCMYK" | b"CMYK" | b"Pattern" => Space::Kept,
                name => match named.and_then(|spaces| spaces.get(name).ok()) {
                    Some(space) => self.space_within(space, resources, depth),
                    None => Space::Kept,
                },
            };
        }
        let Ok(parts) = object.as_array() else { return Space::Kept };
        let part = |index: usize| parts.get(index).map(|part| resolve(document, part));
        let held = part(1).and_then(dictionary_of);
        let family = part(0).and_then(|family| family.as_name().ok()).unwrap_or_default();
        match family {
            b"CalGray" => Space::Gray,
            b"CalRGB" | b"Lab" => held.map_or(Space::Light(Light::Srgb), |held| {
                Space::Light(Light::Calibrated(calibrated(document, family, held)))
            }),
            b"ICCBased" => match held.and_then(|held| size(document, held, &["N"])) {
                Some(1) => Space::Gray,
                Some(3) => Space::Light(self.profiled(&parts[1])),
                Some(4) => Space::Cmyk,
                _ => Space::Kept,
            },
            b"Indexed" | b"I" | b"Separation" | b"DeviceN" | b"Pattern" => {
                let under = if matches!(family, b"Separation" | b"DeviceN") { 2 } else { 1 };
                let Some(under) = parts.get(under) else { return Space::Kept };
                let base = self.space_within(under, resources, depth);
                match (family, base) {
                    (_, Space::Kept) => Space::Kept,
                    // A named ink may be described by Lab: it only says how it looks.
                    (
                        b"Separation" | b"DeviceN",
                        Space::Light(Light::Calibrated(Calibrated::Lab { .. })),
                    ) => Space::Kept,
                    (b"Separation" | b"DeviceN", base) => Space::Inks(Box::new(base)),
                    (b"Pattern", base) => Space::Pattern(Box::new(base)),
                    (_, base) => Space::Indexed(Box::new(base)),
                }
            }
            b"DeviceRGB" | b"RGB" => Space::Light(Light::Srgb),
            _ => Space::Kept,
        }
    }

    /// What takes the space's place; none if it prints as it is.
    pub(super) fn space_for(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        match self.space(object, place.resources) {
            Space::Kept => None,
            Space::Light(_) => Some(place.target.space().into()),
            Space::Gray => Some("DeviceGray".into()),
            Space::Cmyk => {
                self.leave("ICCBased (4)");
                Some("DeviceCMYK".into())
            }
            Space::Indexed(_) | Space::Inks(_) | Space::Pattern(_) => {
                self.held(object, place, Self::compound)
            }
        }
    }

    /// A space that is built over another.
    pub(super) fn compound(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let mut parts = object.as_array().ok()?.clone();
        let held = object.as_array().ok()?;
        match self.space(object, place.resources) {
            Space::Indexed(base) => {
                if let Space::Light(light) = *base {
                    return self.indexed(held, &light, place).map(Object::from);
                }
                parts[1] = self.space_for(&held[1], place)?;
            }
            Space::Inks(base) => {
                if let Space::Light(light) = *base {
                    let inks = held[1].as_array().map_or(1, Vec::len);
                    parts[3] = self.tint(held.get(3)?, inks, &light, place)?;
                }
                parts[2] = self.space_for(&held[2], place).unwrap_or_else(|| parts[2].clone());
            }
            Space::Pattern(_) => parts[1] = self.space_for(&held[1], place)?,
            _ => return None,
        }
        Some(parts.into())
    }

    /// A palette of three components in the target's.
    pub(super) fn indexed(
        &self,
        parts: &[Object],
        light: &Light,
        place: Place<'d>,
    ) -> Option<Vec<Object>> {
        let [family, _, most, table] = parts else { return None };
        let table = match resolve(self.document, table) {
            Object::String(bytes, _) => bytes.clone(),
            Object::Stream(stream) => plain_data(self.document, stream)?,
            _ => return None,
        };
        let table = Object::String(self.table(light, &table, place), StringFormat::Hexadecimal);
        Some(vec![family.clone(), place.target.space().into(), most.clone(), table])
    }

    fn table(&self, light: &Light, table: &[u8], place: Place<'d>) -> Vec<u8> {
        let reach = light.reach();
        let (entries, _) = table.as_chunks::<3>();
        let colours: Vec<Srgb> =
            entries.iter().map(|entry| light.srgb(reached(*entry, reach))).collect();
        let mixed = place.target.mixed(self.inks, &colours);
        mixed.iter().flatten().map(|value| byte(*value)).collect()
    }
}

fn calibrated(document: &lopdf::Document, family: &[u8], held: &Dictionary) -> Calibrated {
    const IDENTITY: [f64; 9] = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0];
    let white = array_of(document, held, "WhitePoint").unwrap_or([1.0; 3]);
    if family == b"Lab" {
        let reach = array_of(document, held, "Range").unwrap_or([-100.0, 100.0, -100.0, 100.0]);
        return Calibrated::Lab { white, reach };
    }
    let gamma = array_of(document, held, "Gamma").unwrap_or([1.0; 3]);
    // By columns in the file.
    let [xa, ya, za, xb, yb, zb, xc, yc, zc] =
        array_of(document, held, "Matrix").unwrap_or(IDENTITY);
    Calibrated::Rgb { white, gamma, matrix: [[xa, xb, xc], [ya, yb, yc], [za, zb, zc]] }
}

/// The values that bytes stand for.
fn reached(sample: [u8; 3], reach: [f64; 6]) -> [f64; 3] {
    [0, 1, 2].map(|axis| {
        let (from, to) = (reach[2 * axis], reach[2 * axis + 1]);
        from + f64::from(sample[axis]) / 255.0 * (to - from)
    })
}
