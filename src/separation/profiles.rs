//! ICC profiles of red, green and blue, towards sRGB.

use std::{fmt, rc::Rc, sync::Arc};

use lopdf::Object;
use moxcms::{ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformOptions};

use super::{
    reading::{plain_data, resolve},
    spaces::Light,
    walk::Walk,
};

/// Steps of 8 bits that two profiles of the same colours may differ by.
const SAME: u8 = 2;

/// Another one than sRGB's.
pub(super) struct Profile(Arc<Transform8BitExecutor>);

impl Profile {
    /// None if it is sRGB under whichever name: its colours are where
    /// sRGB's are.
    fn read(data: &[u8]) -> Option<Result<Self, ()>> {
        let read = || {
            let profile = ColorProfile::new_from_slice(data).ok()?;
            (profile.color_space == DataColorSpace::Rgb).then_some(())?;
            let srgb = ColorProfile::new_srgb();
            let options = TransformOptions::default();
            profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options).ok()
        };
        let Some(profile) = read().map(Self) else { return Some(Err(())) };
        let levels = [0_u8, 51, 102, 153, 204, 255];
        let mut probes = Vec::new();
        for red in levels {
            for green in levels {
                probes.extend(levels.iter().flat_map(|blue| [red, green, *blue]));
            }
        }
        let seen = profile.srgb(&probes);
        let is_srgb = seen.iter().zip(&probes).all(|(seen, asked)| seen.abs_diff(*asked) <= SAME);
        (!is_srgb).then_some(Ok(profile))
    }

    /// Red, green and blue, a byte each, as sRGB has them.
    pub(super) fn srgb(&self, rgb: &[u8]) -> Vec<u8> {
        let mut seen = vec![0; rgb.len()];
        match self.0.transform(rgb, &mut seen) {
            Ok(()) => seen,
            Err(_) => rgb.to_vec(),
        }
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("Profile")
    }
}

impl Walk<'_> {
    pub(super) fn profiled(&mut self, held: &Object) -> Light {
        let id = held.as_reference().ok();
        let known = id.and_then(|id| self.profiles.get(&id).cloned());
        let profile = known.unwrap_or_else(|| {
            let stream = resolve(self.document, held).as_stream().ok();
            let data = stream.and_then(|stream| plain_data(self.document, stream));
            let profile = match data.map_or(Some(Err(())), |data| Profile::read(&data)) {
                None => None,
                Some(Ok(profile)) => Some(Rc::new(profile)),
                Some(Err(())) => {
                    self.leave("ICC profile");
                    None
                }
            };
            if let Some(id) = id {
                self.profiles.insert(id, profile.clone());
            }
            profile
        });
        profile.map_or(Light::Srgb, Light::Profiled)
    }
}
