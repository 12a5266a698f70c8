//! `mediane speak`: any text with its inclusive words spelled out, in a pipe.

use crate::{
    cli::{Exit, pipe::each_line, terminal::Terminal},
    typography::inclusive,
};

pub fn run(terminal: &Terminal) -> Exit {
    each_line(terminal, |line, _| inclusive::spoken(line))
}
