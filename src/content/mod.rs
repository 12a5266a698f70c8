//! YAML in, [`Edition`] out: bytes are read as text, the text becomes a tree
//! that remembers places, the tree is checked against the model's schema, and
//! only what has passed is decoded. Every fault of every file is collected.

mod choose;
mod claims;
mod cross;
mod decode;
mod file;
mod findings;
mod fix;
mod load;
mod marked;
mod mentions;
mod outputs;
mod parse;
mod places;
mod printer;
mod prose;
mod read;
mod readings;
mod remarks;
mod resolved;
mod scalar_map;
mod scalars;
mod schema;
mod shape;
mod syntax;

pub use choose::choose;
pub use claims::{Claim, claims_of_others, expanded};
pub use fix::{Corrected, corrected};
pub use load::load;
pub use places::Sources;
pub use printer::printer;
pub use read::{file_fault, read};
pub use readings::{ToReview, to_review};
pub use remarks::{remarks, told};
pub use schema::{NamedSchema, schemas};

use crate::edition::{Edition, Lexicon};

/// An edition and the texts it came from.
#[derive(Debug)]
pub struct Loaded {
    pub edition: Edition,
    pub sources: Sources,
    /// How its inclusive words are spoken, as far as someone has said.
    pub lexicon: Lexicon,
}
