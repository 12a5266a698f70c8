//! Pages rendered without their text: what text is seen against.

use typst::{
    layout::{Frame, FrameItem},
    utils::Scalar,
};
use typst_layout::Page;
use typst_render::RenderOptions;

use crate::proof::Ground;

/// Coarse: only areas of colour matter.
const PIXELS_PER_POINT: f64 = 1.0;

pub fn ground(page: &Page) -> Ground {
    let mut page = page.clone();
    without_text(&mut page.frame);
    let options =
        RenderOptions { pixel_per_pt: Scalar::new(PIXELS_PER_POINT), render_bleed: false };
    let pixmap = typst_render::render(&page, &options);
    Ground {
        width: pixmap.width() as usize,
        pixels_per_point: PIXELS_PER_POINT,
        pixels: pixmap
            .pixels()
            .iter()
            .map(|pixel| {
                let pixel = pixel.demultiply();
                [pixel.red(), pixel.green(), pixel.blue()]
            })
            .collect(),
    }
}

fn without_text(frame: &mut Frame) {
    frame.retain(|item| match item {
        FrameItem::Group(group) => {
            without_text(&mut group.frame);
            true
        }
        item => !matches!(item, FrameItem::Text(_)),
    });
}
