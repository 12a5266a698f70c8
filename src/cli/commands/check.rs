//! `mediane check`: everything but writing.

use super::{ended, exit_of, exit_of_found, options, watch};
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
            let exit = exit_of_found(&outcome.found);
            ended(outcome);
            exit
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            exit_of(&faults)
        }
    }
}
