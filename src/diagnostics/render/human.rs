//! The form for people: what is wrong, the line with a caret under it, and
//! what to do.

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Renderer, normalize_untrusted_str, renderer::DecorStyle,
};

use super::{
    Style,
    snippet::{Marked, fits, snippet},
    spot::{Spot, address},
    wording,
    wrap::wrapped,
};
use crate::diagnostics::{Catalogue, Diagnostic, Place, Severity};

pub fn human(diagnostic: &Diagnostic, catalogue: &Catalogue, style: Style) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .with_name(wording::severity(diagnostic.severity, catalogue))
        .primary_title(wording::message(diagnostic, catalogue))
        .id(diagnostic.code.name());
    let mut group = placed(Group::with_title(title), diagnostic, catalogue, style.width);
    if let Some(hint) = wording::hint(diagnostic, catalogue) {
        let hint = if style.wraps { in_lines(&hint, style.width) } else { hint };
        let help = Level::HELP.with_name(catalogue.text("label-help", &[]));
        // A message is printed as it is; a text of the content is not trusted.
        group = group.element(help.message(normalize_untrusted_str(&hint)));
    }
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(style.width).decor_style(DecorStyle::Ascii);
    renderer.render(&[group])
}

/// Columns before a hint: the bar behind the line numbers, and its label.
const HINT_FRAME: usize = 14;
/// Below this a hint is a ladder of words.
const LEAST_HINT: usize = 30;

/// A hint in several lines; one that holds a block to copy keeps its own.
fn in_lines(hint: &str, width: usize) -> String {
    if hint.contains('\n') {
        return hint.to_owned();
    }
    wrapped(hint, width.saturating_sub(HINT_FRAME).max(LEAST_HINT), "")
}

/// Adds the place and what belongs to it.
fn placed<'a>(
    mut group: Group<'a>,
    diagnostic: &'a Diagnostic,
    catalogue: &Catalogue,
    width: usize,
) -> Group<'a> {
    let mut marks = Vec::new();
    if let Some(place) = &diagnostic.place {
        match Spot::of(place) {
            Some(spot) => marks.push(Marked { spot, kind: AnnotationKind::Primary, label: None }),
            None => group = group.element(Origin::path(address(place))),
        }
    }
    let mut apart = Vec::new();
    for (label, place) in &diagnostic.related {
        let label = catalogue.text(label, &[]);
        match Spot::of(place) {
            Some(spot) => {
                let mark = Marked { spot, kind: AnnotationKind::Context, label: Some(label) };
                if joins(&marks, &mark, width) { marks.push(mark) } else { apart.push(mark) }
            }
            None => group = noted(group, label, place),
        }
    }
    let rest = apart.into_iter().map(|mark| vec![mark]);
    let snippets = std::iter::once(marks).chain(rest);
    group.elements(snippets.filter_map(|marks| snippet(&marks, width)))
}

/// Whether a related place is quoted together with the main one.
fn joins(marks: &[Marked], mark: &Marked, width: usize) -> bool {
    marks.first().is_some_and(|first| first.spot.source == mark.spot.source)
        && fits(marks, width)
        && fits(std::slice::from_ref(mark), width)
}

fn noted<'a>(group: Group<'a>, label: String, place: &Place) -> Group<'a> {
    group.element(Level::NOTE.with_name(label).message(address(place)))
}
