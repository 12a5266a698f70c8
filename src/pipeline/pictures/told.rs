//! What there is to say of a picture; the words are the catalogues'.

use super::Shown;
use crate::{
    diagnostics::{Code, Diagnostic},
    pictures::{Fault, Limit, Note, Unread},
    typeset::PlacedPicture,
};

pub fn fault(fault: &Fault, shown: &Shown) -> Diagnostic {
    let told =
        |code, what: &str| Diagnostic::error(code).arg("path", &shown.path).arg("what", what);
    match fault {
        Fault::Unread(unread) => told(Code::PictureFormat, format_name(*unread)),
        Fault::Unknown => told(Code::PictureFormat, "unknown"),
        Fault::Variant(variant) => told(Code::PictureFormat, "variant").arg("reason", variant),
        Fault::Empty => told(Code::PictureDamaged, "empty"),
        Fault::Truncated => told(Code::PictureDamaged, "truncated"),
        Fault::Damaged(reason) => told(Code::PictureDamaged, "damaged").arg("reason", reason),
        Fault::SvgSyntax(reason) => told(Code::PictureDamaged, "xml").arg("reason", reason),
        Fault::PdfWithoutPage => told(Code::PictureDamaged, "no-page"),
        Fault::PdfPassword => told(Code::PictureSealed, "password"),
        Fault::SvgRoot(root) => told(Code::PictureSvg, "root").arg("reason", root),
        Fault::SvgWithoutSize => told(Code::PictureSvg, "size"),
        Fault::SvgVariables(name) => told(Code::PictureSvg, "variables").arg("reason", name),
        Fault::TooLarge { limit, found, most } => {
            told(Code::PictureTooLarge, limit_name(*limit)).arg("found", found).arg("most", most)
        }
    }
}

/// A drawing whose text asks for a font that is not in `fonts/`.
pub fn face(shown: &Shown, family: &str, known: &[String]) -> Diagnostic {
    Diagnostic::error(Code::PictureFace)
        .arg("path", &shown.path)
        .arg("family", family)
        .arg("known", known.join(", "))
}

/// Below it one sees the pixels on paper (printers accept 225).
const LEAST_DPI: f64 = 220.0;
/// What a press shows.
const WANTED_DPI: f64 = 300.0;

/// A picture of so many pixels across, at the width it has on the page.
pub fn coarse(shown: &Shown, pixels: f64, placed: &PlacedPicture) -> Option<Diagnostic> {
    let inches = placed.width / 72.0;
    let dpi = pixels / inches;
    (dpi < LEAST_DPI).then(|| {
        Diagnostic::warning(Code::PictureCoarse)
            .arg("path", &shown.path)
            .arg("dpi", dpi.floor())
            .arg("least", LEAST_DPI)
            .arg("width", (inches * 25.4).round())
            .arg("wanted", (inches * WANTED_DPI).ceil())
            .arg("pixels", pixels)
            .arg("page", placed.page)
    })
}

/// What a person may want to know of a picture that is used; nothing where it
/// is all the same.
pub fn note(note: &Note, shown: &Shown) -> Option<Diagnostic> {
    let told = |what: &str| {
        Diagnostic::warning(Code::PictureCleaned).arg("path", &shown.path).arg("what", what)
    };
    Some(match note {
        Note::Extension { named, found } => {
            told("extension").arg("named", named).arg("found", found)
        }
        Note::Animation => told("animation"),
        Note::Pages(pages) => told("pages").arg("pages", pages),
        Note::Scripts => told("scripts"),
        Note::Outside => told("outside"),
        Note::ForeignObject => told("html"),
        Note::Profile => told("profile"),
        Note::Doubtful(reason) => told("doubtful").arg("reason", reason),
        Note::FontNotInside => told("font"),
        Note::Variables | Note::CmykWithoutProfile | Note::Scan => return None,
    })
}

const fn format_name(unread: Unread) -> &'static str {
    match unread {
        Unread::Heic => "heic",
        Unread::Avif => "avif",
        Unread::Jpeg2000 => "jpeg2000",
        Unread::JpegXl => "jpegxl",
        Unread::Eps => "eps",
        Unread::Illustrator => "illustrator",
        Unread::Photoshop => "photoshop",
        Unread::Raw => "raw",
        Unread::Office => "office",
        Unread::Zip => "zip",
        Unread::Html => "html",
        Unread::Icon => "icon",
        Unread::Video => "video",
        Unread::Metafile => "metafile",
        Unread::InDesign => "indesign",
        Unread::Affinity => "affinity",
        Unread::Figma => "figma",
    }
}

const fn limit_name(limit: Limit) -> &'static str {
    match limit {
        Limit::Bytes => "bytes",
        Limit::Pixels => "pixels",
        Limit::Decoded => "decoded",
        Limit::Elements => "elements",
        Limit::Depth => "depth",
    }
}
