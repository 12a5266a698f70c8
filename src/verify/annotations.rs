//! Annotations: none inside the bleed, which is what prints. A link is one;
//! traps and printer's marks are what PDF/X lets stand.

use super::{Reading, boxes::bleed_of, findings::Findings};
use crate::diagnostics::{Code, Diagnostic};

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    for page in &file.pages {
        let held = file.page(*page).and_then(|page| file.array(page, "Annots"));
        for annotation in held.unwrap_or_default() {
            let Ok(annotation) = file.resolve(annotation).as_dict() else { continue };
            let kind = file.name(annotation, "Subtype").unwrap_or_default();
            let inside = match (bleed_of(file, *page), file.area(annotation, "Rect")) {
                (Some(bleed), Some(area)) => bleed.meets(area, 0.0),
                // Without a place it may be anywhere.
                _ => true,
            };
            if inside && !matches!(kind, "TrapNet" | "PrinterMark") {
                findings.say(
                    Diagnostic::error(Code::PressAnnotation)
                        .arg("page", page.number)
                        .arg("kind", kind),
                );
            }
        }
    }
}
