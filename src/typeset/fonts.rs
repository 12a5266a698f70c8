//! The fonts of the project, in a fixed order, and none of the system's: every
//! machine sets the same lines.

use rayon::prelude::*;
use subsetter::GlyphRemapper;
use typst::{foundations::Bytes, text::Font};
use typst_kit::fonts::FontStore;

use super::{carrying::carrying, sfnt};
use crate::{
    diagnostics::{Code, Diagnostic},
    files::{FileError, Project},
};

const FOLDER: &str = "fonts";
/// Larger than any text font; keeps a stray file from filling the memory.
const SIZE_LIMIT: u64 = 64 << 20;

pub struct Fonts {
    pub store: FontStore,
    /// Family names, sorted, as Typst knows them.
    pub families: Vec<String>,
    files: Vec<(String, Vec<Font>)>,
}

impl Fonts {
    /// Files of a family that cannot be embedded; all of the family if each
    /// can by itself. A font may be read and set, and be broken all the same.
    pub fn broken(&self, family: &str) -> Vec<&str> {
        let is_of = |fonts: &[Font]| fonts.iter().any(|font| font.info().family == family);
        let files = || self.files.iter().filter(|(_, fonts)| is_of(fonts));
        let broken = files().filter(|(_, fonts)| !fonts.iter().all(can_be_embedded));
        let broken: Vec<&str> = broken.map(|(path, _)| path.as_str()).collect();
        if broken.is_empty() { files().map(|(path, _)| path.as_str()).collect() } else { broken }
    }
}

fn can_be_embedded(font: &Font) -> bool {
    let Some(count) = sfnt::glyphs(font.data(), font.index()) else { return false };
    let glyphs: Vec<u16> = (0..count).collect();
    let all = GlyphRemapper::new_from_glyphs(&glyphs);
    subsetter::subset(font.data(), font.index(), &all).is_ok()
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts").field("families", &self.families).finish_non_exhaustive()
    }
}

/// Loads every font file below `fonts/`, sorted by path.
pub fn load(project: &Project) -> Result<Fonts, Vec<Diagnostic>> {
    let mut paths = Vec::new();
    let mut faults = Vec::new();
    if let Err(error) = font_files(project, FOLDER, &mut paths)
        && error != FileError::Missing
    {
        faults.push(Diagnostic::error(Code::FileUnreadable).arg("path", FOLDER).in_file(FOLDER));
    }
    let mut store = FontStore::new();
    let mut families = std::collections::BTreeSet::new();
    let mut files = Vec::new();
    let all: Vec<_> = paths.par_iter().map(|path| read(project, path)).collect();
    for (path, fonts) in paths.into_iter().zip(all) {
        match fonts {
            Some(fonts) => {
                files.push((path, fonts.clone()));
                for font in fonts {
                    families.insert(font.info().family.to_string());
                    let info = font.info().clone();
                    store.push((font, info));
                }
            }
            None => {
                faults.push(Diagnostic::error(Code::FontBroken).arg("path", &path).in_file(path))
            }
        }
    }
    if families.is_empty() && faults.is_empty() {
        faults.push(Diagnostic::error(Code::FontNone).arg("path", FOLDER).in_file(FOLDER));
    }
    if faults.is_empty() {
        Ok(Fonts { store, families: families.into_iter().collect(), files })
    } else {
        Err(faults)
    }
}

fn font_files(project: &Project, folder: &str, paths: &mut Vec<String>) -> Result<(), FileError> {
    for entry in project.list(folder)? {
        let path = format!("{folder}/{}", entry.name);
        if entry.is_folder {
            font_files(project, &path, paths)?;
        } else if is_font(&entry.name) {
            paths.push(path);
        }
    }
    Ok(())
}

fn is_font(name: &str) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// `None` when the file is unreadable, no font, or cut short.
fn read(project: &Project, path: &str) -> Option<Vec<Font>> {
    let data = Bytes::new(project.read(path, SIZE_LIMIT).ok()?);
    let fonts: Vec<Font> = Font::iter(data.clone()).collect();
    let whole = fonts.iter().all(|font| sfnt::tables(&data, font.index()).is_some());
    (!fonts.is_empty() && whole).then(|| fonts.into_iter().map(carrying).collect())
}
