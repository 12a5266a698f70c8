//! Pages as pictures.

use rayon::prelude::*;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::diagnostics::{Code, Diagnostic};

/// A PNG of each page.
pub fn images(
    document: &PagedDocument,
    pixels_per_point: f64,
) -> Result<Vec<Vec<u8>>, Vec<Diagnostic>> {
    let options =
        RenderOptions { pixel_per_pt: Scalar::new(pixels_per_point), render_bleed: false };
    document
        .pages()
        .par_iter()
        .map(|page| {
            typst_render::render(page, &options)
                .encode_png()
                .map_err(|error| vec![Diagnostic::error(Code::Internal).arg("message", error)])
        })
        .collect()
}
