//! ICC profiles of red, green and blue.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use lopdf::Object;

use super::{
    reading::{plain_data, resolve},
    spaces::Light,
    walk::Walk,
};
use crate::inks::{Inks, Source, Space};

/// Another one than sRGB's.
#[derive(Debug)]
pub(super) struct Profile {
    source: Source,
    /// Colours seen before: a table for one colour costs as much as for all.
    known: RefCell<HashMap<[u8; 3], [u8; 3]>>,
}

impl Profile {
    /// One colour as sRGB has it.
    pub(super) fn srgb(&self, rgb: [u8; 3]) -> [u8; 3] {
        *self.known.borrow_mut().entry(rgb).or_insert_with(|| {
            let seen = self.source.to_srgb(None, &words(&rgb));
            seen.try_into().unwrap_or(rgb)
        })
    }

    /// Pixels as sRGB has them.
    pub(super) fn srgb_pixels(&self, rgb: &[u8]) -> Vec<u8> {
        self.source.to_srgb(None, &words(rgb))
    }

    /// Pixels in inks, which reach colours that sRGB does not.
    pub(super) fn mixed_pixels(&self, inks: &Inks, rgb: &[u8]) -> Vec<u8> {
        inks.of(&self.source, &words(rgb))
    }
}

fn words(bytes: &[u8]) -> Vec<u16> {
    bytes.iter().map(|byte| u16::from(*byte) * 257).collect()
}

impl Walk<'_> {
    pub(super) fn profiled(&mut self, held: &Object) -> Light {
        let id = held.as_reference().ok();
        let known = id.and_then(|id| self.profiles.get(&id).cloned());
        let profile = known.unwrap_or_else(|| {
            let profile = self.profile(held);
            if let Some(id) = id {
                self.profiles.insert(id, profile.clone());
            }
            profile
        });
        profile.map_or(Light::Srgb, Light::Profiled)
    }

    /// None where the colours are sRGB's, under whichever name.
    fn profile(&mut self, held: &Object) -> Option<Rc<Profile>> {
        let stream = resolve(self.document, held).as_stream().ok();
        let data = stream.and_then(|stream| plain_data(self.document, stream));
        let source = data.and_then(|data| Source::new(Space::Rgb, Some(&data)).ok());
        let Some(source) = source else {
            self.leave("ICC profile");
            return None;
        };
        let profile = Profile { source, known: RefCell::default() };
        (!profile.source.is_srgb()).then(|| Rc::new(profile))
    }
}
