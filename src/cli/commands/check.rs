//! `mediane check`: everything but writing.

use super::{exit_of, exit_of_found, options, watch};
use crate::{
    cli::{
        Exit,
        args::{CheckArgs, ProjectArgs},
        terminal::Terminal,
    },
    pipeline::{self, Kept},
};

pub fn run(project: &ProjectArgs, args: &CheckArgs, terminal: &Terminal) -> (Exit, Kept) {
    let options = options(project, Some(args), None);
    let watchdog = watch(args, terminal);
    let checked = pipeline::check(&options, &|stage| terminal.stage(stage));
    drop(watchdog);
    match checked {
        Ok(outcome) => {
            terminal.checked(&outcome);
            (exit_of_found(&outcome.found), outcome.kept)
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            (exit_of(&faults), Kept::default())
        }
    }
}
