//! Greys as black ink alone.

use super::{grid, lab, profile::Profile};

/// How light each amount of black alone is, from the bare paper (1) down.
#[derive(Debug)]
pub(super) struct Ramp {
    luminances: Vec<f64>,
}

impl Ramp {
    pub(super) fn of(profile: &Profile) -> Self {
        let mut darkest = f64::INFINITY;
        let luminance = |k: u8| {
            let lab = profile.to_lab([0.0, 0.0, 0.0, f64::from(k) / 255.0]);
            // More ink is never lighter, whatever a measurement's noise says.
            darkest = darkest.min(lab::to_xyz(lab)[1]);
            darkest
        };
        Self { luminances: (0..=u8::MAX).map(luminance).collect() }
    }

    /// The black that is as light as a luminance of 0 to 1, with 0 at the solid
    /// black: black alone is dark grey (L\* 16 on coated paper), and shadows
    /// below it would all be one.
    pub(super) fn ink(&self, luminance: f64) -> u8 {
        let [paper, solid] = self.ends();
        let wanted = solid + luminance.clamp(0.0, 1.0) * (paper - solid);
        let after = self.luminances.partition_point(|v| *v > wanted);
        let before = after.saturating_sub(1);
        let after = after.min(self.luminances.len() - 1);
        let miss = |k: usize| (self.luminances[k] - wanted).abs();
        let nearest = if miss(before) <= miss(after) { before } else { after };
        u8::try_from(nearest).unwrap_or(u8::MAX)
    }

    /// The other way: 0–65,535 of black to a luminance of 0 to 1.
    pub(super) fn luminance(&self, black: u16) -> f64 {
        let [paper, solid] = self.ends();
        let luminance = super::curve::between(&self.luminances, f64::from(black) / 65535.0);
        if paper > solid { (luminance - solid) / (paper - solid) } else { 1.0 }
    }

    /// 16-bit greys as interleaved CMYK.
    pub(super) fn alone(&self, gray: &[u16], luminance: impl Fn(u16) -> f64) -> Vec<u8> {
        let inks: Vec<u8> = (0..=u16::MAX).map(|v| self.ink(luminance(v))).collect();
        gray.iter().flat_map(|v| [0, 0, 0, inks[usize::from(*v)]]).collect()
    }

    fn ends(&self) -> [f64; 2] {
        [self.luminances[0], self.luminances[self.luminances.len() - 1]]
    }
}

/// 16-bit greys to bytes of sRGB, one a pixel.
pub(super) fn on_screen(gray: &[u16], luminance: impl Fn(u16) -> f64) -> Vec<u8> {
    let tone = |v| grid::byte(grid::word(lab::linear_to_srgb(luminance(v))));
    let tones: Vec<u8> = (0..=u16::MAX).map(tone).collect();
    gray.iter().map(|v| tones[usize::from(*v)]).collect()
}
