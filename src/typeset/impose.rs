//! Pages laid on sheets: where a sheet's layout leaves a slot
//! (`layouts/lib/sheet.typ`), the page's own frame is put. Text and shapes stay
//! what they are; links and tags, which mean nothing on paper, are dropped.

use typst::{
    ecow::EcoVec,
    foundations::Value,
    introspection::Tag,
    layout::{Abs, Frame, FrameItem, FrameKind, GroupItem, Point, Ratio, Size, Transform},
    model::Document,
    syntax::Span,
    visualize::{Curve, Geometry},
};
use typst_layout::{Page, PagedDocument};

use super::marks;

/// Sheets with pages on them.
#[derive(Debug)]
pub struct Imposed {
    pub document: PagedDocument,
    /// For each side of a sheet, what stands on it.
    pub placed: Vec<Vec<Placed>>,
}

impl Imposed {
    /// Width and height of a page, in points.
    pub fn trim(&self) -> (f64, f64) {
        let first = self.placed.iter().flatten().next();
        first.map_or((0.0, 0.0), |page| (page.width, page.height))
    }
}

/// A page on a side: its trim, in points from the sheet's upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    pub page: usize,
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

/// `sheets`, with `pages` in their slots.
pub fn impose(sheets: &PagedDocument, pages: &PagedDocument) -> Imposed {
    let mut placed = Vec::new();
    let mut laid = EcoVec::new();
    for sheet in sheets.pages() {
        let mut pass = Pass { pages: pages.pages(), placed: Vec::new() };
        let frame = pass.frame(&sheet.frame, Transform::identity());
        laid.push(Page { frame, ..sheet.clone() });
        placed.push(pass.placed);
    }
    Imposed { document: PagedDocument::new(laid, pages.info().clone()), placed }
}

struct Pass<'a> {
    pages: &'a [Page],
    placed: Vec<Placed>,
}

impl Pass<'_> {
    fn frame(&mut self, frame: &Frame, on_sheet: Transform) -> Frame {
        let mut out = Frame::new(frame.size(), FrameKind::Hard);
        for (at, item) in frame.items() {
            let here = on_sheet.pre_concat(Transform::translate(at.x, at.y));
            match item {
                FrameItem::Group(group) => {
                    let frame = self.frame(&group.frame, here.pre_concat(group.transform));
                    out.push(*at, FrameItem::Group(GroupItem { frame, ..group.clone() }));
                }
                FrameItem::Tag(tag) => {
                    if let Some(slot) = Slot::read(tag)
                        && let Some(page) = self.pages.get(slot.page.wrapping_sub(1))
                    {
                        self.placed.push(slot.placed(page, here));
                        out.push(*at, FrameItem::Group(slot.filled(page)));
                    }
                }
                FrameItem::Link(..) => {}
                other => out.push(*at, other.clone()),
            }
        }
        out
    }
}

/// Where a page is wanted, and how.
struct Slot {
    page: usize,
    scale: f64,
    /// How much of the bleed shows around the trim.
    bleed: Abs,
}

impl Slot {
    fn read(tag: &Tag) -> Option<Self> {
        let Tag::Start(content, _) = tag else { return None };
        let Ok(Value::Dict(slot)) = marks::said(content)?.get("slot") else { return None };
        Some(Self {
            page: slot.get("page").ok().and_then(marks::number)? as usize,
            scale: slot.get("scale").ok().and_then(marks::number)?,
            bleed: Abs::pt(marks::length(slot, "bleed")?),
        })
    }

    fn placed(&self, page: &Page, here: Transform) -> Placed {
        let trim = page.frame.size() * self.scale;
        Placed {
            page: self.page,
            left: here.tx.to_pt(),
            top: here.ty.to_pt(),
            width: trim.x.to_pt(),
            height: trim.y.to_pt(),
        }
    }

    /// The page at the slot's upper left corner, cut at what may show.
    fn filled(&self, page: &Page) -> GroupItem {
        let trim = page.frame.size();
        let shown = Size::new(trim.x + 2.0 * self.bleed, trim.y + 2.0 * self.bleed);
        let mut frame = Frame::hard(shown);
        if let Some(fill) = page.fill_or_transparent() {
            let ground = Geometry::Rect(shown).filled(fill);
            frame.push(Point::zero(), FrameItem::Shape(ground, Span::detached()));
        }
        frame.push(
            Point::splat(self.bleed),
            FrameItem::Group(GroupItem::new(without_tags(&page.frame))),
        );
        let corner = Point::splat(-self.bleed * self.scale);
        GroupItem {
            transform: Transform::translate(corner.x, corner.y)
                .pre_concat(Transform::scale(Ratio::new(self.scale), Ratio::new(self.scale))),
            clip: Some(Curve::rect(shown)),
            ..GroupItem::new(frame)
        }
    }
}

fn without_tags(frame: &Frame) -> Frame {
    let mut out = Frame::new(frame.size(), frame.kind());
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let frame = without_tags(&group.frame);
                out.push(*at, FrameItem::Group(GroupItem { frame, ..group.clone() }));
            }
            FrameItem::Link(..) | FrameItem::Tag(_) => {}
            other => out.push(*at, other.clone()),
        }
    }
    out
}
