//! Exporters: typeset pages in, bytes out; or the edition itself, for the web.
//! Nothing here writes a file.

#[cfg(feature = "typeset")]
mod images;
mod manifest;
#[cfg(feature = "typeset")]
mod pdf;
#[cfg(feature = "typeset")]
mod plain;
#[cfg(feature = "typeset")]
mod press;
#[cfg(feature = "typeset")]
mod screen;
pub mod web;

#[cfg(feature = "typeset")]
pub use images::images;
pub use manifest::{Entry, Manifest, OLD_MANIFEST, is_manifest, manifest, manifest_name, sha256};
#[cfg(feature = "typeset")]
pub use pdf::View;
#[cfg(feature = "typeset")]
pub use plain::plain;
#[cfg(feature = "typeset")]
pub use press::{PRESS_STANDARDS, Press, press};
#[cfg(feature = "typeset")]
pub use screen::{SCREEN_STANDARDS, screen};
