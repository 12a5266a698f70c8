//! Every test in one binary, so that Typst is linked once. Tests are
//! sentences about real folders.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::disallowed_methods, reason = "tests make and read folders of their own")]

#[cfg(feature = "typeset")]
mod brochure;
mod content;
mod diagnostics;
mod floors;
mod inks;
#[cfg(feature = "typeset")]
mod layouts;
#[cfg(feature = "typeset")]
mod lines;
mod manual;
#[cfg(feature = "typeset")]
mod pages;
mod pictures_read;
#[cfg(feature = "typeset")]
mod robust;
mod separation;
mod source;
mod typography;
mod verify;
mod web;
