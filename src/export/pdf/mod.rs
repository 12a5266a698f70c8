//! What is added to a written PDF because Typst's export has no word for it.
//! Only insertions: nothing is parsed anew or written another way.

mod expansion;
mod patch;
mod view;

pub use expansion::expand;
pub use patch::Patch;
pub use view::{View, open_as};
