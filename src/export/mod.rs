//! Exporters: typeset pages in, bytes out. Nothing here writes a file.

mod images;
mod manifest;
mod pdf;
mod plain;
mod press;
mod screen;

pub use images::images;
pub use manifest::{Entry, MANIFEST, Manifest, manifest, sha256};
pub use pdf::View;
pub use plain::plain;
pub use press::{PRESS_STANDARDS, Press, press};
pub use screen::{SCREEN_STANDARDS, screen};
