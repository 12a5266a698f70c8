//! The web page, made last: it tells of every other file.

use super::{
    Faults,
    make::{OutputFile, OutputFiles},
    prepare::Prepared,
};
use crate::{
    edition::OutputKind,
    export::{
        Entry,
        web::{self, Materials, Published},
    },
};

/// Adds the page's files to its output, if it is asked for; it tells of `files`.
pub fn add(
    prepared: &Prepared,
    files: &[Entry],
    outputs: &mut [OutputFiles],
) -> Result<(), Faults> {
    let Some(page) = outputs.iter_mut().find(|made| made.output.kind == OutputKind::Web) else {
        return Ok(());
    };
    let layout = format!("layouts/{}", page.output.layout);
    let edition = &prepared.edition;
    let materials = Materials::read(prepared.project, &layout, &prepared.folder, edition)?;
    let (pictures, others): (Vec<_>, Vec<_>) = files
        .iter()
        .filter(|entry| entry.kind != OutputKind::Web.name())
        .map(|entry| published(entry, &edition.front.language))
        .partition(|file| file.kind == OutputKind::Cover.name());
    let made = web::web(edition, &materials, &others, pictures.first())?;
    page.files = made.into_iter().map(|(name, bytes)| OutputFile::new(name, bytes, 1)).collect();
    Ok(())
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
