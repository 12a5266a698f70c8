//! Typography on real text and on arbitrary text.

mod markup;
