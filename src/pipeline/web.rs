//! The web page, made last: it tells of every other file.

use super::{
    Faults,
    make::{MadeOutputs, OutputFile},
    prepare::Prepared,
};
use crate::{
    edition::{Output, OutputKind},
    export::{
        Entry,
        web::{self, Materials, Published},
    },
};

/// Adds the page's files to its output, if it is asked for; it tells of `files`.
/// A page that cannot be made is held back like any other output.
pub fn add(prepared: &Prepared, files: &[Entry], making: &mut MadeOutputs) -> Result<(), Faults> {
    let is_web = |output: &Output| output.kind == OutputKind::Web;
    let Some(page) = making.outputs.iter_mut().find(|made| is_web(&made.output)) else {
        return Ok(());
    };
    match made(prepared, files, &page.output) {
        Ok(files) => page.files = files,
        Err(faults) => {
            making.outputs.retain(|made| !is_web(&made.output));
            making.found.splice(0..0, faults);
            if making.outputs.is_empty() {
                return Err(std::mem::take(&mut making.found));
            }
            making.held_back.push(OutputKind::Web);
        }
    }
    Ok(())
}

fn made(prepared: &Prepared, files: &[Entry], page: &Output) -> Result<Vec<OutputFile>, Faults> {
    let layout = format!("layouts/{}", page.layout);
    let edition = &prepared.edition;
    let materials = Materials::read(prepared.project, &layout, &prepared.folder, edition)?;
    let (pictures, others): (Vec<_>, Vec<_>) = files
        .iter()
        .filter(|entry| entry.kind != OutputKind::Web.name())
        .map(|entry| published(entry, &edition.front.language))
        .partition(|file| file.kind == OutputKind::Cover.name());
    let made = web::web(edition, &materials, &others, pictures.first())?;
    Ok(made.into_iter().map(|(name, bytes)| OutputFile::new(name, bytes, 1)).collect())
}

fn published<'a>(entry: &'a Entry, language: &'a str) -> Published<'a> {
    Published {
        file: &entry.file,
        kind: &entry.kind,
        pages: entry.pages,
        bytes: entry.bytes,
        language,
        standards: &entry.standards,
        sha256: &entry.sha256,
        subject: entry.subject,
    }
}
