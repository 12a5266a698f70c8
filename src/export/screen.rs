//! The screen PDF: tagged (PDF/UA-1) and archivable (PDF/A-2a).

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::pdf::{Patch, expand, open_as_spreads};
use crate::{
    diagnostics::{Code, Diagnostic},
    typeset::{BrochureWorld, Clock, export_diagnostics, readings},
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
    finished(&pdf, &readings(document)).ok_or_else(|| {
        let message = "the written PDF is not built as expected";
        vec![Diagnostic::error(Code::Internal).arg("message", message)]
    })
}

/// With what Typst's export has no word for.
fn finished(pdf: &[u8], readings: &[Option<String>]) -> Option<Vec<u8>> {
    let mut patch = Patch::default();
    open_as_spreads(pdf, &mut patch)?;
    expand(pdf, readings, &mut patch)?;
    patch.apply(pdf)
}
