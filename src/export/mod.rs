//! Exporters: typeset pages in, bytes out. Nothing here writes a file.

mod images;
mod pdf;
mod screen;

pub use images::images;
pub use screen::{STANDARDS, screen};
