//! `mediane build`.

use super::{exit_of, options, watch};
use crate::{
    cli::{
        Exit,
        args::{BuildArgs, ProjectArgs},
        terminal::Terminal,
    },
    pipeline,
};

pub fn run(project: &ProjectArgs, args: &BuildArgs, terminal: &Terminal) -> Exit {
    let mut options = options(project, Some(&args.check), args.out.as_deref());
    options.force = args.force;
    let watchdog = watch(&args.check, terminal);
    let built = pipeline::build(&options, &|stage| terminal.stage(stage));
    drop(watchdog);
    match built {
        Ok(outcome) => {
            terminal.built(&outcome);
            if args.open
                && let Some(file) = outcome.made.iter().flat_map(|made| &made.files).next()
            {
                terminal.open(&file.path);
            }
            Exit::Fine
        }
        Err(faults) => {
            terminal.failed(&faults, Some(&options.out));
            exit_of(&faults)
        }
    }
}
