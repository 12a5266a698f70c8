//! Outputs out of pages: each set of pages is typeset and exported on its own,
//! side by side.

use std::collections::HashSet;

use rayon::prelude::*;
use typst_layout::PagedDocument;

use super::{
    Faults, findings,
    guard::guarded,
    outputs::{MadeOutputs, OutputFile, OutputFiles},
    pictures::{PressPictures, ScreenPictures},
    prepare::{Prepared, internal},
    sets::{self, Job, PageSet, Plan, Setting, in_content},
    sheets,
};
use crate::{
    diagnostics::{Code, Diagnostic, Found},
    edition::OutputKind,
    export::{self, View},
    imposition,
    typeset::{self, BrochureWorld, DataFile, PictureFiles},
    verify,
};

/// Pixels a point: 144 pixels an inch, as much as a screen shows.
const PAGE_PIXELS: f64 = 2.0;

/// Files, or why there are none, by their output's place.
type OfOutput = (usize, Result<Vec<OutputFile>, Faults>);

/// What is found on a set of pages.
type Examine<'a> = dyn Fn(&Setting, &PagedDocument) -> Vec<Diagnostic> + Sync + 'a;

/// Every output that is asked for. One that cannot be made stops no other,
/// unless none can.
pub fn make(prepared: &Prepared, examine: &Examine) -> Result<MadeOutputs, Faults> {
    let Plan { sets: plan, warnings: told, faults: unplanned } = sets::plan(prepared);
    let mut warnings = [prepared.warnings.clone(), told].concat();
    let sets: Vec<_> = plan
        .par_iter()
        .map(|set| guarded(&set.setting.layout, || of_set(prepared, set, examine)))
        .collect();
    let mut outputs: Vec<OutputFiles> = prepared
        .outputs
        .iter()
        .map(|output| OutputFiles {
            output: output.clone(),
            made_from: String::new(),
            files: Vec::new(),
        })
        .collect();
    let mut faults: Faults = Vec::new();
    let mut is_whole = vec![true; outputs.len()];
    for (index, told) in unplanned {
        is_whole[index] = false;
        faults.extend(told);
    }
    for (set, made) in plan.iter().zip(sets) {
        match made {
            Ok(jobs) => {
                warnings.extend(jobs.warnings);
                for (index, files) in jobs.value {
                    match files {
                        Ok(files) => outputs[index].files.extend(files),
                        Err(told) => {
                            is_whole[index] = false;
                            faults.extend(told);
                        }
                    }
                }
            }
            Err(told) => {
                faults.extend(told);
                set.jobs.iter().for_each(|job| is_whole[job.index] = false);
            }
        }
    }
    warnings.extend(prepared.pictures.told());
    let mut whole = is_whole.iter();
    let (made, others): (Vec<_>, Vec<_>) =
        outputs.into_iter().partition(|_| whole.next() == Some(&true));
    // The brochure's pages are set for several outputs; one of them is enough.
    let mut unfit = HashSet::new();
    warnings.retain(|found| found.code != Code::PictureUnfit || unfit.insert(found.place.clone()));
    let found = [once(faults), once(warnings)].concat();
    // A web page tells of the others.
    if made.iter().all(|output| output.output.kind == OutputKind::Web) && !others.is_empty() {
        return Err(found);
    }
    let held_back = others.iter().map(|output| output.output.kind).collect();
    Ok(MadeOutputs { outputs: made, found, held_back })
}

/// One fault of a text shows in every layout that sets it.
fn once(told: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut seen = HashSet::new();
    told.into_iter().filter(|diagnostic| seen.insert(diagnostic.clone())).collect()
}

/// The pages of the first output that has any.
pub fn first_pages(prepared: &Prepared) -> Result<PagedDocument, Faults> {
    let first = first_setting(prepared)?;
    sets::set(prepared, &first, &on_screen(prepared), |pages, _| Ok(pages.value.clone()))
}

/// What the layout of the first output reads.
pub fn data(prepared: &Prepared) -> Result<Vec<DataFile>, Faults> {
    let (first, pictures) = (first_setting(prepared)?, on_screen(prepared));
    let mut files = sets::bound(prepared, &first.purpose, &pictures)?.files;
    for number in 0..prepared.pictures.len() {
        if let Some(bytes) = pictures.bytes(number) {
            let bytes = bytes.map_err(|fault| vec![fault])?;
            files.push(DataFile { path: typeset::path_of(number), bytes });
        }
    }
    Ok(files)
}

fn first_setting(prepared: &Prepared) -> Result<Setting, Faults> {
    let plan = sets::plan(prepared);
    match plan.sets.into_iter().next() {
        Some(first) => Ok(first.setting),
        None => Err(plan
            .faults
            .into_iter()
            .next()
            .map_or_else(|| internal("no output has pages"), |(_, faults)| faults)),
    }
}

fn on_screen<'a>(prepared: &'a Prepared) -> ScreenPictures<'a> {
    ScreenPictures { pictures: &prepared.pictures, reader: prepared.reader() }
}

/// The files of the jobs of one set, by their output's place.
fn of_set(
    prepared: &Prepared,
    set: &PageSet,
    examine: &Examine,
) -> Result<Found<Vec<OfOutput>>, Faults> {
    match set.jobs.iter().find_map(|job| job.press.as_ref()) {
        Some(press) => {
            let inked = PressPictures::new(&prepared.pictures, prepared.reader(), &press.inks);
            of_pages(prepared, set, examine, &inked, Some(&inked))
        }
        None => of_pages(prepared, set, examine, &on_screen(prepared), None),
    }
}

