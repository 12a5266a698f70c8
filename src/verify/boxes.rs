//! The boxes of each page: where it is cut, how far colour goes beyond, and
//! that all pages are cut alike.

use lopdf::Dictionary;

use super::{
    Reading,
    findings::{Findings, number},
    geometry::Area,
    reading::{File, Page},
};
use crate::diagnostics::{Code, Diagnostic};

/// Boxes are written with two or three decimals.
const TOLERANCE: f64 = 0.02;

/// A page's boxes, as far as they are there.
struct Boxes {
    media: Option<Area>,
    crop: Option<Area>,
    bleed: Option<Area>,
    trim: Option<Area>,
    has_art: bool,
}

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let mut first = None;
    for page in &file.pages {
        let Some(dictionary) = file.page(*page) else { continue };
        let boxes = Boxes::of(file, *page, dictionary);
        boxes.nested(page.number, findings);
        boxes.measured(page.number, reading, findings);
        let cut = (boxes.trim.map(size), rotation(file, *page));
        let scale = file.number(dictionary, "UserUnit").unwrap_or(1.0);
        if !alike(cut, *first.get_or_insert(cut)) || (scale - 1.0).abs() > f64::EPSILON {
            findings.say(Diagnostic::error(Code::PressPagesDiffer).arg("page", page.number));
        }
    }
    let (pages, multiple) = (file.pages.len(), reading.asked.page_multiple.max(1));
    if !pages.is_multiple_of(multiple) {
        findings.say(
            Diagnostic::warning(Code::PressPageCount).arg("pages", pages).arg("multiple", multiple),
        );
    }
}

/// The trim box of a page, or, where there is none, the art box.
pub(super) fn trim_of(file: &File, page: Page) -> Option<Area> {
    let dictionary = file.page(page)?;
    file.area(dictionary, "TrimBox").or_else(|| file.area(dictionary, "ArtBox"))
}

/// What prints beyond the trim; the trim itself where nothing is said.
pub(super) fn bleed_of(file: &File, page: Page) -> Option<Area> {
    file.area(file.page(page)?, "BleedBox").or_else(|| trim_of(file, page))
}

impl Boxes {
    fn of(file: &File, page: Page, dictionary: &Dictionary) -> Self {
        // Media and crop boxes alone are inherited (ISO 32000-1, table 30).
        let inherited = |key: &str| file.heir(page, key).and_then(|node| file.area(node, key));
        Self {
            media: inherited("MediaBox"),
            crop: inherited("CropBox"),
            bleed: file.area(dictionary, "BleedBox"),
            trim: trim_of(file, page),
            has_art: file.get(dictionary, "ArtBox").is_some()
                && file.get(dictionary, "TrimBox").is_some(),
        }
    }

    fn nested(&self, page: usize, findings: &mut Findings) {
        let mut say = |name: &str, what: &str| {
            findings.say(
                Diagnostic::error(Code::PressBox)
                    .arg("page", page)
                    .arg("box", name)
                    .arg("what", what),
            );
        };
        let inside = |inner: Option<Area>, outer: Option<Area>| match (inner, outer) {
            (Some(inner), Some(outer)) => outer.contains(inner, TOLERANCE),
            _ => true,
        };
        if self.media.is_none() {
            say("MediaBox", "missing");
        }
        if self.trim.is_none() {
            say("TrimBox", "missing");
        }
        if self.has_art {
            say("ArtBox", "both");
        }
        if !inside(self.bleed, self.media) {
            say("BleedBox", "outside");
        }
        if !inside(self.trim, self.bleed.or(self.media)) {
            say("TrimBox", "outside");
        }
        // Some programs show and place no more than the crop box.
        if !inside(self.media, self.crop) {
            say("CropBox", "outside");
        }
    }

    fn measured(&self, page: usize, reading: &Reading, findings: &mut Findings) {
        let asked = reading.asked;
        let Some(trim) = self.trim else { return };
        let (width, height) = size(trim);
        let is_off = |is: f64, wanted: f64| (is - wanted).abs() > TOLERANCE;
        if is_off(width, asked.trim.0) || is_off(height, asked.trim.1) {
            findings.say(
                Diagnostic::error(Code::PressTrim)
                    .arg("page", page)
                    .arg("width", number(width))
                    .arg("height", number(height))
                    .arg("wanted-width", number(asked.trim.0))
                    .arg("wanted-height", number(asked.trim.1)),
            );
        }
        let bleed = self.bleed.unwrap_or(trim);
        // Boxes that are not in one another say nothing of the bleed.
        if !bleed.contains(trim, TOLERANCE) {
            return;
        }
        let sides = [
            trim.left - bleed.left,
            trim.bottom - bleed.bottom,
            bleed.right - trim.right,
            bleed.top - trim.top,
        ];
        let least = sides.into_iter().fold(f64::INFINITY, f64::min);
        if least < asked.bleed - TOLERANCE {
            findings.say(
                Diagnostic::error(Code::PressBleed)
                    .arg("page", page)
                    .arg("bleed", number(least))
                    .arg("wanted", number(asked.bleed)),
            );
        }
    }
}

fn size(area: Area) -> (f64, f64) {
    (area.width(), area.height())
}

fn rotation(file: &File, page: Page) -> i64 {
    let node = file.heir(page, "Rotate");
    node.and_then(|node| file.integer(node, "Rotate")).unwrap_or(0)
}

/// A page that lacks its trim box is told of elsewhere.
fn alike(one: (Option<(f64, f64)>, i64), other: (Option<(f64, f64)>, i64)) -> bool {
    let near = |a: (f64, f64), b: (f64, f64)| {
        (a.0 - b.0).abs() <= TOLERANCE && (a.1 - b.1).abs() <= TOLERANCE
    };
    let is_cut_alike = match (one.0, other.0) {
        (Some(one), Some(other)) => near(one, other),
        _ => true,
    };
    is_cut_alike && one.1 == other.1
}
