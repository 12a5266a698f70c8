//! The web page, read back by a tokenizer that knows HTML and nothing of ours.

mod accessibility;
mod faults;
mod names;
mod page;
mod palette;
mod read;
mod safe;
mod templates;

use std::{fs, path::Path};

use lopdf::Document;
use mediane::{
    content,
    edition::Edition,
    export::web::{Materials, Published, web},
    files::Project,
};
use sha2::{Digest, Sha256};

pub const NAME: &str = "nec-2020";

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The edition as the pipeline hands it over.
pub fn edition() -> Edition {
    let project = Project::open(root()).unwrap();
    let mut edition = content::load(&project, NAME).unwrap().value.edition;
    edition.set_french();
    edition
}

/// Those of NEC 2020, which has no picture.
pub fn materials() -> Materials {
    Materials::read(&Project::open(root()).unwrap(), "layouts/web", Vec::new()).unwrap()
}

/// A file of `dist/` as published under the name of another kind.
pub struct Copy {
    pub file: String,
    pub kind: &'static str,
    pub standards: &'static str,
    pub subject: Option<usize>,
    pub sha256: String,
    pub bytes: Vec<u8>,
}

/// One file of each kind, made of the brochure, and one for each subject: what
/// they hold does not matter to the page.
pub fn copies(edition: &Edition) -> Vec<Copy> {
    let screen = &edition.front.outputs[0].file;
    let bytes = fs::read(root().join("dist").join(screen)).unwrap();
    let stem = screen.strip_suffix(".pdf").unwrap();
    let digest = Sha256::digest(&bytes);
    let sha256: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let copy = |name: &str, kind, standards, subject| Copy {
        file: if name.is_empty() { screen.clone() } else { format!("{stem}-{name}.pdf") },
        kind,
        standards,
        subject,
        sha256: sha256.clone(),
        bytes: bytes.clone(),
    };
    let mut copies = vec![
        copy("", "screen", "PDF/UA-1, PDF/A-2a", None),
        copy("accessible", "accessible", "PDF/UA-1, PDF/A-2a", None),
        copy("impression", "press", "PDF/X-4", None),
        copy("livret", "booklet", "", None),
        copy("epreuve", "proof", "", None),
    ];
    for (i, subject) in edition.themes.iter().enumerate() {
        copies.push(copy(&subject.stem, "subjects", "PDF/UA-1, PDF/A-2a", Some(i + 1)));
    }
    copies
}

pub fn published(copies: &[Copy]) -> Vec<Published<'_>> {
    let pages = Document::load_mem(&copies[0].bytes).unwrap().get_pages().len();
    let one = |copy| one(copy, pages);
    copies.iter().map(one).collect()
}

fn one(copy: &Copy, pages: usize) -> Published<'_> {
    Published {
        file: &copy.file,
        kind: copy.kind,
        pages,
        bytes: copy.bytes.len(),
        language: "fr-FR",
        standards: copy.standards,
        verified: copy.kind == "press",
        sha256: &copy.sha256,
        subject: copy.subject,
    }
}

pub struct Pages {
    pub typed: String,
    pub developed: String,
}

/// Both pages of NEC 2020.
pub fn pages() -> Pages {
    let edition = edition();
    let copies = copies(&edition);
    let files = web(&edition, &materials(), "index.html", &published(&copies), None).unwrap();
    let page = |name: &str| {
        let (_, bytes) = files.iter().find(|(file, _)| file == name).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    Pages { typed: page("index.html"), developed: page("formes-developpees.html") }
}
