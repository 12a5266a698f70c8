//! What the lints remark on in the texts of an edition, at its place in the
//! YAML.

use super::Loaded;
use crate::{
    diagnostics::{Code, Diagnostic},
    typography::lint::{Lint, lint},
};

/// Every remark that the edition does not ask to be spared, or only those that
/// are `chosen`, as typed texts deserve it: before French rules have changed
/// them.
pub fn remarks(loaded: &mut Loaded, chosen: &[Lint]) -> Vec<Diagnostic> {
    let Loaded { edition, sources, .. } = loaded;
    let ignored = edition.front.typography.ignore.clone();
    let is_wanted = |lint: Lint| {
        if chosen.is_empty() { !ignored.contains(&lint) } else { chosen.contains(&lint) }
    };
    let mut found = Vec::new();
    edition.for_each_text(&mut |file, path, prose| {
        for remark in lint(prose).into_iter().filter(|remark| is_wanted(remark.lint)) {
            let warning = Diagnostic::warning(code(remark.lint))
                .arg("text", &remark.text)
                .arg("instead", remark.instead.unwrap_or_default());
            found.push(sources.at(warning, file, path, &remark.span));
        }
    });
    found
}

const fn code(lint: Lint) -> Code {
    match lint {
        Lint::Accent => Code::LintAccent,
        Lint::DoubleSpace => Code::LintDoubleSpace,
        Lint::Inversion => Code::LintInversion,
        Lint::Month => Code::LintMonth,
        Lint::Oe => Code::LintOe,
        Lint::Ordinal => Code::LintOrdinal,
        Lint::Quotes => Code::LintQuotes,
    }
}
