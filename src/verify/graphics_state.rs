//! Graphics states that would change tones behind everyone's back: transfer
//! functions, halftones, unknown blend modes and rendering intents.

use lopdf::{Dictionary, Object};

use super::{
    Reading,
    findings::Findings,
    reading::{File, name_of},
};
use crate::diagnostics::{Code, Diagnostic};

/// ISO 32000-1, 11.3.5; `Compatible` is an old name of `Normal`.
const BLEND_MODES: [&str; 17] = [
    "Normal",
    "Compatible",
    "Multiply",
    "Screen",
    "Overlay",
    "Darken",
    "Lighten",
    "ColorDodge",
    "ColorBurn",
    "HardLight",
    "SoftLight",
    "Difference",
    "Exclusion",
    "Hue",
    "Saturation",
    "Color",
    "Luminosity",
];
const INTENTS: [&str; 4] =
    ["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"];

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    file.each_dictionary(&mut |holder| {
        let Some(states) = file.dictionary(holder, "ExtGState") else { return };
        for (_, held) in states {
            let Ok(state) = file.resolve(held).as_dict() else { continue };
            for what in faults(file, state) {
                findings.say(Diagnostic::error(Code::PressForbidden).arg("what", what));
            }
        }
    });
}

fn faults(file: &File, state: &Dictionary) -> Vec<&'static str> {
    let mut faults = Vec::new();
    let transfers = file.get(state, "TR").is_some()
        || file.get(state, "TR2").is_some_and(|second| name_of(second) != Some("Default"));
    if transfers {
        faults.push("transfer");
    }
    if file.get(state, "HT").is_some_and(|halftone| !is_fine(file, halftone)) {
        faults.push("halftone");
    }
    let modes = match file.get(state, "BM") {
        Some(Object::Array(modes)) => modes.as_slice(),
        Some(mode) => std::slice::from_ref(mode),
        None => &[],
    };
    let is_known =
        |mode: &Object| name_of(file.resolve(mode)).is_some_and(|name| BLEND_MODES.contains(&name));
    if !modes.iter().all(is_known) {
        faults.push("blend");
    }
    if file.name(state, "RI").is_some_and(|intent| !INTENTS.contains(&intent)) {
        faults.push("rendering-intent");
    }
    faults
}

/// Types 1 and 5 without a name of their own and without transfer function.
fn is_fine(file: &File, halftone: &Object) -> bool {
    let Some(halftone) = super::reading::dictionary_of(halftone) else {
        return name_of(halftone) == Some("Default");
    };
    let is_plain = |halftone: &Dictionary| {
        matches!(file.integer(halftone, "HalftoneType"), Some(1 | 5))
            && file.get(halftone, "HalftoneName").is_none()
            && file.get(halftone, "TransferFunction").is_none()
    };
    let parts = halftone.iter().filter_map(|(_, held)| file.resolve(held).as_dict().ok());
    is_plain(halftone) && parts.into_iter().all(is_plain)
}
