//! Pictures as people have them, and what becomes of them: for the screen and
//! the web sRGB, for a press its inks, drawings as clean static SVG. What leaves
//! here holds pixels and shapes only: no place, device, author or script.
//!
//! Bytes in, bytes out. [`read`] decodes a picture whole, so that a damaged one
//! is known before a page is set, and keeps no more pixels than a press needs.

mod encode;
mod fault;
mod formats;
mod pdf;
mod raster;
mod recognise;
mod scale;
mod segments;
mod svg;

use sha2::{Digest, Sha256};

use crate::inks::{Inks, Source, Space};
use encode::Pixels;
pub use fault::{Fault, Limit, Note, Unread};
use raster::Raster;
pub use recognise::Kind;

/// The longest file: a 16-bit TIFF of 40 megapixels.
pub const MOST_BYTES: usize = 256 << 20;
/// The longer edge on a screen: A4's width at 290 pixels an inch, and what a
/// 2× laptop shows across a window; a PDF of thirty such stays mailable.
pub const SCREEN_EDGE: usize = 2400;
/// The longer edge on a press: A4 with 3 mm of bleed (303 mm) at 300 dpi is 3579
/// pixels, with 5 mm (307 mm) 3626.
pub const PRESS_EDGE: usize = 3700;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Png,
    Jpeg,
    Svg,
    Pdf,
}

impl Format {
    /// The file's extension.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
        }
    }
}

/// A file as it is placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    pub format: Format,
    pub bytes: Vec<u8>,
}

/// Pixels in a press's inks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CmykRaster {
    /// SHA-256 of the pixels that stand for these on the page, as interleaved
    /// 8-bit RGB without alpha.
    pub key: [u8; 32],
    pub width: usize,
    pub height: usize,
    /// Interleaved, 0 without ink, within the ink limit.
    pub samples: Vec<u8>,
    /// One byte a pixel, 255 opaque.
    pub alpha: Option<Vec<u8>>,
}

/// A picture for a press: what is placed on the page, in RGB, and the inks that
/// take the place of its pixels once the page is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForPress {
    pub placed: Rendition,
    /// A PDF as it came, its own inks in it, where it is one page that can be
    /// placed as it is (outside PDF/A).
    pub as_pdf: Option<Rendition>,
    /// One for a photograph, one for each that a drawing holds.
    pub rasters: Vec<CmykRaster>,
}

impl ForPress {
    /// The key of a photograph; none for a drawing without pixels.
    pub fn key(&self) -> Option<[u8; 32]> {
        self.rasters.first().map(|raster| raster.key)
    }
}

/// A picture that can be used.
#[derive(Debug)]
pub struct Original {
    pub kind: Kind,
    /// What is wide and what is high, upright: pixels of a raster as it came;
    /// CSS pixels (1/96 inch) of a drawing.
    pub size: (f64, f64),
    pub notes: Vec<Note>,
    /// Font families that a drawing's texts ask for, first choices only, sorted.
    /// An empty name stands for text that asks for none.
    pub families: Vec<String>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Raster {
        raster: Raster,
        source: Box<Source>,
        /// On a screen, by the sides as they came.
        sides: [usize; 2],
        /// A JPEG that can stay as it is, without its metadata.
        bare: Option<Vec<u8>>,
    },
    Drawing {
        svg: svg::Drawing,
        pdf: Option<Vec<u8>>,
    },
}

/// Reads a picture of any format, whatever its name says.
///
/// # Errors
/// What it is instead, or what is wrong with it. Never panics.
pub fn read(name: &str, bytes: &[u8]) -> Result<Original, Fault> {
    if bytes.len() > MOST_BYTES {
        let [found, most] = [bytes.len(), MOST_BYTES].map(|v| u64::try_from(v).unwrap_or(u64::MAX));
        return Err(Fault::TooLarge { limit: Limit::Bytes, found, most });
    }
    let kind = recognise::kind(name, bytes)?;
    let mut notes: Vec<Note> = recognise::misnamed(name, kind).into_iter().collect();
    let mut original = match kind {
        Kind::Svg | Kind::Svgz => {
            let drawing = formats::guarded(|| svg::read(bytes, kind == Kind::Svgz, &mut notes))?;
            of_drawing(kind, drawing, None)
        }
        Kind::Pdf => {
            let (drawing, bytes) = formats::guarded(|| pdf::read(bytes, &mut notes))?;
            of_drawing(kind, drawing, bytes)
        }
        _ => of_pixels(kind, bytes, &mut notes)?,
    };
    notes.sort();
    notes.dedup();
    original.notes = notes;
    Ok(original)
}

fn of_drawing(kind: Kind, svg: svg::Drawing, pdf: Option<Vec<u8>>) -> Original {
    let families = svg.families.clone();
    let size = svg.size;
    let content = Content::Drawing { svg, pdf };
    Original { kind, size, notes: Vec::new(), families, content }
}

