//! Exporters: typeset pages in, bytes out. Nothing here writes a file.

mod catalog;
mod images;
mod screen;

pub use images::images;
pub use screen::{STANDARDS, screen};
