//! Typography on real text and on arbitrary text.

mod french;
mod markup;
mod properties;
mod source_text;
