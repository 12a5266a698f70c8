//! What cannot be drawn or written: characters that no font of the project has,
//! and lines longer than a PDF's, with the page and the YAML key they stand at.

use typst::{
    layout::{Frame, FrameItem},
    text::TextItem,
};
use typst_layout::PagedDocument;

use super::{marks::key_path, messages, world::BrochureWorld};
use crate::diagnostics::{Code, Diagnostic};

/// In bytes; PDF export writes a line's text in one go, and ends at 65,535.
const LONGEST_LINE: usize = 32_000;
/// Faults that are told at once.
const MOST: usize = 200;

pub fn missing_glyphs(document: &PagedDocument, world: &BrochureWorld) -> Vec<Diagnostic> {
    let mut search = Search { world, at: None, page: 0, found: Vec::new() };
    for page in document.pages() {
        search.page += 1;
        search.frame(&page.frame);
    }
    search.found
}

struct Search<'a> {
    world: &'a BrochureWorld<'a>,
    /// The key path of the block that is being read.
    at: Option<String>,
    page: usize,
    found: Vec<Diagnostic>,
}

impl Search<'_> {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Text(text) => self.text(text),
                FrameItem::Tag(tag) => self.at = key_path(tag).or(self.at.take()),
                _ => {}
            }
        }
    }

    fn text(&mut self, item: &TextItem) {
        if item.text.len() > LONGEST_LINE {
            let fault = Diagnostic::error(Code::TextUnbroken)
                .arg("characters", item.text.chars().count())
                .arg("page", self.page)
                .arg("at", self.at.as_deref().unwrap_or_default());
            self.found.push(fault);
        }
        for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
            let Some(character) = item.text.get(glyph.range()).and_then(|text| text.chars().next())
            else {
                continue;
            };
            let fault = Diagnostic::error(Code::GlyphMissing)
                .arg("character", character)
                .arg("code-point", format!("U+{:04X}", u32::from(character)))
                .arg("font", &item.font.info().family)
                .arg("page", self.page)
                .arg("at", self.at.as_deref().unwrap_or_default());
            // A text in a script that no font has is one thing to see to.
            if self.found.len() < MOST && !self.found.contains(&fault) {
                self.found.push(messages::place(self.world, fault, glyph.span.0));
            }
        }
    }
}
