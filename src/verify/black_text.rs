//! Black and white: black text is black ink alone and prints over what is
//! under it; white is no ink and must not.

use super::{
    Reading,
    content::{Kind, Paint, Painted, Space},
    findings::{Findings, number},
};
use crate::diagnostics::{Code, Diagnostic};

const TOLERANCE: f64 = 0.004;
/// Under this size, in points, strokes are about as thin as plates are apart
/// when they do not fit: four-coloured letters get coloured edges.
const SMALL: f64 = 12.0;
/// Text is meant black where its greys alone, made of cyan, magenta and
/// yellow, are as dark as this, and darker than black with the black on top.
/// A deep colour has little of one of them.
const GREY: f64 = 0.3;
const DARK: f64 = 1.0;

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    for painted in reading.drawn.printed() {
        if painted.overprint.on && is_white(&painted.paint) {
            findings.say(Diagnostic::error(Code::PressWhiteOverprint).arg("page", painted.page));
        }
        let Kind::Text { size } = painted.kind else { continue };
        if let Some(why) = does_not_overprint(painted) {
            findings.say(
                Diagnostic::error(Code::PressBlackText).arg("page", painted.page).arg("why", why),
            );
        }
        if size < SMALL - TOLERANCE && is_four_coloured_black(&painted.paint) {
            findings.say(
                Diagnostic::error(Code::PressRichText)
                    .arg("page", painted.page)
                    .arg("size", number(size)),
            );
        }
    }
}

fn near(value: f64, wanted: f64) -> bool {
    (value - wanted).abs() <= TOLERANCE
}

/// Why black text would leave a hole in the other inks.
fn does_not_overprint(painted: &Painted) -> Option<&'static str> {
    let overprint = painted.overprint;
    match (&*painted.paint.space, painted.paint.values.as_slice()) {
        // Grey is all the process inks to the overprint rules, black or not
        // (ISO 32000-1, table 149): it can never overprint.
        (Space::Gray, [gray]) if near(*gray, 0.0) => Some("grey"),
        (Space::Cmyk, [c, m, y, k])
            if near(*k, 1.0) && [c, m, y].iter().all(|ink| near(**ink, 0.0)) =>
        {
            match (overprint.on, overprint.mode) {
                (false, _) => Some("off"),
                // In mode 0, no ink is ink all the same, and erases.
                (true, 0) => Some("mode"),
                (true, _) => None,
            }
        }
        (Space::Inks(inks), [tint]) if inks.names == ["Black"] && near(*tint, 1.0) => {
            (!overprint.on).then_some("off")
        }
        _ => None,
    }
}

fn is_white(paint: &Paint) -> bool {
    let none = |values: &[f64]| values.iter().all(|value| near(*value, 0.0));
    match &*paint.space {
        Space::Gray => paint.values.first().is_some_and(|gray| near(*gray, 1.0)),
        Space::Cmyk | Space::Inks(_) => !paint.values.is_empty() && none(&paint.values),
        _ => false,
    }
}

fn is_four_coloured_black(paint: &Paint) -> bool {
    let Some([c, m, y, k]) = paint.process() else { return false };
    let grey = c.min(m).min(y);
    grey >= GREY && grey + k >= DARK
}
