//! The way of the data, from YAML to published files.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use rayon::prelude::*;
use typst_layout::PagedDocument;

use crate::{
    content::{self, Corrected, Loaded, ToReview},
    diagnostics::{Code, Diagnostic, Found},
    edition::{Edition, Output, OutputKind},
    export,
    files::Project,
    proof,
    publish::{self, Artifact},
    typeset::{self, Bound, BrochureWorld, Clock, DataFile, Stock},
    typography::{Prose, french, lint::Lint},
};

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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Load,
    Typeset,
    Export,
    Publish,
}

/// A file that was made.
#[derive(Debug, Clone)]
pub struct Made {
    pub path: PathBuf,
    pub pages: usize,
    pub bytes: usize,
    pub standards: &'static str,
}

#[derive(Debug)]
pub struct Outcome {
    pub made: Vec<Made>,
    pub warnings: Vec<Diagnostic>,
    pub time: Duration,
}

type Faults = Vec<Diagnostic>;

/// Builds and publishes.
pub fn build(options: &Options, stage: &dyn Fn(Stage)) -> Result<Outcome, Faults> {
    let started = Instant::now();
    let mut artifacts = Vec::new();
    let (made, warnings) = make(options, stage, &|_| Vec::new(), &mut |set, bytes| {
        artifacts.push(Artifact { name: set.output.file.clone(), bytes });
        Vec::new()
    })?;
    stage(Stage::Publish);
    publish::publish(&options.out, &artifacts)
        .map_err(|fault| [vec![fault], warnings.clone()].concat())?;
    Ok(Outcome { made, warnings, time: started.elapsed() })
}

/// Everything but writing, with remarks on the texts and the page test.
pub fn check(options: &Options, stage: &dyn Fn(Stage)) -> Result<Outcome, Faults> {
    let started = Instant::now();
    let remarks = |loaded: &mut Loaded| content::remarks(loaded, &[]);
    let (made, warnings) =
        make(options, stage, &remarks, &mut |set, _| proof::examine(&typeset::survey(set.pages)))?;
    Ok(Outcome { made, warnings, time: started.elapsed() })
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

/// The files a layout reads, for the stock `typst` command.
pub fn data(options: &Options) -> Result<Found<Vec<DataFile>>, Faults> {
    let project = open(&options.root)?;
    let Prepared { warnings, mut jobs, .. } = prepare(&project, options, &|_| Vec::new())?;
    Ok(Found { value: jobs.swap_remove(0).bound.files, warnings })
}

/// The edition's inclusive words and their readings, for a person to review.
pub fn readings(options: &Options) -> Result<Vec<ToReview>, Faults> {
    let (_, loaded) = load(&open(&options.root)?, options)?;
    let Loaded { mut edition, lexicon, .. } = loaded.value;
    Ok(content::to_review(&mut edition, &lexicon))
}

/// The first output's pages as PNG.
pub fn images(options: &Options, pixels_per_point: f64) -> Result<Vec<Vec<u8>>, Faults> {
    let mut images = Vec::new();
    typeset_each(options, &|_| {}, &|_| Vec::new(), &mut |set| {
        if images.is_empty() {
            images = export::images(set.pages, pixels_per_point)?;
        }
        Ok(Vec::new())
    })?;
    Ok(images)
}

/// What is said of the content as it was typed.
type Remarks<'a> = dyn Fn(&mut Loaded) -> Vec<Diagnostic> + Sync + 'a;

/// Hands every output's pages and bytes to `take`, which answers what it found.
fn make(
    options: &Options,
    stage: &dyn Fn(Stage),
    remarks: &Remarks,
    take: &mut dyn FnMut(&Set, Vec<u8>) -> Faults,
) -> Result<(Vec<Made>, Vec<Diagnostic>), Faults> {
    let mut made = Vec::new();
    let warnings = typeset_each(options, stage, remarks, &mut |set| {
        stage(Stage::Export);
        let bytes = export(set)?;
        made.push(Made {
            path: options.out.join(&set.output.file),
            pages: set.pages.pages().len(),
            bytes: bytes.len(),
            standards: export::STANDARDS,
        });
        Ok(take(set, bytes))
    })?;
    Ok((made, warnings))
}

/// An output, set in type.
struct Set<'a> {
    output: &'a Output,
    pages: &'a PagedDocument,
    world: &'a BrochureWorld<'a>,
    clock: Clock,
}

/// Sets every output in type and hands it to `take`, which answers what it
/// found there; gives back every warning.
fn typeset_each(
    options: &Options,
    stage: &dyn Fn(Stage),
    remarks: &Remarks,
    take: &mut dyn FnMut(&Set) -> Result<Vec<Diagnostic>, Faults>,
) -> Result<Vec<Diagnostic>, Faults> {
    stage(Stage::Load);
    let project = open(&options.root)?;
    // The content and what it is set with are independent: each gets a core.
    let (prepared, stock) =
        rayon::join(|| prepare(&project, options, remarks), || Stock::load(&project));
    let (Prepared { sources, mut warnings, clock, jobs }, stock) = both(prepared, stock)?;
    for Job { output, bound } in &jobs {
        stage(Stage::Typeset);
        let world = BrochureWorld::new(&project, &stock, bound, &output.layout, clock)
            .map_err(|fault| vec![fault])?;
        let pages = typeset::typeset(&world)
            .map_err(|faults| [in_content(faults, &sources), warnings.clone()].concat())?;
        warnings.extend(in_content(pages.warnings, &sources));
        let found = take(&Set { output, pages: &pages.value, world: &world, clock })?;
        warnings.extend(in_content(found, &sources));
        // Taking the pages apart costs more than the process's end.
        std::mem::forget(pages.value);
        std::mem::forget(world);
    }
    std::mem::forget((stock, jobs));
    Ok(warnings)
}

