//! Settings of an edition: print, typography, outputs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::typography::{french, lint::Lint};

#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Print {
    #[schemars(
        description = "Fond perdu, en millimètres (3 chez la plupart des imprimeurs).",
        range(min = 0, max = 20)
    )]
    pub bleed: Option<f64>,
    #[schemars(description = "Marge de sécurité, en millimètres.", range(min = 0, max = 20))]
    pub safe_margin: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct TypographySettings {
    #[schemars(
        description = "Point médian : preserve garde celui qui a été tapé, unify écrit partout « · »."
    )]
    pub median_dot: DotStyle,
    #[schemars(description = "Guillemets : keep garde ceux du texte, french écrit « ».")]
    pub quotes: Quotes,
    #[schemars(
        description = "Espace dans les guillemets : normal (insécable) ou thin (fine insécable)."
    )]
    pub guillemet_space: GuillemetSpace,
    #[schemars(description = "Remarques de `mediane check` à ne pas faire sur cette édition.")]
    pub ignore: Vec<Lint>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DotStyle {
    #[default]
    Preserve,
    Unify,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Quotes {
    #[default]
    Keep,
    French,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GuillemetSpace {
    #[default]
    Normal,
    Thin,
}

impl From<&TypographySettings> for french::Settings {
    fn from(settings: &TypographySettings) -> Self {
        Self {
            guillemet_space: match settings.guillemet_space {
                GuillemetSpace::Normal => french::GuillemetSpace::Normal,
                GuillemetSpace::Thin => french::GuillemetSpace::Thin,
            },
            quotes: match settings.quotes {
                Quotes::Keep => french::Quotes::Keep,
                Quotes::French => french::Quotes::French,
            },
            median_dot: match settings.median_dot {
                DotStyle::Preserve => french::MedianDot::Preserve,
                DotStyle::Unify => french::MedianDot::Unify,
            },
        }
    }
}

pub type Outputs = Vec<Output>;

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Output {
    #[schemars(description = "Sorte de fichier : screen (PDF d’écran accessible).")]
    pub kind: OutputKind,
    #[schemars(
        description = "Maquette : un dossier de layouts/.",
        regex(pattern = r"^[a-z0-9][a-z0-9-]*$"),
        example = &"brochure"
    )]
    pub layout: String,
    #[schemars(
        description = "Nom du fichier dans dist/.",
        regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]*\.pdf$"),
        example = &"brochure.pdf"
    )]
    pub file: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutputKind {
    Screen,
}

impl OutputKind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
        }
    }
}
