//! Functions (ISO 32000-1, 7.10), read so that they can be asked.

use lopdf::{Dictionary, Document, Object, Stream};

use super::{
    calculator::Program,
    reading::{dictionary_of, entry, number, numbers, plain_data, resolve, size},
};

const DEEPEST: usize = 8;

/// `(least, most)` of each input or output.
pub(super) type Reach = Vec<(f64, f64)>;

#[derive(Debug, Clone)]
pub(super) struct Function {
    pub domain: Reach,
    range: Reach,
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    Sampled(Sampled),
    Power {
        start: Vec<f64>,
        end: Vec<f64>,
        exponent: f64,
    },
    Stitched {
        bounds: Vec<f64>,
        encode: Reach,
        parts: Vec<Function>,
    },
    Program(Program),
    /// One function an output.
    Joined(Vec<Function>),
}

#[derive(Debug, Clone)]
struct Sampled {
    sizes: Vec<usize>,
    encode: Reach,
    decode: Reach,
    /// From 0 to 1, output by output, the first input's step the shortest.
    samples: Vec<f64>,
}

impl Function {
    pub(super) fn read(document: &Document, object: &Object) -> Option<Self> {
        read(document, object, DEEPEST)
    }

    pub(super) fn at(&self, inputs: &[f64]) -> Option<Vec<f64>> {
        let mut inputs = inputs.to_vec();
        bound(&mut inputs, &self.domain);
        let mut values = match &self.kind {
            Kind::Sampled(sampled) => sampled.at(&inputs, &self.domain)?,
            Kind::Power { start, end, exponent } => {
                let grown = inputs.first()?.powf(*exponent);
                start.iter().zip(end).map(|(start, end)| start + grown * (end - start)).collect()
            }
            Kind::Stitched { bounds, encode, parts } => {
                let (least, most) = *self.domain.first()?;
                let input = *inputs.first()?;
                let last = parts.len().checked_sub(1)?;
                let part = bounds.iter().filter(|bound| input >= **bound).count().min(last);
                let from = part.checked_sub(1).map_or(least, |before| bounds[before]);
                let to = bounds.get(part).copied().unwrap_or(most);
                parts[part].at(&[carried(input, (from, to), *encode.get(part)?)])?
            }
            Kind::Program(program) => {
                let stack = program.run(&inputs)?;
                stack[stack.len().checked_sub(self.range.len())?..].to_vec()
            }
            Kind::Joined(parts) => {
                let values = parts.iter().map(|part| part.at(&inputs)?.first().copied());
                values.collect::<Option<_>>()?
            }
        };
        bound(&mut values, &self.range);
        values.iter().all(|value| value.is_finite()).then_some(values)
    }
}

impl Sampled {
    /// Between samples, by each input in turn.
    fn at(&self, inputs: &[f64], domain: &Reach) -> Option<Vec<f64>> {
        let outputs = self.decode.len();
        let mut corners = vec![(0_usize, 1.0)];
        let mut step = 1;
        for (axis, size) in self.sizes.iter().enumerate() {
            let place = carried(*inputs.get(axis)?, *domain.get(axis)?, *self.encode.get(axis)?);
            let place = place.clamp(0.0, size.saturating_sub(1) as f64);
            let (before, part) = (place.floor(), place.fract());
            let before = before as usize;
            corners = corners
                .into_iter()
                .flat_map(|(at, weight)| {
                    let after = (before + 1).min(size.saturating_sub(1));
                    [
                        (at + before * step, weight * (1.0 - part)),
                        (at + after * step, weight * part),
                    ]
                })
                .filter(|(_, weight)| *weight > 0.0)
                .collect();
            step *= size;
        }
        let value = |output: usize| {
            let terms = corners
                .iter()
                .map(|(at, weight)| Some(weight * self.samples.get(at * outputs + output)?));
            let (least, most) = self.decode[output];
            Some(least + terms.sum::<Option<f64>>()? * (most - least))
        };
        (0..outputs).map(value).collect()
    }
}

