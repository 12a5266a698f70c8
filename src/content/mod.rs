//! YAML in, [`crate::edition::Edition`] out.
