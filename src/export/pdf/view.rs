//! How a viewer opens the file.

use super::Patch;

/// Opens the file as a cover, then spreads (ISO 32000-1, 7.7.2): odd pages on
/// the right, as in the stapled booklet. `None` without a catalog.
pub fn open_as_spreads(pdf: &[u8], patch: &mut Patch) -> Option<()> {
    const CATALOG: &[u8] = b"<</Type/Catalog";
    let catalog = pdf.windows(CATALOG.len()).rposition(|window| window == CATALOG)?;
    patch.insert(catalog + CATALOG.len(), "/PageLayout/TwoPageRight");
    Some(())
}
