//! The web page, made last: it tells of every other file.

use super::{
    Faults, Options,
    fresh::{Inputs, entries},
    make::{OutputFile, OutputFiles},
    prepare::Prepared,
};
use crate::{
    edition::OutputKind,
    export::{
        Entry, Manifest,
        web::{self, Materials, Published},
    },
    publish::Artifact,
};

/// Adds the page's files to its output, if it is asked for.
pub fn add(
    prepared: &Prepared,
    options: &Options,
    inputs: &Inputs,
    before: Option<&Manifest>,
    outputs: &mut [OutputFiles],
) -> Result<(), Faults> {
    let Some(at) = outputs.iter().position(|made| made.output.kind == OutputKind::Web) else {
        return Ok(());
    };
    let layout = format!("layouts/{}", outputs[at].output.layout);
    let edition = &prepared.edition;
    let materials = Materials::read(prepared.project, &layout, &prepared.folder, edition)?;
    let files = told_of(options, inputs, before, outputs);
    let published: Vec<Published> =
        files.iter().map(|entry| published(entry, &edition.front.language)).collect();
    let (pictures, others): (Vec<_>, Vec<_>) =
        published.into_iter().partition(|file| file.kind == OutputKind::Cover.name());
    let made = web::web(edition, &materials, &others, pictures.first())?;
    outputs[at].files = made
        .into_iter()
        .map(|(name, bytes)| OutputFile {
            artifact: Artifact { name, bytes },
            pages: 1,
            standards: "",
            blank: 0,
            title: None,
        })
        .collect();
    Ok(())
}

/// What was made now, and, of what was not asked for, what is still current.
fn told_of(
    options: &Options,
    inputs: &Inputs,
    before: Option<&Manifest>,
    outputs: &[OutputFiles],
) -> Vec<Entry> {
    let is_remade = |entry: &Entry| outputs.iter().any(|o| o.output.kind.name() == entry.kind);
    let kept = before.into_iter().flat_map(|before| &before.outputs);
    let kept = kept.filter(|entry| {
        !options.only.is_empty() && !is_remade(entry) && entry.made_from == inputs.digest
    });
    let mut all: Vec<Entry> =
        outputs.iter().flat_map(|output| entries(output, &inputs.digest)).collect();
    all.extend(kept.cloned());
    all
}

fn published<'a>(entry: &'a Entry, language: &'a str) -> Published<'a> {
    Published {
        file: &entry.file,
        kind: &entry.kind,
        pages: entry.pages,
        bytes: entry.bytes,
        language,
        standards: &entry.standards,
        sha256: entry.sha256.clone(),
        title: entry.title.as_deref(),
    }
}
