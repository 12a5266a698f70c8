//! **Shared baselines.** Lines of running text stand on the layout's baseline
//! grid, so that columns, facing pages and the two sides of a sheet agree.
//!
//! Why: text that shows through the paper, or beside its neighbour, half a
//! line off looks like an accident. Text smaller than the body (captions,
//! references) and larger display text have a rhythm of their own.
//! Instead: give blocks between paragraphs a height of whole lines
//! (`on-grid` in `layouts/lib/grid.typ`).
//! Source: Josef Müller-Brockmann, *Grid systems in graphic design*.

use super::super::{Brochure, Finding, Role};

/// In points; less cannot be seen.
const TOLERANCE: f64 = 0.25;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let Some(grid) = brochure.promise.grid else { return Vec::new() };
    let mut last_block = None;
    let body = brochure.promise.body_size;
    brochure
        .lines()
        .filter(|(_, line)| {
            matches!(line.role, Role::Paragraph | Role::Item) && (line.size - body).abs() < 0.1
        })
        .filter_map(|(page, line)| {
            let off = (line.baseline - grid.first_baseline).rem_euclid(grid.line);
            let off = off.min(grid.line - off);
            // One finding a block and page: its other lines are off as well.
            let seen = last_block.replace((page.number, line.block));
            let is_new = seen != Some((page.number, line.block));
            (off > TOLERANCE && is_new).then(|| Finding::at((page, line)).number("distance", off))
        })
        .collect()
}
