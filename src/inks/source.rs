//! What a picture's numbers mean, and how they look on a screen.

use rayon::prelude::*;

use super::{
    Inks, NODES_OF_3, NODES_OF_4, black, grid,
    grid::Grid,
    lab::{self, Lab},
    profile::{Model, Profile, ProfileFault},
};

/// The channels of a picture, in 16 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// 0 black.
    Gray,
    Rgb,
    /// 0 without ink.
    Cmyk,
    /// 65,535 is L\* 100; a\* and b\* are 0 at 32,896 and go in steps of 1/257.
    Lab,
}

impl Space {
    pub fn channels(self) -> usize {
        match self {
            Self::Gray => 1,
            Self::Rgb | Self::Lab => 3,
            Self::Cmyk => 4,
        }
    }
}

/// A colour space and, where the file has one, its profile. Without one, gray
/// and RGB are sRGB and CMYK is the press's own.
#[derive(Debug)]
pub struct Source {
    space: Space,
    profile: Option<Profile>,
}

/// Axes along which eyes see even steps, for a space whose numbers are none.
pub(super) struct Uniform {
    pub(super) curves: [Vec<u16>; 3],
}

impl Source {
    /// # Errors
    /// A profile that cannot be read, or is for another space.
    pub fn new(space: Space, profile: Option<&[u8]>) -> Result<Self, ProfileFault> {
        let profile = profile.map(Profile::parse).transpose()?;
        match profile {
            Some(profile) if profile.space() != space => Err(ProfileFault::OtherSpace),
            profile => Ok(Self { space, profile }),
        }
    }

    pub fn space(&self) -> Space {
        self.space
    }

    pub fn has_profile(&self) -> bool {
        self.profile.is_some()
    }

    /// Whether the numbers can stand as sRGB: no channel is off by more than 2 of
    /// 255 anywhere. Makers write sRGB in many ways, so that it is measured.
    pub fn is_srgb(&self) -> bool {
        let Some(profile) = &self.profile else {
            return matches!(self.space, Space::Gray | Space::Rgb);
        };
        let near = |device: [f64; 3], channels: &[f64]| {
            let seen = lab::xyz_to_srgb(lab::to_xyz(profile.to_lab([
                channels[0],
                channels.get(1).copied().unwrap_or(0.0),
                channels.get(2).copied().unwrap_or(0.0),
                0.0,
            ])));
            device.iter().zip(seen).all(|(a, b)| (a - b).abs() <= 2.0 / 255.0)
        };
        let steps = || (0..=8).map(|i| f64::from(i) / 8.0);
        match self.space {
            Space::Gray => (0..=64).map(|i| f64::from(i) / 64.0).all(|v| near([v; 3], &[v])),
            Space::Rgb => {
                steps().all(|r| steps().all(|g| steps().all(|b| near([r, g, b], &[r, g, b]))))
            }
            Space::Cmyk | Space::Lab => false,
        }
    }

    /// Interleaved 16-bit samples to interleaved 8-bit sRGB, one channel for gray
    /// and three for the others. CMYK without a profile is taken for `press`'s;
    /// without a press, for what ideal inks would give, which is crude.
    pub fn to_srgb(&self, press: Option<&Inks>, samples: &[u16]) -> Vec<u8> {
        match (self.space, &self.profile) {
            (Space::Gray | Space::Rgb, None) => samples.iter().map(|v| grid::byte(*v)).collect(),
            (Space::Gray, Some(_)) => black::on_screen(samples, |v| self.luminance(v)),
            (Space::Cmyk, Some(profile)) => screen_of(profile).of_words(samples),
            (Space::Cmyk, None) => match press {
                Some(press) => press.srgb_of_words(samples),
                None => samples.chunks_exact(4).flat_map(ideal).collect(),
            },
            (Space::Lab, None) => self.lab_on_screen(samples),
            (Space::Rgb | Space::Lab, _) => {
                let uniform = self.uniform();
                let grid =
                    Grid::<3, 3>::bake(NODES_OF_3, uniform.as_ref().map(|u| &u.curves), |v| {
                        lab::xyz_to_srgb(lab::to_xyz(self.lab(v, uniform.as_ref())))
                    });
                grid.of_words(samples)
            }
        }
    }

