//! A PDF to be printed in the office: no tags, no links, as small as can be.

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

use crate::{
    diagnostics::Diagnostic,
    typeset::{BrochureWorld, Clock, export_diagnostics},
};

pub fn plain(
    document: &PagedDocument,
    world: &BrochureWorld,
    clock: Clock,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let options = PdfOptions {
        timestamp: Some(Timestamp::new_utc(clock.0)),
        tagged: false,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| export_diagnostics(world, &errors))
}