/// From one reach to another.
fn carried(value: f64, from: (f64, f64), to: (f64, f64)) -> f64 {
    let length = from.1 - from.0;
    if length == 0.0 { to.0 } else { to.0 + (value - from.0) / length * (to.1 - to.0) }
}

fn bound(values: &mut [f64], reach: &Reach) {
    for (value, (least, most)) in values.iter_mut().zip(reach) {
        *value = value.max(*least).min(*most);
    }
}

fn read(document: &Document, object: &Object, depth: usize) -> Option<Function> {
    let deeper = depth.checked_sub(1)?;
    let object = resolve(document, object);
    if let Ok(parts) = object.as_array() {
        let parts: Option<Vec<Function>> =
            parts.iter().map(|part| read(document, part, deeper)).collect();
        let parts = parts?;
        let domain = parts.first()?.domain.clone();
        return Some(Function { domain, range: Vec::new(), kind: Kind::Joined(parts) });
    }
    let held = dictionary_of(object)?;
    let domain = reach(document, held, "Domain")?;
    let range = reach(document, held, "Range").unwrap_or_default();
    let kind = match size(document, held, &["FunctionType"])? {
        0 => Kind::Sampled(sampled(document, object.as_stream().ok()?, &range)?),
        2 => Kind::Power {
            start: numbers(document, held, &["C0"]).unwrap_or_else(|| vec![0.0]),
            end: numbers(document, held, &["C1"]).unwrap_or_else(|| vec![1.0]),
            exponent: number(entry(document, held, &["N"])?)?,
        },
        3 => {
            let parts = entry(document, held, &["Functions"])?.as_array().ok()?;
            let parts = parts.iter().map(|part| read(document, part, deeper));
            Kind::Stitched {
                bounds: numbers(document, held, &["Bounds"])?,
                encode: reach(document, held, "Encode")?,
                parts: parts.collect::<Option<_>>()?,
            }
        }
        4 => Kind::Program(Program::read(&plain_data(document, object.as_stream().ok()?)?)?),
        _ => return None,
    };
    Some(Function { domain, range, kind })
}

fn sampled(document: &Document, stream: &Stream, range: &Reach) -> Option<Sampled> {
    let held = &stream.dict;
    let sizes = numbers(document, held, &["Size"])?;
    let sizes: Vec<usize> = sizes.iter().map(|size| *size as usize).collect();
    let whole = |size: &usize| (0.0, size.saturating_sub(1) as f64);
    let encode = reach(document, held, "Encode");
    let decode = reach(document, held, "Decode").unwrap_or_else(|| range.clone());
    let bits = size(document, held, &["BitsPerSample"])?;
    let most = match bits {
        1 | 2 | 4 | 8 | 12 | 16 | 24 | 32 => ((1_u64 << bits) - 1) as f64,
        _ => return None,
    };
    let data = plain_data(document, stream)?;
    let many = data.len() * 8 / bits;
    let wanted = sizes.iter().try_fold(decode.len(), |all, size| all.checked_mul(*size))?;
    (wanted > 0 && wanted <= many).then_some(())?;
    let sample = |index: usize| {
        let read = |bit: usize| u64::from(data[bit / 8] >> (7 - bit % 8) & 1);
        let value = (index * bits..(index + 1) * bits).fold(0, |value, bit| value << 1 | read(bit));
        value as f64 / most
    };
    Some(Sampled {
        encode: encode.unwrap_or_else(|| sizes.iter().map(whole).collect()),
        sizes,
        decode,
        samples: (0..wanted).map(sample).collect(),
    })
}

fn reach(document: &Document, held: &Dictionary, name: &str) -> Option<Reach> {
    let numbers = numbers(document, held, &[name])?;
    Some(numbers.as_chunks::<2>().0.iter().map(|[least, most]| (*least, *most)).collect())
}
