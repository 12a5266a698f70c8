//! `mediane build`.

use std::cell::RefCell;

use super::{exit_of, exit_of_found, options, watch};
use crate::{
    cli::{
        Exit,
        args::{BuildArgs, ProjectArgs},
        terminal::Terminal,
    },
    diagnostics::Code,
    pipeline::{self, Kept, Stage},
};

pub fn run(project: &ProjectArgs, args: &BuildArgs, terminal: &Terminal) -> (Exit, Kept) {
    let mut options = options(project, Some(&args.check), args.out.as_deref());
    options.force = args.force;
    let watchdog = RefCell::new(Some(watch(&args.check, terminal)));
    let built = pipeline::build(&options, &|stage| {
        // It watches layouts; from here on the build may have to wait for another.
        if stage == Stage::Publish {
            watchdog.take();
        }
        terminal.stage(stage);
    });
    drop(watchdog);
    match built {
        Ok(outcome) => {
            terminal.built(&outcome);
            if args.open
                && let Some(file) = outcome.made.iter().flat_map(|made| &made.files).next()
            {
                terminal.open(&file.path);
            }
            (exit_of_found(&outcome.found), outcome.kept)
        }
        Err(faults) => {
            // Some files may be new already.
            let is_half = faults.iter().any(|fault| fault.code == Code::OutputHalf);
            terminal.failed(&faults, Some(&*options.out).filter(|_| !is_half));
            (exit_of(&faults), Kept::default())
        }
    }
}
