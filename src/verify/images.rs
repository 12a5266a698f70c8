//! Pictures: fine enough at the size they are placed.

use std::collections::BTreeMap;

use super::{
    Reading,
    findings::{Findings, number},
};
use crate::diagnostics::{Code, Diagnostic};

/// What printers accept where they ask for 300.
const LEAST: f64 = 225.0;
const TOLERANCE: f64 = 0.5;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let mut coarsest: BTreeMap<usize, f64> = BTreeMap::new();
    for image in &reading.drawn.images {
        if image.resolution < LEAST - TOLERANCE {
            let coarse = coarsest.entry(image.page).or_insert(image.resolution);
            *coarse = coarse.min(image.resolution);
        }
    }
    for (page, resolution) in coarsest {
        findings.say(
            Diagnostic::warning(Code::PressResolution)
                .arg("page", page)
                .arg("resolution", number(resolution.round()))
                .arg("wanted", number(LEAST)),
        );
    }
}
