//! What the file says of itself: the XMP packet that the standard asks for,
//! and an information dictionary that agrees with it.

use lopdf::{Document, Object, Stream, dictionary};
use typst::model::DocumentInfo;
use xmp_writer::{DateTime, LangId, RenditionClass, Timezone, XmpWriter};

use super::PRESS_STANDARDS;
use crate::typeset::Clock;

pub fn write(document: &mut Document, info: &DocumentInfo, clock: Clock) -> lopdf::Result<()> {
    let packet = packet(document, info, clock);
    let stream =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.into_bytes())
            // Read by tools that know nothing of PDF.
            .with_compression(false);
    let metadata = document.add_object(stream);
    document.catalog_mut()?.set("Metadata", metadata);
    let info = document.trailer.get(b"Info").and_then(Object::as_reference)?;
    document.get_object_mut(info)?.as_dict_mut()?.set("Trapped", "False");
    Ok(())
}

fn packet(document: &Document, info: &DocumentInfo, clock: Clock) -> String {
    let mut xmp = XmpWriter::new();
    let date = date(clock);
    xmp.pdfx_version(PRESS_STANDARDS);
    if let Some(title) = &info.title {
        xmp.title([(None, title.as_str())]);
    }
    xmp.creator(info.author.iter().map(|author| author.as_str()));
    if let Some(description) = &info.description {
        xmp.description([(None::<LangId>, description.as_str())]);
    }
    if !info.keywords.is_empty() {
        xmp.pdf_keywords(&info.keywords.join(", "));
    }
    xmp.creator_tool(&format!("Typst {}", typst::utils::version().raw()));
    xmp.create_date(date).modify_date(date).metadata_date(date);
    let identifier = identifier(document);
    xmp.document_id(&identifier).version_id("1").rendition_class(RenditionClass::Default);
    xmp.trapped(false);
    xmp.finish(None)
}

/// The file's own identifier, which the trailer holds.
fn identifier(document: &Document) -> String {
    let id = document.trailer.get(b"ID").and_then(Object::as_array).ok();
    let first = id.and_then(|parts| parts.first()?.as_str().ok()).unwrap_or_default();
    let digits: String = first.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("xmp.did:{digits}")
}

fn date(Clock(moment): Clock) -> DateTime {
    DateTime {
        year: moment.year().and_then(|year| u16::try_from(year).ok()).unwrap_or_default(),
        month: moment.month(),
        day: moment.day(),
        hour: moment.hour(),
        minute: moment.minute(),
        second: moment.second(),
        timezone: Some(Timezone::Utc),
    }
}
