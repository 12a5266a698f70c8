//! Where colours go, and one colour or a whole gradient of them taken there.

use crate::inks::Inks;

/// What a drawing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Target {
    /// It prints.
    Plates,
    /// It is the transparency of something else, which its light makes.
    Mask,
}

/// Red, green and blue of sRGB, from 0 to 1.
pub(super) type Srgb = [f64; 3];

/// Half of the least step that a picture of 8 bits can make.
const EVEN: f64 = 0.5 / 255.0;

impl Target {
    pub(super) const fn space(self) -> &'static str {
        match self {
            Self::Plates => "DeviceCMYK",
            Self::Mask => "DeviceGray",
        }
    }

    pub(super) const fn components(self) -> usize {
        match self {
            Self::Plates => 4,
            Self::Mask => 1,
        }
    }

    pub(super) const fn operator(self, is_fill: bool) -> &'static str {
        match (self, is_fill) {
            (Self::Plates, true) => "k",
            (Self::Plates, false) => "K",
            (Self::Mask, true) => "g",
            (Self::Mask, false) => "G",
        }
    }

    /// What is in force before a colour is named: black.
    pub(super) const fn initial(self) -> &'static [f64] {
        match self {
            Self::Plates => &[0.0, 0.0, 0.0, 1.0],
            Self::Mask => &[0.0],
        }
    }

    /// Colours that belong together: neutral ones alone go to black ink, so
    /// that letters and lines stay sharp; a gradient that leaves them is
    /// mixed as a whole, so that it has no seam.
    pub(super) fn mixed(self, inks: &Inks, colours: &[Srgb]) -> Vec<Vec<f64>> {
        self.mixed_as(inks, colours, are_neutral(colours))
    }

    /// The same for a part of what belongs together.
    pub(super) fn mixed_as(self, inks: &Inks, colours: &[Srgb], is_neutral: bool) -> Vec<Vec<f64>> {
        match self {
            Self::Mask => colours.iter().map(|colour| vec![light(*colour)]).collect(),
            Self::Plates if is_neutral => {
                let black = |colour: &Srgb| 1.0 - colour.iter().sum::<f64>() / 3.0;
                colours.iter().map(|colour| vec![0.0, 0.0, 0.0, black(colour)]).collect()
            }
            Self::Plates => {
                let bytes: Vec<u8> = colours.iter().flatten().map(|value| byte(*value)).collect();
                let mixed = inks.of_srgb(&bytes);
                let part = |ink: &u8| f64::from(*ink) / 255.0;
                mixed.chunks_exact(4).map(|inks| inks.iter().map(part).collect()).collect()
            }
        }
    }

    /// Pixels, as bytes of red, green and blue. A photograph's black is mixed
    /// of all inks, whatever its neutral pixels.
    pub(super) fn mixed_pixels(self, inks: &Inks, rgb: &[u8]) -> Vec<u8> {
        let value = |byte: u8| f64::from(byte) / 255.0;
        match self {
            Self::Plates => inks.of_srgb(rgb),
            Self::Mask => {
                rgb.as_chunks::<3>().0.iter().map(|pixel| byte(light(pixel.map(value)))).collect()
            }
        }
    }
}

/// ISO 32000-1, 10.3.2: what a mask's light is without this room.
fn light([red, green, blue]: Srgb) -> f64 {
    0.3 * red + 0.59 * green + 0.11 * blue
}

pub(super) fn are_neutral(colours: &[Srgb]) -> bool {
    colours.iter().all(|[red, green, blue]| {
        (red - green).abs() < EVEN && (green - blue).abs() < EVEN && (red - blue).abs() < EVEN
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded into the range of a byte"
)]
pub(super) fn byte(value: f64) -> u8 {
    (value.clamp(0.0, 1.0) * 255.0).round() as u8
}
