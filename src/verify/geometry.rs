//! Points, boxes and transformation matrices of PDF (ISO 32000-1, 8.3).

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Matrix(pub [f64; 6]);

impl Matrix {
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(super) const fn moved(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// First this one, then the other.
    pub(super) fn then(self, other: Self) -> Self {
        let ([a, b, c, d, e, f], [p, q, r, s, t, u]) = (self.0, other.0);
        Self([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    pub(super) fn point(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// How long one unit across and one unit up become.
    pub(super) fn lengths(self) -> (f64, f64) {
        let [a, b, c, d, ..] = self.0;
        (a.hypot(b), c.hypot(d))
    }

    /// The least that a line's width is multiplied by, whatever its direction:
    /// the smaller singular value.
    pub(super) fn least_scale(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        let sum = (a + d).hypot(b - c);
        let difference = (a - d).hypot(b + c);
        ((sum - difference) / 2.0).abs()
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub left: f64,
    pub bottom: f64,
    pub right: f64,
    pub top: f64,
}

impl Area {
    /// Corners in any order.
    pub(super) const fn between(a: (f64, f64), b: (f64, f64)) -> Self {
        Self { left: a.0.min(b.0), bottom: a.1.min(b.1), right: a.0.max(b.0), top: a.1.max(b.1) }
    }

    pub(super) fn around(points: &[(f64, f64)]) -> Option<Self> {
        let (first, rest) = points.split_first()?;
        let start = Self::between(*first, *first);
        Some(rest.iter().fold(start, |area, point| area.with(Self::between(*point, *point))))
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            bottom: self.bottom.min(other.bottom),
            right: self.right.max(other.right),
            top: self.top.max(other.top),
        }
    }

    pub(super) fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            bottom: self.bottom - by,
            right: self.right + by,
            top: self.top + by,
        }
    }

    pub(super) fn moved_by(self, matrix: Matrix) -> Self {
        let corners = [
            matrix.point(self.left, self.bottom),
            matrix.point(self.right, self.bottom),
            matrix.point(self.left, self.top),
            matrix.point(self.right, self.top),
        ];
        Self::around(&corners).unwrap_or(self)
    }

    pub(super) fn width(self) -> f64 {
        self.right - self.left
    }

    pub(super) fn height(self) -> f64 {
        self.top - self.bottom
    }

    pub(super) fn contains(self, other: Self, tolerance: f64) -> bool {
        let grown = self.grown(tolerance);
        grown.left <= other.left
            && grown.bottom <= other.bottom
            && grown.right >= other.right
            && grown.top >= other.top
    }

    /// Whether they have a stretch in common; edges that meet have none.
    pub(super) fn meets(self, other: Self, tolerance: f64) -> bool {
        self.left + tolerance < other.right
            && other.left + tolerance < self.right
            && self.bottom + tolerance < other.top
            && other.bottom + tolerance < self.top
    }
}
