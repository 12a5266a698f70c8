//! Paths: where they go, and what painting them leaves.

use super::{
    super::geometry::{Area, Matrix},
    Kind,
    perform::Run,
};

/// The points of the path so far, on the page. Control points are corners of
/// a box around their curve.
#[derive(Debug, Default)]
pub(super) struct Path {
    points: Vec<(f64, f64)>,
}

impl Path {
    fn add(&mut self, matrix: Matrix, values: &[f64]) {
        let pairs = values.chunks_exact(2);
        self.points.extend(pairs.map(|pair| matrix.point(pair[0], pair[1])));
    }
}

impl Run<'_, '_, '_> {
    /// Whether the operator is one of paths.
    pub(super) fn draw(&mut self, operator: &str, values: &[f64]) -> bool {
        let matrix = self.state.matrix;
        match operator {
            "m" | "l" | "c" | "v" | "y" => self.path.add(matrix, values),
            "re" => {
                if let [x, y, width, height] = *values {
                    let (right, top) = (x + width, y + height);
                    self.path.add(matrix, &[x, y, right, y, right, top, x, top]);
                }
            }
            "h" => {}
            "n" => self.path = Path::default(),
            "f" | "F" | "f*" => self.finish(true, false),
            "S" | "s" => self.finish(false, true),
            "B" | "B*" | "b" | "b*" => self.finish(true, true),
            _ => return false,
        }
        true
    }

    fn finish(&mut self, fills: bool, strokes: bool) {
        let path = std::mem::take(&mut self.path);
        let Some(area) = Area::around(&path.points) else { return };
        if fills {
            self.fill(Kind::Fill, area);
        }
        if strokes {
            self.stroke(area);
        }
    }

    pub(super) fn fill(&mut self, kind: Kind, area: Area) {
        let overprint = self.state.fill_overprint();
        self.lay(true, kind, overprint, area);
    }

    pub(super) fn stroke(&mut self, area: Area) {
        let width = self.state.line_width * self.state.matrix.least_scale();
        let overprint = self.state.stroke_overprint();
        self.lay(false, Kind::Stroke { width }, overprint, area.grown(width / 2.0));
    }
}
