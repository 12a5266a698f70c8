//! PDF pictures: their first page as a drawing, and as the PDF that it is.

mod commands;
mod packed;

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use hayro_interpret::InterpreterSettings;
use hayro_svg::{RenderCache, SvgRenderSettings};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use crate::pictures::{
    fault::{Fault, Limit, Note},
    svg::{self, Drawing},
};

/// The interpreter recurses into forms, patterns and masks.
const STACK: usize = 64 << 20;

/// The drawing, and the file itself where it can be placed as it is.
///
/// # Errors
/// A file that cannot be read, is locked, has no page, or draws too much.
pub(super) fn read(
    bytes: &[u8],
    notes: &mut Vec<Note>,
) -> Result<(Drawing, Option<Vec<u8>>), Fault> {
    let work = || {
        let mut notes = Vec::new();
        (read_deep(bytes, &mut notes), notes)
    };
    let done = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        thread.map(std::thread::ScopedJoinHandle::join)
    });
    match done {
        Ok(Ok((read, found))) => {
            notes.extend(found);
            read
        }
        // The reader's own panic, as in `formats::guarded`.
        Ok(Err(_)) => Err(Fault::Damaged("PDF".into())),
        Err(error) => Err(Fault::Damaged(error.to_string())),
    }
}

fn read_deep(bytes: &[u8], notes: &mut Vec<Note>) -> Result<(Drawing, Option<Vec<u8>>), Fault> {
    packed::hold(bytes)?;
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(
            DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
        ) => Fault::PdfPassword,
        LoadPdfError::Decryption(error) => Fault::Damaged(format!("{error:?}")),
        LoadPdfError::Invalid => broken(bytes),
    })?;
    let pages = pdf.pages();
    let page = pages.first().ok_or(Fault::PdfWithoutPage)?;
    if pages.len() > 1 {
        notes.push(Note::Pages(pages.len()));
    }
    let (width, height) = page.render_dimensions();
    let is_sane = |side: f32| side.is_finite() && (1.0..14_400.0).contains(&side);
    if !is_sane(width) || !is_sane(height) {
        return Err(Fault::Damaged(format!("a page of {width} × {height}")));
    }
    commands::hold(page)?;
    let missing = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&missing);
    let settings = InterpreterSettings {
        font_resolver: Arc::new(move |_| {
            seen.store(true, Ordering::Relaxed);
            None
        }),
        // Comments and form fields are not the drawing.
        render_annotations: false,
        ..InterpreterSettings::default()
    };
    let svg =
        hayro_svg::convert(page, &RenderCache::new(), &settings, &SvgRenderSettings::default());
    if missing.load(Ordering::Relaxed) {
        notes.push(Note::FontNotInside);
    }
    let (found, most) = (svg.len(), svg::MOST_TEXT);
    if found > most {
        let [found, most] = [found, most].map(|v| u64::try_from(v).unwrap_or(u64::MAX));
        return Err(Fault::TooLarge { limit: Limit::Decoded, found, most });
    }
    let mut drawing = svg::of_text(&svg, notes)?;
    // Points of 1/72 inch, which the converter writes as pixels.
    drawing.size = (f64::from(width) * 96.0 / 72.0, f64::from(height) * 96.0 / 72.0);
    let is_scan = !svg.contains("<path") && !svg.contains("<use") && svg.contains("<image");
    if is_scan {
        notes.push(Note::Scan);
    }
    let is_plain = memchr::memmem::find(bytes, b"/Encrypt").is_none();
    Ok((drawing, is_plain.then(|| bytes.to_vec())))
}

/// Without its end, a PDF has lost its table of contents.
fn broken(bytes: &[u8]) -> Fault {
    let tail = &bytes[bytes.len().saturating_sub(2048)..];
    if memchr::memmem::find(tail, b"%%EOF").is_some() {
        Fault::Damaged("PDF".into())
    } else {
        Fault::Truncated
    }
}
