//! Pages that an office printer reduces: type that is still read, and a margin
//! that its rollers cannot print.

use super::{Brochure, Line, Page};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::POINTS_PER_MILLIMETRE,
};

/// In points, once reduced.
const LEAST_TYPE: f64 = 7.0;
/// In millimetres, as much as an office printer leaves blank.
const LEAST_MARGIN: f64 = 5.0;
const TOLERANCE: f64 = 0.05;

/// What is too small or too near to the edge when pages are reduced by
/// `scale`: the worst of each.
pub fn reduced(brochure: &Brochure, scale: f64) -> Vec<Diagnostic> {
    let lines = || brochure.pages.iter().flat_map(|page| page.lines.iter().map(move |l| (page, l)));
    let percent = (scale * 100.0).round();
    let smallest = lines().min_by(|a, b| a.1.size.total_cmp(&b.1.size));
    let nearest = lines().min_by(|a, b| margin(*a).total_cmp(&margin(*b)));
    let told = |code, (page, line): (&Page, &Line), name, value: f64, least: f64| {
        Diagnostic::warning(code)
            .arg("page", page.number)
            .arg("scale", percent)
            .arg(name, (value * 10.0).floor() / 10.0)
            .arg("least", least)
            .arg("at", line.key.clone().unwrap_or_default())
    };
    let mut found = Vec::new();
    if let Some(at) = smallest
        && at.1.size * scale < LEAST_TYPE - TOLERANCE
    {
        found.push(told(Code::BookletType, at, "size", at.1.size * scale, LEAST_TYPE));
    }
    if let Some(at) = nearest {
        let margin = margin(at) * scale / POINTS_PER_MILLIMETRE;
        if margin < LEAST_MARGIN - TOLERANCE {
            found.push(told(Code::BookletEdge, at, "margin", margin, LEAST_MARGIN));
        }
    }
    found
}

/// From a line to the nearest edge of its page.
fn margin((page, line): (&Page, &Line)) -> f64 {
    let area = line.area();
    area.left.min(area.top).min(page.width - area.right).min(page.height - area.bottom)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::{Role, sheet::tests::line};

    fn found(size: f64, left: f64) -> Vec<Code> {
        let mut line = line("t.yaml:title", Role::Paragraph);
        (line.size, line.left, line.right, line.baseline) = (size, left, left + 100.0, 200.0);
        let page =
            Page { number: 1, width: 595.0, height: 842.0, lines: vec![line], ..Page::default() };
        let brochure = Brochure { pages: vec![page], ..Brochure::default() };
        reduced(&brochure, 0.71).iter().map(|found| found.code).collect()
    }

    #[test]
    fn small_type_and_narrow_margins_are_told() {
        assert_eq!(found(10.0, 50.0), []);
        assert_eq!(found(9.0, 50.0), [Code::BookletType]);
        assert_eq!(found(10.0, 15.0), [Code::BookletEdge]);
    }
}
