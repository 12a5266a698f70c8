//! The brochure's pages as they should look: `docs/pages/`. A page that
//! differs leaves a picture of the difference in `target/page-differences/`.
//! `UPDATE_EXPECT=1 cargo test --release` renews the pages and the README's
//! contact sheet.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use super::options;
use mediane::pipeline;
use tiny_skia::{Color, Pixmap, PixmapPaint, Transform};

/// 60 pixels an inch: small files that still show a line that moved.
const PIXELS_PER_POINT: f64 = 60.0 / 72.0;
/// As small as a word can still be guessed at.
const SHEET_PIXELS_PER_POINT: f64 = 26.0 / 72.0;
/// Another machine may round a pixel's colour differently.
const COLOUR_TOLERANCE: u8 = 24;
/// Parts of a page's pixels that may differ more than that.
const PIXEL_TOLERANCE: f64 = 0.0005;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rendered(pixels_per_point: f64) -> Vec<Pixmap> {
    let images = pipeline::images(&options(root()), pixels_per_point).unwrap();
    images.iter().map(|png| Pixmap::decode_png(png).unwrap()).collect()
}

fn reference(page: usize) -> PathBuf {
    root().join(format!("docs/pages/{page:02}.png"))
}

#[test]
fn the_pages_look_as_they_should() {
    let pages = rendered(PIXELS_PER_POINT);
    if env::var_os("UPDATE_EXPECT").is_some() {
        return renew(&pages);
    }
    let differences = root().join("target/page-differences");
    let mut differing = Vec::new();
    for (i, page) in pages.iter().enumerate() {
        let number = i + 1;
        let expected = fs::read(reference(number)).unwrap_or_else(|_| {
            panic!("page {number} has no reference: UPDATE_EXPECT=1 cargo test --release")
        });
        if let Some(difference) = difference(&Pixmap::decode_png(&expected).unwrap(), page) {
            fs::create_dir_all(&differences).unwrap();
            difference.save_png(differences.join(format!("{number:02}.png"))).unwrap();
            differing.push(number);
        }
    }
    assert!(!reference(pages.len() + 1).exists(), "docs/pages/ has more pages than the brochure");
    assert!(
        differing.is_empty(),
        "pages {differing:?} differ from docs/pages/: look at target/page-differences/ (red: what \
         changed); if they are right, UPDATE_EXPECT=1 cargo test --release"
    );
}

/// A pale copy with what differs in red, if more than the tolerance does.
pub fn difference(expected: &Pixmap, page: &Pixmap) -> Option<Pixmap> {
    if (expected.width(), expected.height()) != (page.width(), page.height()) {
        return Some(page.clone());
    }
    let mut picture = page.clone();
    let mut count = 0;
    for (i, pixel) in picture.data_mut().chunks_exact_mut(4).enumerate() {
        let at = 4 * i..4 * i + 3;
        let differs = expected.data()[at.clone()]
            .iter()
            .zip(&page.data()[at])
            .any(|(a, b)| a.abs_diff(*b) > COLOUR_TOLERANCE);
        count += usize::from(differs);
        for channel in &mut pixel[..3] {
            *channel = 191 + *channel / 4;
        }
        if differs {
            pixel[..3].copy_from_slice(&[220, 0, 0]);
        }
    }
    (count as f64 > PIXEL_TOLERANCE * (page.width() * page.height()) as f64).then_some(picture)
}

fn renew(pages: &[Pixmap]) {
    let folder = root().join("docs/pages");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (i, page) in pages.iter().enumerate() {
        page.save_png(reference(i + 1)).unwrap();
    }
    contact_sheet(&rendered(SHEET_PIXELS_PER_POINT))
        .save_png(root().join("docs/images/pages.png"))
        .unwrap();
}

/// All pages small, as a reader opens them: the cover, then spreads.
fn contact_sheet(pages: &[Pixmap]) -> Pixmap {
    const GAP: u32 = 12;
    const SPREADS: u32 = 4;
    let (width, height) = (pages[0].width(), pages[0].height());
    // The cover stands alone on the right of its spread.
    let rows = u32::try_from(pages.len() / 2 + 1).unwrap().div_ceil(SPREADS);
    let spread = 2 * width + GAP;
    let mut sheet = Pixmap::new(GAP + SPREADS * spread, GAP + rows * (height + GAP)).unwrap();
    sheet.fill(Color::from_rgba8(150, 148, 144, 255));
    for (place, page) in (1..).zip(pages) {
        let (row, column) = (place / 2 / SPREADS, place / 2 % SPREADS);
        let x = GAP + column * spread + place % 2 * width;
        let y = GAP + row * (height + GAP);
        let (x, y) = (i32::try_from(x).unwrap(), i32::try_from(y).unwrap());
        sheet.draw_pixmap(
            x,
            y,
            page.as_ref(),
            &PixmapPaint::default(),
            Transform::identity(),
            None,
        );
    }
    sheet
}

#[test]
fn a_line_that_moved_is_a_difference() {
    let page = rendered(PIXELS_PER_POINT).swap_remove(3);
    assert!(difference(&page, &page).is_none());
    let mut moved = page.clone();
    let half = moved.data().len() / 2 / 4 * 4;
    moved.data_mut()[half..].rotate_right(4 * page.width() as usize);
    let picture = difference(&page, &moved).unwrap();
    assert!(picture.data().chunks_exact(4).any(|pixel| pixel[..3] == [220, 0, 0]));
}
