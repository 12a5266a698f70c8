//! Text set for a terminal of a certain width: the manual pages, and where to
//! find them.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::IsTerminal,
};

use terminal_size::{Width, terminal_size};

use crate::{
    diagnostics::{
        Catalogue, Code, Diagnostic, Page,
        render::{Style, wrapped},
    },
    typography::lint::Lint,
};

/// Longer lines are hard to read, however wide the window.
const MOST: usize = 100;
/// In a narrower window nothing can be set.
const LEAST: usize = 40;

/// As wide as the terminal; lines that go elsewhere are broken by whoever
/// reads them.
pub fn style(out: &impl IsTerminal) -> Style {
    match terminal_size() {
        Some((Width(columns), _)) if out.is_terminal() => {
            let width = usize::from(columns).clamp(LEAST, MOST);
            Style { width, wraps: true, ..Style::default() }
        }
        _ => Style::default(),
    }
}

/// A page: the code with what it says, then its parts, each with its label.
pub fn explained(page: &Page, remark: Option<Lint>, catalogue: &Catalogue, width: usize) -> String {
    let said = |id: &str, text: &str| {
        let text = catalogue.text(id, &[("text", text.to_owned()), ("code", page.code.to_owned())]);
        wrapped(&text, width, "  ")
    };
    // A message is met by something to do, a remark by something to write.
    let instead = if remark.is_some() { "explain-instead" } else { "explain-do" };
    let parts = [
        ("explain-why", &page.why),
        ("explain-example", &page.example),
        (instead, &page.instead),
        ("explain-source", &page.source),
    ];
    let mut lines = vec![said("explain-title", &page.summary), String::new()];
    lines.extend(parts.iter().filter_map(|(id, text)| Some(said(id, text.as_deref()?))));
    if let Some(lint) = remark {
        lines.push(String::new());
        if lint.is_fixable() {
            lines.push(said("explain-fix", lint.name()));
        }
        let switch = if lint.is_off_by_default() { "explain-also" } else { "explain-ignore" };
        lines.push(said(switch, lint.name()));
    }
    lines.join("\n")
}

/// Every code with what it says, in two columns.
pub fn listed(pages: &[Page], width: usize) -> String {
    let column = pages.iter().map(|page| page.code.len()).max().unwrap_or_default() + 2;
    let indent = " ".repeat(column);
    let line =
        |page: &Page| wrapped(&format!("{:column$}{}", page.code, page.summary), width, &indent);
    pages.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Warnings of one code that are shown; who has mended these sees the next.
const MOST_OF_ONE: usize = 20;

/// What is shown of what was found, errors first, and how many warnings of
/// which code are not.
pub fn readable(found: &[Diagnostic]) -> (Vec<&Diagnostic>, BTreeMap<Code, usize>) {
    let (mut shown, warnings): (Vec<_>, Vec<_>) =
        found.iter().partition(|diagnostic| diagnostic.is_error());
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    for warning in warnings {
        let count = seen.entry(warning.code).or_default();
        *count += 1;
        if *count <= MOST_OF_ONE {
            shown.push(warning);
        }
    }
    seen.retain(|_, count| *count > MOST_OF_ONE);
    seen.values_mut().for_each(|count| *count -= MOST_OF_ONE);
    (shown, seen)
}

/// Where to read more of what was found, once for all.
pub fn more(found: &[Diagnostic], catalogue: &Catalogue) -> Option<String> {
    // Whoever mistyped a command needs no manual.
    let codes = found.iter().map(|diagnostic| diagnostic.code);
    let codes: BTreeSet<Code> = codes.filter(|code| *code != Code::Usage).collect();
    let code = codes.first()?.name().to_owned();
    Some(catalogue.text("explain-more", &[("code", code), ("codes", codes.len().to_string())]))
}
