//! The output intent: the printing condition that the colours are meant for.

use lopdf::{Document, Object, Stream, dictionary};

use super::text;
use crate::edition::Condition;

pub fn add(document: &mut Document, condition: &Condition, profile: &[u8]) -> lopdf::Result<()> {
    let mut stream = Stream::new(dictionary! { "N" => 4 }, profile.to_vec());
    stream.compress()?;
    let profile = document.add_object(stream);
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => text(&condition.identifier),
        "OutputCondition" => text(&condition.info),
        "RegistryName" => text(&condition.registry),
        "Info" => text(&condition.info),
        "DestOutputProfile" => profile,
    });
    document.catalog_mut()?.set("OutputIntents", vec![Object::Reference(intent)]);
    Ok(())
}
