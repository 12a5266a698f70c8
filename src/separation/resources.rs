//! What content streams name: colour spaces, pictures, patterns, states.

use lopdf::{Dictionary, Object};

use super::{
    colour::Target,
    paints::Start,
    reading::{dictionary, name, numbers, reals},
    spaces::Space,
    walk::{Convert, Place, Walk},
};

/// Colour spaces that take the place of the device's (ISO 32000-1, 8.6.5.6).
const DEFAULTS: [&[u8]; 3] = [b"DefaultGray", b"DefaultRGB", b"DefaultCMYK"];

impl<'d> Walk<'d> {
    pub(super) fn resources(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let categories: [(&str, Convert<'d>); 6] = [
            ("ColorSpace", Self::named_spaces),
            ("XObject", |walk, held, place| walk.each(held, place, Self::picture)),
            ("Pattern", |walk, held, place| walk.each(held, place, Self::pattern)),
            ("Shading", |walk, held, place| walk.each(held, place, Self::shading)),
            ("ExtGState", |walk, held, place| walk.each(held, place, Self::state)),
            ("Font", |walk, held, place| walk.each(held, place, Self::font)),
        ];
        let held = object.as_dict().ok()?;
        let mut changed = held.clone();
        let mut is_new = false;
        for (category, convert) in categories {
            is_new |= self.entry(held, category, &mut changed, place, convert);
        }
        let spaces = changed.get(b"ColorSpace").and_then(Object::as_dict);
        if spaces.is_ok_and(Dictionary::is_empty) {
            changed.remove(b"ColorSpace");
        }
        is_new.then(|| changed.into())
    }

    /// Converts all that a dictionary names.
    pub(super) fn each(
        &mut self,
        object: &'d Object,
        place: Place<'d>,
        convert: Convert<'d>,
    ) -> Option<Object> {
        let held = object.as_dict().ok()?;
        let mut changed = held.clone();
        let mut is_new = false;
        for (key, value) in held {
            if let Some(converted) = self.held(value, place, convert) {
                changed.set(key.clone(), converted);
                is_new = true;
            }
        }
        is_new.then(|| changed.into())
    }

    /// Content streams name the device's own spaces now; what is built over
    /// another space is built anew.
    fn named_spaces(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let held = object.as_dict().ok()?;
        let mut changed = held.clone();
        let mut is_new = false;
        for (key, value) in held {
            match self.space(value, place.resources) {
                Space::Kept => continue,
                Space::Light(_) | Space::Gray | Space::Cmyk => {
                    changed.remove(key);
                }
                _ if DEFAULTS.contains(&key.as_slice()) => continue,
                _ => match self.held(value, place, Self::compound) {
                    Some(converted) => changed.set(key.clone(), converted),
                    None => continue,
                },
            }
            is_new = true;
        }
        is_new.then(|| changed.into())
    }

    fn picture(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let stream = object.as_stream().ok()?;
        match name(self.document, &stream.dict, &["Subtype"])? {
            b"Form" => self.form(object, place),
            b"Image" => self.image(object, place),
            _ => None,
        }
    }

    fn pattern(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        if let Ok(cell) = object.as_stream() {
            return self.drawing(cell, place, Start::Black);
        }
        let held = object.as_dict().ok()?;
        let mut changed = held.clone();
        let mut is_new = self.entry(held, "Shading", &mut changed, place, Self::shading);
        is_new |= self.entry(held, "ExtGState", &mut changed, place, Self::state);
        is_new.then(|| changed.into())
    }

    fn state(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let held = object.as_dict().ok()?;
        let mut changed = held.clone();
        self.entry(held, "SMask", &mut changed, place, Self::mask).then(|| changed.into())
    }

    fn mask(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let held = object.as_dict().ok()?;
        let inside = Place { target: Target::Mask, ..place };
        let mut changed = held.clone();
        let mut is_new = self.entry(held, "G", &mut changed, inside, Self::form);
        if let Some(backdrop) = self.backdrop(held, inside) {
            changed.set("BC", backdrop);
            is_new = true;
        }
        is_new.then(|| changed.into())
    }

    /// A mask's backdrop is a colour of its group's space.
    fn backdrop(&mut self, mask: &'d Dictionary, place: Place<'d>) -> Option<Object> {
        let values = numbers(self.document, mask, &["BC"])?;
        let group = dictionary(self.document, dictionary(self.document, mask, "G")?, "Group")?;
        let Space::Light(light) = self.space(group.get(b"CS").ok()?, place.resources) else {
            return None;
        };
        let colour = light.srgb(values.try_into().ok()?);
        place.target.mixed(self.inks, &[colour]).first().map(|values| reals(values))
    }

    /// The space that transparency is blended in.
    pub(super) fn group(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let held = object.as_dict().ok()?;
        let mut changed = held.clone();
        let space = held.get(b"CS").ok()?;
        changed.set("CS", self.space_for(space, place)?);
        Some(changed.into())
    }
}
