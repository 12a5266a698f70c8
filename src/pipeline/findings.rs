//! What is found on a set of pages, for the outputs that take it.

use typst_layout::PagedDocument;

use super::{
    prepare::Prepared,
    sets::{Job, PageSet},
    sheets,
};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::{Output, OutputKind, POINTS_PER_MILLIMETRE, PageBudget},
    proof,
    typeset::{self, Medium, PictureFiles},
};

/// Pictures that the layout had no room to show well.
pub fn unfit(set: &PageSet, pages: &PagedDocument) -> Vec<Diagnostic> {
    let Some(job) = set.jobs.first() else { return Vec::new() };
    let millimetres = |points: f64| (points / POINTS_PER_MILLIMETRE).round();
    let found = typeset::unfit_pictures(pages).into_iter();
    let told = found.map(|unfit| {
        Diagnostic::warning(Code::PictureUnfit)
            .arg("file", &job.output.file)
            .arg("page", unfit.page)
            .arg("width", millimetres(unfit.width))
            .arg("height", millimetres(unfit.height))
            .arg("at", unfit.at)
    });
    told.collect()
}

/// Pictures too coarse for a press, if the edition is for one; for an office
/// printer, if not.
pub fn coarse(
    prepared: &Prepared,
    set: &PageSet,
    pictures: &dyn PictureFiles,
    pages: &PagedDocument,
) -> Vec<Diagnostic> {
    let is_for_press = |output: &Output| output.kind == OutputKind::Press;
    let has_press = prepared.edition.front.outputs.iter().any(is_for_press);
    if prepared.pictures.len() == 0 || has_press != (set.setting.purpose.medium == Medium::Print) {
        return Vec::new();
    }
    prepared.pictures.coarse(&typeset::placed_pictures(pages, pictures), &prepared.reader())
}

/// What the outputs of a set ask of its pages.
pub fn held_to(set: &PageSet, pages: &PagedDocument) -> Vec<Diagnostic> {
    let has_budget = |job: &&Job| job.output.pages != PageBudget::default();
    let is_booklet = |job: &&Job| job.output.kind == OutputKind::Booklet;
    if !set.jobs.iter().any(|job| has_budget(&job) || is_booklet(&job)) {
        return Vec::new();
    }
    let lines = typeset::lines(pages);
    let mut found = Vec::new();
    for job in set.jobs.iter().filter(has_budget) {
        found.extend(proof::budget(&lines, &job.output.file, &job.output.pages));
    }
    for job in set.jobs.iter().filter(is_booklet) {
        let Some(first) = lines.pages.first() else { continue };
        let scale = sheets::reduction((first.width, first.height), job.output.paper.landscape());
        found.extend(proof::reduced(&lines, scale));
    }
    found
}
