//! The other layouts' files, read back from their bytes with the reader that
//! reads the brochure's.

mod addresses;
mod card;
mod large_print;
mod subjects;

use std::{fs, path::Path, sync::LazyLock};

use lopdf::{Document, Object};
use mediane::{
    edition::OutputKind,
    pipeline::{self, Options},
};
use tempfile::TempDir;

use crate::brochure::{CARRIERS, page};

static MADE: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let kinds = [OutputKind::Accessible, OutputKind::Subjects, OutputKind::Cover];
    let warnings = build(Path::new(env!("CARGO_MANIFEST_DIR")), folder.path(), &kinds);
    assert_eq!(warnings, [""; 0]);
    folder
});

/// Builds those outputs and gives the warnings, by their code.
fn build(root: &Path, out: &Path, kinds: &[OutputKind]) -> Vec<&'static str> {
    let options = Options {
        root: root.to_owned(),
        edition: None,
        out: out.to_owned(),
        only: kinds.to_vec(),
        epoch: None,
        force: false,
    };
    let outcome = pipeline::build(&options, &|_| {}).unwrap();
    outcome.found.iter().map(|warning| warning.code.name()).collect()
}

fn made(file: &str) -> Vec<u8> {
    fs::read(MADE.path().join(file)).unwrap()
}

fn document(file: &str) -> Document {
    Document::load_mem(&made(file)).unwrap()
}

#[test]
fn no_carrier_is_left_in_any_file() {
    let mut files = 0;
    for entry in fs::read_dir(MADE.path()).unwrap().chain(subjects()) {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "pdf") {
            files += 1;
            for carrier in CARRIERS {
                let document = Document::load(&path).unwrap();
                assert_eq!(page::holding(document, carrier), [""; 0], "{carrier:?} in {path:?}");
            }
        }
    }
    assert_eq!(files, 8);
}

fn subjects() -> fs::ReadDir {
    fs::read_dir(MADE.path().join("sujets")).unwrap()
}

/// The document's title, as a viewer's window shows it.
fn title(document: &Document) -> String {
    let info = document.trailer.get_deref(b"Info", document).unwrap().as_dict().unwrap();
    lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap()
}

fn bookmarks(document: &Document) -> Vec<String> {
    let items = document.objects.values().filter_map(|object| object.as_dict().ok());
    let items = items.filter(|item| item.has(b"Title") && item.has(b"Parent"));
    items.map(|item| lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap()).collect()
}

fn page_layout(document: &Document) -> String {
    let name = document.catalog().unwrap().get(b"PageLayout").and_then(Object::as_name).unwrap();
    String::from_utf8_lossy(name).into_owned()
}
