//! Crop marks: at all four corners where they are wanted, and nothing out
//! there where they are not.

use super::{
    Reading,
    boxes::{bleed_of, trim_of},
    findings::Findings,
    geometry::Area,
};
use crate::diagnostics::{Code, Diagnostic};

/// A mark is thinner than this, and as near to the edge it continues.
const THIN: f64 = 1.5;
const NEAR: f64 = 0.5;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    for page in &file.pages {
        let (Some(trim), Some(bleed)) = (trim_of(file, *page), bleed_of(file, *page)) else {
            continue;
        };
        let drawn = reading.drawn.printed().filter(|painted| painted.page == page.number);
        let outside: Vec<Area> =
            drawn.map(|painted| painted.area).filter(|area| !bleed.meets(*area, 0.0)).collect();
        let what = match reading.asked.marks {
            true if reading.drawn.is_whole(page.number) && !has_all(trim, &outside) => "missing",
            false if !outside.is_empty() => "unwanted",
            _ => continue,
        };
        findings
            .say(Diagnostic::error(Code::PressMarks).arg("page", page.number).arg("what", what));
    }
}

/// Two lines continue each edge beyond both its ends: eight in all.
fn has_all(trim: Area, outside: &[Area]) -> bool {
    let upright = |x: f64, above: bool| {
        outside.iter().any(|area| {
            area.width() < THIN
                && ((area.left + area.right) / 2.0 - x).abs() < NEAR
                && if above { area.bottom >= trim.top } else { area.top <= trim.bottom }
        })
    };
    let level = |y: f64, right: bool| {
        outside.iter().any(|area| {
            area.height() < THIN
                && ((area.bottom + area.top) / 2.0 - y).abs() < NEAR
                && if right { area.left >= trim.right } else { area.right <= trim.left }
        })
    };
    [false, true].into_iter().all(|far| {
        [trim.left, trim.right].into_iter().all(|x| upright(x, far))
            && [trim.bottom, trim.top].into_iter().all(|y| level(y, far))
    })
}
