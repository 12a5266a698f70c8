//! The other layouts' pages, small, as `docs/images/` shows them.
//! `UPDATE_EXPECT=1 cargo test --release` renews them.

use std::{env, fs, path::Path};

use mediane::{
    edition::OutputKind,
    pipeline::{self, Options},
};
use tiny_skia::{Color, Pixmap, PixmapPaint, Transform};

use super::{golden::difference, options};

/// As small as a word can still be guessed at.
const PIXELS_PER_POINT: f64 = 26.0 / 72.0;

#[test]
fn the_large_print_looks_as_it_should() {
    compare(OutputKind::Accessible, PIXELS_PER_POINT, 9, "large-print.png");
}

#[test]
fn a_subject_s_own_file_looks_as_it_should() {
    compare(OutputKind::Subjects, 2.0 * PIXELS_PER_POINT, 4, "subject.png");
}

#[test]
fn the_card_looks_as_it_should() {
    compare(OutputKind::Cover, 0.5, 1, "card.png");
}

/// Compares the output's pages, `across` in a row, with the picture.
fn compare(kind: OutputKind, pixels_per_point: f64, across: usize, picture: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let options = Options { only: vec![kind], ..options(root) };
    let images = pipeline::images(&options, pixels_per_point).unwrap();
    let pages: Vec<Pixmap> = images.iter().map(|png| Pixmap::decode_png(png).unwrap()).collect();
    let sheet = sheet(&pages, across);
    let path = root.join("docs/images").join(picture);
    if env::var_os("UPDATE_EXPECT").is_some() {
        return sheet.save_png(path).unwrap();
    }
    let expected = fs::read(&path).unwrap_or_else(|_| panic!("no {}", path.display()));
    if let Some(difference) = difference(&Pixmap::decode_png(&expected).unwrap(), &sheet) {
        let differences = root.join("target/page-differences");
        fs::create_dir_all(&differences).unwrap();
        difference.save_png(differences.join(picture)).unwrap();
        panic!(
            "docs/images/{picture} is not what the layout gives: look at \
             target/page-differences/{picture}; if it is right, \
             UPDATE_EXPECT=1 cargo test --release"
        );
    }
}

fn sheet(pages: &[Pixmap], across: usize) -> Pixmap {
    const GAP: u32 = 12;
    let (width, height) = (pages[0].width() + GAP, pages[0].height() + GAP);
    let number = |count: usize| u32::try_from(count).unwrap();
    let rows = number(pages.len().div_ceil(across));
    let mut sheet = Pixmap::new(GAP + number(across) * width, GAP + rows * height).unwrap();
    sheet.fill(Color::from_rgba8(150, 148, 144, 255));
    for (place, page) in pages.iter().enumerate() {
        let x = i32::try_from(GAP + number(place % across) * width).unwrap();
        let y = i32::try_from(GAP + number(place / across) * height).unwrap();
        let (paint, still) = (PixmapPaint::default(), Transform::identity());
        sheet.draw_pixmap(x, y, page.as_ref(), &paint, still, None);
    }
    sheet
}
