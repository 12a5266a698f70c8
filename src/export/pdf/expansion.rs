//! Spoken readings: `/E`, which the standard has for abbreviations
//! (ISO 32000-1, 14.9.5), on the `Span` of each inclusive word. It is spoken
//! in the word's place; copy and search still give what is seen.

use std::fmt::Write as _;

use super::Patch;

/// A `Span` of its own, as `highlight` in `layouts/lib/inclusive.typ` gives
/// it: without attributes, unlike those of superscripts.
const SPAN: &[u8] = b"<</Type/StructElem/S/Span/P ";

/// Gives the `Span`s of inclusive words their readings, in reading order.
/// If there are not as many of either, how many `Span`s there are.
pub fn expand(pdf: &[u8], readings: &[Option<String>], patch: &mut Patch) -> Result<(), usize> {
    let spans = spans(pdf);
    if spans.len() != readings.len() {
        return Err(spans.len());
    }
    for (at, reading) in spans.into_iter().zip(readings) {
        if let Some(reading) = reading {
            patch.insert(at, format!("/E{}", text_string(reading)));
        }
    }
    Ok(())
}

/// Where an entry may be put in each bare `Span`.
fn spans(pdf: &[u8]) -> Vec<usize> {
    let starts = pdf.windows(SPAN.len()).enumerate().filter(|(_, window)| *window == SPAN);
    starts
        .filter(|(at, _)| {
            let object = &pdf[at + SPAN.len()..];
            let end = object.iter().position(|byte| matches!(byte, b'>' | b'[')).unwrap_or(0);
            object[..end].ends_with(b" 0 R/K")
        })
        .map(|(at, _)| at + SPAN.len() - b"/P ".len())
        .collect()
}

/// A text string in UTF-16 (7.9.2.2), as hexadecimal.
fn text_string(text: &str) -> String {
    let mut string = String::from("<FEFF");
    for unit in text.encode_utf16() {
        let _ = write!(string, "{unit:04X}");
    }
    string.push('>');
    string
}

#[cfg(test)]
mod tests {
    use super::super::patch::tests::{is_sound, pdf};
    use super::*;

    #[test]
    fn bare_spans_get_their_readings() {
        let pdf = pdf(&[
            "<</Type/StructElem/S/Span/P 9 0 R/K[1]/Pg 2 0 R>>",
            "<</Type/StructElem/S/Span/P 9 0 R/A[<</O/Layout/BaselineShift 3>>]/K[2]/Pg 2 0 R>>",
            "<</Type/StructElem/S/Span/P 9 0 R/K[3]/Pg 2 0 R>>",
        ]);
        let mut patch = Patch::default();
        expand(&pdf, &[None, Some("ès".to_owned())], &mut patch).unwrap();
        let patched = patch.apply(&pdf).unwrap();
        assert!(is_sound(&patched));
        let text = String::from_utf8(patched).unwrap();
        assert!(text.contains("/S/Span/E<FEFF00E80073>/P 9 0 R/K[3]"), "{text}");
        assert_eq!(text.matches("/E<").count(), 1);
        assert!(expand(&pdf, &[None], &mut Patch::default()) == Err(2));
    }
}
