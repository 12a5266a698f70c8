//! The colours of placed pictures, put into the printer's inks inside the
//! written press file.
//!
//! Layouts name their colours in CMYK; pictures bring red, green and blue of
//! their own: pixels, vector paints, gradients, masks. Under an output intent
//! of CMYK none of these may stand (ISO 15930-7, 6.2.4), nor is profiled grey
//! of use. What prints already stays as it is, to the byte.
//!
//! `walk` follows what the pages reach and asks the others, one kind of
//! object a file. Originals are read, results kept apart and put in at the
//! end, so that no object is seen half done.

mod calculator;
mod calibrated;
mod colour;
mod content;
mod encoding;
mod functions;
mod images;
mod inline;
mod jpeg;
mod matte;
mod meshes;
mod paints;
mod profiles;
mod reach;
mod reading;
mod resources;
mod samples;
mod shadings;
mod spaces;
mod tables;
mod walk;

use std::collections::HashMap;

use lopdf::Document;

use crate::inks::Inks;

/// The pixels of a picture as they print, where they are known better than
/// from what was typeset: a picture that was in CMYK to begin with, or whose
/// profile reaches beyond sRGB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    pub width: u32,
    pub height: u32,
    /// Four bytes a pixel, row by row, 255 for full ink.
    pub cmyk: Vec<u8>,
}

/// By the SHA-256 of the samples that were typeset: red, green and blue, a
/// byte each, row by row.
pub type Replacements = HashMap<[u8; 32], Replacement>;

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Separated {
    /// Pictures of pixels.
    pub images: usize,
    /// Colours named in vector pictures, and gradients.
    pub paints: usize,
    /// What was left as it was or could only be guessed: the page and why.
    pub left: Vec<String>,
}

/// Puts every red, green and blue of the document into inks, and takes
/// profiles off what prints as it is.
///
/// # Errors
/// If the document has no catalogue or its pages cannot be read.
pub fn separate(
    document: &mut Document,
    inks: &Inks,
    replacements: &Replacements,
) -> lopdf::Result<Separated> {
    let (changed, separated) = walk::Walk::of(document, inks, replacements)?;
    if changed.is_empty() {
        return Ok(separated);
    }
    for (id, object) in changed {
        document.max_id = document.max_id.max(id.0);
        document.objects.insert(id, object);
    }
    // Profiles and colour spaces that nothing names any more.
    document.prune_objects();
    Ok(separated)
}
