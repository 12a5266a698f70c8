//! Settings of an edition: print and typography.

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
    #[schemars(
        description = "Épaisseur d’une feuille du livret, en millimètres : les pages du milieu rentrent d’autant vers le pli (0,1 pour du papier de bureau ; 0 par défaut).",
        range(min = 0, max = 1)
    )]
    pub paper_thickness: Option<f64>,
    #[schemars(
        description = "Profil ICC de l’imprimeur, à la place de celui de sa fiche : un fichier du dossier de l’édition.",
        example = &"profils/imprimeur.icc"
    )]
    pub profile: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct TypographySettings {
    #[schemars(
        description = "Point médian : preserve garde celui qui a été tapé, unify écrit partout « · »."
    )]
    pub median_dot: DotStyle,
    #[schemars(
        description = "Guillemets “ ” : keep les garde, french écrit « ». Les guillemets droits deviennent « » dans les deux cas."
    )]
    pub quotes: Quotes,
    #[schemars(
        description = "Espace dans les guillemets : normal (insécable) ou thin (fine insécable)."
    )]
    pub guillemet_space: GuillemetSpace,
    #[schemars(
        description = "Couper en fin de ligne les mots qui suivent une élision (l’uni-versalité)."
    )]
    pub hyphenate_elided: bool,
    #[schemars(
        description = "Couper en fin de ligne les mots inclusifs, avant leur point et jamais à côté (profes-sionnel·les)."
    )]
    pub hyphenate_inclusive: bool,
    #[schemars(description = "Remarques de `mediane check` à ne pas faire sur cette édition.")]
    pub ignore: Vec<Lint>,
    #[schemars(
        description = "Remarques que `mediane check` ne fait que si on les demande : generic-masculine."
    )]
    pub also: Vec<Lint>,
}

impl TypographySettings {
    /// Whether this edition is told of what `lint` finds.
    pub fn remarks_on(&self, lint: Lint) -> bool {
        !self.ignore.contains(&lint) && (!lint.is_off_by_default() || self.also.contains(&lint))
    }
}

impl Default for TypographySettings {
    fn default() -> Self {
        Self {
            median_dot: DotStyle::default(),
            quotes: Quotes::default(),
            guillemet_space: GuillemetSpace::default(),
            hyphenate_elided: true,
            hyphenate_inclusive: false,
            ignore: Vec::new(),
            also: Vec::new(),
        }
    }
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
