//! Exporters: typeset pages in, bytes out. Nothing here writes a file.

mod catalog;
mod screen;

pub use screen::{STANDARDS, screen};
