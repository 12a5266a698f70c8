//! Pictures as people have them, from the file to the pages, and broken ones:
//! they hold back the outputs that show them, and no other.

use std::fs;

use image::{DynamicImage, ImageFormat, RgbImage};
use lopdf::{Document, Object};

use super::run::{brochure, mediane, said};
use crate::content::project::Brochure;

const COVER: &str = "  - kind: pages\n    layout: sober\n    file: \"sober-{page}.png\"\n";

/// A brochure whose first subject has the picture, and an output that shows none.
fn with(file: &str, bytes: impl AsRef<[u8]>) -> Brochure {
    let brochure = brochure();
    let last = "file: brochure.pdf\n";
    brochure.change("edition.yaml", last, &format!("{last}{COVER}"));
    brochure.put("layouts/sober/main.typ", "#set text(font: \"Spectral\")\nSobre.");
    let picture = format!("pictures:\n  - file: images/{file}\n    alt: Une image\nbody: |");
    brochure.change("themes/01-premier.yaml", "body: |", &picture);
    brochure.put(&format!("content/nec/images/{file}"), bytes);
    brochure
}

fn photograph() -> DynamicImage {
    let pixel = |x: u32, y: u32| image::Rgb([(x * 3) as u8, (y * 5) as u8, ((x * y) % 251) as u8]);
    DynamicImage::ImageRgb8(RgbImage::from_fn(80, 50, pixel))
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    photograph().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// How many pictures of pixels a PDF holds, and their colour spaces.
fn pictures(brochure: &Brochure) -> Vec<String> {
    let document = Document::load(brochure.path("dist/brochure.pdf")).unwrap();
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let images = streams.filter(|stream| {
        stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image")
    });
    images.map(|image| format!("{:?}", image.dict.get(b"ColorSpace").ok())).collect()
}

#[test]
fn formats_are_known_by_what_is_inside() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 6'><rect width='9' height='6' fill='#046'/></svg>";
    for (file, bytes) in [
        ("photo.jpg", encoded(ImageFormat::Jpeg)),
        ("photo.jpeg", encoded(ImageFormat::Png)),
        ("photo.tif", encoded(ImageFormat::Png)),
        ("photo", encoded(ImageFormat::Jpeg)),
        ("photo.bmp", encoded(ImageFormat::WebP)),
        ("dessin.svg", svg.as_bytes().to_vec()),
    ] {
        let brochure = with(file, bytes);
        let output = mediane(&brochure, &["build"]);
        assert!(output.status.success(), "{file}: {}", said(&output));
        assert_eq!(pictures(&brochure).len(), usize::from(!file.ends_with("svg")), "{file}");
    }
}

#[test]
fn a_broken_picture_holds_back_what_shows_it_and_nothing_else() {
    let jpeg = encoded(ImageFormat::Jpeg);
    let heic = [b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".as_slice(), &[0; 64]].concat();
    for (file, bytes, code) in [
        ("vide.jpg", Vec::new(), "picture-damaged"),
        ("coupee.jpg", jpeg[..jpeg.len() / 2].to_vec(), "picture-damaged"),
        ("telephone.heic", heic, "picture-format"),
        ("texte.png", b"pas une image".to_vec(), "picture-format"),
        ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 6'><text font-family='Garamond'>a</text></svg>".to_vec(), "picture-face"),
    ] {
        let brochure = with(file, bytes);
        let output = mediane(&brochure, &["build"]);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{file}: {told}");
        assert!(told.contains(&format!("[{code}]")), "{file}: {told}");
        assert!(told.contains(&format!("images/{file}")), "{told}");
        assert!(told.contains("01-premier.yaml:5:11") || told.contains("01-premier.yaml:6:11"), "{told}");
        assert!(told.contains("non refaits") && told.contains("screen"), "{told}");
        assert_eq!(fs::read(brochure.path("dist/brochure.pdf")).unwrap(), super::run::OLD);
        assert!(brochure.path("dist/sober-1.png").is_file(), "{told}");
        // What was told is told again until it is mended.
        assert_eq!(mediane(&brochure, &["build"]).status.code(), Some(1));
    }
}

#[test]
fn nothing_that_a_camera_notes_leaves_the_project() {
    let exif: &[u8] = b"\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\0\0Pentax at 47.2184,-1.55";
    let jpeg = encoded(ImageFormat::Jpeg);
    let brochure = with("photo.jpg", [&jpeg[..2], exif, &jpeg[2..]].concat());
    let output = mediane(&brochure, &["build"]);
    assert!(output.status.success(), "{}", said(&output));
    let pdf = fs::read(brochure.path("dist/brochure.pdf")).unwrap();
    assert!(!pdf.windows(6).any(|window| window == b"Pentax"));
    assert_eq!(pictures(&brochure).len(), 1);
}
