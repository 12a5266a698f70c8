//! Colours of the screen as the printer's inks.

use std::sync::Arc;

use moxcms::{
    CmsError, ColorProfile, Layout, RenderingIntent, Transform8BitExecutor, TransformOptions,
};

/// From sRGB to the inks of a printing condition.
pub struct Inks {
    transform: Arc<Transform8BitExecutor>,
    /// The sum of all inks, 100 for one in full.
    limit: f64,
}

impl std::fmt::Debug for Inks {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.debug_struct("Inks").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl Inks {
    /// # Errors
    /// If the profile is not one of a printing condition.
    pub fn new(profile: &[u8], ink_limit: f64) -> Result<Self, CmsError> {
        let profile = ColorProfile::new_from_slice(profile)?;
        let options = TransformOptions {
            rendering_intent: RenderingIntent::RelativeColorimetric,
            ..TransformOptions::default()
        };
        let transform = ColorProfile::new_srgb().create_transform_8bit(
            Layout::Rgb,
            &profile,
            Layout::Rgba,
            options,
        )?;
        Ok(Self { transform, limit: ink_limit })
    }

    /// Three bytes a pixel in, four out.
    pub fn of_srgb(&self, rgb: &[u8]) -> Vec<u8> {
        let mut inks = vec![0; rgb.len() / 3 * 4];
        if self.transform.transform(rgb, &mut inks).is_err() {
            return inks;
        }
        let most = self.limit * 2.55;
        for pixel in inks.chunks_exact_mut(4) {
            let sum: f64 = pixel.iter().map(|ink| f64::from(*ink)).sum();
            let black = f64::from(pixel[3]);
            if sum > most {
                let part = (most - black).max(0.0) / (sum - black);
                for ink in &mut pixel[..3] {
                    *ink = (f64::from(*ink) * part).floor() as u8;
                }
            }
        }
        inks
    }
}
