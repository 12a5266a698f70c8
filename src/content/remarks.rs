//! What the lints remark on in the texts of an edition, at its place in the
//! YAML.

use super::Loaded;
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::DotStyle,
    typography::lint::{Habits, Lint, Remark, lint, lint_typed, turns},
};

/// Every remark that the edition asks for, or only those that are `chosen`, as
/// typed texts deserve it: before French rules have changed them.
pub fn remarks(loaded: &mut Loaded, chosen: &[Lint]) -> Vec<Diagnostic> {
    let Loaded { edition, sources, .. } = loaded;
    let settings = edition.front.typography.clone();
    let is_wanted = |lint: Lint| {
        if chosen.is_empty() { settings.remarks_on(lint) } else { chosen.contains(&lint) }
    };
    let mut habits = Habits::new(settings.median_dot == DotStyle::Unify);
    edition.for_each_text(&mut |_, _, prose| habits.note(prose));
    let mut found = Vec::new();
    edition.for_each_text(&mut |file, path, prose| {
        let mut place = None;
        for remark in lint(prose, &habits).into_iter().filter(|remark| is_wanted(remark.lint)) {
            let place = place.get_or_insert_with(|| sources.text(file, path));
            let span = remark.span.clone();
            found.push(place.at(warning(remark), &span));
        }
    });
    // Every value, as an address or a keyword deceives as well as a text.
    sources.each_value(&mut |value, source, map| {
        for remark in lint_typed(value).into_iter().filter(|remark| is_wanted(remark.lint)) {
            let span = map.range(&remark.span);
            found.push(warning(remark).at(source, span));
        }
    });
    found
}

fn warning(remark: Remark) -> Diagnostic {
    let warning = Diagnostic::warning(code(remark.lint));
    let warning = match remark.lint {
        Lint::Invisible if remark.text.contains(turns) => warning.arg("what", "order"),
        Lint::Invisible => warning.arg("what", "width"),
        _ => warning,
    };
    warning
        .arg("text", &remark.text)
        .arg("instead", remark.instead.unwrap_or_default())
        .arg("elsewhere", remark.elsewhere.unwrap_or_default())
}

/// Places shown beside the first of a remark that is told once for all.
const ALSO_SHOWN: usize = 2;

/// The same, to be read: inclusive words whose sign is not that of the others
/// are one thing to see to, however many they are.
pub fn told(remarks: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let is_mixed = |remark: &Diagnostic| remark.code == Code::LintMixedDots;
    let count = remarks.iter().filter(|remark| is_mixed(remark)).count();
    let also = remarks.iter().filter(|remark| is_mixed(remark)).skip(1);
    let also: Vec<_> = also.filter_map(|remark| remark.place.clone()).take(ALSO_SHOWN).collect();
    let mut is_told = false;
    let mut told = Vec::new();
    for remark in remarks {
        if !is_mixed(&remark) {
            told.push(remark);
        } else if !std::mem::replace(&mut is_told, true) {
            let first = remark.arg("count", count);
            told.push(
                also.iter().fold(first, |first, place| first.related("label-also", place.clone())),
            );
        }
    }
    told
}

const fn code(lint: Lint) -> Code {
    match lint {
        Lint::Abbreviation => Code::LintAbbreviation,
        Lint::Accent => Code::LintAccent,
        Lint::DoubleSpace => Code::LintDoubleSpace,
        Lint::ForeignWord => Code::LintForeignWord,
        Lint::GenericMasculine => Code::LintGenericMasculine,
        Lint::Hyphen => Code::LintHyphen,
        Lint::Inversion => Code::LintInversion,
        Lint::Invisible => Code::LintInvisible,
        Lint::LookAlike => Code::LintLookAlike,
        Lint::MisleadingLink => Code::LintMisleadingLink,
        Lint::MixedDots => Code::LintMixedDots,
        Lint::Month => Code::LintMonth,
        Lint::Oe => Code::LintOe,
        Lint::Ordinal => Code::LintOrdinal,
        Lint::Quotes => Code::LintQuotes,
    }
}
