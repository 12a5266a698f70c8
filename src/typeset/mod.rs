//! From an edition to typeset pages: data bound as virtual files, Typst run
//! in-process on the layout, and the finishing pass over its frames.

mod bind;
mod dots;
mod finish;
mod fonts;
mod messages;
mod sfnt;
mod sources;
mod stock;
mod world;

use typst::diag::Warned;
use typst_layout::PagedDocument;

pub use bind::{Bound, DataFile, bind};
pub use messages::export_diagnostics;
pub use stock::Stock;
pub use world::{BrochureWorld, Clock};

use crate::diagnostics::{Diagnostic, Found};

/// Typesets the world's layout and finishes its pages.
pub fn typeset(world: &BrochureWorld) -> Result<Found<PagedDocument>, Vec<Diagnostic>> {
    let Warned { output, warnings } = typst::compile::<PagedDocument>(world);
    let warnings = messages::diagnostics(world, &warnings);
    let document =
        output.map_err(|errors| with(&warnings, messages::diagnostics(world, &errors)))?;
    let (document, faults) = finish::finish(&document, world);
    let faults = [&warnings[..], &faults[..]].concat();
    if faults.iter().any(Diagnostic::is_error) {
        return Err(faults);
    }
    Ok(Found { value: document, warnings: faults })
}

fn with(warnings: &[Diagnostic], mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
    errors.extend_from_slice(warnings);
    errors
}
