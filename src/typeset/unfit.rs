//! Pictures that a layout had no room for (`layouts/lib/picture.typ`).

use typst::{
    foundations::{Dict, Value},
    introspection::Tag,
    layout::{Frame, FrameItem},
};
use typst_layout::PagedDocument;

use super::marks;

/// A picture that stands smaller than it can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Unfit {
    /// Where it comes from in the YAML.
    pub at: String,
    /// From 1.
    pub page: usize,
    /// Its size on the page, in points.
    pub width: f64,
    pub height: f64,
}

/// In the order of the pages.
pub fn unfit_pictures(document: &PagedDocument) -> Vec<Unfit> {
    let mut found = Vec::new();
    for (i, page) in document.pages().iter().enumerate() {
        search(&page.frame, i + 1, &mut found);
    }
    found
}

fn search(frame: &Frame, page: usize, found: &mut Vec<Unfit>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => search(&group.frame, page, found),
            FrameItem::Tag(Tag::Start(content, _)) => {
                let said = marks::said(content).and_then(|said| said.get("unfit").ok());
                if let Some(Value::Dict(said)) = said {
                    found.extend(unfit(said, page));
                }
            }
            _ => {}
        }
    }
}

fn unfit(said: &Dict, page: usize) -> Option<Unfit> {
    let Ok(Value::Str(at)) = said.get("at") else { return None };
    let length = |key| marks::length(said, key).unwrap_or_default();
    let (width, height) = (length("width"), length("height"));
    Some(Unfit { at: at.to_string(), page, width, height })
}
