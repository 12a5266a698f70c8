//! Which pages are set: each set once, whichever outputs are made of it.

use super::{
    Faults,
    prepare::{Prepared, internal},
    press::Press,
};
use crate::{
    content,
    diagnostics::{Diagnostic, Found},
    edition::{Output, OutputKind},
    typeset::{self, Bound, BrochureWorld, Medium, PictureFiles, Purpose},
};
use typst_layout::PagedDocument;

/// A layout and what it is set for.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    pub layout: String,
    pub purpose: Purpose,
    /// The printing condition that its pictures are made ready for.
    pub condition: Option<String>,
}

/// What an output takes from one set of pages.
#[derive(Debug)]
pub struct Job<'a> {
    /// The output's place among those that are asked for.
    pub index: usize,
    pub output: &'a Output,
    pub press: Option<Press>,
}

/// Pages and the outputs that are made of them.
#[derive(Debug)]
pub struct PageSet<'a> {
    pub setting: Setting,
    pub jobs: Vec<Job<'a>>,
}

/// What is to be set.
#[derive(Debug)]
pub struct Plan<'a> {
    pub sets: Vec<PageSet<'a>>,
    pub warnings: Vec<Diagnostic>,
    /// Why an output cannot be made, by its place.
    pub faults: Vec<(usize, Faults)>,
}

/// The sets that the outputs need. A web page is made of no pages.
pub fn plan<'a>(prepared: &'a Prepared) -> Plan<'a> {
    let mut sets: Vec<PageSet> = Vec::new();
    let mut warnings = Vec::new();
    let mut faults = Vec::new();
    for (index, output) in prepared.outputs.iter().enumerate() {
        let press = match output.kind {
            OutputKind::Press => match Press::read(prepared, output) {
                Ok(read) => {
                    warnings.extend(read.warnings);
                    Some(read.value)
                }
                Err(told) => {
                    faults.push((index, told));
                    continue;
                }
            },
            _ => None,
        };
        for setting in settings(prepared, output, press.as_ref()) {
            let job = Job { index, output, press: press.clone() };
            match sets.iter_mut().find(|set| set.setting == setting) {
                Some(set) => set.jobs.push(job),
                None => sets.push(PageSet { setting, jobs: vec![job] }),
            }
        }
    }
    Plan { sets, warnings, faults }
}

fn settings(prepared: &Prepared, output: &Output, press: Option<&Press>) -> Vec<Setting> {
    let condition = press.map(|press| press.condition_key());
    let of =
        |purpose| Setting { layout: output.layout.clone(), purpose, condition: condition.clone() };
    match output.kind {
        OutputKind::Web => Vec::new(),
        OutputKind::Subjects => (1..=prepared.edition.themes.len())
            .map(|number| of(Purpose { subject: Some(number), ..Purpose::SCREEN }))
            .collect(),
        OutputKind::Accessible => vec![of(Purpose { spelled_out: true, ..Purpose::SCREEN })],
        OutputKind::Press => {
            let bleed = press.map_or(0.0, |press| press.bleed);
            vec![of(Purpose { medium: Medium::Print, bleed, ..Purpose::SCREEN })]
        }
        OutputKind::Booklet | OutputKind::Proof => {
            vec![of(Purpose { medium: Medium::Office, ..Purpose::SCREEN })]
        }
        OutputKind::Screen | OutputKind::Pages | OutputKind::Cover => vec![of(Purpose::SCREEN)],
    }
}

/// Sets pages in type and hands them to `take`, with what was found on them.
pub fn set<T>(
    prepared: &Prepared,
    setting: &Setting,
    pictures: &dyn PictureFiles,
    take: impl FnOnce(&Found<PagedDocument>, &BrochureWorld) -> Result<T, Faults>,
) -> Result<T, Faults> {
    let bound = bound(prepared, &setting.purpose, pictures)?;
    set_bound(prepared, bound, &setting.layout, pictures, take)
}

/// What a layout reads, for pages of that purpose.
pub fn bound(
    prepared: &Prepared,
    purpose: &Purpose,
    pictures: &dyn PictureFiles,
) -> Result<Bound, Faults> {
    let bound = prepared.bound.clone().with_purpose(purpose);
    bound.and_then(|bound| bound.with_pictures(pictures)).map_err(internal)
}

/// The same with what the layout reads made ready.
pub fn set_bound<T>(
    prepared: &Prepared,
    bound: Bound,
    layout: &str,
    pictures: &dyn PictureFiles,
    take: impl FnOnce(&Found<PagedDocument>, &BrochureWorld) -> Result<T, Faults>,
) -> Result<T, Faults> {
    let Prepared { project, stock, clock, .. } = prepared;
    let world = BrochureWorld::new(project, stock, &bound, layout, *clock, pictures)
        .map_err(|fault| vec![fault])?;
    let mut pages =
        typeset::typeset(&world).map_err(|faults| in_content(faults, &prepared.sources))?;
    pages.warnings = in_content(pages.warnings, &prepared.sources);
    let taken = take(&pages, &world);
    drop(world);
    prepared.kept.keep((pages, bound));
    taken
}

/// Points faults of a text's data at the YAML it came from; the layout's line
/// stays beside it.
pub fn in_content(mut faults: Faults, sources: &content::Sources) -> Vec<Diagnostic> {
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
