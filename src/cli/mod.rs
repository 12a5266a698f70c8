//! The command line: flags parsed once, resolved once, then a command.

mod args;
mod commands;
mod difference;
mod help;
mod page;
mod pipe;
mod terminal;

use std::{ffi::OsString, process::ExitCode};

use clap::Parser;

use crate::{diagnostics::Language, pipeline::Kept};
use args::{Args, Command};
use terminal::Terminal;

/// What the process answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    Fine = 0,
    /// The content or the layout is at fault.
    Content = 1,
    /// The command line or the machine is at fault.
    Usage = 2,
}

pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let language = help::language(&arguments);
    // Wording the command takes longer than reading it: only help needs it.
    let (exit, _kept) = match Args::try_parse_from(&arguments) {
        Ok(args) => dispatch(args, language),
        Err(_) => (help::answer(arguments, language), Kept::default()),
    };
    // Freeing pages and what Typst keeps in its caches would take longer than
    // the rest.
    std::process::exit(exit as i32)
}

/// The answer, and what is left to be given back with the process.
fn dispatch(args: Args, language: Language) -> (Exit, Kept) {
    let terminal = Terminal::new(language, args.format, args.color);
    ignore_size_limit_signal();
    let project = &args.project;
    let exit = match args.command {
        Command::Build(build) => return commands::build::run(project, &build, &terminal),
        Command::Check(check) => return commands::check::run(project, &check, &terminal),
        Command::Data => commands::data::run(project, &terminal),
        Command::Fix(fix) => commands::fix::run(project, &fix, &terminal),
        Command::Readings => commands::readings::run(project, &terminal),
        Command::Speak => commands::speak::run(&terminal),
        Command::Polish(polish) => commands::polish::run(&polish, &terminal),
        Command::Explain(explain) => commands::explain::run(&explain, language, &terminal),
        Command::Completions { shell } => commands::completions::run(shell, language, &terminal),
    };
    (exit, Kept::default())
}

/// A file size limit (`ulimit -f`) is reported as a failed write, not met with
/// death by SIGXFSZ.
fn ignore_size_limit_signal() {
    #[cfg(unix)]
    {
        let seen = std::sync::Arc::default();
        // Without the handler the limit still holds, only less politely.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, seen);
    }
}