/// An edition ready to be set: checked, in good French, bound for each output.
struct Prepared {
    sources: content::Sources,
    warnings: Vec<Diagnostic>,
    clock: Clock,
    jobs: Vec<Job>,
}

struct Job {
    output: Output,
    bound: Bound,
}

fn prepare(project: &Project, options: &Options, remarks: &Remarks) -> Result<Prepared, Faults> {
    let (name, Found { value: mut loaded, mut warnings }) = load(project, options)?;
    warnings.extend(remarks(&mut loaded));
    let Loaded { mut edition, sources, .. } = loaded;
    set_french(&mut edition);
    let clock = clock(options, &edition)?;
    let jobs = chosen(&edition, &options.only)?
        .into_iter()
        .map(|output| Ok(Job { bound: bind(&edition, &name, &output)?, output }))
        .collect::<Result<_, Faults>>()?;
    Ok(Prepared { sources, warnings, clock, jobs })
}

/// The name and the content of the edition that is asked for.
fn load(project: &Project, options: &Options) -> Result<(String, Found<Loaded>), Faults> {
    let name = content::choose(project, options.edition.as_deref())?;
    let loaded = content::load(project, &name)?;
    Ok((name, loaded))
}

/// Both values, or the faults of both.
fn both<A, B>(a: Result<A, Faults>, b: Result<B, Faults>) -> Result<(A, B), Faults> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err([a, b].concat()),
        (Err(faults), _) | (_, Err(faults)) => Err(faults),
    }
}

/// Points faults of a text's data at the YAML it came from; the layout's line
/// stays beside it.
fn in_content(mut faults: Faults, sources: &content::Sources) -> Faults {
    for fault in &mut faults {
        let Some(mut place) = fault.named("at").and_then(|at| sources.place(at)) else { continue };
        if let Some(character) = fault.named("character") {
            place.narrow(character);
        }
        if let Some(layout) = fault.place.replace(place) {
            fault.related.insert(0, ("label-layout", layout));
        }
    }
    faults
}

fn export(set: &Set) -> Result<Vec<u8>, Faults> {
    match set.output.kind {
        OutputKind::Screen => export::screen(set.pages, set.world, set.clock),
    }
}

fn open(root: &Path) -> Result<Project, Faults> {
    Project::open(root).map_err(|error| {
        let path = root.display().to_string();
        vec![
            Diagnostic::error(Code::ProjectNone)
                .arg("path", &path)
                .arg("reason", error)
                .in_file(path),
        ]
    })
}

fn bind(edition: &Edition, name: &str, output: &Output) -> Result<Bound, Faults> {
    typeset::bind(edition, &format!("content/{name}"), output)
        .map_err(|error| vec![Diagnostic::error(Code::Internal).arg("message", error)])
}

/// Applies the edition's French rules to every text.
fn set_french(edition: &mut Edition) {
    let settings = french::Settings::from(&edition.front.typography);
    let set = |key: &str, prose: &mut Prose| {
        french::set(prose, &settings);
        if is_title(key) {
            french::bind_short_words(prose);
        }
    };
    edition.front.for_each_text(&mut |key, prose| set(key, prose));
    edition
        .themes
        .par_iter_mut()
        .for_each(|file| file.theme.for_each_text(&mut |key, prose| set(key, prose)));
    edition.people.for_each_text(&mut |key, prose| set(key, prose));
}

/// Whether a text is set large, where a line that ends in a short word shows.
fn is_title(key: &str) -> bool {
    key == "title" || key.ends_with(".title") || key.starts_with("labels.")
}

fn chosen(edition: &Edition, only: &[OutputKind]) -> Result<Vec<Output>, Faults> {
    let outputs: Vec<Output> = edition
        .front
        .outputs
        .iter()
        .filter(|output| only.is_empty() || only.contains(&output.kind))
        .cloned()
        .collect();
    if outputs.is_empty() {
        let names = |kinds: &mut dyn Iterator<Item = OutputKind>| {
            kinds.map(OutputKind::name).collect::<Vec<_>>().join(", ")
        };
        return Err(vec![
            Diagnostic::error(Code::OutputUnknown)
                .arg("name", names(&mut only.iter().copied()))
                .arg("known", names(&mut edition.front.outputs.iter().map(|output| output.kind))),
        ]);
    }
    Ok(outputs)
}

fn clock(options: &Options, edition: &Edition) -> Result<Clock, Faults> {
    let clock = match options.epoch {
        Some(seconds) => Clock::from_epoch(seconds),
        None => Clock::from_date(&edition.front.date),
    };
    clock.ok_or_else(|| {
        vec![
            Diagnostic::error(Code::Internal)
                .arg("message", format!("no such date: `{}`", edition.front.date)),
        ]
    })
}
