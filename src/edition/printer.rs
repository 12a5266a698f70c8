//! What a printer asks for: a file of `layouts/press/printers/`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Printer {
    #[schemars(description = "Ce que ce réglage vise : procédé, papier, imprimeur.")]
    pub name: String,
    #[schemars(description = "Fond perdu, en millimètres.", range(min = 0, max = 20))]
    pub bleed: f64,
    #[schemars(description = "Marge de sécurité, en millimètres.", range(min = 0, max = 20))]
    pub safe_margin: f64,
    #[schemars(description = "true pour des traits de coupe.")]
    pub marks: bool,
    #[schemars(description = "true pour une ligne au-dessus de la page : édition, date, page.")]
    pub slug: bool,
    #[schemars(
        description = "Encrage total permis, en pourcents (300 sur papier couché).",
        range(min = 100, max = 400)
    )]
    pub ink_limit: u32,
    #[schemars(
        description = "Le nombre de pages est un multiple de celui-ci (4 pour une piqûre à cheval).",
        range(min = 1, max = 32)
    )]
    pub multiple_of: u32,
    #[schemars(description = "Condition d’impression (« output intent »).")]
    pub condition: Condition,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Condition {
    #[schemars(
        description = "Nom de la condition dans le registre de l’ICC.",
        example = &"FOGRA39"
    )]
    pub identifier: String,
    #[schemars(description = "Le registre.", example = &"http://www.color.org")]
    pub registry: String,
    #[schemars(description = "La condition en clair.")]
    pub info: String,
    #[schemars(description = "Profil ICC : un fichier de layouts/press/.")]
    pub profile: String,
}
