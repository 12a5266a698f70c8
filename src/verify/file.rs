//! The file as a container: header, version, identifier, filters.
//!
//! PDF/X-4 builds on PDF 1.6; cross-reference streams and object streams are
//! part of it. LZW is out, and so is whatever hides content (Crypt).

use lopdf::Object;

use super::{
    Reading,
    findings::Findings,
    reading::{dictionary_of, name_of},
};
use crate::diagnostics::{Code, Diagnostic};

const LATEST: &str = "1.6";
/// Of PDF 1.6, without LZW and Crypt.
const FILTERS: [&str; 8] = [
    "ASCIIHexDecode",
    "ASCII85Decode",
    "FlateDecode",
    "RunLengthDecode",
    "CCITTFaxDecode",
    "JBIG2Decode",
    "DCTDecode",
    "JPXDecode",
];

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let header = file.document.version.as_str();
    let version = match file.name(file.catalog(), "Version") {
        Some(later) if later > header => later,
        _ => header,
    };
    if version > LATEST || !version.starts_with("1.") || file.header != Some(0) {
        findings
            .say(Diagnostic::error(Code::PressVersion).arg("version", format!("PDF {version}")));
    }
    if !has_identifier(reading) {
        findings.say(Diagnostic::error(Code::PressIdentifier));
    }
    compression(reading, findings);
}

fn has_identifier(reading: &Reading) -> bool {
    let file = reading.file;
    let parts = file.array(&file.document.trailer, "ID").unwrap_or_default();
    let is_text = |part: &Object| file.resolve(part).as_str().is_ok_and(|bytes| !bytes.is_empty());
    parts.len() == 2 && parts.iter().all(is_text)
}

fn compression(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    for object in file.document.objects.values().filter(|object| object.as_stream().is_ok()) {
        let Some(filter) = dictionary_of(object).and_then(|held| file.get(held, "Filter")) else {
            continue;
        };
        let parts = filter.as_array().map_or(std::slice::from_ref(filter), Vec::as_slice);
        for part in parts {
            let name = name_of(file.resolve(part)).unwrap_or_default();
            if !FILTERS.contains(&name) {
                findings.say(Diagnostic::error(Code::PressCompression).arg("filter", name));
            }
        }
    }
}
