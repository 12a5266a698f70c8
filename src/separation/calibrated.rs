//! Colours measured by the eye, CalRGB and Lab (ISO 32000-1, 8.6.5), as sRGB.

use super::colour::Srgb;

type Vector = [f64; 3];
type Matrix = [Vector; 3];

/// Bradford's cone responses and back.
const CONES: Matrix =
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]];
const FROM_CONES: Matrix = [
    [0.986_992_9, -0.147_054_3, 0.159_962_7],
    [0.432_305_3, 0.518_360_3, 0.049_291_2],
    [-0.008_528_7, 0.040_042_8, 0.968_486_7],
];
/// IEC 61966-2-1.
const SRGB_WHITE: Vector = [0.950_47, 1.0, 1.088_83];
const TO_SRGB: Matrix = [
    [3.240_454_2, -1.537_138_5, -0.498_531_4],
    [-0.969_266, 1.876_010_8, 0.041_556],
    [0.055_643_4, -0.204_025_9, 1.057_225_2],
];

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Calibrated {
    Rgb {
        white: Vector,
        gamma: Vector,
        matrix: Matrix,
    },
    Lab {
        white: Vector,
        /// Least and most of `a` and `b`.
        reach: [f64; 4],
    },
}

impl Calibrated {
    pub(super) fn srgb(&self, values: Vector) -> Srgb {
        match self {
            Self::Rgb { white, gamma, matrix } => {
                let mut linear = [0.0; 3];
                for ((linear, value), gamma) in linear.iter_mut().zip(values).zip(gamma) {
                    *linear = value.clamp(0.0, 1.0).powf(*gamma);
                }
                seen(times(matrix, linear), *white)
            }
            Self::Lab { white, .. } => {
                let [lightness, a, b] = values;
                let middle = (lightness + 16.0) / 116.0;
                let parts = [middle + a / 500.0, middle, middle - b / 200.0].map(grown);
                seen([0, 1, 2].map(|axis| parts[axis] * white[axis]), *white)
            }
        }
    }
}

fn grown(value: f64) -> f64 {
    const KNEE: f64 = 6.0 / 29.0;
    if value >= KNEE { value.powi(3) } else { 108.0 / 841.0 * (value - 4.0 / 29.0) }
}

/// The colour seen as such where sRGB's white is white.
fn seen(colour: Vector, white: Vector) -> Srgb {
    let (cones, was, is) = (times(&CONES, colour), times(&CONES, white), times(&CONES, SRGB_WHITE));
    let adapted = [0, 1, 2].map(|cone| cones[cone] * is[cone] / was[cone]);
    times(&TO_SRGB, times(&FROM_CONES, adapted)).map(|value| {
        let value = value.clamp(0.0, 1.0);
        if value <= 0.003_130_8 { 12.92 * value } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 }
    })
}

fn times(matrix: &Matrix, vector: Vector) -> Vector {
    matrix.map(|row| row.iter().zip(vector).map(|(factor, value)| factor * value).sum())
}
