//! Bad input, end to end: the real program on a real folder. Whatever is
//! wrong, the answer is exit code 1 or 2 in time, a message with its place and
//! what to do, no panic, and the old PDF as it was.

mod again;
mod command_line;
mod content;
mod editions;
mod layout;
mod machine;
mod pictures;
pub mod run;
mod together;
mod wall;
