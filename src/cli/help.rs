//! Help and usage errors in the reader's language: clap's command with the
//! catalogue's wording.

use std::{ffi::OsString, io::IsTerminal};

use clap::{
    CommandFactory,
    error::{ContextKind, ErrorKind},
};

use super::{
    Exit,
    args::{Args, Color, Format},
    terminal::Terminal,
};
use crate::diagnostics::{Catalogue, Code, Diagnostic, Language};

/// `--lang`, else the locale, else French.
pub fn language(arguments: &[OsString]) -> Language {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let asked = arguments.iter().enumerate().find_map(|(i, argument)| {
        match argument.strip_prefix("--lang")? {
            "" => arguments.get(i + 1).map(|next| next.to_string()),
            rest => rest.strip_prefix('=').map(str::to_owned),
        }
    });
    asked
        .or_else(sys_locale::get_locale)
        .and_then(|locale| Language::from_locale(&locale))
        .unwrap_or_default()
}

pub fn command(catalogue: &Catalogue, language: Language) -> clap::Command {
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        catalogue.text("help-usage", &[])
    );
    worded(Args::command(), catalogue, &template, language)
}

fn worded(
    mut command: clap::Command,
    catalogue: &Catalogue,
    template: &str,
    language: Language,
) -> clap::Command {
    let is_root = command.get_name() == "mediane";
    let about: String =
        if is_root { "help-about".into() } else { format!("help-{}", command.get_name()) };
    let examples = if is_root {
        "help-examples".into()
    } else {
        format!("help-examples-{}", command.get_name())
    };
    command = command
        .about(catalogue.text(&about, &[]))
        .help_template(template.to_owned())
        .subcommand_help_heading(catalogue.text("help-heading-commands", &[]))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', clap::ArgAction::Help));
    if is_root {
        command = command.arg(flag("version", 'V', clap::ArgAction::Version));
    }
    if let Some(examples) = catalogue.find_text(&examples) {
        command = command.after_help(examples);
    }
    let options = catalogue.text("help-heading-options", &[]);
    let arguments = catalogue.text("help-heading-arguments", &[]);
    command = command.mut_args(|argument| {
        let help = catalogue.find_text(&format!("help-arg-{}", argument.get_id()));
        let heading = if argument.is_positional() { &arguments } else { &options };
        let argument = argument.help_heading(heading.clone());
        match help {
            Some(help) => argument.help(help),
            None => argument,
        }
    });
    if language == Language::French {
        // clap adds "[default: …] [possible values: …]" in English.
        command = command.mut_args(|argument| {
            let defaults: Vec<String> = argument
                .get_default_values()
                .iter()
                .map(|value| value.to_string_lossy().into_owned())
                .collect();
            let values: Vec<String> = argument
                .get_possible_values()
                .iter()
                .map(|value| value.get_name().to_owned())
                .collect();
            let mut help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let is_list = values.len() > 1 && !argument.is_hide_possible_values_set();
            if is_list && argument.get_action().takes_values() {
                help.push_str(&format!(" [valeurs\u{a0}: {}]", values.join(", ")));
            }
            if !defaults.is_empty() && argument.get_action().takes_values() {
                help.push_str(&format!(" [par défaut\u{a0}: {}]", defaults.join(", ")));
            }
            argument.help(help).hide_possible_values(true).hide_default_value(true)
        });
    }
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, |sub| worded(sub, catalogue, template, language));
    }
    command
}

fn flag(name: &'static str, short: char, action: clap::ArgAction) -> clap::Arg {
    clap::Arg::new(name).short(short).long(name).action(action)
}

/// Prints what clap has to say to `arguments` that ask for no work: help and
/// version to standard output, a usage error as a diagnostic.
pub fn answer(arguments: Vec<OsString>, language: Language) -> Exit {
    let catalogue = Catalogue::new(language);
    let Err(error) = command(&catalogue, language).try_get_matches_from(arguments) else {
        return Exit::Usage;
    };
    let terminal = Terminal::new(language, Format::Human, Color::Auto);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = error.render();
            let shown = if std::io::stdout().is_terminal() {
                text.ansi().to_string()
            } else {
                text.to_string()
            };
            terminal.raw(shown.as_bytes());
            Exit::Fine
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal.aside(&error.render().to_string());
            Exit::Usage
        }
        kind => {
            let message = usage_message(&error, kind, &catalogue);
            terminal.failed(&[Diagnostic::error(Code::Usage).arg("message", message)], None);
            Exit::Usage
        }
    }
}

fn usage_message(error: &clap::Error, kind: ErrorKind, catalogue: &Catalogue) -> String {
    let context = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let id = match kind {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::InvalidValue if context(ContextKind::InvalidArg) == "[CODE]" => {
            "usage-unknown-code"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "usage-missing",
        ErrorKind::ArgumentConflict => "usage-twice",
        _ => "usage-other",
    };
    let known = context(ContextKind::ValidValue);
    catalogue.text(
        id,
        &[
            ("argument", context(ContextKind::InvalidArg)),
            ("command", context(ContextKind::InvalidSubcommand)),
            ("value", context(ContextKind::InvalidValue)),
            ("known", known),
            ("nearest", context(ContextKind::SuggestedValue)),
            ("message", kind.to_string()),
        ],
    )
}
