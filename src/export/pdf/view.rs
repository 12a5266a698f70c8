//! How a viewer opens the file.

use super::Patch;

/// How the pages are laid out (ISO 32000-1, 7.7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// A cover, then spreads: odd pages on the right, as in the stapled booklet.
    Spreads,
    /// One below the other, to be read enlarged.
    Column,
}

/// `None` without a catalog.
pub fn open_as(view: View, pdf: &[u8], patch: &mut Patch) -> Option<()> {
    const CATALOG: &[u8] = b"<</Type/Catalog";
    let catalog = pdf.windows(CATALOG.len()).rposition(|window| window == CATALOG)?;
    let layout = match view {
        View::Spreads => "/PageLayout/TwoPageRight",
        View::Column => "/PageLayout/OneColumn",
    };
    patch.insert(catalog + CATALOG.len(), layout);
    Some(())
}
