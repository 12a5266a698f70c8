//! Sheets that an output's pages are laid on.

use serde::Serialize;
use typst_layout::PagedDocument;

use super::{
    Faults,
    prepare::{Prepared, internal},
    sets::{self, Job},
};
use crate::{
    diagnostics::Found,
    edition::{OutputKind, POINTS_PER_MILLIMETRE},
    imposition::{self, Side},
    typeset::{self, Imposed, NoPictures, Purpose},
};

/// What a sheet's layout reads (`layouts/lib/sheet.typ`).
#[derive(Debug, Serialize)]
struct Sheets {
    pages: usize,
    page: Size,
    sides: Vec<Side>,
    /// The paper of an office printer, in millimetres.
    paper: Size,
    /// How much a page is reduced to fit half of it.
    scale: f64,
    /// Of a sheet, in millimetres.
    thickness: f64,
    marks: bool,
    slug: bool,
    date: String,
}

#[derive(Debug, Serialize)]
struct Size {
    width: f64,
    height: f64,
}

/// How much a page of that width and height, in points, is reduced so that two
/// of them fit a paper of that width and height, in millimetres.
pub fn reduction(page: (f64, f64), paper: (f64, f64)) -> f64 {
    let across = paper.0 / 2.0 * POINTS_PER_MILLIMETRE / page.0;
    let down = paper.1 * POINTS_PER_MILLIMETRE / page.1;
    let scale = across.min(down).min(1.0);
    // A4 halves to A5, give or take half a millimetre.
    if scale > 0.999 { 1.0 } else { scale }
}

/// The pages laid on the output's sheets.
pub fn lay(
    prepared: &Prepared,
    job: &Job,
    purpose: &Purpose,
    pages: &PagedDocument,
) -> Result<Found<Imposed>, Faults> {
    let Some(first) = pages.pages().first() else { return Err(internal("no page to lay")) };
    let size = (first.frame.width().to_pt(), first.frame.height().to_pt());
    let paper = job.output.paper.landscape();
    let count = pages.pages().len();
    let sheets = Sheets {
        pages: count,
        page: Size { width: size.0, height: size.1 },
        sides: match job.output.kind {
            OutputKind::Booklet => imposition::saddle_stitch(count),
            OutputKind::Proof => imposition::spreads(count),
            _ => imposition::single(count),
        },
        paper: Size { width: paper.0, height: paper.1 },
        scale: reduction(size, paper),
        thickness: prepared.edition.front.print.paper_thickness.unwrap_or(0.0),
        marks: job.press.as_ref().is_some_and(|press| press.printer.marks),
        slug: job.press.as_ref().is_some_and(|press| press.printer.slug),
        date: prepared.edition.front.date.clone(),
    };
    let bound = prepared
        .bound
        .clone()
        .with_purpose(purpose)
        .and_then(|bound| bound.with_sheets(&sheets))
        .map_err(internal)?;
    let layout = job.output.sheet().unwrap_or_default();
    // A sheet holds pages, and nothing of its own that is a picture.
    sets::set_bound(prepared, bound, layout, &NoPictures, |sides, _| {
        let laid = typeset::impose(&sides.value, pages);
        Ok(Found { value: laid, warnings: sides.warnings.clone() })
    })
}
