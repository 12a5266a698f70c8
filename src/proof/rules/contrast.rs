//! **Contrast.** Text keeps 4.5:1 against whatever is behind it, large text
//! (18 pt, or 14 pt bold) 3:1, measured on rendered pixels.
//!
//! Why: people with low vision, and everybody in the sun, read no less.
//! Instead: darken the colour in the edition's palette, or set the text on
//! paper. Source: WCAG 2.2, 1.4.3 *Contrast (Minimum)*.

use std::collections::HashMap;

use super::super::{Area, Brochure, Finding, Ground, Ink, Line, Rgb};

/// The part of a line's ground that a colour must have to count: less is the
/// soft edge of a shape.
const LEAST_SHARE: f64 = 0.02;

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let mut last = None;
    brochure
        .pages
        .iter()
        .flat_map(|page| page.lines.iter().map(move |line| (page, line)))
        .filter_map(|(page, line)| {
            let ratio = worst(page.ground.as_ref()?, line)?;
            let least = least(line);
            // The first line of a block speaks for the rest.
            let is_new = last != Some(line.block) || line.is_furniture();
            (ratio < least && is_new).then(|| {
                last = Some(line.block);
                Finding::at((page, line)).number("ratio", ratio).number("least", least)
            })
        })
        .collect()
}

fn least(line: &Line) -> f64 {
    let is_large = line.size >= 18.0 || (line.is_bold && line.size >= 14.0);
    if is_large { 3.0 } else { 4.5 }
}

/// The least contrast of a line with any colour of its ground.
fn worst(ground: &Ground, line: &Line) -> Option<f64> {
    line.inks.iter().filter_map(|ink| worst_of(ground, line, ink)).min_by(f64::total_cmp)
}

fn worst_of(ground: &Ground, line: &Line, ink: &Ink) -> Option<f64> {
    // What stands close beside the text is not behind it.
    let inside = Area { left: ink.left + 1.0, right: ink.right - 1.0, ..line.area() };
    let pixels = pixels(ground, &inside);
    let mut colours: HashMap<Rgb, usize> = HashMap::new();
    for pixel in &pixels {
        *colours.entry(*pixel).or_default() += 1;
    }
    let counts = |count: usize| count as f64 >= LEAST_SHARE * pixels.len() as f64;
    colours
        .into_iter()
        .filter(|(_, count)| counts(*count))
        .map(|(colour, _)| ratio(ink.colour, colour))
        .min_by(f64::total_cmp)
}

fn pixels(ground: &Ground, area: &Area) -> Vec<Rgb> {
    let rows = ground.pixels.len() / ground.width.max(1);
    let at = |length: f64, most: usize| {
        ((length * ground.pixels_per_point).max(0.0).round() as usize).min(most)
    };
    let columns = at(area.left, ground.width)..at(area.right, ground.width);
    (at(area.top, rows)..at(area.bottom, rows))
        .flat_map(|row| &ground.pixels[row * ground.width..][columns.clone()])
        .copied()
        .collect()
}

fn ratio(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance (WCAG 2.2).
fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
