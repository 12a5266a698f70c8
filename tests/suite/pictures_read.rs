//! Pictures as people have them, made here and read back.

mod corpus;
mod drawings;
mod faults;
mod hostile;
mod made;
mod rasters;
