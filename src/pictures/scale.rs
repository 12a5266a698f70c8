//! Fewer pixels, each the mean of those it covers: no ringing, no colour that
//! was not there (ink limits hold), and whole numbers, the same everywhere.

use rayon::prelude::*;

use super::raster::{Decoded, Raster, Samples};

/// So that its longer edge has at most `edge` pixels.
pub(super) fn within(decoded: Decoded, edge: usize) -> Raster {
    let sides = fitted(decoded.width, decoded.height, edge);
    scaled(decoded, sides)
}

fn scaled(decoded: Decoded, [width, height]: [usize; 2]) -> Raster {
    let channels = decoded.channels();
    let all = match &decoded.samples {
        Samples::Bytes(bytes) => mean(bytes, &decoded, [width, height], |v| u32::from(v) * 257),
        Samples::Words(words) => mean(words, &decoded, [width, height], u32::from),
    };
    let (samples, alpha) = if decoded.has_alpha {
        let colours = all.chunks_exact(channels).flat_map(|p| p[..channels - 1].to_vec());
        let alpha = all.chunks_exact(channels).map(|p| p[channels - 1]).collect();
        (colours.collect(), Some(alpha))
    } else {
        (all, None)
    };
    Raster { width, height, space: decoded.space, samples, alpha, profile: decoded.profile }
}

/// Pixels that were read before to so many, no more than there are.
pub(super) fn again(raster: &Raster, sides: [usize; 2]) -> Raster {
    if sides[0] >= raster.width || sides[1] > raster.height {
        return raster.clone();
    }
    let channels = raster.space.channels();
    let samples = match &raster.alpha {
        None => raster.samples.clone(),
        Some(alpha) => {
            let pixels = raster.samples.chunks_exact(channels).zip(alpha);
            pixels.flat_map(|(p, a)| p.iter().copied().chain([*a])).collect()
        }
    };
    let decoded = Decoded {
        width: raster.width,
        height: raster.height,
        space: raster.space,
        has_alpha: raster.alpha.is_some(),
        samples: Samples::Words(samples),
        profile: raster.profile.clone(),
        orientation: 1,
    };
    scaled(decoded, sides)
}

/// Width and height within an edge, their ratio kept.
pub(super) fn fitted(width: usize, height: usize, edge: usize) -> [usize; 2] {
    let long = width.max(height);
    if long <= edge {
        return [width, height];
    }
    [width, height].map(|side| ((side * edge + long / 2) / long).max(1))
}

/// Colours are weighed by their alpha: what is hidden does not shine through.
fn mean<T: Copy + Sync>(
    samples: &[T],
    from: &Decoded,
    to: [usize; 2],
    widen: impl Fn(T) -> u32 + Sync,
) -> Vec<u16> {
    let channels = from.channels();
    let narrow = |v: u32| u16::try_from(v).unwrap_or(u16::MAX);
    if to == [from.width, from.height] {
        return samples.iter().map(|v| narrow(widen(*v))).collect();
    }
    let columns = shares(from.width, to[0]);
    let rows = shares(from.height, to[1]);
    let mut out = vec![0; to[0] * to[1] * channels];
    out.par_chunks_mut(to[0] * channels).zip(&rows).for_each(|(out, row)| {
        for (pixel, column) in out.chunks_exact_mut(channels).zip(&columns) {
            let mut sums = [0_u64; 6];
            let mut weights = 0;
            let mut area = 0;
            for (y, tall) in row {
                for (x, wide) in column {
                    let at = (y * from.width + x) * channels;
                    let here = &samples[at..at + channels];
                    let share = tall * wide;
                    let alpha = if from.has_alpha { widen(here[channels - 1]) } else { 65_535 };
                    let weight = share * u64::from(alpha);
                    for (sum, v) in sums.iter_mut().zip(here) {
                        *sum += weight * u64::from(widen(*v)) / 65_535;
                    }
                    weights += weight;
                    area += share;
                }
            }
            let weights = weights / 65_535;
            for (v, sum) in pixel.iter_mut().zip(sums) {
                let mean = (sum + weights / 2).checked_div(weights).unwrap_or(0);
                *v = u16::try_from(mean).unwrap_or(u16::MAX);
            }
            if from.has_alpha {
                let mean = (weights * 65_535 + area / 2) / area.max(1);
                pixel[channels - 1] = u16::try_from(mean).unwrap_or(u16::MAX);
            }
        }
    });
    out
}

/// For each new place the old ones that it covers, with how much of each, in
/// parts of `to`.
fn shares(from: usize, to: usize) -> Vec<Vec<(usize, u64)>> {
    let place = |i: usize| {
        let [start, end] = [i * from, (i + 1) * from];
        let cover = |old: usize| {
            let [left, right] = [(old * to).max(start), ((old + 1) * to).min(end)];
            (old, u64::try_from(right - left).unwrap_or(0))
        };
        (start / to..end.div_ceil(to)).map(cover).collect()
    };
    (0..to).map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inks::Space;

    fn gray(width: usize, height: usize, bytes: Vec<u8>) -> Decoded {
        Decoded {
            width,
            height,
            space: Space::Gray,
            has_alpha: false,
            samples: Samples::Bytes(bytes),
            profile: None,
            orientation: 1,
        }
    }

    #[test]
    fn each_pixel_is_the_mean_of_what_it_covers() {
        let small = within(gray(4, 2, vec![0, 100, 200, 200, 100, 0, 200, 200]), 2);
        assert_eq!((small.width, small.height), (2, 1));
        assert_eq!(small.samples, [50 * 257, 200 * 257]);
        let third = within(gray(3, 1, vec![0, 90, 240]), 2);
        assert_eq!(third.samples, [30 * 257, 190 * 257]);
    }

    #[test]
    fn what_is_hidden_does_not_shine_through() {
        let mut decoded = gray(2, 1, vec![200, 255, 0, 0]);
        decoded.has_alpha = true;
        let small = within(decoded, 1);
        assert_eq!(small.samples, [200 * 257]);
        assert_eq!(small.alpha, Some(vec![32_768]));
    }

    #[test]
    fn a_picture_of_one_colour_keeps_it() {
        let small = within(gray(301, 207, vec![77; 301 * 207]), 100);
        assert_eq!((small.width, small.height), (100, 69));
        assert!(small.samples.iter().all(|v| *v == 77 * 257));
    }
}
