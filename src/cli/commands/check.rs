//! `mediane check`: everything but writing.

use super::{exit_of, options, watch};
use crate::{
    cli::{
        Exit,
        args::{CheckArgs, ProjectArgs},
        terminal::Terminal,
    },
    pipeline,
};

pub fn run(project: &ProjectArgs, args: &CheckArgs, terminal: &Terminal) -> Exit {
    let options = options(project, Some(args), None);
    let watchdog = watch(args, terminal);
    let checked = pipeline::check(&options, &|stage| terminal.stage(stage));
    drop(watchdog);
    match checked {
        Ok(outcome) => {
            terminal.checked(&outcome);
            Exit::Fine
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            exit_of(&faults)
        }
    }
}
