//! The press file read back: every clause of PDF/X-4 and every wish of the
//! printer that can be read from the bytes, and nothing of how they came to
//! be. It knows neither the writer nor Typst, so that it cannot share their
//! mistakes. `PDF_X4.md` says, clause by clause, what is enforced.
//!
//! One concern a file. Those about what is drawn read plain data that
//! `content` gathers from the content streams.

mod annotations;
mod black_text;
mod boxes;
mod colour;
mod content;
mod file;
mod findings;
mod fonts;
mod forbidden;
mod geometry;
mod graphics_state;
mod images;
mod info;
mod ink;
mod intent;
mod lines;
mod marks;
mod metadata;
mod reading;
mod safe_margin;
mod spot;
mod stamp;
mod xmp;

use self::{content::Drawn, findings::Findings, reading::File};
use crate::diagnostics::Diagnostic;

/// What the printer asks for, lengths in points.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Width and height of the trimmed page.
    pub trim: (f64, f64),
    /// Colour beyond the trim, on every side.
    pub bleed: f64,
    /// Inside the trim, without text.
    pub safe_margin: f64,
    /// Most ink on one spot, in percent: the sum of all inks.
    pub ink_limit: f64,
    /// Pages come in groups of so many.
    pub page_multiple: usize,
    /// Crop marks: wanted, or refused.
    pub marks: bool,
}

/// A file and all that the concerns look at.
struct Reading<'a> {
    file: &'a File,
    drawn: &'a Drawn<'a>,
    asked: &'a Asked,
}

/// In the order they are told.
const CONCERNS: &[fn(&Reading, &mut Findings)] = &[
    file::find,
    forbidden::find,
    graphics_state::find,
    intent::find,
    metadata::find,
    info::find,
    boxes::find,
    annotations::find,
    content::find,
    fonts::find,
    colour::find,
    spot::find,
    ink::find,
    black_text::find,
    lines::find,
    images::find,
    marks::find,
    safe_margin::find,
];

/// What keeps the bytes from being the PDF/X-4 file that was asked for.
pub fn press(pdf: &[u8], asked: &Asked) -> Vec<Diagnostic> {
    let file = match File::read(pdf) {
        Ok(file) => file,
        Err(fault) => return vec![fault],
    };
    let drawn = Drawn::of(&file);
    let reading = Reading { file: &file, drawn: &drawn, asked };
    let mut findings = Findings::default();
    for find in CONCERNS {
        find(&reading, &mut findings);
    }
    findings.told()
}
