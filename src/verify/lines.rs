//! Hairlines: lines too thin to be sure to print.

use std::collections::BTreeMap;

use super::{
    Reading,
    content::Kind,
    findings::{Findings, number},
};
use crate::diagnostics::{Code, Diagnostic};

const THINNEST: f64 = 0.25;
const TOLERANCE: f64 = 0.002;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let mut thinnest: BTreeMap<usize, f64> = BTreeMap::new();
    for painted in reading.drawn.printed() {
        if let Kind::Stroke { width } = painted.kind
            && width < THINNEST - TOLERANCE
        {
            let thin = thinnest.entry(painted.page).or_insert(width);
            *thin = thin.min(width);
        }
    }
    for (page, width) in thinnest {
        findings.say(
            Diagnostic::error(Code::PressHairline)
                .arg("page", page)
                .arg("width", number(width))
                .arg("least", number(THINNEST)),
        );
    }
}
