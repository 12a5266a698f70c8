//! Drawings: SVG in, clean static SVG out. Elements and attributes are let
//! through by list, style sheets are worked into the elements they style, and
//! what would run, move, or fetch something is left out.

mod cost;
mod images;
mod size;
mod style;
mod text;
mod write;

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{
    CmykRaster, Format, Original, Rendition,
    fault::{Fault, Note},
};
use crate::inks::Inks;

/// The most bytes of a drawing, unpacked. Typst and browsers need some fifty
/// times that.
pub(super) const MOST_TEXT: usize = 24 << 20;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// A clean drawing, cut where its pictures stand.
#[derive(Debug)]
pub(super) struct Drawing {
    /// One more than the places of pictures.
    pub(super) parts: Vec<String>,
    /// Which picture stands behind each part.
    pub(super) places: Vec<usize>,
    pub(super) images: Vec<Original>,
    pub(super) size: (f64, f64),
    pub(super) families: Vec<String>,
}

/// # Errors
/// What is no SVG, has no size, or too much of something.
pub(super) fn read(bytes: &[u8], is_packed: bool, notes: &mut Vec<Note>) -> Result<Drawing, Fault> {
    let text = text::of(bytes, is_packed)?;
    of_text(&text, notes)
}

/// The same for a text that is there.
pub(super) fn of_text(text: &str, notes: &mut Vec<Note>) -> Result<Drawing, Fault> {
    let options = roxmltree::ParsingOptions {
        // Illustrator names its namespaces by entities; roxmltree bounds them.
        allow_dtd: true,
        nodes_limit: 1_000_000,
        ..Default::default()
    };
    let document = roxmltree::Document::parse_with_options(text, options)
        .map_err(|error| Fault::SvgSyntax(error.to_string()))?;
    let root = document.root_element();
    match (root.tag_name().name(), root.tag_name().namespace()) {
        ("svg", Some(SVG)) => {}
        // By hand one forgets the namespace, and browsers then draw nothing.
        ("svg", None) if !text.contains(SVG) => {
            let named = text.replacen("<svg", &format!("<svg xmlns=\"{SVG}\""), 1);
            return of_text(&named, notes);
        }
        (name, _) => return Err(Fault::SvgRoot(name.to_owned())),
    }
    let size = size::of(root)?;
    cost::hold(&document)?;
    write::clean(&document, size, notes)
}

impl Drawing {
    pub(super) fn for_screen(&self) -> Rendition {
        let files = self.images.iter().map(|image| image.for_screen(None).ok());
        self.with(&files.collect::<Vec<_>>())
    }

    /// In RGB, with the inks of the pictures in it.
    pub(super) fn for_press(&self, inks: &Inks) -> Result<(Rendition, Vec<CmykRaster>), Fault> {
        let inked = self.images.iter().map(|image| image.inside(inks));
        let (files, rasters): (Vec<_>, Vec<_>) =
            inked.collect::<Result<Vec<_>, _>>()?.into_iter().unzip();
        Ok((self.with(&files.into_iter().map(Some).collect::<Vec<_>>()), rasters))
    }

    fn with(&self, files: &[Option<Rendition>]) -> Rendition {
        let mut svg = String::new();
        for (i, part) in self.parts.iter().enumerate() {
            svg.push_str(part);
            let file = self.places.get(i).and_then(|place| files.get(*place)?.as_ref());
            if let Some(file) = file {
                let kind = if file.format == Format::Jpeg { "jpeg" } else { "png" };
                svg.push_str(&format!("data:image/{kind};base64,"));
                STANDARD.encode_string(&file.bytes, &mut svg);
            }
        }
        Rendition { format: Format::Svg, bytes: svg.into_bytes() }
    }
}
