//! `people.yaml`: the people interviewed, by organisation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Phrase;

#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct People {
    #[schemars(description = "Les organisations, dans l’ordre où elles paraissent.")]
    pub organisations: Vec<Organisation>,
}

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Organisation {
    #[schemars(description = "Nom de l’organisation.")]
    pub name: Phrase,
    #[schemars(description = "Les personnes interrogées.", length(min = 1))]
    pub people: Vec<Phrase>,
}
