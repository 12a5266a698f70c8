//! Tone curves of a profile (ICC.1:2022, 10.6 and 10.18).

use moxcms::ToneReprCurve;

/// From 0–1 to 0–1.
#[derive(Debug, Clone)]
pub(super) enum Curve {
    Identity,
    Gamma(f64),
    Samples(Vec<f64>),
    /// g, a, b, c, d, e, f of (aX + b)^g + e from d on, cX + f below.
    Formula([f64; 7]),
}

impl Curve {
    /// `None` for a number of parameters that no formula has.
    pub(super) fn new(curve: &ToneReprCurve) -> Option<Self> {
        match curve {
            ToneReprCurve::Lut(entries) => Some(match entries.as_slice() {
                [] => Self::Identity,
                [gamma] => Self::Gamma(f64::from(*gamma) / 256.0),
                entries => Self::Samples(entries.iter().map(|v| f64::from(*v) / 65535.0).collect()),
            }),
            ToneReprCurve::Parametric(parameters) => formula(parameters),
        }
    }

    pub(super) fn at(&self, x: f64) -> f64 {
        let x = x.clamp(0.0, 1.0);
        let y = match self {
            Self::Identity => x,
            Self::Gamma(gamma) => x.powf(*gamma),
            Self::Samples(samples) => between(samples, x),
            Self::Formula([g, a, b, c, d, e, f]) => {
                if x < *d {
                    c * x + f
                } else {
                    (a * x + b).max(0.0).powf(*g) + e
                }
            }
        };
        if y.is_finite() { y.clamp(0.0, 1.0) } else { x }
    }
}

fn formula(parameters: &[f32]) -> Option<Curve> {
    let parameters: Vec<f64> = parameters.iter().map(|v| f64::from(*v)).collect();
    Some(match *parameters.as_slice() {
        [g] => Curve::Gamma(g),
        [g, a, b] => Curve::Formula([g, a, b, 0.0, -b / a, 0.0, 0.0]),
        [g, a, b, c] => Curve::Formula([g, a, b, 0.0, -b / a, c, c]),
        [g, a, b, c, d] => Curve::Formula([g, a, b, c, d, 0.0, 0.0]),
        [g, a, b, c, d, e, f] => Curve::Formula([g, a, b, c, d, e, f]),
        _ => return None,
    })
}

/// Straight lines between evenly spaced samples.
pub(super) fn between(samples: &[f64], x: f64) -> f64 {
    let (i, part) = cell(samples.len(), x);
    let next = samples.get(i + 1).copied().unwrap_or(samples[i]);
    samples[i] + (next - samples[i]) * part
}

/// The interval of `count` evenly spaced nodes that holds `x`, and where in it.
pub(super) fn cell(count: usize, x: f64) -> (usize, f64) {
    let last = count.saturating_sub(1);
    #[expect(clippy::cast_precision_loss, reason = "tables have some thousand entries")]
    let place = x.clamp(0.0, 1.0) * last as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the count"
    )]
    let i = (place as usize).min(last.saturating_sub(1));
    #[expect(clippy::cast_precision_loss, reason = "tables have some thousand entries")]
    let part = place - i as f64;
    (i, part)
}
