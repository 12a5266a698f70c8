//! The spoken readings of inclusive words, in the order a screen reader meets
//! them (`layouts/lib/inclusive.typ`).

use typst::{
    introspection::{Location, Tag},
    layout::{Frame, FrameItem},
    pdf::ArtifactElem,
};
use typst_layout::PagedDocument;

use super::marks;

/// The reading of each word that is marked for one, if it has been approved.
pub fn readings(document: &PagedDocument) -> Vec<Option<String>> {
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
    found: Vec<Option<String>>,
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
                self.found.extend(marks::reading(content));
            }
            Tag::End(location, ..) if self.artifact == Some(*location) => self.artifact = None,
            _ => {}
        }
    }
}
