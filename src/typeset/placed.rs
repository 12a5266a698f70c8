//! Where pictures stand on the pages, and how large.

use typst::{
    layout::{Frame, FrameItem, Point, Transform},
    visualize::ImageKind,
};
use typst_layout::PagedDocument;

use super::pictures::PictureFiles;

/// A picture of the edition on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedPicture {
    pub number: usize,
    /// From 1.
    pub page: usize,
    /// Width on the page, in points.
    pub width: f64,
}

/// Every picture of pixels that is of the edition.
pub fn placed_pictures(
    document: &PagedDocument,
    pictures: &dyn PictureFiles,
) -> Vec<PlacedPicture> {
    let mut found = Vec::new();
    each_image(document, &mut |page, kind, width| {
        if let ImageKind::Raster(raster) = kind
            && let Some(number) = pictures.which(raster.data())
        {
            found.push(PlacedPicture { number, page, width });
        }
    });
    found
}

/// Whether any picture stands on the pages, of the edition or of a layout.
pub fn has_pictures(document: &PagedDocument) -> bool {
    let mut any = false;
    each_image(document, &mut |_, _, _| any = true);
    any
}

type Visit<'a> = dyn FnMut(usize, &ImageKind, f64) + 'a;

fn each_image(document: &PagedDocument, visit: &mut Visit) {
    for (i, page) in document.pages().iter().enumerate() {
        walk(&page.frame, Transform::identity(), &mut |kind, width| visit(i + 1, kind, width));
    }
}

fn walk(frame: &Frame, transform: Transform, visit: &mut dyn FnMut(&ImageKind, f64)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                walk(&group.frame, transform.pre_concat(group.transform), visit);
            }
            FrameItem::Image(image, size, _) => {
                let across = Point::with_x(size.x).transform(transform.without_translation());
                visit(image.kind(), across.x.to_pt().hypot(across.y.to_pt()));
            }
            _ => {}
        }
    }
}

trait WithoutTranslation {
    fn without_translation(self) -> Self;
}

impl WithoutTranslation for Transform {
    fn without_translation(self) -> Self {
        Self { tx: typst::layout::Abs::zero(), ty: typst::layout::Abs::zero(), ..self }
    }
}
