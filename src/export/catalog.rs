//! How a viewer opens the file. Typst's export has no word for it, so the
//! entry is added to the document catalog of the written file.

use std::io::Write;

const CATALOG: &[u8] = b"<</Type/Catalog";
const XREF: &[u8] = b"endobj\nxref\n";
const STARTXREF: &[u8] = b"startxref\n";

/// Opens the file as a cover, then spreads (ISO 32000-1, 7.7.2): odd pages on
/// the right, as in the stapled booklet. `None` if the catalog is not the last
/// object, as Typst writes it: then more than one offset would move.
pub fn open_as_spreads(mut pdf: Vec<u8>) -> Option<Vec<u8>> {
    const ENTRY: &[u8] = b"/PageLayout/TwoPageRight";
    let catalog = last(&pdf, CATALOG)?;
    let xref = last(&pdf, XREF)? + XREF.len() - b"xref\n".len();
    let between = &pdf[catalog..xref];
    if between.windows(4).filter(|word| *word == b"obj\n").count() != 1 {
        return None;
    }
    let offset = last(&pdf, STARTXREF)? + STARTXREF.len();
    pdf.truncate(offset);
    write!(pdf, "{}\n%%EOF", xref + ENTRY.len()).ok()?;
    let entry = catalog + CATALOG.len();
    pdf.splice(entry..entry, ENTRY.iter().copied());
    Some(pdf)
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_is_added_and_the_table_found_again() {
        let head = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
        let mut pdf = head.to_vec();
        pdf.extend_from_slice(b"xref\n0 1\ntrailer\n<</Root 1 0 R>>\nstartxref\n54\n%%EOF");
        let opened = String::from_utf8(open_as_spreads(pdf).unwrap()).unwrap();
        assert!(opened.contains("<</Type/Catalog/PageLayout/TwoPageRight/Pages 2 0 R>>"));
        let xref = opened.find("xref\n0 1").unwrap();
        assert!(opened.ends_with(&format!("startxref\n{xref}\n%%EOF")));
    }

    #[test]
    fn a_catalog_elsewhere_is_left_alone() {
        let pdf =
            b"1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<<>>\nendobj\nxref\nstartxref\n9\n%%EOF";
        assert_eq!(open_as_spreads(pdf.to_vec()), None);
    }
}
