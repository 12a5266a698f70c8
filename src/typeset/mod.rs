//! From an edition to typeset pages: data bound as virtual files, Typst run
//! in-process on the layout, and the finishing pass over its frames.

mod bind;
mod carrying;
mod dots;
mod finish;
mod fonts;
mod ground;
mod impose;
mod marks;
mod messages;
mod missing;
mod pictures;
mod placed;
mod promise;
mod respell;
mod seams;
mod sfnt;
mod sources;
mod spoken;
mod stock;
mod survey;
mod unfit;
mod world;

use typst::diag::Warned;
use typst_layout::PagedDocument;

pub use bind::{Bound, DataFile, Medium, Purpose, bind};
pub use impose::{Imposed, Placed, impose};
pub use messages::export_diagnostics;
pub use pictures::{NoPictures, PictureFiles, path_of};
pub use placed::{PlacedPicture, has_pictures, placed_pictures};
pub use spoken::{Spoken, spoken};
pub use stock::Stock;
pub use survey::{lines, survey};
pub use unfit::{Unfit, unfit_pictures};
pub use world::{BrochureWorld, Clock};

use crate::diagnostics::{Diagnostic, Found};

/// Typesets the world's layout and finishes its pages.
pub fn typeset(world: &BrochureWorld) -> Result<Found<PagedDocument>, Vec<Diagnostic>> {
    let Warned { output, warnings } = typst::compile::<PagedDocument>(world);
    let warnings = messages::diagnostics(world, &warnings);
    // What Typst says of a picture that was refused is of no use.
    let refused = world.refused_pictures();
    if !refused.is_empty() {
        return Err(with(&warnings, refused));
    }
    let document =
        output.map_err(|errors| with(&warnings, messages::diagnostics(world, &errors)))?;
    let missing = missing::missing_glyphs(&document, world);
    // An unknown font is a warning to Typst and an error to us.
    if !missing.is_empty() || warnings.iter().any(Diagnostic::is_error) {
        return Err(with(&warnings, missing));
    }
    Ok(Found { value: finish::finish(&document, world), warnings })
}

fn with(warnings: &[Diagnostic], mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
    errors.extend_from_slice(warnings);
    errors
}
