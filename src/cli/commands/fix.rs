//! `mediane fix`: what the remarks would have instead, written into the YAML.

use std::fmt::Write as _;

use super::{exit_of, options};
use crate::{
    cli::{
        Exit,
        args::{FixArgs, ProjectArgs},
        terminal::Terminal,
    },
    content::Corrected,
    pipeline,
};

pub fn run(project: &ProjectArgs, args: &FixArgs, terminal: &Terminal) -> Exit {
    let chosen: Vec<_> = args.remarks.iter().copied().map(Into::into).collect();
    match pipeline::fix(&options(project, None, None), &chosen, args.dry_run) {
        Ok(files) if args.dry_run => {
            files.iter().for_each(|file| terminal.raw(difference(file).as_bytes()));
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

/// A unified diff; a correction keeps to its line.
fn difference(file: &Corrected) -> String {
    let mut text = format!("--- {0}\n+++ {0}\n", file.path);
    for (number, (before, after)) in (1..).zip(file.before.lines().zip(file.after.lines())) {
        if before != after {
            let _ = writeln!(text, "@@ -{number} +{number} @@\n-{before}\n+{after}");
        }
    }
    text
}
