//! `mediane data`: the JSON that layouts read, on disk, so that the stock
//! `typst` command and its editors can compile them.

use super::{exit_of, options};
use crate::{
    cli::{Exit, args::ProjectArgs, terminal::Terminal},
    pipeline, publish,
};

pub fn run(project: &ProjectArgs, terminal: &Terminal) -> Exit {
    let options = options(project, None, None);
    let written = pipeline::data(&options).and_then(|data| {
        publish::write_data(&options.root, &data.value).map_err(|fault| vec![fault])?;
        Ok(data)
    });
    match written {
        Ok(data) => {
            terminal.data_written(&options.root, data.value.len(), &data.warnings);
            Exit::Fine
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            exit_of(&faults)
        }
    }
}
