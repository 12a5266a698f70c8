//! Typography on real text and on arbitrary text.

mod french;
mod invariants;
mod markup;
mod properties;
mod source_text;
