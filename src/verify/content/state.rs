//! The graphics state, as far as ink, lines and text need it.

use std::rc::Rc;

use lopdf::Object;

use super::{super::geometry::Matrix, Overprint, font::Font, paint::Paint, space::Space};

#[derive(Debug, Clone)]
pub(super) struct State<'a> {
    pub matrix: Matrix,
    pub fill: Colour,
    pub stroke: Colour,
    pub line_width: f64,
    pub fill_overprints: bool,
    pub stroke_overprints: bool,
    pub overprint_mode: i64,
    pub text: Text<'a>,
}

/// A colour in force: a paint, or the name of a pattern with the paint it is
/// drawn in.
#[derive(Debug, Clone)]
pub(super) struct Colour {
    pub paint: Paint,
    pub pattern: Option<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Text<'a> {
    pub font: Option<Rc<Font<'a>>>,
    pub size: f64,
    pub letter_space: f64,
    pub word_space: f64,
    /// Horizontal scaling, 1 for none.
    pub scale: f64,
    pub leading: f64,
    pub rise: f64,
    pub render: i64,
    /// Of the text and of its line.
    pub matrix: Matrix,
    pub line: Matrix,
}

impl State<'_> {
    pub(super) fn initial(matrix: Matrix) -> Self {
        let black = Paint::initial(Rc::new(Space::Gray));
        let colour = Colour { paint: black, pattern: None };
        Self {
            matrix,
            fill: colour.clone(),
            stroke: colour,
            line_width: 1.0,
            fill_overprints: false,
            stroke_overprints: false,
            overprint_mode: 0,
            text: Text {
                font: None,
                size: 0.0,
                letter_space: 0.0,
                word_space: 0.0,
                scale: 1.0,
                leading: 0.0,
                rise: 0.0,
                render: 0,
                matrix: Matrix::IDENTITY,
                line: Matrix::IDENTITY,
            },
        }
    }

    pub(super) const fn fill_overprint(&self) -> Overprint {
        Overprint { on: self.fill_overprints, mode: self.overprint_mode }
    }

    pub(super) const fn stroke_overprint(&self) -> Overprint {
        Overprint { on: self.stroke_overprints, mode: self.overprint_mode }
    }
}

/// Numbers among the operands.
pub(super) fn numbers(operands: &[Object]) -> Vec<f64> {
    operands.iter().filter_map(super::super::reading::number_of).collect()
}
