//! The web page: the edition's whole text, beside the files for download. It
//! runs no script and asks nothing of any other machine.
//!
//! There are two pages, one as the authors wrote it and one with inclusive
//! words in full, and the switch between them is a link to the same place of
//! the other page. So each page holds its text once: whoever copies it, searches
//! it, hears it or reads it without its styles gets that text and no other. Both
//! forms on one page, one of them hidden by a style, would be twice in all four.

mod colours;
mod develop;
mod markup;
mod materials;
mod render;
mod style;

use serde::Serialize;

pub use colours::{Colours, SubjectColours};
pub use materials::Materials;

use crate::{diagnostics::Diagnostic, edition::Edition};
use develop::developed;
use render::{Engine, Page};

/// The page people are led to.
pub const TYPED: &str = "index.html";
/// The page with inclusive words in full.
pub const DEVELOPED: &str = "formes-developpees.html";

/// A file that stands beside the page.
#[derive(Debug, Clone, Serialize)]
pub struct Published<'a> {
    pub file: &'a str,
    /// `screen`, `accessible`, `press`, `booklet`, `proof`, `subjects` or `pages`.
    pub kind: &'a str,
    pub pages: usize,
    pub bytes: usize,
    pub language: &'a str,
    pub standards: &'a str,
    pub sha256: &'a str,
    /// The subject's number, for a file of one subject alone.
    pub subject: Option<usize>,
}

/// The pages and what they need beside them, by file name. `cover` is a picture
/// of the brochure's cover.
pub fn web(
    edition: &Edition,
    materials: &Materials,
    published: &[Published],
    cover: Option<&Published>,
) -> Result<Vec<(String, Vec<u8>)>, Vec<Diagnostic>> {
    let engine = Engine::new(materials)?;
    let (in_full, left) = developed(edition);
    let typed = Page { file: TYPED, other: DEVELOPED, developed: false, left: 0 };
    let full = Page { file: DEVELOPED, other: TYPED, developed: true, left };
    let mut files = Vec::new();
    for (page, text) in [(typed, edition), (full, &in_full)] {
        let html = engine.render(&page, text, published, cover)?;
        files.push((page.file.to_owned(), html.into_bytes()));
    }
    files.extend(materials.published_pictures());
    Ok(files)
}
