//! What every layout is set with and no content changes: it can be made ready
//! while the content is read.

use std::hash::{DefaultHasher, Hash};

use typst::{Library, LibraryExt, utils::LazyHash};

use super::fonts::{self, Fonts};
use crate::{diagnostics::Diagnostic, files::Project};

#[derive(Debug)]
pub struct Stock {
    pub(super) fonts: Fonts,
    pub(super) library: LazyHash<Library>,
}

impl Stock {
    pub fn load(project: &Project) -> Result<Self, Vec<Diagnostic>> {
        let (fonts, library) = rayon::join(|| fonts::load(project), library);
        Ok(Self { fonts: fonts?, library })
    }

    /// The families that layouts may use.
    pub fn families(&self) -> &[String] {
        &self.fonts.families
    }
}

fn library() -> LazyHash<Library> {
    let library = LazyHash::new(Library::default());
    // Typst asks for the library's hash at every step; it is computed once.
    library.hash(&mut DefaultHasher::new());
    library
}
