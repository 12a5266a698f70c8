//! Inclusive and French typography: pure functions from `&str` to [`Prose`].
//! Imports nothing of ours, knows no file, no YAML, no Typst.
//!
//! [`parse_blocks`] and [`parse_line`] read an author's text, markup and
//! inclusive words included; [`french::set`] then applies the render rules.

pub mod french;
pub mod hyphenation;
pub mod inclusive;
pub mod lint;
pub mod markup;
mod months;
mod origin;
pub mod prose;
mod sorted;
mod verbatim;

pub use markup::{parse_blocks, parse_line};
pub use prose::{Block, Finding, FindingKind, InclusiveWord, Item, OffsetMap, Prose, Run, Text};
