//! The output intent: for which printing condition the colours are meant,
//! with its profile in the file.

use lopdf::{Dictionary, Object};

use super::{Reading, findings::Findings, reading::File};
use crate::diagnostics::{Code, Diagnostic};

/// ICC.1, 7.2: where the header says what the profile is for.
const CLASS: std::ops::Range<usize> = 12..16;
const SPACE: std::ops::Range<usize> = 16..20;
const SIGNATURE: std::ops::Range<usize> = 36..40;
const HEADER: usize = 128;
/// PDF 1.6 knows profiles up to version 4.
const LATEST: u8 = 4;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let all = file.array(file.catalog(), "OutputIntents").unwrap_or_default();
    let all = all.iter().filter_map(|held| file.resolve(held).as_dict().ok());
    let of_x = |intent: &&Dictionary| file.name(intent, "S") == Some("GTS_PDFX");
    let ours: Vec<&Dictionary> = all.filter(of_x).collect();
    let mut say = |what: &str| {
        findings.say(Diagnostic::error(Code::PressIntent).arg("what", what));
    };
    let [intent] = ours.as_slice() else {
        return say(if ours.is_empty() { "none" } else { "several" });
    };
    for key in ["OutputConditionIdentifier", "RegistryName", "Info"] {
        if file.text(intent, key).is_none_or(|text| text.trim().is_empty()) {
            say(key);
        }
    }
    if let Some(what) = profile_fault(file, intent) {
        findings.say(Diagnostic::error(Code::PressIntentProfile).arg("what", what));
    }
}

fn profile_fault(file: &File, intent: &Dictionary) -> Option<&'static str> {
    let Some(stream) = file.get(intent, "DestOutputProfile").and_then(|held| held.as_stream().ok())
    else {
        return Some("missing");
    };
    let Some(profile) = file.data(stream).filter(|profile| is_profile(profile)) else {
        return Some("damaged");
    };
    if profile.get(CLASS) != Some(b"prtr") {
        return Some("class");
    }
    let channels = file.get(&stream.dict, "N");
    if profile.get(SPACE) != Some(b"CMYK") || channels != Some(&Object::Integer(4)) {
        return Some("space");
    }
    (profile.get(8) > Some(&LATEST)).then_some("version")
}

fn is_profile(bytes: &[u8]) -> bool {
    let size = bytes.first_chunk::<4>().map(|size| u32::from_be_bytes(*size));
    bytes.len() >= HEADER
        && bytes.get(SIGNATURE) == Some(b"acsp")
        && size.is_some_and(|size| usize::try_from(size) == Ok(bytes.len()))
}
