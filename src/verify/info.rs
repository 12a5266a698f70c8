//! Information dictionary and metadata packet say the same, where both speak.

use super::{
    Reading,
    findings::Findings,
    metadata::packet,
    stamp::Stamp,
    xmp::{DUBLIN, PDF, XMP},
};
use crate::diagnostics::{Code, Diagnostic};

/// Key of the information dictionary, property of the packet.
const SAME: [(&str, (&str, &str)); 4] = [
    ("Title", (DUBLIN, "title")),
    ("CreationDate", (XMP, "CreateDate")),
    ("ModDate", (XMP, "ModifyDate")),
    ("Trapped", (PDF, "Trapped")),
];

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let (Some(info), Some(packet)) = (file.info(), packet(file)) else { return };
    for (key, property) in SAME {
        let written = match key {
            "Trapped" => file.name(info, key).map(str::to_owned),
            _ => file.text(info, key),
        };
        let (Some(written), Some(told)) = (written, packet.get(property)) else { continue };
        let is_same = if key.ends_with("Date") {
            Stamp::read(&written) == Stamp::read(told)
        } else {
            written.trim() == told
        };
        if !is_same {
            findings.say(
                Diagnostic::error(Code::PressMetadataDiffers)
                    .arg("property", key)
                    .arg("info", written)
                    .arg("xmp", told),
            );
        }
    }
}
