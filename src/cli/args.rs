//! Types that clap fills; their wording is in the catalogues (`help-…`).

use std::path::PathBuf;

use clap::{
    Parser, Subcommand, ValueEnum, ValueHint,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use clap_complete::Shell;

use crate::{diagnostics::Code, edition::OutputKind, typography::lint::Lint};

#[derive(Debug, Parser)]
#[command(name = "mediane", version, disable_help_subcommand = true)]
pub struct Args {
    #[command(flatten)]
    pub project: ProjectArgs,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: Format,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub color: Color,
    /// Read before clap runs, because its own messages are in that language.
    #[arg(long, global = true, value_parser = ["fr", "en"])]
    pub lang: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, clap::Args)]
pub struct ProjectArgs {
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub root: Option<PathBuf>,
    #[arg(long, global = true, value_name = "NAME")]
    pub edition: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Build(BuildArgs),
    Check(CheckArgs),
    Data,
    Fix(FixArgs),
    Readings,
    Speak,
    Polish(PolishArgs),
    Explain(ExplainArgs),
    Completions { shell: Shell },
}

#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub open: bool,
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub check: CheckArgs,
}

#[derive(Debug, clap::Args)]
pub struct FixArgs {
    #[arg(value_parser = lints())]
    pub remarks: Vec<Lint>,
    #[arg(long)]
    pub dry_run: bool,
}

/// Those that know what to write instead.
fn lints() -> impl TypedValueParser<Value = Lint> {
    let fixable = Lint::ALL.into_iter().filter(|lint| lint.is_fixable());
    PossibleValuesParser::new(fixable.map(Lint::name))
        .try_map(|name| Lint::named(&name).ok_or("no such remark"))
}

#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    #[arg(value_parser = codes(), ignore_case = true, hide_possible_values = true)]
    pub code: Option<Code>,
}

/// The prefix of the codes that tell a remark.
const REMARK: &str = "lint-";

/// Remarks are known by the name that `typography.ignore` has, too.
fn codes() -> impl TypedValueParser<Value = Code> {
    let names = Code::ALL.iter().map(|code| {
        let name = PossibleValue::new(code.name());
        match code.name().strip_prefix(REMARK) {
            Some(alias) => name.alias(alias),
            None => name,
        }
    });
    PossibleValuesParser::new(names.collect::<Vec<_>>()).try_map(|name| {
        let name = name.to_lowercase();
        Code::named(&name).or_else(|| Code::named(&format!("{REMARK}{name}"))).ok_or("no such code")
    })
}

#[derive(Debug, clap::Args)]
pub struct PolishArgs {
    #[arg(long, conflicts_with = "json")]
    pub diff: bool,
    #[arg(long)]
    pub json: bool,
    #[arg(long)]
    pub french_quotes: bool,
}

#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    #[arg(long, value_name = "OUTPUT", value_delimiter = ',', value_parser = kinds())]
    pub only: Vec<OutputKind>,
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub deadline: u64,
    /// In megabytes.
    #[arg(long, value_name = "MB", default_value_t = 2_000, value_parser = clap::value_parser!(u64).range(16..))]
    pub memory: u64,
}

/// The kinds of output there are.
fn kinds() -> impl TypedValueParser<Value = OutputKind> {
    PossibleValuesParser::new(OutputKind::ALL.map(OutputKind::name)).try_map(|name| {
        OutputKind::ALL.into_iter().find(|kind| kind.name() == name).ok_or("no such output")
    })
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Human,
    Json,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}
