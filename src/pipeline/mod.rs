//! The way of the data, from YAML to published files.

mod fresh;
mod make;
mod prepare;
mod press;
mod sets;
mod sheets;
mod web;

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use crate::{
    content::{self, Corrected, Loaded, ToReview},
    diagnostics::{Diagnostic, Found},
    edition::OutputKind,
    export, proof,
    publish::{self, Artifact},
    typeset::{self, DataFile, Medium},
    typography::lint::Lint,
};
use fresh::Inputs;
use prepare::{load, open, prepare};

/// What to build, resolved from the command line.
#[derive(Debug, Clone)]
pub struct Options {
    pub root: PathBuf,
    pub edition: Option<String>,
    /// Where the files go; `dist/` under the root unless asked otherwise.
    pub out: PathBuf,
    /// Kinds of output to make; all when empty.
    pub only: Vec<OutputKind>,
    /// `SOURCE_DATE_EPOCH`, which wins over the edition's date.
    pub epoch: Option<i64>,
    /// Whether files that are up to date are made all the same.
    pub force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Load,
    Typeset,
    Publish,
}

/// An output that was made: a file, or several of one kind.
#[derive(Debug, Clone)]
pub struct Made {
    pub kind: OutputKind,
    pub files: Vec<MadeFile>,
}

#[derive(Debug, Clone)]
pub struct MadeFile {
    pub path: PathBuf,
    pub pages: usize,
    pub bytes: usize,
    pub standards: &'static str,
    /// Pages of a booklet that stay blank.
    pub blank: usize,
}

#[derive(Debug)]
pub struct Outcome {
    pub made: Vec<Made>,
    /// Files that needed no making, where none did.
    pub up_to_date: Option<usize>,
    pub warnings: Vec<Diagnostic>,
    pub time: Duration,
}

type Faults = Vec<Diagnostic>;

/// Builds and publishes.
pub fn build(options: &Options, stage: &dyn Fn(Stage)) -> Result<Outcome, Faults> {
    let started = Instant::now();
    let project = open(&options.root)?;
    let inputs = Inputs::read(&project, options)?;
    let before = fresh::published(&options.out);
    let files = before.as_ref().and_then(|before| fresh::up_to_date(options, &inputs, before));
    if files.is_some() && !options.force {
        let time = started.elapsed();
        return Ok(Outcome { made: Vec::new(), up_to_date: files, warnings: Vec::new(), time });
    }
    let prepared = prepare(&project, options, stage, &|_| Vec::new())?;
    stage(Stage::Typeset);
    let Found { value: mut outputs, warnings } = make::make(&prepared, &|_, _| Vec::new())?;
    // Of what was not asked for, only what is still current is offered.
    let mut files = fresh::told(&outputs, &inputs.digest, before.as_ref());
    files.retain(|entry| entry.made_from == inputs.digest);
    web::add(&prepared, &files, &mut outputs)?;
    stage(Stage::Publish);
    let made = outputs.iter().map(|output| output.made(&options.out)).collect();
    let told = fresh::told(&outputs, &inputs.digest, before.as_ref());
    let manifest = fresh::manifest(&prepared, &inputs, told);
    let mut artifacts: Vec<Artifact> =
        outputs.into_iter().flat_map(|output| output.files).map(|file| file.artifact).collect();
    // Last, so that it tells of nothing that is not there yet.
    let bytes = export::manifest(&manifest).map_err(prepare::internal)?;
    artifacts.push(Artifact { name: export::MANIFEST.to_owned(), bytes });
    publish::publish(&options.out, &artifacts)
        .map_err(|fault| [vec![fault], warnings.clone()].concat())?;
    for entry in fresh::left_over(before.as_ref(), &manifest) {
        let is_ours = |bytes: &[u8]| export::sha256(bytes) == entry.sha256;
        publish::remove(&options.out.join(&entry.file), is_ours);
    }
    // Taking the pages apart costs more than the process's end.
    std::mem::forget(prepared);
    Ok(Outcome { made, up_to_date: None, warnings, time: started.elapsed() })
}

/// Everything but writing, with remarks on the texts and the page test.
pub fn check(options: &Options, stage: &dyn Fn(Stage)) -> Result<Outcome, Faults> {
    let started = Instant::now();
    let project = open(&options.root)?;
    let remarks = |loaded: &mut Loaded| content::told(content::remarks(loaded, &[]));
    let prepared = prepare(&project, options, stage, &remarks)?;
    stage(Stage::Typeset);
    let made = make::make(&prepared, &|setting, pages| match setting.purpose.medium {
        Medium::Screen => proof::examine(&typeset::survey(pages)),
        // The same pages in other colours.
        Medium::Office | Medium::Print => Vec::new(),
    })?;
    let mut outputs = made.value;
    web::add(&prepared, &fresh::told(&outputs, "", None), &mut outputs)?;
    let outputs = outputs.iter().map(|output| output.made(&options.out)).collect();
    let time = started.elapsed();
    Ok(Outcome { made: outputs, up_to_date: None, warnings: made.warnings, time })
}

/// The files that `chosen` remarks would correct; all but those the edition
/// ignores if none is chosen. They are written unless it is a dry run.
pub fn fix(options: &Options, chosen: &[Lint], is_dry_run: bool) -> Result<Vec<Corrected>, Faults> {
    let (_, mut loaded) = load(&open(&options.root)?, options)?;
    let files = content::corrected(&content::remarks(&mut loaded.value, chosen));
    if !is_dry_run {
        for file in &files {
            publish::rewrite(&options.root.join(&file.path), &file.before, &file.after)
                .map_err(|fault| vec![fault])?;
        }
    }
    Ok(files)
}

/// The files a layout reads, for the stock `typst` command: those of the first
/// output that is asked for.
pub fn data(options: &Options) -> Result<Found<Vec<DataFile>>, Faults> {
    let project = open(&options.root)?;
    let prepared = prepare(&project, options, &|_| {}, &|_| Vec::new())?;
    let files = make::data(&prepared)?;
    Ok(Found { value: files, warnings: prepared.warnings })
}

/// The edition's inclusive words and their readings, for a person to review.
pub fn readings(options: &Options) -> Result<Vec<ToReview>, Faults> {
    let (_, loaded) = load(&open(&options.root)?, options)?;
    let Loaded { mut edition, lexicon, .. } = loaded.value;
    Ok(content::to_review(&mut edition, &lexicon))
}

/// The first output's pages as PNG.
pub fn images(options: &Options, pixels_per_point: f64) -> Result<Vec<Vec<u8>>, Faults> {
    let project = open(&options.root)?;
    let prepared = prepare(&project, options, &|_| {}, &|_| Vec::new())?;
    export::images(&make::first_pages(&prepared)?, pixels_per_point)
}
