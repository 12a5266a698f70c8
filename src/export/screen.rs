//! The screen PDF: tagged (PDF/UA-1) and archivable (PDF/A-2a).

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::pdf::{Patch, View, expand, open_as};
use crate::{
    diagnostics::{Code, Diagnostic},
    typeset::{BrochureWorld, Clock, export_diagnostics, readings},
};

/// As people name them.
pub const SCREEN_STANDARDS: &str = "PDF/UA-1, PDF/A-2a";

pub fn screen(
    document: &PagedDocument,
    view: View,
    world: &BrochureWorld,
    clock: Clock,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| vec![Diagnostic::error(Code::Internal).arg("message", error.message())])?;
    let options = PdfOptions {
        timestamp: Some(Timestamp::new_utc(clock.0)),
        standards,
        ..PdfOptions::default()
    };
    let pdf =
        typst_pdf::pdf(document, &options).map_err(|errors| export_diagnostics(world, &errors))?;
    finished(&pdf, view, &readings(document)).map_err(|fault| vec![fault])
}

/// With what Typst's export has no word for.
fn finished(pdf: &[u8], view: View, readings: &[Option<String>]) -> Result<Vec<u8>, Diagnostic> {
    let unexpected = || {
        let message = "the written PDF is not built as expected";
        Diagnostic::error(Code::Internal).arg("message", message)
    };
    let mut patch = Patch::default();
    open_as(view, pdf, &mut patch).ok_or_else(unexpected)?;
    expand(pdf, readings, &mut patch).map_err(|marks| {
        Diagnostic::error(Code::ReadingMarks).arg("marks", marks).arg("words", readings.len())
    })?;
    patch.apply(pdf).ok_or_else(unexpected)
}
