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
mod guard;
mod markup;
mod materials;
mod render;
mod style;

use serde::Serialize;

pub use colours::{Colours, SubjectColours};
pub use develop::Words;
pub use materials::{Materials, Picture};

use crate::{
    diagnostics::Diagnostic,
    edition::{Edition, WebNames},
};
use develop::developed;
use render::{Context, Engine, Page};

/// A file of `dist/` that the page tells of.
#[derive(Debug, Clone, Serialize)]
pub struct Published<'a> {
    /// From the top of `dist/`.
    pub file: &'a str,
    /// `screen`, `accessible`, `press`, `booklet`, `proof`, `subjects` or `pages`.
    pub kind: &'a str,
    pub pages: usize,
    pub bytes: usize,
    pub language: &'a str,
    /// Those it was written to.
    pub standards: &'a str,
    /// Whether the build read it back and held it to them.
    pub verified: bool,
    pub sha256: &'a str,
    /// The subject's number, for a file of one subject alone.
    pub subject: Option<usize>,
}

/// The pages and what they need beside them, each by its path from the top of
/// `dist/`. `file` is that of the page people are led to, `cover` a picture of
/// the brochure's cover.
///
/// # Errors
///
/// A template that cannot be filled in, and a page that would run a script or
/// lead where no reader is sent.
pub fn web(
    edition: &Edition,
    materials: &Materials,
    file: &str,
    published: &[Published],
    cover: Option<&Published>,
) -> Result<Vec<(String, Vec<u8>)>, Vec<Diagnostic>> {
    let engine = Engine::new(materials)?;
    let names = WebNames::of(file);
    let (in_full, words) = developed(edition);
    let (page, other) = (names.page(), names.developed());
    let typed = Page { file: page, other: &other, developed: false, left: 0 };
    let full = Page { file: &other, other: page, developed: true, left: words.left };
    let context = Context { names, words, published, cover };
    let mut files = Vec::new();
    for (page, text) in [(typed, edition), (full, &in_full)] {
        let html = engine.render(&page, text, &context)?;
        guard::hold(&html, materials)?;
        files.push((names.in_folder(page.file), html.into_bytes()));
    }
    let pictures = materials.picture_names(names).zip(&materials.pictures);
    files
        .extend(pictures.map(|((_, name), (_, bytes, _))| (names.in_folder(&name), bytes.clone())));
    Ok(files)
}
