//! Functions (ISO 32000-1, 7.10), as far as ink needs them: the values at
//! their ends and samples, between which they do not leave.

use lopdf::{Object, Stream};

use super::super::reading::{File, dictionary_of};

const DEEPEST: usize = 8;

#[derive(Debug, Clone, PartialEq)]
pub(in crate::verify) enum Function {
    Exponential {
        start: Vec<f64>,
        end: Vec<f64>,
        exponent: f64,
    },
    /// Known by values alone: stitched or sampled.
    Values(Vec<Vec<f64>>),
    /// PostScript, or not to be read.
    Unknown,
}

impl Function {
    pub(super) fn read(file: &File, object: &Object) -> Self {
        read(file, object, DEEPEST).unwrap_or(Self::Unknown)
    }

    /// The value at an input from 0 to 1.
    pub(super) fn at(&self, input: f64) -> Option<Vec<f64>> {
        let Self::Exponential { start, end, exponent } = self else { return None };
        let grown = input.powf(*exponent);
        Some(start.iter().zip(end).map(|(start, end)| start + grown * (end - start)).collect())
    }

    pub(super) fn extremes(&self) -> Vec<Vec<f64>> {
        match self {
            Self::Exponential { start, end, .. } => vec![start.clone(), end.clone()],
            Self::Values(values) => values.clone(),
            Self::Unknown => Vec::new(),
        }
    }
}

fn read(file: &File, object: &Object, depth: usize) -> Option<Function> {
    let deeper = depth.checked_sub(1)?;
    let object = file.resolve(object);
    if let Ok(parts) = object.as_array() {
        // One function a component: together they reach no further than the
        // most of each.
        let most = parts.iter().map(|part| {
            let values = read(file, part, deeper)?.extremes();
            values.iter().filter_map(|value| value.first().copied()).reduce(f64::max)
        });
        return most.collect::<Option<_>>().map(|most| Function::Values(vec![most]));
    }
    let dictionary = dictionary_of(object)?;
    match file.integer(dictionary, "FunctionType")? {
        0 => sampled(file, object.as_stream().ok()?),
        2 => Some(Function::Exponential {
            start: file.numbers(dictionary, "C0").unwrap_or_else(|| vec![0.0]),
            end: file.numbers(dictionary, "C1").unwrap_or_else(|| vec![1.0]),
            exponent: file.number(dictionary, "N")?,
        }),
        3 => {
            let parts = file.array(dictionary, "Functions")?;
            let parts = parts.iter().map(|part| read(file, part, deeper));
            let parts: Option<Vec<Function>> = parts.collect();
            Some(Function::Values(parts?.iter().flat_map(Function::extremes).collect()))
        }
        _ => None,
    }
}

fn sampled(file: &File, stream: &Stream) -> Option<Function> {
    let range = file.numbers(&stream.dict, "Range")?;
    let decode = file.numbers(&stream.dict, "Decode").unwrap_or(range);
    let outputs = decode.len() / 2;
    let bytes = match file.integer(&stream.dict, "BitsPerSample")? {
        8 => 1,
        16 => 2,
        _ => return None,
    };
    let data = file.data(stream)?;
    if outputs == 0 {
        return None;
    }
    let sample = |bytes: &[u8]| match bytes {
        [byte] => f64::from(*byte) / 255.0,
        [high, low] => f64::from(u16::from_be_bytes([*high, *low])) / 65535.0,
        _ => 0.0,
    };
    let value = |bytes: &[u8], output: usize| {
        let (low, high) = (decode[2 * output], decode[2 * output + 1]);
        low + sample(bytes) * (high - low)
    };
    let points = data.chunks_exact(bytes * outputs).map(|point| {
        point.chunks_exact(bytes).enumerate().map(|(output, bytes)| value(bytes, output)).collect()
    });
    Some(Function::Values(points.collect()))
}
