//! **Near-empty pages and columns.** A page holds something on more than a
//! quarter of its text area; a column is at least a quarter as long as the text
//! beside it on its left.
//!
//! Why: a line or two on a page of their own look forgotten, and cost a sheet.
//! Instead: shorten or lengthen the text, or let the layout choose another
//! lever for its length. A layout says which pages are meant to hold little
//! (`sparse` in `layouts/lib/promise.typ`).

use super::super::{Area, Brochure, Finding, Line, Page, TextArea, breaks};

const LEAST: f64 = 0.25;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let mut found = Vec::new();
    for page in brochure.pages.iter().filter(|page| !page.is_sparse) {
        let height = text_height(page, brochure.promise.text_area);
        if let Some(first) = page.text().next()
            && covered(page) < LEAST * height
        {
            found.push(Finding::at((page, first)));
        } else {
            found.extend(
                columns(page)
                    .iter()
                    .filter(|column| column.height() < LEAST * column.beside(page))
                    .map(|column| Finding::at((page, column.first))),
            );
        }
    }
    found
}

fn text_height(page: &Page, margins: Option<TextArea>) -> f64 {
    page.height - margins.map_or(0.0, |margins| margins.top + margins.bottom)
}

/// How much of the page's height bears text or a picture.
fn covered(page: &Page) -> f64 {
    let fields = page.fields.iter().map(|field| field.area);
    let mut areas: Vec<Area> = page.text().map(Line::area).chain(fields).collect();
    areas.sort_by(|a, b| a.top.total_cmp(&b.top));
    let (mut covered, mut reached) = (0.0, 0.0_f64);
    for area in areas {
        covered += (area.bottom - area.top.max(reached)).max(0.0);
        reached = reached.max(area.bottom);
    }
    covered
}

struct Column<'a> {
    first: &'a Line,
    last: &'a Line,
}

impl Column<'_> {
    fn height(&self) -> f64 {
        self.last.area().bottom - self.first.area().top
    }

    /// How far down the text on its left goes, from its own top.
    fn beside(&self, page: &Page) -> f64 {
        let area = self.first.area();
        page.text()
            .map(Line::area)
            .filter(|other| other.right <= area.left && other.bottom > area.top)
            .map(|other| other.bottom - area.top)
            .fold(0.0, f64::max)
    }
}

/// Stretches of text that stand beside each other; cells of a grid do by
/// design.
fn columns(page: &Page) -> Vec<Column<'_>> {
    let mut columns: Vec<Column> = Vec::new();
    for line in page.text().filter(|line| !line.in_cell && line.is_running()) {
        match columns.last_mut() {
            Some(column) if !breaks((page, column.last), (page, line)) => column.last = line,
            _ => columns.push(Column { first: line, last: line }),
        }
    }
    columns
}
