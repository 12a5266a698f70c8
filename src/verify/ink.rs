//! Total ink: no colour asks for more than the paper can take, and the
//! registration colour, which is all of it, stays out of the page.
//!
//! Colours are judged one by one. What overlaps (overprint, transparency) is
//! measured on the separations, by the conformance check.

use std::collections::BTreeMap;

use super::{
    Reading,
    boxes::{bleed_of, trim_of},
    content::Painted,
    findings::{Findings, number},
    geometry::Area,
};
use crate::diagnostics::{Code, Diagnostic};

const TOLERANCE: f64 = 0.05;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let boxes: Vec<(Option<Area>, Option<Area>)> =
        file.pages.iter().map(|page| (trim_of(file, *page), bleed_of(file, *page))).collect();
    let mut most: BTreeMap<usize, f64> = BTreeMap::new();
    for painted in reading.drawn.printed() {
        let (trim, bleed) = boxes.get(painted.page - 1).copied().unwrap_or_default();
        // A page without boxes is told of elsewhere.
        let touches = |area: Option<Area>| area.is_some_and(|area| area.meets(painted.area, 0.0));
        if painted.paint.is_registration() {
            if touches(trim) {
                findings.say(Diagnostic::error(Code::PressRegistration).arg("page", painted.page));
            }
        } else if touches(bleed) {
            let ink = most.entry(painted.page).or_default();
            *ink = ink.max(total(painted));
        }
    }
    for (page, ink) in most {
        if ink > reading.asked.ink_limit + TOLERANCE {
            findings.say(
                Diagnostic::error(Code::PressInk)
                    .arg("page", page)
                    .arg("ink", number(ink))
                    .arg("limit", number(reading.asked.ink_limit)),
            );
        }
    }
}

/// In percent.
fn total(painted: &Painted) -> f64 {
    painted.paint.inks().map_or(0.0, |inks| inks.iter().sum::<f64>() * 100.0)
}
