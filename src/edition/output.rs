//! The files an edition asks for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub type Outputs = Vec<Output>;

pub const POINTS_PER_MILLIMETRE: f64 = 72.0 / 25.4;

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Output {
    #[schemars(description = "Sorte de fichier.")]
    pub kind: OutputKind,
    #[schemars(
        description = "Maquette : un dossier de layouts/.",
        regex(pattern = r"^[a-z0-9][a-z0-9-]*$"),
        example = &"brochure"
    )]
    pub layout: String,
    #[schemars(
        description = "Nom du fichier dans dist/ ; un dossier devant, au besoin. {subject} y tient la place du nom d’un sujet, {page} celle d’un numéro de page.",
        regex(
            pattern = r"^([A-Za-z0-9][A-Za-z0-9._-]*/)?([A-Za-z0-9]|\{subject\}|\{page\})([A-Za-z0-9._-]|\{subject\}|\{page\})*\.(pdf|png|html)$"
        ),
        example = &"brochure.pdf"
    )]
    pub file: String,
    #[schemars(
        description = "Feuille sur laquelle les pages sont posées (press, booklet, proof) : un dossier de layouts/.",
        regex(pattern = r"^[a-z0-9][a-z0-9-]*$"),
        example = &"booklet"
    )]
    #[serde(default)]
    pub sheet: Option<String>,
    #[schemars(
        description = "Ce que demande l’imprimeur (press) : un fichier de layouts/press/printers/, sans « .yaml ».",
        regex(pattern = r"^[a-z0-9][a-z0-9-]*$"),
        example = &"offset"
    )]
    #[serde(default)]
    pub printer: Option<String>,
    #[schemars(description = "Papier de l’imprimante (booklet, proof) : a3 ou a4.")]
    #[serde(default)]
    pub paper: Paper,
    #[schemars(description = "Combien de pages ce fichier peut avoir.")]
    #[serde(default)]
    pub pages: PageBudget,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutputKind {
    /// PDF d’écran, accessible.
    Screen,
    /// PDF en gros caractères, formes inclusives développées.
    Accessible,
    /// PDF pour l’imprimeur (PDF/X-4).
    Press,
    /// Livret à agrafer, pour une imprimante de bureau recto verso.
    Booklet,
    /// Épreuve : les doubles pages côte à côte.
    Proof,
    /// Un PDF par sujet.
    Subjects,
    /// Une image PNG par page.
    Pages,
    /// Image de couverture, 1200 × 630 pixels, pour les réseaux.
    Cover,
    /// Page web.
    Web,
}

impl OutputKind {
    pub const ALL: [Self; 9] = [
        Self::Screen,
        Self::Accessible,
        Self::Press,
        Self::Booklet,
        Self::Proof,
        Self::Subjects,
        Self::Pages,
        Self::Cover,
        Self::Web,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Accessible => "accessible",
            Self::Press => "press",
            Self::Booklet => "booklet",
            Self::Proof => "proof",
            Self::Subjects => "subjects",
            Self::Pages => "pages",
            Self::Cover => "cover",
            Self::Web => "web",
        }
    }

    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pages | Self::Cover => "png",
            Self::Web => "html",
            _ => "pdf",
        }
    }

    /// What a file's name must hold when there are several of its kind.
    pub const fn placeholder(self) -> Option<&'static str> {
        match self {
            Self::Subjects => Some("{subject}"),
            Self::Pages => Some("{page}"),
            _ => None,
        }
    }

    /// Whether its pages are laid on sheets.
    pub const fn has_sheets(self) -> bool {
        matches!(self, Self::Press | Self::Booklet | Self::Proof)
    }
}

impl Output {
    /// The layout of the sheets its pages are laid on.
    pub fn sheet(&self) -> Option<&str> {
        let own = self.sheet.as_deref().unwrap_or_else(|| self.kind.name());
        self.kind.has_sheets().then_some(own)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    A3,
    #[default]
    A4,
}

impl Paper {
    /// Width and height in millimetres, the long side across.
    pub const fn landscape(self) -> (f64, f64) {
        match self {
            Self::A3 => (420.0, 297.0),
            Self::A4 => (297.0, 210.0),
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct PageBudget {
    #[schemars(description = "Au plus tant de pages.", range(min = 1))]
    pub most: Option<u32>,
    #[schemars(
        description = "Un multiple de ce nombre de pages : 4 pour un livret agrafé.",
        range(min = 1)
    )]
    pub multiple_of: Option<u32>,
    #[schemars(description = "Au plus tant de pages par sujet.", range(min = 1))]
    pub per_subject: Option<u32>,
}
