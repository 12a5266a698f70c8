//! The two kinds of human text in the model, both written in the inline
//! markup that [`crate::typography`] reads.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap};

use crate::typography::{self, Block, Prose, Run};

/// Paragraphs and lists: a `|` block in the YAML.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(pub Prose);

/// One line of text: a title, a name, a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(pub Prose);

impl Phrase {
    pub fn runs(&self) -> &[Run] {
        match self.0.blocks.first() {
            Some(Block::Paragraph { runs }) => runs,
            _ => &[],
        }
    }

    pub fn plain(&self) -> String {
        self.0.plain()
    }
}

/// Layouts get the runs to set and the plain characters for metadata.
impl Serialize for Phrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("plain", &self.plain())?;
        map.serialize_entry("runs", self.runs())?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = Cow::<str>::deserialize(deserializer)?;
        Ok(Self(typography::parse_blocks(&source)))
    }
}

impl<'de> Deserialize<'de> for Phrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let source = Cow::<str>::deserialize(deserializer)?;
        Ok(Self(typography::parse_line(&source)))
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "prose", "minLength": 1 })
    }
}

impl JsonSchema for Phrase {
    fn schema_name() -> Cow<'static, str> {
        "Phrase".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "phrase", "minLength": 1 })
    }
}
