//! An edition ready to be set: read, checked, in good French, bound.

use std::{path::Path, sync::Arc};

use super::{
    Faults, Kept, Options, Stage,
    pictures::{Pictures, Reader},
    press::Press,
};
use crate::{
    content::{self, Loaded},
    diagnostics::{Code, Diagnostic, Found},
    edition::{Edition, Output, OutputKind},
    files::Project,
    inks::Inks,
    typeset::{self, Bound, Clock, Stock},
};

#[derive(Debug)]
pub struct Prepared<'a> {
    pub project: &'a Project,
    pub stock: Stock,
    pub edition: Edition,
    /// Of the edition (`content/nec-2020`).
    pub folder: String,
    pub sources: content::Sources,
    pub warnings: Vec<Diagnostic>,
    pub clock: Clock,
    /// What every output's layout reads.
    pub bound: Bound,
    /// Those that are asked for.
    pub outputs: Vec<Output>,
    pub pictures: Pictures,
    pub kept: Kept,
}

impl Prepared<'_> {
    /// What it takes to read the edition's pictures.
    pub fn reader(&self) -> Reader<'_> {
        let Self { project, sources, stock, .. } = self;
        Reader { project, sources, families: stock.families() }
    }

    /// What is left when everything is made.
    pub fn into_kept(self) -> Kept {
        let Self { stock, edition, bound, kept, .. } = self;
        kept.keep((stock, edition, bound));
        kept
    }
}

/// What is said of the content as it was typed.
pub type Remarks<'a> = dyn Fn(&mut Loaded) -> Vec<Diagnostic> + Sync + 'a;

pub fn prepare<'a>(
    project: &'a Project,
    options: &Options,
    stage: &dyn Fn(Stage),
    remarks: &Remarks,
) -> Result<Prepared<'a>, Faults> {
    stage(Stage::Load);
    // The content and what it is set with are independent: each gets a core.
    let (content, stock) =
        rayon::join(|| content(project, options, remarks), || Stock::load(project));
    let (content, stock) = both(content, stock)?;
    let Content { edition, folder, sources, warnings, clock, bound } = content;
    let outputs = chosen(&edition, &options.only)?;
    let pictures = Pictures::of(&edition, &folder);
    let prepared = Prepared {
        project,
        stock,
        edition,
        folder,
        sources,
        warnings,
        clock,
        bound,
        outputs,
        pictures,
        kept: Kept::default(),
    };
    prepared.pictures.set_inks(inks_of_edition(&prepared));
    Ok(prepared)
}

/// The press that the edition's pictures are for, whatever is asked for this
/// time; none is needed where there is no picture.
fn inks_of_edition(prepared: &Prepared) -> Option<Arc<Inks>> {
    let mut outputs = prepared.edition.front.outputs.iter();
    let press = outputs.find(|output| output.kind == OutputKind::Press);
    let press = press.filter(|_| prepared.pictures.len() > 0)?;
    Press::read(prepared, press).ok().map(|found| found.value.inks)
}

/// All of an edition that comes from its content.
struct Content {
    edition: Edition,
    folder: String,
    sources: content::Sources,
    warnings: Vec<Diagnostic>,
    clock: Clock,
    bound: Bound,
}

fn content(project: &Project, options: &Options, remarks: &Remarks) -> Result<Content, Faults> {
    let (name, Found { value: mut loaded, mut warnings }) = load(project, options)?;
    warnings.extend(remarks(&mut loaded));
    let Loaded { mut edition, sources, .. } = loaded;
    edition.set_french();
    let clock = clock(options, &edition)?;
    let folder = format!("content/{name}");
    let bound = typeset::bind(&edition, &folder).map_err(internal)?;
    Ok(Content { edition, folder, sources, warnings, clock, bound })
}

/// The name and the content of the edition that is asked for.
pub fn load(project: &Project, options: &Options) -> Result<(String, Found<Loaded>), Faults> {
    let name = content::choose(project, options.edition.as_deref())?;
    let loaded = content::load(project, &name)?;
    Ok((name, loaded))
}

pub fn open(root: &Path) -> Result<Project, Faults> {
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

pub fn internal(error: impl ToString) -> Faults {
    vec![Diagnostic::error(Code::Internal).arg("message", error)]
}

/// Both values, or the faults of both.
fn both<A, B>(a: Result<A, Faults>, b: Result<B, Faults>) -> Result<(A, B), Faults> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err([a, b].concat()),
        (Err(faults), _) | (_, Err(faults)) => Err(faults),
    }
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
    let Some(epoch) = &options.epoch else {
        let date = &edition.front.date;
        return Clock::from_date(date).ok_or_else(|| internal(format!("no such date: `{date}`")));
    };
    let clock = epoch.trim().parse().ok().and_then(Clock::from_epoch);
    clock.ok_or_else(|| vec![Diagnostic::error(Code::EpochInvalid).arg("value", epoch)])
}
