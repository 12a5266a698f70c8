//! The web page, made last: it tells of every other file.

use super::{
    Faults,
    make::{OutputFile, OutputFiles},
    prepare::Prepared,
};
use crate::{
    content::file_fault,
    edition::OutputKind,
    export::{
        Entry,
        web::{self, Materials, Published},
    },
};

const LARGEST: u64 = 16 * 1024 * 1024;

/// Adds each page's files to its output, where one is asked for; it tells of
/// `files`.
pub fn add(
    prepared: &Prepared,
    files: &[Entry],
    outputs: &mut [OutputFiles],
) -> Result<(), Faults> {
    let edition = &prepared.edition;
    let (covers, others): (Vec<_>, Vec<_>) = files
        .iter()
        .filter(|entry| entry.kind != OutputKind::Web.name())
        .map(|entry| published(entry, &edition.front.language))
        .partition(|file| file.kind == OutputKind::Cover.name());
    for page in outputs.iter_mut().filter(|made| made.output.kind == OutputKind::Web) {
        let layout = format!("layouts/{}", page.output.layout);
        let materials = Materials::read(prepared.project, &layout, pictures(prepared)?)?;
        let made = web::web(edition, &materials, &page.output.file, &others, covers.first())?;
        page.files =
            made.into_iter().map(|(name, bytes)| OutputFile::new(name, bytes, 1)).collect();
    }
    Ok(())
}

/// The edition's pictures as they are.
fn pictures(prepared: &Prepared) -> Result<Vec<web::Picture>, Faults> {
    let edition = &prepared.edition;
    let of_subjects = edition.themes.iter().flat_map(|subject| &subject.theme.pictures);
    let logos = edition.front.partners.iter().filter_map(|partner| partner.logo.as_ref());
    let mut pictures: Vec<web::Picture> = Vec::new();
    for file in of_subjects.chain(logos).map(|picture| &picture.file) {
        if pictures.iter().any(|(known, ..)| known == file) {
            continue;
        }
        let path = format!("{}/{file}", prepared.folder);
        let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
        let extension = match extension.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => "jpg",
            "svg" => "svg",
            _ => "png",
        };
        let bytes = prepared.project.read(&path, LARGEST);
        let bytes = bytes.map_err(|error| vec![file_fault(&path, error)])?;
        pictures.push((file.clone(), bytes, extension));
    }
    Ok(pictures)
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
