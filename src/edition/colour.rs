//! Colours: each has its screen value and its CMYK recipe, side by side.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Palette {
    #[schemars(description = "Couleur du texte.")]
    pub ink: Colour,
    #[schemars(description = "Couleur du papier.")]
    pub paper: Colour,
    #[schemars(description = "Une couleur par sujet, dans l’ordre.", length(min = 1))]
    pub subjects: Vec<Colour>,
    #[schemars(
        description = "Noir soutenu : pour les grands aplats noirs, que le noir seul laisse gris à l’impression."
    )]
    #[serde(default)]
    pub rich_black: Option<Colour>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Colour {
    #[schemars(
        description = "Valeur d’écran : \"#rrggbb\", entre guillemets.",
        regex(pattern = r"^#[0-9A-Fa-f]{6}$"),
        example = &"#0b5d5a"
    )]
    pub screen: String,
    #[schemars(
        description = "Recette d’impression : cyan, magenta, jaune, noir, en pourcents.",
        inner(range(min = 0, max = 100))
    )]
    pub print: [u8; 4],
    #[schemars(
        description = "Ton direct : le nom de l’encre, si l’imprimeur en prévoit une en plus des quatre.",
        example = &"PANTONE 485 C"
    )]
    #[serde(default)]
    pub spot: Option<String>,
}

impl Colour {
    /// One that is never printed: no recipe is known for it.
    pub fn of_screen(screen: impl Into<String>) -> Self {
        Self { screen: screen.into(), print: [0; 4], spot: None }
    }

    /// Relative luminance of the screen value (WCAG 2.2), 0 to 1.
    pub fn luminance(&self) -> f64 {
        let channel = |i: usize| {
            let byte = self.screen.get(i..i + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
            let c = f64::from(byte.unwrap_or(0)) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    /// Contrast ratio with another colour (WCAG 2.2), 1 to 21.
    pub fn contrast(&self, other: &Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_of_black_and_white_is_21() {
        let colour = |screen: &str| Colour { screen: screen.into(), print: [0; 4], spot: None };
        assert!((colour("#000000").contrast(&colour("#ffffff")) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(&colour("#ffffff")) - 4.48).abs() < 0.01);
    }
}
