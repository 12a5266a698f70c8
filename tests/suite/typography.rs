//! Typography on real text and on arbitrary text.

mod corpus;
mod forms;
mod french;
mod invariants;
mod markup;
mod properties;
mod source_text;
