//! `mediane data`: the JSON that layouts read, on disk, so that the stock
//! `typst` command and its editors can compile them.

use super::{exit_of, options};
use crate::{
    cli::{Exit, args::ProjectArgs, terminal::Terminal},
    pipeline, publish,
};

pub fn run(project: &ProjectArgs, terminal: &Terminal) -> Exit {
    let options = options(project, None, None);
    let written = pipeline::data(&options).and_then(|(files, warnings)| {
        publish::write_data(&options.root, &files).map_err(|fault| vec![fault])?;
        Ok((files, warnings))
    });
    match written {
        Ok((files, warnings)) => {
            terminal.data_written(&options.root, &files, &warnings);
            Exit::Fine
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            exit_of(&faults)
        }
    }
}
