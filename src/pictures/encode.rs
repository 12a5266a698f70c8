//! Pixels as files again, with nothing beside the pixels.

use std::collections::HashSet;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder, codecs::jpeg::JpegEncoder};

use super::{Format, Rendition, fault::Fault};

/// 8-bit sRGB or gray, as it goes onto a page.
#[derive(Debug)]
pub(super) struct Pixels {
    pub(super) width: usize,
    pub(super) height: usize,
    /// 1 for gray, 3 for RGB.
    pub(super) channels: usize,
    pub(super) colours: Vec<u8>,
    pub(super) alpha: Option<Vec<u8>>,
}

/// Above it only file size grows: what ImageMagick and Lightroom's "high" take.
const QUALITY: u8 = 88;
/// A picture of so few colours is a drawing, which JPEG would smear.
const FEW: usize = 512;

impl Pixels {
    /// A photograph as JPEG; what has transparency or few colours as PNG.
    pub(super) fn for_screen(&self) -> Result<Rendition, Fault> {
        if self.alpha.is_some() || self.is_drawing() { self.png() } else { self.jpeg() }
    }

    pub(super) fn png(&self) -> Result<Rendition, Fault> {
        let colour = match (self.channels, self.alpha.is_some()) {
            (1, false) => ExtendedColorType::L8,
            (1, true) => ExtendedColorType::La8,
            (_, false) => ExtendedColorType::Rgb8,
            (_, true) => ExtendedColorType::Rgba8,
        };
        let woven = self.woven();
        let mut bytes = Vec::new();
        let encoder = PngEncoder::new_with_quality(
            &mut bytes,
            CompressionType::Default,
            FilterType::Adaptive,
        );
        let [width, height] = self.sides();
        encoder.write_image(&woven, width, height, colour).map_err(unwritten)?;
        Ok(Rendition { format: Format::Png, bytes })
    }

    fn jpeg(&self) -> Result<Rendition, Fault> {
        let colour =
            if self.channels == 1 { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
        let mut bytes = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        let [width, height] = self.sides();
        encoder.write_image(&self.colours, width, height, colour).map_err(unwritten)?;
        Ok(Rendition { format: Format::Jpeg, bytes })
    }

    /// The same as three channels.
    pub(super) fn into_rgb(self) -> Self {
        if self.channels == 3 {
            return self;
        }
        let colours = self.colours.iter().flat_map(|v| [*v; 3]).collect();
        Self { channels: 3, colours, ..self }
    }

    fn woven(&self) -> Vec<u8> {
        let Some(alpha) = &self.alpha else {
            return self.colours.clone();
        };
        let pixels = self.colours.chunks_exact(self.channels).zip(alpha);
        pixels.flat_map(|(pixel, alpha)| pixel.iter().copied().chain([*alpha])).collect()
    }

    fn is_drawing(&self) -> bool {
        if self.channels == 1 {
            // Every gray picture has few: a drawing's are mostly black or white.
            let plain = self.colours.iter().filter(|v| **v < 8 || **v > 247).count();
            return plain * 10 > self.colours.len() * 9;
        }
        let mut colours = HashSet::new();
        for pixel in self.colours.chunks_exact(3) {
            colours.insert([pixel[0], pixel[1], pixel[2]]);
            if colours.len() > FEW {
                return false;
            }
        }
        true
    }

    fn sides(&self) -> [u32; 2] {
        [self.width, self.height].map(|side| u32::try_from(side).unwrap_or(u32::MAX))
    }
}

fn unwritten(error: image::ImageError) -> Fault {
    Fault::Damaged(error.to_string())
}
