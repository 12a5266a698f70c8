//! What the pages draw, as plain data: every content stream is walked (pages,
//! forms, patterns, Type 3 glyphs, soft masks) with its resources, its
//! graphics state and its matrices.

mod font;
mod function;
mod image;
mod paint;
mod path;
mod pattern;
mod perform;
mod resources;
mod show;
mod space;
mod state;
mod walk;

use std::rc::Rc;

use lopdf::Dictionary;

pub(super) use paint::Paint;
pub(super) use space::{Inks, Space};

use super::{Reading, findings::Findings, geometry::Area, reading::File};
use crate::diagnostics::{Code, Diagnostic};

#[derive(Debug, Default)]
pub(super) struct Drawn<'a> {
    pub painted: Vec<Painted>,
    pub used: Vec<Used>,
    pub images: Vec<Image>,
    pub fonts: Vec<FontUse<'a>>,
    faults: Vec<Fault>,
}

/// One thing that leaves ink.
#[derive(Debug)]
pub(super) struct Painted {
    pub page: usize,
    pub kind: Kind,
    pub paint: Paint,
    pub overprint: Overprint,
    /// Where it is on the page, clips left aside.
    pub area: Area,
    /// Seen only as the transparency of something else.
    pub in_mask: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Fill,
    /// With its width on the page.
    Stroke {
        width: f64,
    },
    /// With its size on the page.
    Text {
        size: f64,
    },
    Image,
    Shading,
}

/// Overprint parameter and mode in force (ISO 32000-1, 8.6.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Overprint {
    pub on: bool,
    pub mode: i64,
}

/// A colour space that something uses.
#[derive(Debug)]
pub(super) struct Used {
    pub page: usize,
    pub space: Rc<Space>,
    pub place: &'static str,
}

/// A picture where it is placed, masks left aside.
#[derive(Debug)]
pub(super) struct Image {
    pub page: usize,
    /// The lesser of both directions, in dots per inch.
    pub resolution: f64,
}

#[derive(Debug)]
pub(super) struct FontUse<'a> {
    pub page: usize,
    pub dictionary: &'a Dictionary,
}

/// A content stream that does not say what PDF 1.6 lets it say.
#[derive(Debug)]
struct Fault {
    page: usize,
    /// Empty where the stream cannot be read at all.
    operator: String,
}

impl<'a> Drawn<'a> {
    pub(super) fn of(file: &'a File) -> Self {
        let mut drawn = Self::default();
        for page in &file.pages {
            walk::page(file, *page, &mut drawn);
        }
        drawn
    }

    /// Whether a page's content could be followed to its end.
    pub(super) fn is_whole(&self, page: usize) -> bool {
        !self.faults.iter().any(|fault| fault.page == page && fault.operator.is_empty())
    }

    /// What prints.
    pub(super) fn printed(&self) -> impl Iterator<Item = &Painted> {
        self.painted.iter().filter(|painted| !painted.in_mask)
    }
}

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    for fault in &reading.drawn.faults {
        findings.say(
            Diagnostic::error(Code::PressContent)
                .arg("page", fault.page)
                .arg("operator", &fault.operator),
        );
    }
}
