//! Inclusive words that have a spoken reading (`layouts/lib/inclusive.typ`):
//! each mark on the finished pages gets a number of its own, which PDF export
//! carries to the structure element that it writes for it.

use typst::{
    foundations::{Content, NativeElement, Packed},
    introspection::{Location, MetadataElem, Tag},
    layout::{Frame, FrameItem},
    pdf::ArtifactElem,
    text::HighlightElem,
    visualize::{Color, Paint},
};
use typst_layout::{Page, PagedDocument};

use super::marks;

/// A word on the pages that is spoken otherwise than it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The number of its mark, from 1.
    pub mark: u32,
    pub word: String,
    pub reading: String,
    /// Where it comes from in the YAML, if the layout says so.
    pub at: Option<String>,
}

/// As many as three bytes of colour tell apart.
const MOST: u32 = (1 << 24) - 1;

/// Numbers the marks of a document. The number is the highlight's colour, set
/// after the highlight has drawn nothing: PDF export writes it into the element
/// (`BackgroundColor`), and `export::pdf` takes it out again.
pub fn number(pages: &mut [Page]) {
    let mut marks = Marks::default();
    for page in pages {
        marks.frame(&mut page.frame);
    }
}

#[derive(Default)]
struct Marks(u32);

impl Marks {
    fn frame(&mut self, frame: &mut Frame) {
        frame.retain(|item| {
            match item {
                FrameItem::Group(group) => self.frame(&mut group.frame),
                FrameItem::Tag(Tag::Start(content, _)) => self.mark(content),
                _ => {}
            }
            true
        });
    }

    fn mark(&mut self, content: &mut Content) {
        if self.0 == MOST || reading(content).is_none() {
            return;
        }
        if let Some(highlight) = content.to_packed_mut::<HighlightElem>() {
            self.0 += 1;
            let [_, red, green, blue] = self.0.to_be_bytes();
            highlight.fill.set(Some(Paint::Solid(Color::from_u8(red, green, blue, u8::MAX))));
        }
    }
}

/// The words that are marked, in the order of the pages.
pub fn spoken(document: &PagedDocument) -> Vec<Spoken> {
    let mut search = Search::default();
    for page in document.pages() {
        search.frame(&page.frame);
    }
    search.found
}

#[derive(Default)]
struct Search {
    /// The artifact that is open: what is in it is not read.
    artifact: Option<Location>,
    at: Option<String>,
    found: Vec<Spoken>,
}

impl Search {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Tag(tag) => self.tag(tag),
                _ => {}
            }
        }
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(content, _) if self.artifact.is_none() => {
                if content.is::<ArtifactElem>() {
                    self.artifact = Some(tag.location());
                }
                self.at = marks::key_path(tag).or(self.at.take());
                self.found.extend(self.word(content));
            }
            Tag::End(location, ..) if self.artifact == Some(*location) => self.artifact = None,
            _ => {}
        }
    }

    fn word(&self, content: &Content) -> Option<Spoken> {
        let mark = mark(content.to_packed::<HighlightElem>()?)?;
        let (reading, word) = (reading(content)?, content.plain_text().into());
        Some(Spoken { mark, word, reading, at: self.at.clone() })
    }
}

fn mark(highlight: &Packed<HighlightElem>) -> Option<u32> {
    match highlight.fill.as_option() {
        Some(Some(Paint::Solid(colour))) => {
            let [red, green, blue, _] = colour.to_rgb().into_format::<u8, u8>().into();
            Some(u32::from_be_bytes([0, red, green, blue]))
        }
        _ => None,
    }
}

/// The reading that a highlight holds, if it has been approved.
fn reading(content: &Content) -> Option<String> {
    let highlight = content.to_packed::<HighlightElem>()?;
    let metadata = MetadataElem::ELEM.select();
    marks::reading(&highlight.body.query_first_naive(&metadata)?)
}