    /// Pixel by pixel: nodes far enough apart to be few would lie on both sides
    /// of where sRGB ends.
    fn lab_on_screen(&self, samples: &[u16]) -> Vec<u8> {
        let of_pixel = |pixel: &[u16]| {
            let [l, a, b] = [0, 1, 2].map(|i| f64::from(pixel[i]));
            let lab = [l / 655.35, a / 257.0 - 128.0, b / 257.0 - 128.0];
            lab::xyz_to_srgb(lab::to_xyz(lab)).map(|v| grid::byte(grid::word(v)))
        };
        samples.par_chunks_exact(3).flat_map_iter(of_pixel).collect()
    }

    pub(super) fn profile(&self) -> Option<&Profile> {
        self.profile.as_ref()
    }

    /// A grey's luminance, 1 for white.
    pub(super) fn luminance(&self, gray: u16) -> f64 {
        let v = f64::from(gray) / 65535.0;
        match &self.profile {
            Some(profile) => lab::to_xyz(profile.to_lab([v, 0.0, 0.0, 0.0]))[1],
            None => lab::srgb_to_linear(v),
        }
    }

    pub(super) fn uniform(&self) -> Option<Uniform> {
        match self.profile.as_ref().map(Profile::model) {
            Some(Model::Primaries { curves, .. }) => {
                let axis = |i: usize| {
                    let tone = |v: u16| lab::linear_to_srgb(curves[i].at(f64::from(v) / 65535.0));
                    (0..=u16::MAX).map(|v| grid::word(tone(v))).collect()
                };
                Some(Uniform { curves: [0, 1, 2].map(axis) })
            }
            None if self.space == Space::Lab => {
                // A node stands on the grey axis, so that white paper stays white.
                let half = |v: u16| {
                    let v = f64::from(v) / 257.0;
                    let place = if v < 128.0 { v / 256.0 } else { 0.5 + (v - 128.0) / 254.0 };
                    grid::word(place)
                };
                let [straight, bent]: [Vec<u16>; 2] =
                    [(0..=u16::MAX).collect(), (0..=u16::MAX).map(half).collect()];
                Some(Uniform { curves: [straight, bent.clone(), bent] })
            }
            _ => None,
        }
    }

    /// A colour at a place in 0–1 along the axes, even ones if there are any.
    pub(super) fn lab(&self, v: [f64; 3], uniform: Option<&Uniform>) -> Lab {
        match (&self.profile, uniform) {
            (Some(profile), Some(_)) => match profile.model() {
                Model::Primaries { matrix, .. } => {
                    lab::of_xyz(lab::times(matrix, v.map(lab::srgb_to_linear)))
                }
                _ => profile.to_lab([v[0], v[1], v[2], 0.0]),
            },
            (Some(profile), None) => profile.to_lab([v[0], v[1], v[2], 0.0]),
            (None, _) if self.space == Space::Lab => {
                let bent = |v: f64| {
                    if v < 0.5 { v * 256.0 - 128.0 } else { (v - 0.5) * 254.0 }
                };
                [v[0] * 100.0, bent(v[1]), bent(v[2])]
            }
            (None, _) => lab::of_srgb(v),
        }
    }
}

/// A press's numbers on a screen, its darkest as black.
pub(super) fn screen_of(profile: &Profile) -> Grid<4, 3> {
    let darkest = match profile.model() {
        Model::Tables { from_lab: Some(_), .. } => profile.of_lab([0.0; 3]),
        _ => [1.0; 4],
    };
    let black = lab::to_xyz(profile.to_lab(darkest))[1].clamp(0.0, 0.5);
    Grid::bake(NODES_OF_4, None, |cmyk| {
        lab::xyz_to_srgb(lab::from_black(lab::to_xyz(profile.to_lab(cmyk)), black))
    })
}

fn ideal(cmyk: &[u16]) -> [u8; 3] {
    let light = |v: u16| 65_535 - u32::from(v);
    [0, 1, 2].map(|i| {
        let v = light(cmyk[i]) * light(cmyk[3]) / 65_535;
        grid::byte(u16::try_from(v).unwrap_or(u16::MAX))
    })
}
