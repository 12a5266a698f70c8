//! Functions written anew, for colours in the target's components: by their
//! values, as close together as the old ones' look asks.

use lopdf::{Object, Stream, dictionary};

use super::{
    colour::{Srgb, are_neutral, byte},
    functions::Function,
    reading::{reals, resolve, size},
    spaces::Light,
    walk::{Place, Walk},
};

/// Of an input, looked at; a power of two.
const FINEST: usize = 256;
/// How far a value between two samples may be from what it was: what the
/// rounding of inks to bytes makes, and no more.
const TOLERANCE: f64 = 1.6 / 255.0;

/// What a function is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'d, 'l> {
    pub light: &'l Light,
    pub place: Place<'d>,
    /// All of it is neutral: black ink alone.
    pub is_neutral: bool,
}

impl<'d> Walk<'d> {
    /// A function of one input whose values are colours.
    pub(super) fn gradient(
        &mut self,
        object: &'d Object,
        light: &Light,
        place: Place<'d>,
    ) -> Option<Object> {
        let function = Function::read(self.document, object)?;
        let colours = asked(&function, light, &steps(*function.domain.first()?))?;
        let is_neutral = are_neutral(&colours);
        self.pieces(object, Wanted { light, place, is_neutral })
    }

    /// Stitched functions stay so, with their edges.
    fn pieces(&mut self, object: &'d Object, wanted: Wanted<'d, '_>) -> Option<Object> {
        let document = self.document;
        let resolved = resolve(document, object);
        if let Ok(held) = resolved.as_dict()
            && size(document, held, &["FunctionType"]) == Some(3)
        {
            let parts = held.get(b"Functions").ok().map(|parts| resolve(document, parts))?;
            let parts: Option<Vec<Object>> =
                parts.as_array().ok()?.iter().map(|part| self.pieces(part, wanted)).collect();
            let mut changed = held.clone();
            changed.set("Functions", parts?);
            changed.remove(b"Range");
            return Some(changed.into());
        }
        let function = Function::read(document, object)?;
        let domain = *function.domain.first()?;
        let colours = asked(&function, wanted.light, &steps(domain))?;
        let values = wanted.place.target.mixed_as(self.inks, &colours, wanted.is_neutral);
        let step = coarsest(&values);
        let domain = reals(&[domain.0, domain.1]);
        let kept: Vec<&Vec<f64>> = values.iter().step_by(step).collect();
        if let [start, end] = kept[..] {
            return Some(
                dictionary! {
                    "FunctionType" => 2, "Domain" => domain, "N" => 1,
                    "C0" => reals(start), "C1" => reals(end),
                }
                .into(),
            );
        }
        let sizes = vec![Object::from(kept.len() as i64)];
        Some(self.table_function(sizes, domain, kept.into_iter()))
    }

    /// A function of several inputs, by a grid of so many values each.
    pub(super) fn grid(
        &mut self,
        function: &Function,
        sizes: &[usize],
        light: &Light,
        place: Place<'d>,
    ) -> Option<Object> {
        let many: usize = sizes.iter().product();
        let point = |index: usize| {
            let mut left = index;
            let axes = sizes.iter().zip(&function.domain);
            axes.map(|(size, (least, most))| {
                let at = left % size;
                left /= size;
                least + at as f64 / (size - 1) as f64 * (most - least)
            })
            .collect()
        };
        let points: Vec<Vec<f64>> = (0..many).map(point).collect();
        let colours = asked(function, light, &points)?;
        let values = place.target.mixed(self.inks, &colours);
        let domain: Vec<f64> =
            function.domain.iter().flat_map(|(least, most)| [*least, *most]).collect();
        let sizes = sizes.iter().map(|size| Object::from(*size as i64)).collect();
        Some(self.table_function(sizes, reals(&domain), values.iter()))
    }

    /// The tint transformation of named inks.
    pub(super) fn tint(
        &mut self,
        object: &'d Object,
        inks: usize,
        light: &Light,
        place: Place<'d>,
    ) -> Option<Object> {
        if inks == 1 {
            return self.gradient(object, light, place);
        }
        let function = Function::read(self.document, object)?;
        let each = match inks {
            2 => 33,
            3 => 17,
            4 => 9,
            5 | 6 => 5,
            _ => return None,
        };
        self.grid(&function, &vec![each; inks], light, place)
    }

    fn table_function<'v>(
        &mut self,
        sizes: Vec<Object>,
        domain: Object,
        values: impl Iterator<Item = &'v Vec<f64>>,
    ) -> Object {
        let mut outputs = 0;
        let mut samples = Vec::new();
        for value in values {
            outputs = value.len();
            samples.extend(value.iter().map(|value| byte(*value)));
        }
        let mut table = Stream::new(
            dictionary! {
                "FunctionType" => 0, "Domain" => domain, "Size" => sizes, "BitsPerSample" => 8,
                "Range" => reals(&[0.0, 1.0].repeat(outputs)),
            },
            samples,
        );
        // Uncompressed is as good, only longer.
        let _ = table.compress();
        self.add(table).into()
    }
}

fn steps((least, most): (f64, f64)) -> Vec<Vec<f64>> {
    let at = |step: usize| least + step as f64 / FINEST as f64 * (most - least);
    (0..=FINEST).map(|step| vec![at(step)]).collect()
}

fn asked(function: &Function, light: &Light, points: &[Vec<f64>]) -> Option<Vec<Srgb>> {
    let colour = |point: &Vec<f64>| Some(light.srgb(function.at(point)?.try_into().ok()?));
    points.iter().map(colour).collect()
}

/// The longest step between samples that still tells all of them.
fn coarsest(values: &[Vec<f64>]) -> usize {
    let is_told = |step: usize| {
        values.iter().enumerate().all(|(index, value)| {
            let (before, part) = (index / step * step, (index % step) as f64 / step as f64);
            let after = (before + step).min(values.len() - 1);
            value.iter().enumerate().all(|(ink, value)| {
                let (from, to) = (values[before][ink], values[after][ink]);
                (from + part * (to - from) - value).abs() <= TOLERANCE
            })
        })
    };
    let mut step = FINEST;
    while step > 1 && !is_told(step) {
        step /= 2;
    }
    step
}
