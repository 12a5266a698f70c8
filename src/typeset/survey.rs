//! Typeset frames as the page test wants them: lines, with what they belong
//! to, told by the tags that PDF export reads as well.

use rayon::prelude::*;
use typst::{
    foundations::Content,
    introspection::{Location, Tag},
    layout::{Frame, FrameItem, GridCell, GroupItem, Point, Size, Transform},
    model::{FigureCaption, HeadingElem, ParElem, QuoteElem, TitleElem},
    pdf::{ArtifactElem, PdfMarkerTag, PdfMarkerTagKind},
    text::{FontWeight, TextItem},
    visualize::{Geometry, Paint},
};
use typst_layout::PagedDocument;

use super::{finish::SOFT_HYPHEN, ground::ground, marks, promise};
use crate::proof::{Area, Brochure, Field, Ink, Line, Page, Role};

/// Spaces that justification stretches.
const WORD_SPACES: [&str; 2] = [" ", "\u{a0}"];

pub fn survey(document: &PagedDocument) -> Brochure {
    let mut brochure = lines(document);
    let grounds: Vec<_> = document.pages().par_iter().map(ground).collect();
    for (page, ground) in brochure.pages.iter_mut().zip(grounds) {
        page.ground = Some(ground);
    }
    brochure
}

/// The same without what lies below the text, which takes rendering.
pub fn lines(document: &PagedDocument) -> Brochure {
    let mut survey = Survey::default();
    for (i, page) in document.pages().iter().enumerate() {
        let size = page.frame.size();
        survey.brochure.pages.push(Page {
            number: i + 1,
            width: size.x.to_pt(),
            height: size.y.to_pt(),
            ..Page::default()
        });
        survey.frame(&page.frame, Transform::identity(), None);
    }
    survey.brochure
}

#[derive(Default)]
struct Survey {
    brochure: Brochure,
    /// Elements that have begun and not ended, from the outermost in.
    open: Vec<(Location, Element)>,
    blocks: usize,
    key: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Heading(usize),
    Paragraph(usize),
    Item(usize),
    Quote,
    Cell,
    Caption,
    Furniture,
    Other,
}

impl Survey {
    fn page(&mut self) -> Option<&mut Page> {
        self.brochure.pages.last_mut()
    }

    fn frame(&mut self, frame: &Frame, transform: Transform, clip: Option<Area>) {
        for (position, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.group(group, *position, transform, clip),
                FrameItem::Text(text) => self.text(text, position.transform(transform), clip),
                FrameItem::Shape(shape, _) => {
                    if let (Geometry::Rect(size), Some(Paint::Solid(_))) =
                        (&shape.geometry, &shape.fill)
                    {
                        self.field(*position, *size, transform, false);
                    }
                }
                FrameItem::Image(_, size, _) => self.field(*position, *size, transform, true),
                FrameItem::Tag(tag) => self.tag(tag),
                FrameItem::Link(..) => {}
            }
        }
    }

    fn group(
        &mut self,
        group: &GroupItem,
        position: Point,
        transform: Transform,
        clip: Option<Area>,
    ) {
        let transform = transform
            .pre_concat(Transform::translate(position.x, position.y))
            .pre_concat(group.transform);
        let clip = match &group.clip {
            Some(curve) => {
                let bounds = curve.bbox(None);
                Some(area(bounds.min, bounds.size(), transform))
            }
            None => clip,
        };
        self.frame(&group.frame, transform, clip);
    }

    fn field(&mut self, position: Point, size: Size, transform: Transform, is_picture: bool) {
        let is_furniture = self.is_in(Element::Furniture);
        let field = Field { area: area(position, size, transform), is_picture };
        if let Some(page) = self.page().filter(|_| !is_furniture) {
            page.fields.push(field);
        }
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(content, _) => {
                self.key = marks::key_path(tag).or(self.key.take());
                self.said(content);
                let element = self.element(content);
                self.open.push((tag.location(), element));
            }
            Tag::End(location, ..) => {
                if let Some(at) = self.open.iter().rposition(|(open, _)| open == location) {
                    self.open.truncate(at);
                }
            }
        }
    }

    fn element(&mut self, content: &Content) -> Element {
        self.blocks += 1;
        if content.is::<HeadingElem>() || content.is::<TitleElem>() {
            Element::Heading(self.blocks)
        } else if content.is::<ParElem>() {
            Element::Paragraph(self.blocks)
        } else if is_item(content) {
            Element::Item(self.blocks)
        } else if content.is::<QuoteElem>() {
            Element::Quote
        } else if content.is::<GridCell>() {
            Element::Cell
        } else if content.is::<FigureCaption>() {
            Element::Caption
        } else if content.is::<ArtifactElem>() {
            Element::Furniture
        } else {
            Element::Other
        }
    }

    /// What a layout says to the page test by `metadata`.
    fn said(&mut self, content: &Content) {
        let Some(dict) = marks::said(content) else { return };
        if let Some(promise) = promise::read(dict) {
            self.brochure.promise = promise;
        }
        let opens = marks::opens(dict);
        let is_sparse = marks::is_sparse(dict);
        if let Some(page) = self.page() {
            page.opens = page.opens.or(opens);
            page.is_sparse |= is_sparse;
        }
    }

    fn is_in(&self, element: Element) -> bool {
        self.open.iter().any(|(_, open)| *open == element)
    }

    /// What the text that comes belongs to.
    fn role(&self) -> (Role, usize) {
        if self.is_in(Element::Furniture) {
            return (Role::Furniture, 0);
        }
        let innermost = self.open.iter().rev().find_map(|(_, open)| match open {
            Element::Heading(block) | Element::Paragraph(block) | Element::Item(block) => {
                Some(*block)
            }
            _ => None,
        });
        let is_in = |wanted: fn(&Element) -> bool| self.open.iter().any(|(_, open)| wanted(open));
        // A heading's text may be a paragraph, an item's as well.
        let role = if is_in(|open| matches!(open, Element::Heading(_))) {
            Role::Heading
        } else if is_in(|open| matches!(open, Element::Item(_))) {
            Role::Item
        } else if innermost.is_none() || self.is_in(Element::Caption) {
            // A caption is as narrow as its picture.
            Role::Display
        } else if self.is_in(Element::Quote) {
            Role::Quote
        } else {
            Role::Paragraph
        };
        (role, innermost.unwrap_or(0))
    }

    fn text(&mut self, item: &TextItem, position: Point, clip: Option<Area>) {
        let (role, block) = self.role();
        let piece = piece(item, position, role, block, clip);
        // A running head is the layout's, whatever text it borrows.
        let key = self.key.clone().filter(|_| role != Role::Furniture);
        let piece = Line { key, in_cell: self.is_in(Element::Cell), ..piece };
        let Some(page) = self.page() else { return };
        match page.lines.last_mut().filter(|line| continues(line, &piece)) {
            Some(line) => join(line, piece),
            None => page.lines.push(piece),
        }
    }
}

