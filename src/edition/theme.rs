//! A subject: one file of `themes/`, one spread of the brochure.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Phrase, Text};

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Theme {
    #[schemars(
        description = "Numéro du sujet : 1, 2, 3… dans l’ordre des fichiers.",
        range(min = 1, max = 9999)
    )]
    pub number: u32,
    #[schemars(description = "La question posée, en titre.")]
    pub title: Phrase,
    #[schemars(description = "Nom court, pour le sommaire et les titres courants.")]
    pub short_title: Phrase,
    #[schemars(description = "Citation d’ouverture (épigraphe).")]
    #[serde(default)]
    pub quote: Option<Quote>,
    #[schemars(
        description = "Le texte : paragraphes séparés par une ligne vide, listes à tirets."
    )]
    pub body: Text,
    #[schemars(description = "Les questions qui ferment le texte.")]
    #[serde(default)]
    pub closing_questions: Option<Text>,
    #[schemars(description = "L’encadré.")]
    #[serde(default)]
    pub sidebar: Option<Sidebar>,
    #[schemars(
        description = "Pour aller plus loin : les ressources ; vide, la rubrique ne paraît pas."
    )]
    #[serde(default)]
    pub resources: Vec<Resource>,
    #[schemars(description = "Les questions du sujet pour l’évènement.")]
    #[serde(default)]
    pub questions: Vec<Phrase>,
    #[schemars(description = "Images du sujet.")]
    #[serde(default)]
    pub pictures: Vec<Picture>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Quote {
    #[schemars(description = "Le texte cité.")]
    pub text: Text,
    #[schemars(description = "La référence ; titres d’œuvres en *italique*.")]
    #[serde(default)]
    pub reference: Option<Phrase>,
    #[schemars(description = "Adresse de la référence en ligne.", url, example = &"https://exemple.fr/")]
    #[serde(default)]
    pub url: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sidebar {
    #[schemars(description = "Titre de l’encadré.")]
    pub title: Phrase,
    #[schemars(description = "Texte de l’encadré.")]
    pub text: Text,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Resource {
    #[schemars(description = "Ce qu’est la ressource, en une ligne.")]
    pub text: Phrase,
    #[schemars(description = "Son adresse (https://…).", url, example = &"https://exemple.fr/")]
    #[serde(default)]
    pub url: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Picture {
    #[schemars(description = "Fichier de l’image, relatif au dossier de l’édition (images/…).", extend("format" = "file"), length(min = 1))]
    pub file: String,
    #[schemars(
        description = "Texte de remplacement : ce que l’image montre, pour qui ne la voit pas."
    )]
    pub alt: Phrase,
    #[schemars(description = "Version pour l’impression (CMJN ou haute définition).", extend("format" = "file"))]
    #[serde(default)]
    pub print: Option<String>,
    #[schemars(description = "Légende.")]
    #[serde(default)]
    pub caption: Option<Phrase>,
}
