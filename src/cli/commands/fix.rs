//! `mediane fix`: what the remarks would have instead, written into the YAML.

use super::{exit_of, options};
use crate::{
    cli::{
        Exit,
        args::{FixArgs, ProjectArgs},
        difference,
        terminal::Terminal,
    },
    pipeline,
};

pub fn run(project: &ProjectArgs, args: &FixArgs, terminal: &Terminal) -> Exit {
    match pipeline::fix(&options(project, None, None), &args.remarks, args.dry_run) {
        Ok(files) if args.dry_run && !files.is_empty() => {
            for file in &files {
                let difference = difference::of_file(&file.path, &file.before, &file.after);
                terminal.raw(difference.as_bytes());
            }
            Exit::Fine
        }
        Ok(files) => {
            terminal.corrected(&files);
            Exit::Fine
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            exit_of(&faults)
        }
    }
}
