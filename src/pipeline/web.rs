//! The web page, made last: it tells of every other file.

use super::{
    Faults,
    outputs::{MadeOutputs, OutputFile},
    prepare::Prepared,
};
use crate::{
    edition::{Output, OutputKind},
    export::{
        Entry,
        web::{self, Materials, Published},
    },
};

/// Adds each page's files to its output, where one is asked for; it tells of
/// `files`. A page that cannot be made is held back like any other output.
pub fn add(prepared: &Prepared, files: &[Entry], making: &mut MadeOutputs) -> Result<(), Faults> {
    let is_web = |output: &Output| output.kind == OutputKind::Web;
    let mut faults = Vec::new();
    for page in making.outputs.iter_mut().filter(|made| is_web(&made.output)) {
        match made(prepared, files, &page.output) {
            Ok(files) => page.files = files,
            Err(told) => faults.extend(told),
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    making.outputs.retain(|made| !is_web(&made.output));
    making.found.splice(0..0, faults);
    if making.outputs.is_empty() {
        return Err(std::mem::take(&mut making.found));
    }
    making.held_back.push(OutputKind::Web);
    Ok(())
}

fn made(prepared: &Prepared, files: &[Entry], page: &Output) -> Result<Vec<OutputFile>, Faults> {
    let edition = &prepared.edition;
    let (covers, others): (Vec<_>, Vec<_>) = files
        .iter()
        .filter(|entry| entry.kind != OutputKind::Web.name())
        .map(|entry| published(entry, &edition.front.language))
        .partition(|file| file.kind == OutputKind::Cover.name());
    let layout = format!("layouts/{}", page.layout);
    let pictures = prepared.pictures.for_web(&prepared.reader()).map_err(|fault| vec![fault])?;
    let materials = Materials::read(prepared.project, &layout, pictures)?;
    let made = web::web(edition, &materials, &page.file, &others, covers.first())?;
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
        // One that does not hold is not published.
        verified: entry.kind == OutputKind::Press.name(),
        sha256: &entry.sha256,
        subject: entry.subject,
    }
}
