//! The safe margin: no text so near to the trim that the knife may take it.
//! Text wholly outside the trim, beside crop marks, is not the page's.

use std::collections::BTreeMap;

use super::{
    Reading,
    boxes::trim_of,
    content::Kind,
    findings::{Findings, number},
};
use crate::diagnostics::{Code, Diagnostic};

const TOLERANCE: f64 = 0.05;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let trims: Vec<_> = file.pages.iter().map(|page| trim_of(file, *page)).collect();
    let mut nearest: BTreeMap<usize, f64> = BTreeMap::new();
    for painted in reading.drawn.printed() {
        let Kind::Text { .. } = painted.kind else { continue };
        let Some(trim) = trims.get(painted.page - 1).copied().flatten() else { continue };
        let area = painted.area;
        if !trim.meets(area, 0.0) {
            continue;
        }
        let sides = [
            area.left - trim.left,
            area.bottom - trim.bottom,
            trim.right - area.right,
            trim.top - area.top,
        ];
        let margin = sides.into_iter().fold(f64::INFINITY, f64::min);
        if margin < reading.asked.safe_margin - TOLERANCE {
            let near = nearest.entry(painted.page).or_insert(margin);
            *near = near.min(margin);
        }
    }
    for (page, margin) in nearest {
        findings.say(
            Diagnostic::warning(Code::PressSafeMargin)
                .arg("page", page)
                .arg("margin", number(margin.max(0.0)))
                .arg("wanted", number(reading.asked.safe_margin)),
        );
    }
}
