//! Pixels of any picture under one shape.

use crate::inks::Space;

/// Interleaved 16-bit samples, alpha apart (straight, 65,535 opaque).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Raster {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) space: Space,
    pub(super) samples: Vec<u16>,
    pub(super) alpha: Option<Vec<u16>>,
    pub(super) profile: Option<Vec<u8>>,
}

/// Samples as they came out of a decoder; those of 8 bits are widened only
/// once the picture is no larger than it needs to be.
#[derive(Debug)]
pub(super) enum Samples {
    Bytes(Vec<u8>),
    Words(Vec<u16>),
}

/// A decoder's result: interleaved, alpha (if any) the last channel.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) space: Space,
    pub(super) has_alpha: bool,
    pub(super) samples: Samples,
    pub(super) profile: Option<Vec<u8>>,
    /// How it is to be turned, 1 to 8 (EXIF 2.32, tag 0x0112).
    pub(super) orientation: u16,
}

impl Decoded {
    pub(super) fn channels(&self) -> usize {
        self.space.channels() + usize::from(self.has_alpha)
    }
}

impl Raster {
    /// Turned and mirrored as the camera or the scanner asked.
    pub(super) fn upright(self, orientation: u16) -> Self {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let [width, height] = [self.width, self.height];
        let is_lying = orientation >= 5;
        let [wide, high] = if is_lying { [height, width] } else { [width, height] };
        let from = |x: usize, y: usize| {
            let [mx, my] = [width - 1, height - 1];
            match orientation {
                2 => (mx - x, y),
                3 => (mx - x, my - y),
                4 => (x, my - y),
                5 => (y, x),
                6 => (y, my - x),
                7 => (mx - y, my - x),
                _ => (mx - y, x),
            }
        };
        let turned = |values: &[u16], channels: usize| {
            let mut out = Vec::with_capacity(values.len());
            for y in 0..high {
                for x in 0..wide {
                    let (x, y) = from(x, y);
                    let at = (y * width + x) * channels;
                    out.extend_from_slice(&values[at..at + channels]);
                }
            }
            out
        };
        let samples = turned(&self.samples, self.space.channels());
        let alpha = self.alpha.as_deref().map(|alpha| turned(alpha, 1));
        Self { width: wide, height: high, samples, alpha, ..self }
    }

    /// Without an alpha that hides nothing.
    pub(super) fn without_idle_alpha(mut self) -> Self {
        self.alpha = self.alpha.filter(|alpha| alpha.iter().any(|v| *v != u16::MAX));
        self
    }

    /// As gray, where every pixel of an RGB picture is neutral: black-and-white
    /// photographs and scans mostly come as RGB.
    pub(super) fn gray_if_neutral(mut self) -> Self {
        let is_neutral = |pixel: &[u16]| pixel[0] == pixel[1] && pixel[1] == pixel[2];
        let plain = self.space == Space::Rgb && self.profile.is_none();
        if plain && self.samples.chunks_exact(3).all(is_neutral) {
            self.samples = self.samples.chunks_exact(3).map(|pixel| pixel[0]).collect();
            self.space = Space::Gray;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letter F in the eight ways a camera is held, as exif-samples draws it.
    #[test]
    fn every_orientation_stands_upright() {
        let upright = ["###", "#..", "##.", "#..", "#.."];
        let stored: [&[&str]; 8] = [
            &["###", "#..", "##.", "#..", "#.."],
            &["###", "..#", ".##", "..#", "..#"],
            &["..#", "..#", ".##", "..#", "###"],
            &["#..", "#..", "##.", "#..", "###"],
            &["#####", "#.#..", "#...."],
            &["#....", "#.#..", "#####"],
            &["....#", "..#.#", "#####"],
            &["#####", "..#.#", "....#"],
        ];
        let raster = |rows: &[&str]| Raster {
            width: rows[0].len(),
            height: rows.len(),
            space: Space::Gray,
            samples: rows.concat().bytes().map(u16::from).collect(),
            alpha: None,
            profile: None,
        };
        for (i, rows) in stored.iter().enumerate() {
            let orientation = u16::try_from(i).unwrap() + 1;
            assert_eq!(raster(rows).upright(orientation), raster(&upright), "{orientation}");
        }
    }
}
