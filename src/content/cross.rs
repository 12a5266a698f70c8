//! What only shows when values are read together: the subjects' numbers, the
//! palette's colours.

use std::{collections::HashMap, ops::Range};

use super::{
    file::File,
    marked::{Kind, Node},
    places::value,
    resolved::{Resolved, resolve},
};
use crate::{
    diagnostics::{Code, Diagnostic, Place, Source},
    edition::{Colour, Front, Theme},
};

/// WCAG 2.2, 1.4.3: text of any size.
const LEAST_CONTRAST: f64 = 4.5;

/// Numbers are read from the trees, so that a fault elsewhere in a subject
/// does not hide them.
pub fn numbers(themes: &mut [File<Theme>]) {
    let mut seen: HashMap<i64, Place> = HashMap::new();
    for (index, theme) in themes.iter_mut().enumerate() {
        let Some((source, tree)) = &theme.read else { continue };
        let Some((number, span)) = number(tree) else { continue };
        let expected = index + 1;
        let place = Place::Text { source: source.clone(), span: span.clone() };
        if let Some(first) = seen.get(&number) {
            let fault = Diagnostic::error(Code::ThemeNumberTwice).arg("number", number);
            theme.told.push(fault.at(source, span).related("label-first", first.clone()));
        } else if usize::try_from(number) != Ok(expected) {
            let fault = Diagnostic::error(Code::ThemeNumberOrder).arg("number", number);
            theme.told.push(fault.arg("expected", expected).at(source, span));
        }
        seen.entry(number).or_insert(place);
    }
}

fn number(tree: &Node) -> Option<(i64, Range<usize>)> {
    let node = tree.get("number")?;
    let Kind::Scalar { value, style } = &node.kind else { return None };
    match resolve(value, *style) {
        Resolved::Integer(number) => Some((number, node.span.clone())),
        _ => None,
    }
}

pub fn palette(front: &mut File<Front>, subjects: usize) {
    let (Some((source, tree)), Some(value)) = (&front.read, &front.value) else { return };
    let palette = &value.palette;
    if palette.subjects.len() < subjects {
        let fault = Diagnostic::error(Code::PaletteIncomplete)
            .arg("colours", palette.subjects.len())
            .arg("subjects", subjects);
        front.told.push(at(fault, source, tree, "palette.subjects"));
    }
    let subject = |i| format!("palette.subjects[{i}].screen");
    let ink = ("palette.ink.screen".to_owned(), &palette.ink);
    let subjects = palette.subjects.iter().enumerate().map(|(i, colour)| (subject(i), colour));
    for (path, colour) in std::iter::once(ink).chain(subjects) {
        if let Some(fault) = contrast(colour, &palette.paper) {
            front.told.push(at(fault, source, tree, &path));
        }
    }
}

fn contrast(colour: &Colour, paper: &Colour) -> Option<Diagnostic> {
    let ratio = colour.contrast(paper);
    // Cut, not rounded: 4.499 must not read "4.5, at least 4.5".
    let shown = (ratio * 100.0).floor() / 100.0;
    (ratio < LEAST_CONTRAST).then(|| {
        Diagnostic::error(Code::PaletteContrast)
            .arg("ratio", shown)
            .arg("least", LEAST_CONTRAST)
            .arg("colour", &colour.screen)
            .arg("against", &paper.screen)
    })
}

pub fn at(fault: Diagnostic, source: &Source, tree: &Node, path: &str) -> Diagnostic {
    match value(tree, path) {
        Some(node) => fault.at(source, node.span.clone()),
        None => fault.in_file(&source.path),
    }
}
