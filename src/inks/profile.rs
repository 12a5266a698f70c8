//! An ICC profile as two functions, to and from L\*a\*b\*.

use std::panic::{AssertUnwindSafe, catch_unwind};

use moxcms::{ColorProfile, DataColorSpace};

use super::{
    curve::Curve,
    lab::{self, Lab},
    source::Space,
    table::{Channels, Table},
};

/// Why a profile is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileFault {
    /// No ICC profile, or a damaged one.
    Unreadable,
    /// Neither gray, RGB, CMYK nor Lab.
    Space,
    /// It describes another colour space than the picture's.
    OtherSpace,
    /// A press needs a CMYK profile.
    NotCmyk,
    /// No table from colours to inks, or none back.
    NoTables,
    /// An ink limit outside of 100 to 400 percent.
    InkLimit,
}

#[derive(Debug)]
pub(super) struct Profile {
    space: Space,
    model: Model,
}

#[derive(Debug)]
pub(super) enum Model {
    /// Luminance, or L\* where the connection space is L\*a\*b\*.
    Gray {
        curve: Curve,
        is_lightness: bool,
    },
    /// Columns are the primaries, in XYZ under D50.
    Primaries {
        curves: [Curve; 3],
        matrix: [[f64; 3]; 3],
    },
    Tables {
        to_lab: Table,
        from_lab: Option<Table>,
    },
}

impl Profile {
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, ProfileFault> {
        // The parser asserts what a broken profile need not hold.
        let parsed = catch_unwind(AssertUnwindSafe(|| ColorProfile::new_from_slice(bytes)));
        let profile = parsed.ok().and_then(Result::ok).ok_or(ProfileFault::Unreadable)?;
        let space = match profile.color_space {
            DataColorSpace::Gray => Space::Gray,
            DataColorSpace::Rgb => Space::Rgb,
            DataColorSpace::Cmyk => Space::Cmyk,
            DataColorSpace::Lab => Space::Lab,
            _ => return Err(ProfileFault::Space),
        };
        // Tables come before curves and primaries (ICC.1:2022, 9.1), and those of
        // this intent before those that a profile with one intent has.
        let wanted = profile.lut_a_to_b_colorimetric.as_ref();
        let to_lab = wanted.or(profile.lut_a_to_b_perceptual.as_ref());
        let wanted = profile.lut_b_to_a_colorimetric.as_ref();
        let from_lab = wanted.or(profile.lut_b_to_a_perceptual.as_ref());
        let channels = space.channels();
        let model = match to_lab {
            Some(to_lab) => {
                let pcs = profile.pcs;
                let to_lab = Table::new(to_lab, pcs, channels, 3, true);
                let from_lab = from_lab.and_then(|t| Table::new(t, pcs, 3, channels, false));
                to_lab.map(|to_lab| Model::Tables { to_lab, from_lab })
            }
            None if space == Space::Gray => gray(&profile),
            None if space == Space::Rgb => primaries(&profile),
            None => None,
        };
        Ok(Self { space, model: model.ok_or(ProfileFault::NoTables)? })
    }

    pub(super) fn space(&self) -> Space {
        self.space
    }

    pub(super) fn model(&self) -> &Model {
        &self.model
    }

    /// Whether colours can be turned into this profile's inks.
    pub(super) fn can_print(&self) -> bool {
        matches!(&self.model, Model::Tables { from_lab: Some(_), .. })
    }

    /// Channels in 0–1, the profile's own.
    pub(super) fn to_lab(&self, device: Channels) -> Lab {
        match &self.model {
            Model::Gray { curve, is_lightness: true } => [curve.at(device[0]) * 100.0, 0.0, 0.0],
            Model::Gray { curve, is_lightness: false } => {
                let [l, _, _] = lab::of_xyz([0.0, curve.at(device[0]), 0.0]);
                [l, 0.0, 0.0]
            }
            Model::Primaries { curves, matrix } => {
                let linear = [0, 1, 2].map(|i| curves[i].at(device[i]));
                lab::of_xyz(lab::times(matrix, linear))
            }
            Model::Tables { to_lab, .. } => to_lab.to_lab(device),
        }
    }

    /// Channels in 0–1; without ink where the profile has no way back.
    pub(super) fn of_lab(&self, lab: Lab) -> Channels {
        match &self.model {
            Model::Tables { from_lab: Some(table), .. } => table.of_lab(lab),
            _ => [0.0; 4],
        }
    }
}

fn gray(profile: &ColorProfile) -> Option<Model> {
    let curve = Curve::new(profile.gray_trc.as_ref()?)?;
    Some(Model::Gray { curve, is_lightness: profile.pcs == DataColorSpace::Lab })
}

fn primaries(profile: &ColorProfile) -> Option<Model> {
    let [r, g, b] = [&profile.red_trc, &profile.green_trc, &profile.blue_trc];
    let curves = [r, g, b].map(|curve| curve.as_ref().and_then(Curve::new));
    let [Some(r), Some(g), Some(b)] = curves else {
        return None;
    };
    let [red, green, blue] = [profile.red_colorant, profile.green_colorant, profile.blue_colorant];
    let matrix = [[red.x, green.x, blue.x], [red.y, green.y, blue.y], [red.z, green.z, blue.z]];
    Some(Model::Primaries { curves: [r, g, b], matrix })
}
