//! One command a file.

pub mod build;
pub mod check;
pub mod completions;
pub mod data;
pub mod explain;
pub mod fix;
pub mod polish;
pub mod readings;
pub mod speak;

use std::path::{Path, PathBuf};

use super::{
    Exit,
    args::{CheckArgs, ProjectArgs},
    terminal::Terminal,
};
use crate::{
    diagnostics::{Code, Diagnostic},
    pipeline::Options,
    watchdog::{Limits, Watchdog},
};

fn options(project: &ProjectArgs, check: Option<&CheckArgs>, out: Option<&Path>) -> Options {
    let root = project.root.clone().unwrap_or_else(find_root);
    Options {
        out: out.map_or_else(|| root.join("dist"), Path::to_path_buf),
        root,
        edition: project.edition.clone(),
        only: check.map(|check| check.only.clone()).unwrap_or_default(),
        force: false,
        epoch: std::env::var_os("SOURCE_DATE_EPOCH")
            .map(|text| text.to_string_lossy().into_owned()),
    }
}

/// The nearest folder upwards that holds `content/` and `layouts/`, so that a
/// command works from anywhere in a project.
fn find_root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    here.ancestors()
        .find(|folder| folder.join("content").is_dir() && folder.join("layouts").is_dir())
        .unwrap_or(&here)
        .to_path_buf()
}

fn watch(check: &CheckArgs, terminal: &Terminal) -> Watchdog {
    let limits = Limits {
        deadline: std::time::Duration::from_secs(check.deadline),
        memory: check.memory.saturating_mul(1_000_000),
    };
    let terminal = terminal.clone();
    Watchdog::start(limits, move |fault| terminal.failed(std::slice::from_ref(fault), None))
}

/// An output that could not be made is a fault, though others were.
fn exit_of_found(found: &[Diagnostic]) -> Exit {
    if found.iter().any(Diagnostic::is_error) { exit_of(found) } else { Exit::Fine }
}

/// Faults of the machine or the command line answer 2, all others 1.
fn exit_of(faults: &[Diagnostic]) -> Exit {
    let of_machine = |fault: &Diagnostic| {
        matches!(
            fault.code,
            Code::OutputUnwritable
                | Code::OutputIsFile
                | Code::OutputFull
                | Code::OutputOutside
                | Code::OutputBusy
                | Code::OutputUnknown
                | Code::ProjectNone
                | Code::EditionUnknown
                | Code::EditionAmbiguous
                | Code::EpochInvalid
                | Code::Usage
                | Code::Internal
        )
    };
    let mut errors = faults.iter().filter(|fault| fault.is_error()).peekable();
    if errors.peek().is_some() && errors.all(of_machine) { Exit::Usage } else { Exit::Content }
}
