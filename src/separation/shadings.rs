//! Gradients (ISO 32000-1, 8.7.4.5).

use lopdf::{Dictionary, Object, Stream};

use super::{
    functions::Function,
    reading::{array_of, dictionary_of, numbers, reals, size},
    spaces::{Light, Space},
    walk::{Place, Walk},
};

/// Values along an axis of a shading that is a function of the place, and
/// where it hardly changes along that axis.
const FINE: usize = 256;
const FINEST: usize = 1024;
const PROBES: usize = 16;

impl<'d> Walk<'d> {
    pub(super) fn shading(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let held = dictionary_of(object)?;
        let named = held.get(b"ColorSpace").ok()?;
        let mut changed = held.clone();
        let mut data = None;
        match self.space(named, place.resources) {
            Space::Light(light) => {
                if let Some(colour) = numbers(self.document, held, &["Background"]) {
                    let colour = light.srgb(colour.try_into().unwrap_or_default());
                    let mixed = place.target.mixed(self.inks, &[colour]);
                    changed.set("Background", reals(&mixed[0]));
                }
                let converted = match held.get(b"Function") {
                    Ok(function) => {
                        self.shading_function(function, held, &light, place).map(|function| {
                            changed.set("Function", function);
                            None
                        })
                    }
                    Err(_) => self.mesh(object, &light, place, &mut changed).map(Some),
                };
                let Some(converted) = converted else {
                    self.leave("shading");
                    return None;
                };
                data = converted;
                changed.set("ColorSpace", place.target.space());
                self.separated.paints += 1;
            }
            _ => {
                let space = self.space_for(named, place)?;
                changed.set("ColorSpace", space);
            }
        }
        Some(match (object, data) {
            (_, Some(data)) => super::content::compressed(changed, data).into(),
            (Object::Stream(stream), None) => Stream { dict: changed, ..stream.clone() }.into(),
            _ => changed.into(),
        })
    }

    fn shading_function(
        &mut self,
        function: &'d Object,
        shading: &'d Dictionary,
        light: &Light,
        place: Place<'d>,
    ) -> Option<Object> {
        if size(self.document, shading, &["ShadingType"]) != Some(1) {
            return self.gradient(function, light, place);
        }
        let mut read = Function::read(self.document, function)?;
        let [left, right, bottom, top] =
            array_of(self.document, shading, "Domain").unwrap_or([0.0, 1.0, 0.0, 1.0]);
        read.domain = vec![(left, right), (bottom, top)];
        let sizes = grid_sizes(&read);
        self.grid(&read, &sizes, light, place)
    }
}

/// A gradient that runs along one axis alone is told along that one, finer.
fn grid_sizes(function: &Function) -> [usize; 2] {
    let (across, up) = (function.domain[0], function.domain[1]);
    let at = |(least, most): (f64, f64), probe: usize| {
        least + (probe as f64 + 0.37) / PROBES as f64 * (most - least)
    };
    let value = |x: usize, y: usize| function.at(&[at(across, x), at(up, y)]);
    let each = || (0..PROBES).flat_map(|x| (0..PROBES).map(move |y| (x, y)));
    let is_level = each().all(|(x, y)| value(x, y) == value(x, 0));
    let is_upright = each().all(|(x, y)| value(x, y) == value(0, y));
    match (is_level, is_upright) {
        (true, true) => [2, 2],
        (true, false) => [FINEST, 2],
        (false, true) => [2, FINEST],
        (false, false) => [FINE, FINE],
    }
}
