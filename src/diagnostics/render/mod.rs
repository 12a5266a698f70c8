//! Diagnostics for people (human), for editors (short) and for programs
//! (JSON). All three say the same words at the same place.

mod human;
mod json;
mod short;
mod snippet;
mod spot;
mod wording;
mod wrap;

pub use human::human;
pub use json::json;
pub use short::short;
pub use wrap::wrapped;

/// How the human form looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    pub colour: bool,
    /// Columns a quoted line may fill; longer lines are trimmed around the span.
    pub width: usize,
    /// Whether hints are broken to that width; where nobody looks, a line that
    /// can be searched for is better.
    pub wraps: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 100, wraps: false }
    }
}
