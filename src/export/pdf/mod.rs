//! What is added to a written PDF because Typst's export has no word for it.
//! Only these places change: nothing is parsed anew or written another way.

mod elements;
mod expansion;
mod patch;
mod view;

pub use expansion::expand;
pub use patch::Patch;
pub use view::{View, open_as};
