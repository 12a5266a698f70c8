//! Whether there is anything to do: what a build reads, and whether the files
//! that were made from it are still there.

use std::{collections::BTreeMap, path::Path};

use rayon::prelude::*;

use super::{Options, make::OutputFiles, prepare::Prepared};
use crate::{
    content,
    diagnostics::Diagnostic,
    edition::OutputKind,
    export::{Entry, MANIFEST, Manifest, sha256},
    files::Project,
    publish,
};

/// As much as is read of one file.
const LIMIT: u64 = 256 << 20;

/// What a build is made from.
#[derive(Debug)]
pub struct Inputs {
    /// The edition's name.
    pub edition: String,
    pub files: BTreeMap<String, String>,
    /// Of all of them and of what else decides.
    pub digest: String,
}

impl Inputs {
    /// Looks at every file that a layout or the content may draw on.
    pub fn read(project: &Project, options: &Options) -> Result<Self, Vec<Diagnostic>> {
        let edition = content::choose(project, options.edition.as_deref())?;
        let folders = [&format!("content/{edition}"), "fonts", "layouts"];
        let paths: Vec<String> = folders.iter().flat_map(|folder| project.walk(folder)).collect();
        let files: BTreeMap<String, String> = paths
            .into_par_iter()
            .filter_map(|path| {
                let bytes = project.read(&path, LIMIT).ok()?;
                Some((path, sha256(&bytes)))
            })
            .collect();
        let settings = format!("{} {:?} {edition}", env!("CARGO_PKG_VERSION"), options.epoch);
        let all = files.iter().fold(settings, |all, (path, hash)| format!("{all}\n{path} {hash}"));
        Ok(Self { edition, digest: sha256(all.as_bytes()), files })
    }
}

/// What was published before, if it can be read.
pub fn published(out: &Path) -> Option<Manifest> {
    serde_json::from_slice(&publish::read(&out.join(MANIFEST))?).ok()
}

/// How many files stand as this very program made them from these inputs; none
/// if any of those that are asked for does not.
pub fn up_to_date(options: &Options, inputs: &Inputs, before: &Manifest) -> Option<usize> {
    let wanted = |entry: &&Entry| {
        options.only.is_empty() || options.only.iter().any(|k| k.name() == entry.kind)
    };
    let entries: Vec<&Entry> = before.outputs.iter().filter(wanted).collect();
    let kinds = |kind: &OutputKind| entries.iter().any(|entry| entry.kind == kind.name());
    let is_whole = |entry: &&Entry| {
        entry.made_from == inputs.digest
            && publish::read(&options.out.join(&entry.file))
                .is_some_and(|bytes| sha256(&bytes) == entry.sha256)
    };
    let is_fresh = !entries.is_empty()
        && options.only.iter().all(kinds)
        && (!options.only.is_empty() || before.is_complete)
        && publish::is_newer_than_program(&options.out.join(MANIFEST))
        && entries.par_iter().all(is_whole);
    is_fresh.then_some(entries.len())
}

/// What there is to tell: of the files made now, and of those that were
/// published before and not asked for this time.
pub fn told(outputs: &[OutputFiles], made_from: &str, before: Option<&Manifest>) -> Vec<Entry> {
    let is_remade =
        |entry: &&Entry| outputs.iter().any(|output| output.output.kind.name() == entry.kind);
    let kept = before.into_iter().flat_map(|before| &before.outputs);
    let kept = kept.filter(|entry| !is_remade(entry)).cloned();
    kept.chain(outputs.iter().flat_map(|output| entries(output, made_from))).collect()
}

fn entries<'a>(output: &'a OutputFiles, made_from: &'a str) -> impl Iterator<Item = Entry> + 'a {
    output.files.iter().map(move |file| Entry {
        kind: output.output.kind.name().to_owned(),
        file: file.artifact.name.clone(),
        subject: file.subject,
        pages: file.pages,
        bytes: file.artifact.bytes.len(),
        standards: file.standards.to_owned(),
        sha256: file.sha256.clone(),
        made_from: made_from.to_owned(),
    })
}

/// The manifest of what is published now.
pub fn manifest(prepared: &Prepared, inputs: &Inputs, mut told: Vec<Entry>) -> Manifest {
    let front = &prepared.edition.front;
    let place =
        |entry: &Entry| front.outputs.iter().position(|output| output.kind.name() == entry.kind);
    told.retain(|entry| place(entry).is_some());
    told.sort_by_key(place);
    let is_current = |kind: OutputKind| {
        let mut of_kind = told.iter().filter(|entry| entry.kind == kind.name()).peekable();
        of_kind.peek().is_some() && of_kind.all(|entry| entry.made_from == inputs.digest)
    };
    Manifest {
        edition: inputs.edition.clone(),
        language: front.language.clone(),
        mediane: env!("CARGO_PKG_VERSION").to_owned(),
        typst: typst::utils::version().raw().to_string(),
        fonts: prepared.stock.families().to_vec(),
        inputs: inputs.files.clone(),
        is_complete: front.outputs.iter().all(|output| is_current(output.kind)),
        outputs: told,
    }
}

/// Files that were published and are no longer made.
pub fn left_over<'a>(before: Option<&'a Manifest>, now: &Manifest) -> Vec<&'a Entry> {
    let is_gone = |entry: &&Entry| now.outputs.iter().all(|other| other.file != entry.file);
    before.map(|before| before.outputs.iter().filter(is_gone).collect()).unwrap_or_default()
}
