//! Formats by what files begin with: a name says nothing, people rename.

use super::fault::{Fault, Note, Unread};

/// What is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Jpeg,
    Png,
    WebP,
    Gif,
    Tiff,
    Bmp,
    Svg,
    /// SVG under gzip.
    Svgz,
    Pdf,
}

impl Kind {
    /// As people write it, which is also the first of its extensions.
    pub fn name(self) -> &'static str {
        self.extensions()[0]
    }

    fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png", "apng"],
            Self::WebP => &["webp"],
            Self::Gif => &["gif"],
            Self::Tiff => &["tif", "tiff"],
            Self::Bmp => &["bmp", "dib"],
            Self::Svg => &["svg"],
            Self::Svgz => &["svgz"],
            // Illustrator's own files are PDFs with more inside.
            Self::Pdf => &["pdf", "ai"],
        }
    }
}

/// # Errors
/// An empty file, one of a format that is not read, and an unknown one.
pub(super) fn kind(name: &str, bytes: &[u8]) -> Result<Kind, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let at = |offset: usize, magic: &[u8]| {
        bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic))
    };
    if starts(b"\xFF\xD8\xFF") {
        return Ok(Kind::Jpeg);
    }
    if starts(b"\x89PNG\r\n\x1A\n") {
        return Ok(Kind::Png);
    }
    if starts(b"GIF87a") || starts(b"GIF89a") {
        return Ok(Kind::Gif);
    }
    if starts(b"RIFF") && at(8, b"WEBP") {
        return Ok(Kind::WebP);
    }
    if let Some(unread) = unread(name, bytes) {
        return Err(Fault::Unread(unread));
    }
    if ["II*\0", "MM\0*", "II+\0", "MM\0+"].iter().any(|magic| starts(magic.as_bytes())) {
        return Ok(Kind::Tiff);
    }
    if starts(b"BM") && bytes.len() > 26 && bytes[14] >= 12 && bytes[15..18] == [0; 3] {
        return Ok(Kind::Bmp);
    }
    // A PDF may have up to a kilobyte before its header (ISO 32000-1, annex H).
    if has(&bytes[..bytes.len().min(1024)], b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    if starts(b"\x1F\x8B") {
        return Ok(Kind::Svgz);
    }
    text(bytes)
}

/// A note where the name promises something else.
pub(super) fn misnamed(name: &str, kind: Kind) -> Option<Note> {
    let (_, extension) = name.rsplit_once('.')?;
    let extension = extension.to_lowercase();
    let is_right = kind.extensions().contains(&extension.as_str());
    (!is_right).then(|| Note::Extension { named: extension, found: kind.name() })
}

fn unread(name: &str, bytes: &[u8]) -> Option<Unread> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let named = |extensions: &[&str]| {
        let name = name.to_lowercase();
        extensions.iter().any(|e| name.ends_with(&format!(".{e}")))
    };
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(media(bytes));
    }
    let zip = starts(b"PK\x03\x04");
    let raws = ["dng", "nef", "cr2", "arw", "orf", "pef", "rw2", "srw", "nrw", "3fr", "iiq"];
    let raw = [&b"II*\0"[..], b"MM\0*"].iter().any(|magic| starts(magic)) && named(&raws);
    let head = &bytes[..bytes.len().min(4096)];
    [
        (starts(b"\0\0\0\x0CjP  ") || starts(b"\xFF\x4F\xFF\x51"), Unread::Jpeg2000),
        (starts(b"\0\0\0\x0CJXL ") || starts(b"\xFF\x0A"), Unread::JpegXl),
        (starts(b"%!PS") && has(head, b"Adobe Illustrator"), Unread::Illustrator),
        (starts(b"%!PS") || starts(b"\xC5\xD0\xD3\xC6"), Unread::Eps),
        (starts(b"8BPS"), Unread::Photoshop),
        (starts(b"FUJIFILMCCD-RAW") || starts(b"IIRO") || starts(b"IIU\0") || raw, Unread::Raw),
        (starts(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Unread::Office),
        (zip && is_office(head), Unread::Office),
        (zip && named(&["fig"]), Unread::Figma),
        (zip, Unread::Zip),
        (starts(b"fig-kiwi"), Unread::Figma),
        (starts(b"\0\0\x01\0") && bytes.len() > 6 && bytes[5] == 0, Unread::Icon),
        (starts(b"\x1A\x45\xDF\xA3"), Unread::Video),
        (starts(b"RIFF") && bytes.get(8..11) == Some(b"AVI"), Unread::Video),
        (starts(b"\xD7\xCD\xC6\x9A") || bytes.get(40..44) == Some(b" EMF"), Unread::Metafile),
        (starts(b"\x06\x06\xED\xF5\xD8\x1D\x46\xE5"), Unread::InDesign),
        (starts(b"\0\xFFKA"), Unread::Affinity),
    ]
    .into_iter()
    .find_map(|(is, unread)| is.then_some(unread))
}

/// ISO base media: the brand, and the brands it is compatible with.
fn media(bytes: &[u8]) -> Unread {
    let size = bytes.get(..4).map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
    let end = usize::try_from(size).unwrap_or(0).clamp(12, 256).min(bytes.len());
    let brands: Vec<&[u8]> = bytes[8.min(end)..end].chunks(4).collect();
    let any = |wanted: &[&[u8]]| brands.iter().any(|brand| wanted.contains(brand));
    if any(&[b"avif", b"avis"]) {
        Unread::Avif
    } else if any(&[b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"]) {
        Unread::Heic
    } else if any(&[b"crx "]) {
        Unread::Raw
    } else {
        Unread::Video
    }
}

fn is_office(head: &[u8]) -> bool {
    [&b"[Content_Types].xml"[..], b"opendocument", b"word/", b"ppt/", b"xl/"]
        .iter()
        .any(|part| has(head, part))
}

/// SVG has no magic: the first element says it, behind comments and the DTD.
fn text(bytes: &[u8]) -> Result<Kind, Fault> {
    let head = &bytes[..bytes.len().min(1 << 16)];
    let wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    let plain: Vec<u8> =
        head.iter().filter(|b| !wide || **b != 0).map(u8::to_ascii_lowercase).collect();
    if has(&plain, b"<svg") || has(&plain, b":svg") {
        return Ok(Kind::Svg);
    }
    if has(&plain, b"<!doctype html") || has(&plain, b"<html") {
        return Err(Fault::Unread(Unread::Html));
    }
    let trimmed = plain.trim_ascii_start();
    let xml = trimmed.starts_with(b"<?xml") || trimmed.starts_with(b"\xEF\xBB\xBF<?xml");
    if xml { Ok(Kind::Svg) } else { Err(Fault::Unknown) }
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(bytes, part).is_some()
}
