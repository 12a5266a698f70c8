//! Fonts: whatever shows text is in the file. Type 3 glyphs are drawings in
//! the file and need no font program.

use lopdf::Dictionary;

use super::{Reading, findings::Findings, reading::File};
use crate::diagnostics::{Code, Diagnostic};

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    for used in &reading.drawn.fonts {
        if !is_embedded(file, used.dictionary) {
            let name = file.name(used.dictionary, "BaseFont").unwrap_or_default();
            findings
                .say(Diagnostic::error(Code::PressFont).arg("page", used.page).arg("font", name));
        }
    }
}

fn is_embedded(file: &File, font: &Dictionary) -> bool {
    let described = match file.name(font, "Subtype") {
        Some("Type3") => return true,
        Some("Type0") => {
            let heirs = file.array(font, "DescendantFonts").unwrap_or_default();
            heirs.first().and_then(|heir| file.resolve(heir).as_dict().ok())
        }
        _ => Some(font),
    };
    let descriptor = described.and_then(|font| file.dictionary(font, "FontDescriptor"));
    descriptor.is_some_and(|descriptor| {
        ["FontFile", "FontFile2", "FontFile3"].iter().any(|key| {
            let program = file.stream(descriptor, key);
            program.and_then(|stream| file.data(stream)).is_some_and(|bytes| !bytes.is_empty())
        })
    })
}
