//! `mediane speak`: any text with its inclusive words spelled out, in a pipe.

use crate::{
    cli::{Exit, pipe::each_line},
    typography::inclusive,
};

pub fn run() -> Exit {
    each_line(|line, _, out| out.write_all(inclusive::spoken(line).as_bytes()))
}
