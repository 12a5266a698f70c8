//! Imposition: which pages stand on which side of which sheet. Pure numbers;
//! a layout draws the sheets.

use serde::Serialize;

/// One side of a sheet and the pages on it, from left to right; `None` where
/// a page stays blank.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Side {
    /// The sheet's number, from 1, the outermost.
    pub sheet: usize,
    pub is_front: bool,
    pub pages: Vec<Option<usize>>,
    /// Sheets around this one: its pages move so many times the thickness of
    /// a sheet towards the spine (creep).
    pub depth: usize,
}

/// A page a side, as a printer wants them.
pub fn single(pages: usize) -> Vec<Side> {
    let side = |page| Side { sheet: page, is_front: true, pages: vec![Some(page)], depth: 0 };
    (1..=pages).map(side).collect()
}

/// Spreads as a reader sees them: the cover by itself, then two by two.
pub fn spreads(pages: usize) -> Vec<Side> {
    let page = |number: usize| (1..=pages).contains(&number).then_some(number);
    let spread = |sheet: usize| Side {
        sheet: sheet + 1,
        is_front: true,
        pages: vec![page(2 * sheet), page(2 * sheet + 1)],
        depth: 0,
    };
    (0..=pages / 2).map(spread).collect()
}

/// Saddle stitch (piqûre à cheval): two pages a side, printed on both sides
/// and turned on the short edge, folded in the middle, one sheet in another.
/// Blank pages at the end fill up the last sheet.
pub fn saddle_stitch(pages: usize) -> Vec<Side> {
    let all = filled(pages);
    let page = |number: usize| (number <= pages).then_some(number);
    let sheet = |i: usize| {
        let side = |is_front, left, right| Side {
            sheet: i + 1,
            is_front,
            pages: vec![page(left), page(right)],
            depth: i,
        };
        [side(true, all - 2 * i, 1 + 2 * i), side(false, 2 + 2 * i, all - 1 - 2 * i)]
    };
    (0..all / 4).flat_map(sheet).collect()
}

/// The pages of a stitched booklet, blank ones included.
pub const fn filled(pages: usize) -> usize {
    pages.next_multiple_of(4)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Folds the sheets, lays one in another and turns the leaves.
    fn read(sides: &[Side]) -> Vec<Option<usize>> {
        let sheets: Vec<_> = sides.chunks(2).collect();
        // A folded sheet has two leaves; the first of each is read on the way
        // in, the second on the way out.
        let way_in = sheets.iter().flat_map(|sides| [sides[0].pages[1], sides[1].pages[0]]);
        let way_out = sheets.iter().rev().flat_map(|sides| [sides[1].pages[1], sides[0].pages[0]]);
        way_in.chain(way_out).collect()
    }

    #[test]
    fn a_folded_booklet_reads_in_order() {
        for pages in 1..=64 {
            let sides = saddle_stitch(pages);
            let expected: Vec<_> =
                (1..=filled(pages)).map(|page| (page <= pages).then_some(page)).collect();
            assert_eq!(read(&sides), expected, "{pages} pages");
            assert!(sides.iter().enumerate().all(|(i, side)| side.depth == i / 2));
        }
    }

    #[test]
    fn spreads_open_on_even_pages() {
        let pages = |count| spreads(count).into_iter().map(|side| side.pages).collect::<Vec<_>>();
        assert_eq!(pages(4), [vec![None, Some(1)], vec![Some(2), Some(3)], vec![Some(4), None]]);
        assert_eq!(pages(1), [[None, Some(1)]]);
    }
}
