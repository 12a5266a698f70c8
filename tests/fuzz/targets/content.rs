//! Any bytes as a subject's YAML: told of or decoded, and every place that is
//! told lies within the file.
#![no_main]

use std::{fs, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use mediane::{
    content,
    diagnostics::{
        Catalogue, Language, Place,
        render::{Style, human},
    },
    files::Project,
};
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder for the content");
    fs::create_dir_all(folder.path().join("content/fuzz/themes")).expect("its folders");
    folder
});

thread_local! {
    static CATALOGUE: Catalogue = Catalogue::new(Language::French);
}

fuzz_target!(|data: &[u8]| {
    fs::write(FOLDER.path().join("content/fuzz/themes/01-x.yaml"), data).expect("a file");
    let project = Project::open(FOLDER.path()).expect("the project");
    let told = match content::load(&project, "fuzz") {
        Ok(found) => found.warnings,
        Err(told) => told,
    };
    for fault in &told {
        if let Some(Place::Text { source, span }) = &fault.place {
            assert!(source.text.get(span.clone()).is_some(), "{fault:?}");
        }
        CATALOGUE.with(|catalogue| human(fault, catalogue, Style::default()));
    }
});
