//! Colour spaces: what prints is grey, CMYK, or a named ink over those.
//!
//! PDF/X-4 itself would let profiled colour stand (ICCBased, CalRGB, Lab). It
//! is refused all the same: the printer's conversion would make black text
//! four-coloured, and the ink is not known before. `DeviceRGB` is against the
//! standard, under an output intent of CMYK.

use super::{Reading, content::Space, findings::Findings};
use crate::diagnostics::{Code, Diagnostic};

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    for used in &reading.drawn.used {
        if let Some(space) = refused(&used.space) {
            findings.say(
                Diagnostic::error(Code::PressColour)
                    .arg("page", used.page)
                    .arg("space", space)
                    .arg("place", used.place),
            );
        }
    }
}

/// The name of what is not to be printed, in the space or under it.
fn refused(space: &Space) -> Option<String> {
    match space {
        Space::Gray | Space::Cmyk | Space::Pattern(None) => None,
        Space::Rgb => Some("DeviceRGB".to_owned()),
        Space::CalGray => Some("CalGray".to_owned()),
        Space::CalRgb => Some("CalRGB".to_owned()),
        Space::Lab => Some("Lab".to_owned()),
        Space::Icc(components) => Some(format!("ICCBased ({components})")),
        // A named ink may be described by Lab: it only says how it looks.
        Space::Inks(inks) if *inks.alternate == Space::Lab => None,
        Space::Inks(inks) => refused(&inks.alternate),
        Space::Indexed { base, .. } | Space::Pattern(Some(base)) => refused(base),
        Space::Unknown(name) => Some(if name.is_empty() { "?".to_owned() } else { name.clone() }),
    }
}