fn of_pages(
    prepared: &Prepared,
    set: &PageSet,
    examine: &Examine,
    pictures: &dyn PictureFiles,
    inked: Option<&PressPictures>,
) -> Result<Found<Vec<OfOutput>>, Faults> {
    sets::set(prepared, &set.setting, pictures, |pages, world| {
        let mut warnings = pages.warnings.clone();
        warnings.extend(in_content(examine(&set.setting, &pages.value), &prepared.sources));
        let told = in_content(findings::held_to(set, &pages.value), &prepared.sources);
        warnings.extend(told);
        warnings.extend(in_content(findings::unfit(set, &pages.value), &prepared.sources));
        let coarse = findings::coarse(prepared, set, pictures, &pages.value);
        let exported: Vec<_> = set
            .jobs
            .par_iter()
            .map(|job| {
                guarded(&job.output.file, || {
                    export(prepared, &set.setting, job, inked, &pages.value, world)
                })
            })
            .collect();
        let mut files = Vec::new();
        for (job, exported) in set.jobs.iter().zip(exported) {
            let made = exported.map(|found| {
                warnings.extend(found.warnings);
                found.value
            });
            files.push((job.index, made));
        }
        // What is told of a picture by name is not told of its page again.
        let is_told = |page: &str| coarse.iter().any(|told| told.named("page") == Some(page));
        warnings.retain(|found| {
            found.code != Code::PressResolution || !found.named("page").is_some_and(is_told)
        });
        warnings.extend(coarse);
        Ok(Found { value: files, warnings })
    })
}

fn export(
    prepared: &Prepared,
    setting: &Setting,
    job: &Job,
    inked: Option<&PressPictures>,
    pages: &PagedDocument,
    world: &BrochureWorld,
) -> Result<Found<Vec<OutputFile>>, Faults> {
    let subject = setting.purpose.subject;
    let name = job.output.file.replace("{subject}", stem(prepared, subject));
    let file = |bytes: Vec<u8>, pages: usize, standards: &'static str| OutputFile {
        standards,
        subject,
        ..OutputFile::new(name.clone(), bytes, pages)
    };
    let alone = |file| Ok(Found { value: vec![file], warnings: Vec::new() });
    match job.output.kind {
        OutputKind::Screen | OutputKind::Accessible | OutputKind::Subjects => {
            let view = match job.output.kind {
                OutputKind::Accessible => View::Column,
                _ => View::Spreads,
            };
            let Found { value: pdf, warnings } =
                export::screen(pages, view, world, prepared.clock)?;
            let file = file(pdf, pages.pages().len(), export::SCREEN_STANDARDS);
            Ok(Found { value: vec![file], warnings: in_content(warnings, &prepared.sources) })
        }
        OutputKind::Press => {
            let laid = sheets::lay(prepared, job, &setting.purpose, pages)?;
            let Some(press) = &job.press else { return Err(internal("no printer was read")) };
            let wanted = export::Press {
                bleed: press.bleed,
                condition: press.condition(),
                profile: &press.profile,
                inks: &press.inks,
                replacements: inked.map(PressPictures::replacements).unwrap_or_default(),
            };
            let Found { value: pdf, warnings: left } =
                export::press(&laid.value, &wanted, world, prepared.clock)?;
            // A press would print what a reader forgives: the file is read back.
            let found = verify::press(&pdf, &press.asked(laid.value.trim()));
            if found.iter().any(Diagnostic::is_error) {
                return Err([found, left, laid.warnings].concat());
            }
            let mut file = file(pdf, pages.pages().len(), export::PRESS_STANDARDS);
            file.pictures = inked.map_or(0, PressPictures::used);
            Ok(Found { value: vec![file], warnings: [laid.warnings, left, found].concat() })
        }
        OutputKind::Booklet | OutputKind::Proof => {
            let laid = sheets::lay(prepared, job, &setting.purpose, pages)?;
            let pdf = export::plain(&laid.value.document, world, prepared.clock)?;
            let mut file = file(pdf, laid.value.document.pages().len(), "");
            if job.output.kind == OutputKind::Booklet {
                let count = pages.pages().len();
                file.blank = imposition::filled(count) - count;
            }
            Ok(Found { value: vec![file], warnings: laid.warnings })
        }
        OutputKind::Pages => {
            let images = export::images(pages, PAGE_PIXELS)?;
            let width = images.len().to_string().len();
            let images = images.into_iter().enumerate().map(|(i, bytes)| {
                let number = format!("{:0width$}", i + 1);
                OutputFile::new(name.replace("{page}", &number), bytes, 1)
            });
            Ok(Found { value: images.collect(), warnings: Vec::new() })
        }
        OutputKind::Cover => {
            let mut images = export::images(pages, 1.0)?;
            if images.len() != 1 {
                let fault = Diagnostic::error(Code::BudgetPages).arg("file", &job.output.file);
                return Err(vec![fault.arg("pages", images.len()).arg("most", 1)]);
            }
            alone(file(images.swap_remove(0), 1, ""))
        }
        OutputKind::Web => Err(internal("a web page is made of no pages")),
    }
}

/// The name that a subject's files go by.
fn stem<'a>(prepared: &'a Prepared, subject: Option<usize>) -> &'a str {
    let theme = subject.and_then(|number| prepared.edition.themes.get(number - 1));
    theme.map_or("", |theme| &theme.stem)
}
