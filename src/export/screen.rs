//! The screen PDF: tagged (PDF/UA-1) and archivable (PDF/A-2a).

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use std::collections::BTreeMap;

use super::pdf::{Patch, View, expand, open_as};
use crate::{
    diagnostics::{Code, Diagnostic, Found},
    typeset::{BrochureWorld, Clock, Spoken, export_diagnostics, spoken},
};

/// As people name them.
pub const SCREEN_STANDARDS: &str = "PDF/UA-1, PDF/A-2a";

pub fn screen(
    document: &PagedDocument,
    view: View,
    world: &BrochureWorld,
    clock: Clock,
) -> Result<Found<Vec<u8>>, Vec<Diagnostic>> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| vec![Diagnostic::error(Code::Internal).arg("message", error.message())])?;
    let options = PdfOptions {
        timestamp: Some(Timestamp::new_utc(clock.0)),
        standards,
        ..PdfOptions::default()
    };
    let pdf =
        typst_pdf::pdf(document, &options).map_err(|errors| export_diagnostics(world, &errors))?;
    finished(&pdf, view, &spoken(document)).map_err(|fault| vec![fault])
}

/// With what Typst's export has no word for; told are words whose reading no
/// element could take.
fn finished(pdf: &[u8], view: View, words: &[Spoken]) -> Result<Found<Vec<u8>>, Diagnostic> {
    let unexpected = || {
        let message = "the written PDF is not built as expected";
        Diagnostic::error(Code::Internal).arg("message", message)
    };
    let readings: BTreeMap<u32, String> =
        words.iter().map(|word| (word.mark, word.reading.clone())).collect();
    let mut patch = Patch::default();
    open_as(view, pdf, &mut patch).ok_or_else(unexpected)?;
    let left = expand(pdf, &readings, &mut patch).ok_or_else(unexpected)?;
    let value = patch.apply(pdf).ok_or_else(unexpected)?;
    let unspoken = words.iter().filter(|word| left.contains(&word.mark));
    let told = unspoken.map(|word| {
        Diagnostic::warning(Code::ReadingMarks)
            .arg("word", &word.word)
            .arg("at", word.at.as_deref().unwrap_or_default())
    });
    Ok(Found { warnings: told.collect(), value })
}