fn of_pixels(kind: Kind, bytes: &[u8], notes: &mut Vec<Note>) -> Result<Original, Fault> {
    let decoded = formats::decode(kind, bytes, notes)?;
    let orientation = decoded.orientation;
    let [width, height] = [decoded.width, decoded.height];
    let raster = scale::within(decoded, PRESS_EDGE).upright(orientation).without_idle_alpha();
    let source = Source::new(raster.space, raster.profile.as_deref()).or_else(|_| {
        notes.push(Note::Profile);
        Source::new(raster.space, None)
    });
    let source = source.map_err(|fault| Fault::Damaged(format!("{fault:?}")))?;
    if raster.space == Space::Cmyk && !source.has_profile() {
        notes.push(Note::CmykWithoutProfile);
    }
    let stays = kind == Kind::Jpeg
        && orientation < 2
        && source.is_srgb()
        && width.max(height) <= SCREEN_EDGE
        && !notes.iter().any(|note| matches!(note, Note::Doubtful(_)));
    let bare = if stays { Some(segments::Segments::read(bytes)?.bare) } else { None };
    let (raster, source) = plain(raster, source)?;
    let upright = if orientation >= 5 { [height, width] } else { [width, height] };
    let sides = scale::fitted(upright[0], upright[1], SCREEN_EDGE);
    #[expect(clippy::cast_precision_loss, reason = "at most 65,535")]
    let size = (upright[0] as f64, upright[1] as f64);
    let content = Content::Raster { raster, source: Box::new(source), sides, bare };
    Ok(Original { kind, size, notes: Vec::new(), families: Vec::new(), content })
}

/// Without a profile that says what is assumed anyway, and gray where it is.
fn plain(mut raster: Raster, source: Source) -> Result<(Raster, Source), Fault> {
    if source.is_srgb() {
        raster.profile = None;
        raster = raster.gray_if_neutral();
        let source = Source::new(raster.space, None);
        return Ok((raster, source.map_err(|fault| Fault::Damaged(format!("{fault:?}")))?));
    }
    raster.profile = None;
    Ok((raster, source))
}

impl Original {
    pub fn is_vector(&self) -> bool {
        matches!(self.content, Content::Drawing { .. })
    }

    /// sRGB for screens, PDF and web: JPEG, PNG or SVG. `press` says what CMYK
    /// without a profile looks like; without one that is crude.
    ///
    /// # Errors
    /// A picture that cannot be written again.
    pub fn for_screen(&self, press: Option<&Inks>) -> Result<Rendition, Fault> {
        match &self.content {
            Content::Drawing { svg, .. } => Ok(svg.for_screen()),
            Content::Raster { bare: Some(bytes), .. } => {
                Ok(Rendition { format: Format::Jpeg, bytes: bytes.clone() })
            }
            Content::Raster { raster, source, sides, .. } => {
                let raster = scale::again(raster, *sides);
                seen(&raster, source, press).for_screen()
            }
        }
    }

    /// What a press takes: see [`ForPress`].
    ///
    /// # Errors
    /// A picture that cannot be written again.
    pub fn for_press(&self, inks: &Inks) -> Result<ForPress, Fault> {
        match &self.content {
            Content::Drawing { svg, pdf } => {
                let (placed, rasters) = svg.for_press(inks)?;
                let as_pdf = pdf.clone().map(|bytes| Rendition { format: Format::Pdf, bytes });
                Ok(ForPress { placed, as_pdf, rasters })
            }
            Content::Raster { raster, source, .. } => {
                let (placed, inked) = pressed(raster, source, inks)?;
                Ok(ForPress { placed, as_pdf: None, rasters: vec![inked] })
            }
        }
    }

    /// As PNG in RGB with its inks, for a drawing that holds it.
    fn inside(&self, inks: &Inks) -> Result<(Rendition, CmykRaster), Fault> {
        match &self.content {
            Content::Raster { raster, source, .. } => pressed(raster, source, inks),
            Content::Drawing { .. } => Err(Fault::Unknown),
        }
    }
}

fn pressed(
    raster: &Raster,
    source: &Source,
    inks: &Inks,
) -> Result<(Rendition, CmykRaster), Fault> {
    let pixels = seen(raster, source, Some(inks)).into_rgb();
    let inked = CmykRaster {
        key: Sha256::digest(&pixels.colours).into(),
        width: raster.width,
        height: raster.height,
        samples: inks.of(source, &raster.samples),
        alpha: pixels.alpha.clone(),
    };
    Ok((pixels.png()?, inked))
}

fn seen(raster: &Raster, source: &Source, press: Option<&Inks>) -> Pixels {
    let colours = source.to_srgb(press, &raster.samples);
    let channels = if raster.space == Space::Gray { 1 } else { 3 };
    let byte = |v: &u16| u8::try_from(v >> 8).unwrap_or(u8::MAX);
    let alpha = raster.alpha.as_ref().map(|alpha| alpha.iter().map(byte).collect());
    Pixels { width: raster.width, height: raster.height, channels, colours, alpha }
}
