//! `mediane speak`: any text with its inclusive words spelled out, in a pipe.

use crate::{
    cli::{
        Exit,
        pipe::{Undecodable, each_passage},
        terminal::Terminal,
    },
    typography::inclusive,
};

pub fn run(terminal: &Terminal) -> Exit {
    // What a word is read after stands on its own line.
    each_passage(terminal, Undecodable::Kept, |text, _| {
        text.split_inclusive('\n').map(inclusive::spoken).collect()
    })
}
