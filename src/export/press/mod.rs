//! The PDF for a printer: PDF/X-4 (ISO 15930-7).
//!
//! Typst writes the pages, in CMYK because the layout's colours are; what it
//! has no word for is put into the written file: boxes, output intent,
//! overprinting black, the standard's metadata.

mod boxes;
mod intent;
mod metadata;
mod overprint;

use lopdf::{Document, Object, ObjectId};
use typst::model::Document as _;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{
    diagnostics::{Code, Diagnostic, Found},
    edition::Condition,
    inks::Inks,
    separation::{Replacements, separate},
    typeset::{BrochureWorld, Clock, Imposed, export_diagnostics, has_pictures},
};

/// As people name it.
pub const PRESS_STANDARDS: &str = "PDF/X-4";

/// What the printer asks for.
#[derive(Debug)]
pub struct Press<'a> {
    /// In millimetres.
    pub bleed: f64,
    pub condition: &'a Condition,
    /// The ICC profile of that condition.
    pub profile: &'a [u8],
    /// What puts pictures into its inks.
    pub inks: &'a Inks,
    /// The inks of pictures that are known better than from their pixels on the
    /// page.
    pub replacements: Replacements,
}

pub fn press(
    sheets: &Imposed,
    wanted: &Press,
    world: &BrochureWorld,
    clock: Clock,
) -> Result<Found<Vec<u8>>, Vec<Diagnostic>> {
    let pdf = written(&sheets.document, world, clock)?;
    finished(&pdf, sheets, wanted, clock)
        .map_err(|error| vec![Diagnostic::error(Code::Internal).arg("message", error)])
}

/// PDF 1.6 is the most that the standard allows.
fn written(
    document: &PagedDocument,
    world: &BrochureWorld,
    clock: Clock,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let standards = PdfStandards::new(&[PdfStandard::V_1_6])
        .map_err(|error| vec![Diagnostic::error(Code::Internal).arg("message", error.message())])?;
    let options = PdfOptions {
        timestamp: Some(Timestamp::new_utc(clock.0)),
        standards,
        tagged: false,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| export_diagnostics(world, &errors))
}

fn finished(
    pdf: &[u8],
    sheets: &Imposed,
    wanted: &Press,
    clock: Clock,
) -> lopdf::Result<Found<Vec<u8>>> {
    let mut document = Document::load_mem(pdf)?;
    let mut warnings = Vec::new();
    // Layouts draw in the press's inks; pictures come in their own colours.
    if has_pictures(&sheets.document) {
        let separated = separate(&mut document, wanted.inks, &wanted.replacements)?;
        let left = separated.left.into_iter();
        warnings.extend(left.map(|what| Diagnostic::warning(Code::PressPicture).arg("what", what)));
    }
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for (page, placed) in pages.iter().zip(&sheets.placed) {
        boxes::set(&mut document, *page, placed, wanted.bleed)?;
    }
    overprint::black_text(&mut document, &pages)?;
    intent::add(&mut document, wanted.condition, wanted.profile)?;
    metadata::write(&mut document, sheets.document.info(), clock)?;
    let mut out = Vec::new();
    document.save_to(&mut out)?;
    Ok(Found { value: out, warnings })
}

/// A text string (ISO 32000-1, 7.9.2.2).
fn text(string: &str) -> Object {
    lopdf::text_string(string)
}
