//! `mediane completions SHELL`.

use clap_complete::Shell;

use crate::{
    cli::{Exit, help, terminal::Terminal},
    diagnostics::{Catalogue, Language},
};

pub fn run(shell: Shell, language: Language, terminal: &Terminal) -> Exit {
    let mut command = help::command(&Catalogue::new(language), language);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "mediane", &mut script);
    terminal.raw(&script);
    Exit::Fine
}
