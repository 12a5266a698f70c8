//! Whether there is anything to do: whether the files that were made from the
//! same inputs are still there.

use rayon::prelude::*;

use super::{Options, inputs::Inputs, outputs::OutputFiles, prepare::Prepared};
use crate::{
    edition::OutputKind,
    export::{Entry, Manifest, manifest_name, sha256},
    publish::{self, Place},
};

/// How many files stand as this very program made them from these inputs; none
/// if any of those that are asked for does not.
pub fn up_to_date(
    options: &Options,
    place: &Place,
    inputs: &Inputs,
    before: &Manifest,
) -> Option<usize> {
    let wanted = |entry: &&Entry| {
        options.only.is_empty() || options.only.iter().any(|k| k.name() == entry.kind)
    };
    let entries: Vec<&Entry> = before.outputs.iter().filter(wanted).collect();
    let kinds = |kind: &OutputKind| entries.iter().any(|entry| entry.kind == kind.name());
    let is_whole = |entry: &&Entry| {
        entry.made_from == made_from(&entry.kind, &inputs.digest, &before.outputs)
            && place.read(&entry.file).is_some_and(|bytes| sha256(&bytes) == entry.sha256)
    };
    let manifest = options.out.join(manifest_name(&inputs.edition));
    let is_fresh = !entries.is_empty()
        && options.only.iter().all(kinds)
        && (!options.only.is_empty() || before.is_complete)
        && publish::is_newer_than_program(&manifest)
        && entries.par_iter().all(is_whole);
    is_fresh.then_some(entries.len())
}

/// What there is to tell: of the files made now, and of those that were
/// published before and not asked for this time.
pub fn told(outputs: &[OutputFiles], before: Option<&Manifest>) -> Vec<Entry> {
    let is_remade =
        |entry: &&Entry| outputs.iter().any(|output| output.output.kind.name() == entry.kind);
    let kept = before.into_iter().flat_map(|before| &before.outputs);
    let kept = kept.filter(|entry| !is_remade(entry)).cloned();
    kept.chain(outputs.iter().flat_map(entries)).collect()
}

pub fn entries(output: &OutputFiles) -> impl Iterator<Item = Entry> + '_ {
    output.files.iter().map(move |file| Entry {
        kind: output.output.kind.name().to_owned(),
        file: file.artifact.name.clone(),
        subject: file.subject,
        pages: file.pages,
        bytes: file.artifact.bytes.len(),
        standards: file.standards.to_owned(),
        sha256: file.sha256.clone(),
        made_from: output.made_from.clone(),
    })
}

/// What an output of that kind is made from where it is current. A web page is
/// made from the files that it tells of, too.
pub fn made_from(kind: &str, inputs: &str, told: &[Entry]) -> String {
    let web = OutputKind::Web.name();
    if kind != web {
        return inputs.to_owned();
    }
    let mut files: Vec<String> = told
        .iter()
        .filter(|entry| entry.kind != web && entry.made_from == inputs)
        .map(|entry| format!("{} {}", entry.file, entry.sha256))
        .collect();
    files.sort();
    sha256(format!("{inputs}\n{}", files.join("\n")).as_bytes())
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
        let made_from = made_from(kind.name(), &inputs.digest, &told);
        of_kind.peek().is_some() && of_kind.all(|entry| entry.made_from == made_from)
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
        under_way: Vec::new(),
    }
}

/// Files that were published and are no longer made.
pub fn left_over<'a>(before: Option<&'a Manifest>, now: &Manifest) -> Vec<&'a Entry> {
    let is_gone = |entry: &&Entry| now.outputs.iter().all(|other| other.file != entry.file);
    before.map(|before| before.outputs.iter().filter(is_gone).collect()).unwrap_or_default()
}
