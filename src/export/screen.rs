//! The screen PDF: tagged (PDF/UA-1) and archivable (PDF/A-2a).

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::catalog;
use crate::{
    diagnostics::{Code, Diagnostic},
    typeset::{BrochureWorld, Clock, export_diagnostics},
};

/// As people name them.
pub const STANDARDS: &str = "PDF/UA-1, PDF/A-2a";

pub fn screen(
    document: &PagedDocument,
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
    catalog::open_as_spreads(pdf).ok_or_else(|| {
        let message = "the document catalog is not where it was expected";
        vec![Diagnostic::error(Code::Internal).arg("message", message)]
    })
}
