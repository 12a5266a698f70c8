//! A colour conversion as a table of nodes, interpolated in with whole numbers:
//! the same bytes on every machine, and some tens of megapixels a second.

use rayon::prelude::*;

/// Pixels a task takes, so that the split never depends on the machine.
const PIXELS: usize = 1 << 14;
const FULL: u32 = 65_535;

/// From `N` channels to `M`, in 16 bits.
#[derive(Debug)]
pub(super) struct Grid<const N: usize, const M: usize> {
    nodes: usize,
    values: Vec<[u16; M]>,
    /// What each channel goes through first, 65,536 entries each.
    curves: Option<[Vec<u16>; N]>,
}

impl<const N: usize, const M: usize> Grid<N, M> {
    /// `nodes` along each axis, each asked of `colour` in 0–1. `curves` come
    /// before the axes, so that nodes can stand where eyes see differences.
    pub(super) fn bake<F, C>(nodes: usize, curves: Option<&[Vec<u16>; N]>, colour: F) -> Self
    where
        F: Fn([f64; N]) -> C + Sync,
        C: AsRef<[f64]>,
    {
        let count = nodes.pow(u32::try_from(N).unwrap_or(u32::MAX));
        #[expect(clippy::cast_precision_loss, reason = "some tens of nodes")]
        let at = |mut index: usize| {
            let mut place = [0.0; N];
            for v in place.iter_mut().rev() {
                *v = (index % nodes) as f64 / (nodes - 1) as f64;
                index /= nodes;
            }
            let colour = colour(place);
            let mut value = [0; M];
            for (value, v) in value.iter_mut().zip(colour.as_ref()) {
                *value = word(*v);
            }
            value
        };
        let values = (0..count).into_par_iter().map(at).collect();
        Self { nodes, values, curves: curves.cloned() }
    }

    /// Interleaved bytes to interleaved bytes.
    pub(super) fn of_bytes(&self, samples: &[u8]) -> Vec<u8> {
        self.convert(samples, |v| u16::from(v) * 257)
    }

    /// Interleaved words to interleaved bytes.
    pub(super) fn of_words(&self, samples: &[u16]) -> Vec<u8> {
        self.convert(samples, |v| v)
    }

    fn convert<T: Copy + Sync>(&self, samples: &[T], widen: impl Fn(T) -> u16 + Sync) -> Vec<u8> {
        let mut out = vec![0; samples.len() / N * M];
        let tasks = out.par_chunks_mut(PIXELS * M).zip(samples.par_chunks(PIXELS * N));
        tasks.for_each(|(out, samples)| {
            for (to, from) in out.chunks_exact_mut(M).zip(samples.chunks_exact(N)) {
                let mut pixel = [0; N];
                for (v, sample) in pixel.iter_mut().zip(from) {
                    *v = widen(*sample);
                }
                for (to, v) in to.iter_mut().zip(self.at(pixel)) {
                    *to = byte(v);
                }
            }
        });
        out
    }

    /// Interpolated in the simplex that the order of the fractions names: the
    /// tetrahedral interpolation of colour engines, for any number of axes. Greys
    /// between two grey nodes stay grey.
    fn at(&self, mut pixel: [u16; N]) -> [u16; M] {
        if let Some(curves) = &self.curves {
            for (v, curve) in pixel.iter_mut().zip(curves) {
                *v = curve[usize::from(*v)];
            }
        }
        let mut index = 0;
        let mut strides = [0; N];
        let mut stride = 1;
        let mut parts = [(0_u32, 0_usize); N];
        for axis in (0..N).rev() {
            let place = u32::from(pixel[axis]) * (self.nodes as u32 - 1);
            index += (place / FULL) as usize * stride;
            parts[axis] = (place % FULL, axis);
            strides[axis] = stride;
            stride *= self.nodes;
        }
        // A few entries: by insertion, stable, so that ties are decided alike.
        for i in 1..N {
            let mut j = i;
            while j > 0 && parts[j - 1].0 < parts[j].0 {
                parts.swap(j - 1, j);
                j -= 1;
            }
        }
        let mut sums = [0_u32; M];
        let mut before = FULL;
        for step in 0..=N {
            let (part, axis) = parts.get(step).copied().unwrap_or((0, 0));
            let weight = before - part;
            if weight > 0 {
                for (sum, value) in sums.iter_mut().zip(&self.values[index]) {
                    *sum += weight * u32::from(*value);
                }
            }
            if part == 0 {
                break;
            }
            index += strides[axis];
            before = part;
        }
        // A weighted mean of 16-bit values is one; halves round up.
        sums.map(|sum| u16::try_from((u64::from(sum) + 32_767) / 65_535).unwrap_or(u16::MAX))
    }
}

/// 0–1 in 16 bits.
pub(super) fn word(v: f64) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 65,535"
    )]
    let word = (v.clamp(0.0, 1.0) * 65535.0).round() as u16;
    word
}

/// 16 bits in 8, rounded; the way back from `v * 257`.
pub(super) fn byte(v: u16) -> u8 {
    u8::try_from((u32::from(v) + 128) / 257).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_gives_back_every_byte() {
        let grid = Grid::<3, 3>::bake(33, None, |v| v);
        let bytes: Vec<u8> = (0..3 * 256 * 32).map(|i| (i * 37 % 256) as u8).collect();
        assert_eq!(grid.of_bytes(&bytes), bytes);
    }

    #[test]
    fn a_straight_conversion_of_four_channels_is_met_between_nodes() {
        let grid = Grid::<4, 3>::bake(17, None, |[c, m, y, k]| {
            [c, m, y].map(|v| 1.0 - (v * 0.5 + k * 0.5))
        });
        for seed in 0..5000_u32 {
            let cmyk = seed.wrapping_mul(2_654_435_761).to_be_bytes();
            let rgb = grid.of_bytes(&cmyk);
            for i in 0..3 {
                let exact = 255.0 - (f64::from(cmyk[i]) + f64::from(cmyk[3])) / 2.0;
                assert!((f64::from(rgb[i]) - exact).abs() < 0.52, "{cmyk:?} {rgb:?}");
            }
        }
    }
}