/// The body of a list's item; its label is a sign.
fn is_item(content: &Content) -> bool {
    content
        .to_packed::<PdfMarkerTag>()
        .is_some_and(|marker| matches!(marker.kind, PdfMarkerTagKind::ListItemBody))
}

fn area(position: Point, size: Size, transform: Transform) -> Area {
    let start = position.transform(transform);
    let end = (position + size.to_point()).transform(transform);
    Area {
        left: start.x.min(end.x).to_pt(),
        top: start.y.min(end.y).to_pt(),
        right: start.x.max(end.x).to_pt(),
        bottom: start.y.max(end.y).to_pt(),
    }
}

fn piece(item: &TextItem, position: Point, role: Role, block: usize, clip: Option<Area>) -> Line {
    let (left, baseline) = (position.x.to_pt(), position.y.to_pt());
    let right = left + item.width().to_pt();
    let line = Line {
        text: item.text.to_string(),
        left,
        right,
        baseline,
        size: item.size.to_pt(),
        is_bold: item.font.info().variant.weight >= FontWeight::BOLD,
        inks: vec![Ink { left, right, colour: colour(&item.fill) }],
        role,
        block,
        in_cell: false,
        key: None,
        word_space: word_space(item),
        is_hyphenated: item.text == SOFT_HYPHEN,
        is_cut: false,
    };
    let is_cut = clip.is_some_and(|clip| {
        let area = line.area();
        area.left < clip.left - 1.0
            || area.right > clip.right + 1.0
            || area.top < clip.top - 1.0
            || line.baseline > clip.bottom + 1.0
    });
    Line { is_cut, ..line }
}

fn colour(fill: &Paint) -> [u8; 3] {
    match fill {
        Paint::Solid(colour) => {
            let [red, green, blue, _] = colour.to_rgb().into_format::<u8, u8>().into();
            [red, green, blue]
        }
        // The layouts draw no text in gradients; black is the safe guess.
        _ => [0, 0, 0],
    }
}

/// The widest stretched space, in natural ones.
fn word_space(item: &TextItem) -> Option<f64> {
    item.glyphs
        .iter()
        .filter(|glyph| {
            item.text.get(glyph.range()).is_some_and(|text| WORD_SPACES.contains(&text))
        })
        .filter_map(|glyph| {
            let natural = item.font.x_advance(glyph.id)?.get();
            (natural > 0.0).then(|| glyph.x_advance.get() / natural)
        })
        .max_by(f64::total_cmp)
}

/// Whether `piece` stands on `line`, raised letters included.
fn continues(line: &Line, piece: &Line) -> bool {
    let size = line.size.max(piece.size);
    // A numeral beside its title is a line of its own.
    let is_alike = line.size.min(piece.size) > 0.45 * size;
    is_alike
        && line.block == piece.block
        && line.role == piece.role
        && (line.baseline - piece.baseline).abs() < 0.5 * size
        && piece.left > line.right - 0.5 * size
}

fn join(line: &mut Line, piece: Line) {
    line.text.push_str(&piece.text);
    for ink in piece.inks {
        match line.inks.last_mut().filter(|last| last.colour == ink.colour) {
            Some(last) => last.right = ink.right,
            None => line.inks.push(ink),
        }
    }
    line.right = line.right.max(piece.right);
    if piece.size > line.size {
        (line.size, line.baseline) = (piece.size, piece.baseline);
    }
    line.is_bold &= piece.is_bold;
    line.is_cut |= piece.is_cut;
    line.is_hyphenated = piece.is_hyphenated;
    line.word_space = match (line.word_space, piece.word_space) {
        (Some(a), Some(b)) => Some(a.max(b)),
        (a, b) => a.or(b),
    };
}
