//! `lexicon.yaml`: how the inclusive words of an edition are spoken.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Lexicon {
    #[schemars(description = "Les mots inclusifs de l’édition et leur lecture à voix haute.")]
    #[serde(default)]
    pub readings: Vec<Reading>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reading {
    #[schemars(
        description = "Le mot tel qu’il est écrit, ou avec le mot qui le précède (« les un·es »)."
    )]
    pub word: String,
    #[schemars(description = "Ce que dit une voix, par exemple « acteurs et actrices ».")]
    pub spoken: String,
    #[schemars(
        description = "true quand une personne a relu cette lecture ; sinon elle n’est pas utilisée."
    )]
    pub approved: bool,
}
