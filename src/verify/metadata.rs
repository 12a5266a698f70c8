//! The metadata packet: that the file says it is PDF/X-4, and who it is.

use super::{
    Reading,
    findings::Findings,
    reading::File,
    stamp::Stamp,
    xmp::{DUBLIN, MEDIA, PDF, PDFX, Packet, XMP},
};
use crate::diagnostics::{Code, Diagnostic};

/// A property that must be there, as people write it, and what it may hold.
type Wanted = (&'static str, (&'static str, &'static str), fn(&str) -> bool);

const WANTED: &[Wanted] = &[
    ("pdfxid:GTS_PDFXVersion", (PDFX, "GTS_PDFXVersion"), |value| value == "PDF/X-4"),
    ("xmp:CreateDate", (XMP, "CreateDate"), is_time),
    ("xmp:ModifyDate", (XMP, "ModifyDate"), is_time),
    ("xmp:MetadataDate", (XMP, "MetadataDate"), is_time),
    ("dc:title", (DUBLIN, "title"), |_| true),
    ("xmpMM:DocumentID", (MEDIA, "DocumentID"), |_| true),
    ("xmpMM:VersionID", (MEDIA, "VersionID"), |_| true),
    ("xmpMM:RenditionClass", (MEDIA, "RenditionClass"), |_| true),
    // `Unknown` would leave the printer to guess.
    ("pdf:Trapped", (PDF, "Trapped"), |value| matches!(value, "True" | "False")),
];

fn is_time(value: &str) -> bool {
    Stamp::read(value).is_some()
}

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let say = |property: &str, what: &str| {
        Diagnostic::error(Code::PressMetadata).arg("property", property).arg("what", what)
    };
    let Some(stream) = file.stream(file.catalog(), "Metadata") else {
        return findings.say(say("", "none"));
    };
    // Programs look for it in the raw file.
    if file.get(&stream.dict, "Filter").is_some() {
        findings.say(say("", "compressed"));
    }
    let Some(packet) = packet(file) else { return findings.say(say("", "broken")) };
    for (name, key, is_right) in WANTED {
        match packet.get(*key) {
            None => findings.say(say(name, "missing")),
            Some(value) if !is_right(value) => {
                findings.say(say(name, "wrong").arg("value", value));
            }
            Some(_) => {}
        }
    }
}

pub(super) fn packet(file: &File) -> Option<Packet> {
    let stream = file.stream(file.catalog(), "Metadata")?;
    Packet::read(&file.data(stream)?)
}
