//! The model: what an edition says, as pure data. Its doc comments and
//! `schemars` attributes are also the JSON Schemas that editors complete from
//! and that [`crate::content`] checks the YAML against; descriptions there are
//! French because organisers read them.

mod accessibility;
mod colour;
mod french;
mod lexicon;
mod output;
mod people;
mod printer;
mod settings;
mod text;
mod theme;
mod walk;
mod web_names;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use accessibility::Accessibility;
pub use colour::{Colour, Palette};
pub use lexicon::{Lexicon, Reading};
pub use output::{Output, OutputKind, Outputs, POINTS_PER_MILLIMETRE, PageBudget, Paper};
pub use people::{Organisation, People};
pub use printer::{Condition, Printer};
pub use settings::{DotStyle, GuillemetSpace, Print, Quotes, TypographySettings};
pub use text::{Phrase, Text};
pub use theme::{Picture, Quote, Resource, Sidebar, Theme};
pub use web_names::WebNames;

/// A whole edition: its settings, its subjects in order, its people.
#[derive(Debug, Clone, Serialize)]
pub struct Edition {
    pub front: Front,
    pub themes: Vec<ThemeFile>,
    pub people: People,
}

/// A subject and the file stem it came from (`01-technocritique`).
#[derive(Debug, Clone, Serialize)]
pub struct ThemeFile {
    pub stem: String,
    pub theme: Theme,
}

/// `edition.yaml`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Front {
    #[schemars(
        description = "Titre de la brochure, tel qu’il paraît en couverture et dans les métadonnées du PDF."
    )]
    pub title: Phrase,
    #[schemars(description = "Une ligne qui dit de quoi parle la brochure (métadonnées du PDF).")]
    #[serde(default)]
    pub subject: Option<Phrase>,
    #[schemars(description = "Mots-clés du PDF.")]
    #[serde(default)]
    pub keywords: Vec<String>,
    #[schemars(description = "Auteurs et autrices de la brochure, un par ligne.")]
    pub authors: Vec<Phrase>,
    #[schemars(
        description = "Langue du texte, par exemple fr-FR.",
        regex(pattern = r"^[a-z]{2,3}(-[A-Z]{2})?$"),
        example = &"fr-FR"
    )]
    pub language: String,
    #[schemars(
        description = "Date de l’édition (AAAA-MM-JJ) ; elle date aussi le PDF.",
        regex(pattern = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        extend("format" = "date"),
        example = &"2020-09-28"
    )]
    pub date: String,
    #[schemars(description = "Texte d’ouverture (édito).")]
    pub introduction: Text,
    #[schemars(description = "L’évènement que la brochure prépare.")]
    pub event: Event,
    #[schemars(description = "Adresse à laquelle écrire.")]
    pub contact: Phrase,
    #[schemars(description = "Mentions de la deuxième de couverture.")]
    pub colophon: Colophon,
    #[schemars(description = "Intitulés que la maquette imprime.")]
    pub labels: Labels,
    #[schemars(description = "Couleurs : valeur d’écran et recette d’impression.")]
    pub palette: Palette,
    #[schemars(description = "Réglages d’impression.")]
    #[serde(default)]
    pub print: Print,
    #[schemars(description = "Réglages typographiques.")]
    #[serde(default)]
    pub typography: TypographySettings,
    #[schemars(
        description = "Fichiers à produire ; le premier est la brochure d’écran.",
        length(min = 1)
    )]
    pub outputs: Outputs,
    #[schemars(
        with = "Option<String>",
        regex(pattern = accessibility::PATTERN),
        example = &"https://exemple.fr/accessibilite",
        example = &"notice",
        description = "Accessibilité, sur la page web : l’adresse de la déclaration du site qui publie, ou « notice » pour dire ce que cette fabrication a vérifié sur ces fichiers ; sans cette clé, la page n’en dit rien."
    )]
    #[serde(default)]
    pub accessibility: Option<Accessibility>,
    #[schemars(description = "Partenaires, avec leur logo.")]
    #[serde(default)]
    pub partners: Vec<Partner>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Event {
    #[schemars(description = "Nom de l’évènement.")]
    pub name: Phrase,
    #[schemars(description = "Lieu.")]
    #[serde(default)]
    pub place: Option<Phrase>,
    #[schemars(description = "Dates, en toutes lettres.")]
    #[serde(default)]
    pub dates: Option<Phrase>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Colophon {
    #[schemars(description = "Texte libre : origine du texte, composition, caractères.")]
    #[serde(default)]
    pub text: Option<Text>,
    #[schemars(description = "Directeur ou directrice de la publication.")]
    #[serde(default)]
    pub publication_director: Option<Phrase>,
    #[schemars(description = "Imprimeur.")]
    #[serde(default)]
    pub printer: Option<Phrase>,
    #[schemars(description = "Dépôt légal.")]
    #[serde(default)]
    pub legal_deposit: Option<Phrase>,
    #[schemars(description = "Licence du texte.")]
    #[serde(default)]
    pub licence: Option<Phrase>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Labels {
    #[schemars(description = "Titre du sommaire.")]
    pub contents: Phrase,
    #[schemars(description = "Titre de l’introduction.")]
    pub introduction: Phrase,
    #[schemars(description = "Titre des ressources d’un sujet.")]
    pub resources: Phrase,
    #[schemars(description = "Titre des questions d’un sujet.")]
    pub questions: Phrase,
    #[schemars(description = "Titre de la liste des personnes.")]
    pub people: Phrase,
    #[schemars(description = "Titre du colophon.")]
    pub colophon: Phrase,
    #[schemars(description = "Titre de la page de contact.")]
    pub contact: Phrase,
    #[schemars(description = "Ce que dit la couverture du PDF en gros caractères (accessible).")]
    #[serde(default)]
    pub large_print: Option<Phrase>,
    #[schemars(description = "Titre du renvoi à la brochure entière (subjects).")]
    #[serde(default)]
    pub whole: Option<Phrase>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Partner {
    #[schemars(description = "Nom du partenaire.")]
    pub name: Phrase,
    #[schemars(description = "Son logo.")]
    #[serde(default)]
    pub logo: Option<Picture>,
    #[schemars(description = "Son site.", url, example = &"https://exemple.fr/")]
    #[serde(default)]
    pub url: Option<String>,
}
