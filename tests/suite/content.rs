//! From an organiser's YAML to an edition, or to what is wrong and where.

mod across;
mod choosing;
mod files;
mod findings;
mod hostile;
mod places;
pub mod project;
mod readings;
mod remarks;
mod schemas;
mod shape;
mod syntax;
