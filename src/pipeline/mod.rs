//! The way of the data, from YAML to published files.

mod findings;
mod fresh;
mod guard;
mod inputs;
mod kept;
mod make;
mod outputs;
mod pictures;
mod prepare;
mod press;
mod published;
mod publishing;
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
    publish::{self, Place},
    typeset::{self, DataFile, Medium},
    typography::lint::Lint,
};
use inputs::Inputs;
pub use kept::Kept;
use outputs::MadeOutputs;
use prepare::{load, open, prepare};
use published::Published;

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
    pub epoch: Option<String>,
    /// Whether files that are up to date are made all the same.
    pub force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Load,
    Typeset,
    Publish,
    /// Another process is publishing to the same folder.
    Wait,
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
    /// Pictures that were put into a press's inks.
    pub pictures: usize,
}

#[derive(Debug)]
pub struct Outcome {
    pub made: Vec<Made>,
    /// Files that needed no making, where none did.
    pub up_to_date: Option<usize>,
    /// What was found; an error among it is one of an output that was not made.
    pub found: Vec<Diagnostic>,
    /// Outputs that were asked for and could not be made.
    pub held_back: Vec<OutputKind>,
    pub time: Duration,
    /// To be dropped by whoever has the time.
    pub kept: Kept,
}

type Faults = Vec<Diagnostic>;

/// Builds and publishes. An output that cannot be made stops no other.
pub fn build(options: &Options, stage: &dyn Fn(Stage)) -> Result<Outcome, Faults> {
    let started = Instant::now();
    let project = open(&options.root)?;
    let edition = content::choose(&project, options.edition.as_deref())?;
    tidy(options, &edition);
    let place = Place::find(&options.root, &options.out);
    let published =
        place.as_ref().map(|place| Published::read(place, &edition)).unwrap_or_default();
    let inputs = Inputs::read(&project, options, &edition, published.own.as_ref());
    if !options.force
        && let (Some(place), Some(before)) = (&place, &published.own)
        && let Some(files) = fresh::up_to_date(options, place, &inputs, before)
    {
        return Ok(Outcome { up_to_date: Some(files), ..Outcome::new(started) });
    }
    let prepared = prepare(&project, options, stage, &|_| Vec::new())?;
    publishing::clashes(&prepared, &edition, &published)?;
    stage(Stage::Typeset);
    let mut making = make::make(&prepared, &|_, _| Vec::new())?;
    // Layouts may draw on more than is looked at beforehand.
    let inputs = inputs.with_files_read(&project, options);
    // Of what was not asked for, only what is still current is offered.
    for output in &mut making.outputs {
        output.made_from.clone_from(&inputs.digest);
    }
    let mut files = fresh::told(&making.outputs, published.own.as_ref());
    files.retain(|entry| entry.made_from == inputs.digest);
    web::add(&prepared, &files, &mut making)?;
    for output in &mut making.outputs {
        output.made_from = fresh::made_from(output.output.kind.name(), &inputs.digest, &files);
    }
    let MadeOutputs { outputs, mut found, held_back } = making;
    let made = outputs.iter().map(|output| output.made(&options.out)).collect();
    if !outputs.is_empty() {
        stage(Stage::Publish);
        match publishing::publish(&prepared, options, &inputs, outputs, stage) {
            Ok(told) => found.extend(told),
            Err(faults) => return Err([faults, found].concat()),
        }
    }
    found.extend(inputs::changed(&project, &inputs));
    let kept = prepared.into_kept();
    Ok(Outcome { made, found, held_back, kept, ..Outcome::new(started) })
}

impl Outcome {
    fn new(started: Instant) -> Self {
        Self {
            made: Vec::new(),
            up_to_date: None,
            found: Vec::new(),
            held_back: Vec::new(),
            time: started.elapsed(),
            kept: Kept::default(),
        }
    }
}

/// Takes away what a process that was killed has left, unless one is at work.
fn tidy(options: &Options, edition: &str) {
    if let Some(place) = Place::find(&options.root, &options.out)
        && let Some(_lock) = place.try_lock()
    {
        place.sweep();
    }
    let folder = format!("content/{edition}");
    publish::sweep_content(&options.root, &[format!("{folder}/themes"), folder]);
}

/// Everything but writing, with remarks on the texts and the page test.
pub fn check(options: &Options, stage: &dyn Fn(Stage)) -> Result<Outcome, Faults> {
    let started = Instant::now();
    let project = open(&options.root)?;
    let remarks = |loaded: &mut Loaded| content::told(content::remarks(loaded, &[]));
    let prepared = prepare(&project, options, stage, &remarks)?;
    stage(Stage::Typeset);
    let mut making = make::make(&prepared, &|setting, pages| match setting.purpose.medium {
        Medium::Screen => proof::examine(&typeset::survey(pages)),
        // The same pages in other colours.
        Medium::Office | Medium::Print => Vec::new(),
    })?;
    web::add(&prepared, &fresh::told(&making.outputs, None), &mut making)?;
    let MadeOutputs { outputs, found, held_back } = making;
    let made = outputs.iter().map(|output| output.made(&options.out)).collect();
    Ok(Outcome { made, found, held_back, kept: prepared.into_kept(), ..Outcome::new(started) })
}

/// The files that `chosen` remarks would correct; all but those the edition
/// ignores if none is chosen. They are written unless it is a dry run.
pub fn fix(options: &Options, chosen: &[Lint], is_dry_run: bool) -> Result<Vec<Corrected>, Faults> {
    let project = open(&options.root)?;
    let (edition, mut loaded) = load(&project, options)?;
    tidy(options, &edition);
    let files = content::corrected(&content::remarks(&mut loaded.value, chosen));
    if !is_dry_run {
        for file in &files {
            publish::rewrite(&options.root, &file.path, &file.before, &file.after)
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
