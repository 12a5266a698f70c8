//! The finishing pass: what Typst gets wrong on the page, put right in its
//! frames (`docs/architecture.md` tells why each is needed).
//!
//! - Median dots: the carrier gives way to the character the author typed.
//! - Automatic hyphens: drawn with a glyph that real hyphens do not use, so
//!   that a reader that knows one character per glyph copies both right.
//! - Seams: taken out of the text; they have no glyph.
//! - Words that are spoken otherwise: their marks get numbers.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use rayon::prelude::*;
use typst::{
    ecow::EcoVec,
    foundations::Bytes,
    layout::{Frame, FrameItem},
    model::Document,
    text::{Font, FontInstance, FontVariant, Region, TextItem},
};
use typst_layout::{Page, PagedDocument};

use super::{dots, respell::respell, seams, sfnt, spoken, world::BrochureWorld};

const HYPHEN: char = '\u{2010}';
/// The text of a hyphen that nobody typed.
pub const SOFT_HYPHEN: &str = "\u{00AD}";

pub fn finish(document: &PagedDocument, world: &BrochureWorld) -> PagedDocument {
    let region = world.bound.language.split_once('-').and_then(|(_, region)| region.parse().ok());
    let pass = Pass { region, twins: Mutex::default() };
    let mut pages: EcoVec<Page> = document.pages().into();
    let own = pages.make_mut();
    own.par_iter_mut().for_each(|page| pass.frame(&mut page.frame));
    spoken::number(own);
    PagedDocument::new(pages, document.info().clone())
}

/// What is put right on every page alike.
struct Pass {
    /// What the private region marks give way to.
    region: Option<Region>,
    twins: Mutex<HashMap<FontInstance, FontInstance>>,
}

impl Pass {
    fn frame(&self, frame: &mut Frame) {
        frame.retain(|item| {
            match item {
                FrameItem::Group(group) => self.frame(&mut group.frame),
                FrameItem::Text(text) => self.text(text),
                _ => {}
            }
            true
        });
    }

    fn text(&self, item: &mut TextItem) {
        if item.text.as_str() == SOFT_HYPHEN {
            self.hyphen(item);
        } else if item.text.contains(dots::CARRIER) {
            self.dots(item);
        }
        if item.text.contains(seams::CHARACTERS) {
            respell(item, |c| (!seams::CHARACTERS.contains(&c)).then_some(c));
        }
        if dots::is_mark(item.region.as_ref().map(Region::as_str)) {
            item.region = self.region;
        }
    }

    /// Gives automatic hyphens U+2010's glyph, which no `-` uses; a font that
    /// has none lends its `-` from a twin.
    fn hyphen(&self, item: &mut TextItem) {
        let face = item.font.ttf();
        let own = face.glyph_index(HYPHEN).map(|glyph| glyph.0);
        let shared = face.glyph_index('-').map(|glyph| glyph.0);
        if own.is_some() && own != shared {
            for glyph in &mut item.glyphs {
                glyph.id = own.unwrap_or(glyph.id);
            }
        } else if let Some(twin) = self.twin(&item.font) {
            item.font = twin;
        }
    }

    fn dots(&self, item: &mut TextItem) {
        let typed = dots::typed(item.region.as_ref().map(Region::as_str));
        respell(item, |c| Some(if c == dots::CARRIER { typed } else { c }));
        // One glyph can stand for one character only in a font's map.
        if typed != dots::MIDDLE_DOT
            && let Some(twin) = self.twin(&item.font)
        {
            item.font = twin;
        }
    }

    fn twin(&self, font: &FontInstance) -> Option<FontInstance> {
        let mut twins = self.twins.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(twin) = twins.get(font) {
            return Some(twin.clone());
        }
        let data = sfnt::twin(font.font().data(), font.font().index())?;
        let twin = Font::new(Bytes::new(data), font.font().index())?.instantiate(
            FontVariant::default(),
            typst::layout::Abs::zero(),
            font.variations(),
        );
        twins.insert(font.clone(), twin.clone());
        Some(twin)
    }
}
