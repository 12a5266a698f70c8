//! The ink limit: more than the paper takes does not dry, and sets off on the
//! next sheet.

/// The most ink on one spot, as the sum of four 8-bit values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InkLimit(u16);

impl InkLimit {
    /// `None` unless between 100 and 400 percent.
    pub fn new(percent: f64) -> Option<Self> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 255 and 1020"
        )]
        (100.0..=400.0).contains(&percent).then(|| Self((percent * 2.55).floor() as u16))
    }

    /// Scales cyan, magenta and yellow down where their sum with black is above
    /// the limit. Black stays: it carries drawing and contrast, and replaces
    /// what the three give together (grey component replacement).
    pub fn hold(self, cmyk: &mut [u8]) {
        for pixel in cmyk.chunks_exact_mut(4) {
            let [c, m, y, k] = [pixel[0], pixel[1], pixel[2], pixel[3]].map(u16::from);
            let colours = c + m + y;
            if colours + k <= self.0 {
                continue;
            }
            let room = self.0.saturating_sub(k);
            for ink in &mut pixel[..3] {
                // Rounded down, so that the sum cannot be above.
                let less = u32::from(*ink) * u32::from(room) / u32::from(colours);
                *ink = u8::try_from(less).unwrap_or(u8::MAX);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_above_the_limit_keeps_its_black_and_its_hue() {
        let limit = InkLimit::new(300.0).unwrap();
        let mut cmyk = [255, 255, 255, 255, 255, 128, 0, 255, 200, 100, 50, 10];
        limit.hold(&mut cmyk);
        assert_eq!(cmyk, [170, 170, 170, 255, 255, 128, 0, 255, 200, 100, 50, 10]);
    }

    #[test]
    fn no_sum_is_ever_above_the_limit() {
        for percent in [100.0, 240.0, 299.9, 300.0, 330.0, 400.0] {
            let limit = InkLimit::new(percent).unwrap();
            for seed in 0..20_000_u32 {
                let mut cmyk = seed.wrapping_mul(2_654_435_761).to_be_bytes();
                let black = cmyk[3];
                limit.hold(&mut cmyk);
                let sum: f64 = cmyk.iter().map(|v| f64::from(*v)).sum();
                assert!(sum / 2.55 <= percent + 1e-9, "{cmyk:?} at {percent}");
                assert_eq!(cmyk[3], black);
            }
        }
    }

    #[test]
    fn a_limit_that_no_paper_has_is_none() {
        for percent in [0.0, 99.0, 401.0, f64::NAN, f64::INFINITY] {
            assert_eq!(InkLimit::new(percent), None);
        }
    }
}
