//! What the lints remark on in the texts of an edition, at its place in the
//! YAML.

use super::{Loaded, Sources};
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::{Edition, Remark},
    typography::{
        Prose,
        lint::{Lint, lint},
    },
};

/// Every remark that the edition does not ask to be spared, or only those that
/// are `chosen`, as typed texts deserve it: before French rules have changed
/// them.
pub fn remarks(loaded: &mut Loaded, chosen: &[Remark]) -> Vec<Diagnostic> {
    let Loaded { edition, sources, .. } = loaded;
    let Edition { front, themes, people } = edition;
    let ignored = front.typography.ignore.clone();
    let is_wanted = |remark: Remark| {
        if chosen.is_empty() { !ignored.contains(&remark) } else { chosen.contains(&remark) }
    };
    let mut found = Vec::new();
    let mut note = |file: &str, path: &str, prose: &mut Prose| {
        found.extend(of_text(sources, &is_wanted, file, path, prose));
    };
    front.for_each_text(&mut |path, prose| note("edition.yaml", path, prose));
    for file in themes {
        let name = format!("themes/{}.yaml", file.stem);
        file.theme.for_each_text(&mut |path, prose| note(&name, path, prose));
    }
    people.for_each_text(&mut |path, prose| note("people.yaml", path, prose));
    found
}

fn of_text(
    sources: &Sources,
    is_wanted: &dyn Fn(Remark) -> bool,
    file: &str,
    path: &str,
    prose: &mut Prose,
) -> Vec<Diagnostic> {
    lint(prose)
        .into_iter()
        .filter(|remark| is_wanted(remark.lint.into()))
        .map(|remark| {
            let warning = Diagnostic::warning(code(remark.lint))
                .arg("text", &remark.text)
                .arg("instead", remark.instead.unwrap_or_default());
            sources.at(warning, file, path, &remark.span)
        })
        .collect()
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
