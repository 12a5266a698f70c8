//! Colours of pictures: from any ICC profile into the inks of a press, and onto
//! a screen.
//!
//! Profiles are parsed by `moxcms` and evaluated here, at the nodes of a table
//! that pixels are then interpolated in with whole numbers. `moxcms` itself
//! picks AVX, SSE or NEON by what the machine has, which round differently, and
//! it knows no CMYK to CMYK without a feature that the typesetter's copy lacks;
//! a build must give the same bytes everywhere.
//!
//! The rendering intent is media-relative colorimetric (ICC.1:2022, 6.2.3).
//! Black point compensation (ISO 18619) is used where without it dark tones
//! would be lost and nothing is there to compare with: onto the screen, and for
//! what is printed with black alone.

mod black;
mod curve;
mod grid;
mod lab;
mod limit;
mod profile;
mod source;
mod table;

use std::sync::OnceLock;

pub use limit::InkLimit;
pub use profile::ProfileFault;
pub use source::{Source, Space};

use grid::Grid;
use profile::Profile;

/// Nodes along each axis of a table from three channels, and from four: what
/// colour engines in use take (LittleCMS: 33 and 23; moxcms: 33 and 17).
const NODES_OF_3: usize = 33;
const NODES_OF_4: usize = 17;

/// A press: its CMYK profile and how much ink its paper takes.
#[derive(Debug)]
pub struct Inks {
    profile: Profile,
    limit: InkLimit,
    /// Black's tone on this press, alone on the paper.
    black: black::Ramp,
    from_srgb: OnceLock<Grid<3, 4>>,
    to_srgb: OnceLock<Grid<4, 3>>,
}

impl Inks {
    /// A press by its ICC profile and its ink limit, in percent of one ink (300
    /// for coated paper).
    ///
    /// # Errors
    /// Bytes that are no ICC profile, one that is not for CMYK or has no tables
    /// both ways, and a limit outside of 100 to 400.
    pub fn new(profile: &[u8], ink_limit: f64) -> Result<Self, ProfileFault> {
        let limit = InkLimit::new(ink_limit).ok_or(ProfileFault::InkLimit)?;
        let profile = Profile::parse(profile)?;
        if profile.space() != Space::Cmyk {
            return Err(ProfileFault::NotCmyk);
        }
        if !profile.can_print() {
            return Err(ProfileFault::NoTables);
        }
        let black = black::Ramp::of(&profile);
        Ok(Self { profile, limit, black, from_srgb: OnceLock::new(), to_srgb: OnceLock::new() })
    }

    /// Interleaved 8-bit sRGB to interleaved 8-bit CMYK, 0 without ink and 255
    /// solid; never above the ink limit. Grey that is to be black alone goes
    /// through [`Inks::of`] as [`Space::Gray`].
    pub fn of_srgb(&self, rgb: &[u8]) -> Vec<u8> {
        let mut cmyk = self.of_srgb_grid().of_bytes(rgb);
        self.limit.hold(&mut cmyk);
        cmyk
    }

    fn of_srgb_grid(&self) -> &Grid<3, 4> {
        self.from_srgb.get_or_init(|| {
            Grid::bake(NODES_OF_3, None, |rgb| self.profile.of_lab(lab::of_srgb(rgb)))
        })
    }

    /// Interleaved 16-bit samples of a picture to interleaved 8-bit CMYK, never
    /// above the ink limit.
    ///
    /// - Gray becomes black alone: of equal lightness between the paper and the
    ///   solid black (black point compensation), as three colour inks under a
    ///   grey shift with every misregister and colour cast.
    /// - CMYK of the same printing condition, and CMYK without a profile, keep
    ///   their numbers. Of another condition they are converted, but what is
    ///   black alone stays black alone (the K-only intent of LittleCMS): text.
    pub fn of(&self, source: &Source, samples: &[u16]) -> Vec<u8> {
        let mut cmyk = match (source.space(), source.profile()) {
            (Space::Gray, _) => self.black.alone(samples, |v| source.luminance(v)),
            (Space::Cmyk, Some(profile)) if !self.is_condition_of(profile) => {
                self.converted(profile, samples)
            }
            (Space::Cmyk, _) => samples.iter().map(|v| grid::byte(*v)).collect(),
            (Space::Rgb, None) => self.of_srgb_grid().of_words(samples),
            (Space::Rgb | Space::Lab, _) => {
                let uniform = source.uniform();
                let grid =
                    Grid::<3, 4>::bake(NODES_OF_3, uniform.as_ref().map(|u| &u.curves), |v| {
                        self.profile.of_lab(source.lab(v, uniform.as_ref()))
                    });
                grid.of_words(samples)
            }
        };
        self.limit.hold(&mut cmyk);
        cmyk
    }

    /// Interleaved 8-bit CMYK of this press to interleaved 8-bit sRGB.
    pub fn srgb_of(&self, cmyk: &[u8]) -> Vec<u8> {
        self.to_srgb.get_or_init(|| source::screen_of(&self.profile)).of_bytes(cmyk)
    }

    fn srgb_of_words(&self, cmyk: &[u16]) -> Vec<u8> {
        self.to_srgb.get_or_init(|| source::screen_of(&self.profile)).of_words(cmyk)
    }

    fn converted(&self, theirs: &Profile, samples: &[u16]) -> Vec<u8> {
        let grid =
            Grid::<4, 4>::bake(NODES_OF_4, None, |cmyk| self.profile.of_lab(theirs.to_lab(cmyk)));
        let mut cmyk = grid.of_words(samples);
        let ramp = black::Ramp::of(theirs);
        let tone = |k| ramp.luminance(k);
        for (to, from) in cmyk.chunks_exact_mut(4).zip(samples.chunks_exact(4)) {
            if let [0, 0, 0, k] = *from {
                to.copy_from_slice(&[0, 0, 0, self.black.ink(tone(k))]);
            }
        }
        cmyk
    }

    /// Whether a profile describes this press's printing condition, whoever
    /// made it: the same numbers give the same colours. Makers' profiles of one
    /// characterisation (FOGRA39) differ by less than a ΔE of 1 on average.
    fn is_condition_of(&self, theirs: &Profile) -> bool {
        let steps = [0.0, 0.25, 0.5, 0.75, 1.0];
        let mut sum = 0.0;
        let mut count = 0.0;
        for c in steps {
            for m in steps {
                for y in steps {
                    for k in [0.0, 0.3, 0.6, 1.0] {
                        let ink = [c, m, y, k];
                        sum += lab::distance(self.profile.to_lab(ink), theirs.to_lab(ink));
                        count += 1.0;
                    }
                }
            }
        }
        sum / count < 1.0
    }
}
