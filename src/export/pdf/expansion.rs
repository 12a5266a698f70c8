//! Spoken readings: `/E`, which the standard has for abbreviations
//! (ISO 32000-1, 14.9.5), on the `Span` of each inclusive word. It is spoken
//! in the word's place; copy and search still give what is seen.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::{
    Patch,
    elements::{NumberedSpan, kids_with_page, numbered_spans, references},
};

/// Gives the numbered `Span`s of inclusive words their readings, by number,
/// and takes the numbers out. A word that a page's end cuts in two has two
/// `Span`s: they become one, so that its reading is spoken once.
///
/// The numbers that no `Span` has; `None` if the file is not built as expected.
pub fn expand(
    pdf: &[u8],
    readings: &BTreeMap<u32, String>,
    patch: &mut Patch,
) -> Option<BTreeSet<u32>> {
    let mut parts: BTreeMap<u32, Vec<NumberedSpan>> = BTreeMap::new();
    for span in numbered_spans(pdf) {
        // A layout's own highlight keeps its colour.
        if readings.contains_key(&span.mark) {
            parts.entry(span.mark).or_default().push(span);
        }
    }
    for (mark, spans) in &parts {
        let (first, others) = spans.split_first()?;
        patch.insert(first.keys, format!("/E{}", text_string(readings.get(mark)?)));
        patch.replace(first.colour.clone(), "");
        for other in others {
            join(pdf, first, other, patch)?;
        }
    }
    Some(readings.keys().copied().filter(|mark| !parts.contains_key(mark)).collect())
}

/// What was in `other` is in `first`; who named one names the other.
fn join(pdf: &[u8], first: &NumberedSpan, other: &NumberedSpan, patch: &mut Patch) -> Option<()> {
    patch.insert(first.kids.end, kids_with_page(pdf, other)?);
    patch.replace(other.range.clone(), "null");
    for place in references(pdf, other.object) {
        // Its parent has it among its kids, the table of parents by its number.
        let is_kid = is_among_kids(pdf, place.start);
        patch.replace(place, if is_kid { String::new() } else { format!("{} 0 R", first.object) });
    }
    Some(())
}

/// Whether a reference stands in the `K` of a structure element.
fn is_among_kids(pdf: &[u8], at: usize) -> bool {
    let object = memchr::memmem::rfind(&pdf[..at], b" 0 obj\n").map_or(0, |begun| begun + 7);
    pdf[object..at].starts_with(b"<</Type/StructElem")
        && pdf[object..at].windows(3).any(|w| w == b"/K[")
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

    fn expanded(objects: &[&str], readings: &[(u32, &str)]) -> (String, BTreeSet<u32>) {
        let pdf = pdf(objects);
        let readings = readings.iter().map(|(mark, text)| (*mark, (*text).to_owned())).collect();
        let mut patch = Patch::default();
        let missing = expand(&pdf, &readings, &mut patch).unwrap();
        let patched = patch.apply(&pdf).unwrap();
        assert!(is_sound(&patched));
        (String::from_utf8(patched).unwrap(), missing)
    }

    #[test]
    fn spans_get_the_readings_of_their_numbers_in_whatever_order_they_stand() {
        let (text, missing) = expanded(
            &[
                "<</Type/StructElem/S/Span/P 9 0 R/A[<</O/Layout/BackgroundColor[0 0 0.007843138]>>]/K[1]/Pg 2 0 R>>",
                "<</Type/StructElem/S/Span/P 9 0 R/A[<</O/Layout/BaselineShift 3/BackgroundColor[0 0 0.003921569]>>]/K[2]/Pg 2 0 R>>",
                "<</Type/StructElem/S/Span/P 9 0 R/A[<</O/Layout/BackgroundColor[1 1 0]>>]/K[3]/Pg 2 0 R>>",
            ],
            &[(1, "ès"), (2, "a"), (7, "lost")],
        );
        assert!(text.contains("/S/Span/E<FEFF0061>/P 9 0 R/K[1]/Pg"), "{text}");
        assert!(
            text.contains("/S/Span/E<FEFF00E80073>/P 9 0 R/A[<</O/Layout/BaselineShift 3>>]/K[2]"),
            "{text}"
        );
        assert!(text.contains("/BackgroundColor[1 1 0]"), "a layout’s own: {text}");
        assert_eq!(missing, BTreeSet::from([7]));
    }

    #[test]
    fn a_word_cut_by_a_page_end_becomes_one_span_that_is_spoken_once() {
        let (text, missing) = expanded(
            &[
                "<</Type/StructElem/S/P/P 9 0 R/K[0 2 0 R 3 0 R 1]/Pg 5 0 R>>",
                "<</Type/StructElem/S/Span/P 1 0 R/A[<</O/Layout/BackgroundColor[0 0 0.003921569]>>]/K[4 5]/Pg 5 0 R>>",
                "<</Type/StructElem/S/Span/P 1 0 R/A[<</O/Layout/BackgroundColor[0 0 0.003921569]>>]/K[0 1]/Pg 6 0 R>>",
                "<</Nums[0[2 0 R 2 0 R]1[3 0 R 3 0 R 13 0 R]]>>",
            ],
            &[(1, "a")],
        );
        assert!(text.contains("/K[0 2 0 R  1]"), "{text}");
        assert!(
            text.contains("/K[4 5<</Type/MCR/Pg 6 0 R/MCID 0>><</Type/MCR/Pg 6 0 R/MCID 1>>]/Pg 5"),
            "{text}"
        );
        assert!(text.contains("3 0 obj\nnull\nendobj"), "{text}");
        assert!(text.contains("1[2 0 R 2 0 R 13 0 R]"), "{text}");
        assert!(missing.is_empty());
    }
}
