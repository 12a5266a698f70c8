//! The page test: what a designer would see at a glance, found without eyes
//! on the typeset pages. Plain data in, findings out; it knows neither Typst
//! nor PDF, so that each rule can be tried on pages made by hand.
//!
//! One rule a file, and its doc comment is its manual page. `docs/pages.md`
//! lists them.

mod budget;
mod reduction;
mod rules;
mod sheet;

pub use budget::budget;
pub use reduction::reduced;
pub use rules::RULES;
pub use sheet::{
    Area, Brochure, Field, Grid, Ground, Ink, Line, Page, Placed, Promise, Rgb, Role, TextArea,
    breaks,
};

use crate::diagnostics::{Code, Diagnostic};

/// A rule of the page test: what it finds is a warning of its code.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub code: Code,
    /// The stem of its file in `rules/`, whose doc comment is its manual page.
    pub file: &'static str,
    pub find: fn(&Brochure) -> Vec<Finding>,
}

/// Something on a page that breaks a rule.
#[derive(Debug, Clone)]
pub struct Finding {
    page: usize,
    key: Option<String>,
    /// The beginning of the text it is about.
    text: String,
    measured: Vec<(&'static str, String)>,
}

impl Finding {
    fn on(page: &Page) -> Self {
        Self { page: page.number, key: None, text: String::new(), measured: Vec::new() }
    }

    fn at((page, line): Placed) -> Self {
        Self { key: line.key.clone(), text: beginning(&line.text), ..Self::on(page) }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.measured.push((name, value.to_string()));
        self
    }

    fn number(self, name: &'static str, value: f64) -> Self {
        self.with(name, format!("{value:.2}").trim_end_matches('0').trim_end_matches('.'))
    }
}

/// Everything the rules find, page by page.
pub fn examine(brochure: &Brochure) -> Vec<Diagnostic> {
    let mut findings: Vec<(Code, Finding)> = RULES
        .iter()
        .flat_map(|rule| (rule.find)(brochure).into_iter().map(|finding| (rule.code, finding)))
        .collect();
    findings.sort_by_key(|(_, finding)| finding.page);
    findings.into_iter().map(|(code, finding)| told(code, finding)).collect()
}

fn told(code: Code, finding: Finding) -> Diagnostic {
    let Finding { page, key, text, measured } = finding;
    let told = Diagnostic::warning(code)
        .arg("page", page)
        .arg("text", text)
        .arg("at", key.unwrap_or_default());
    measured.into_iter().fold(told, |told, (name, value)| told.arg(name, value))
}

/// Enough of a line to find it on the page.
fn beginning(text: &str) -> String {
    const LONGEST: usize = 48;
    let text = text.trim().trim_end_matches('\u{ad}');
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST).collect();
    short.truncate(short.rfind(' ').unwrap_or(short.len()));
    short.push('…');
    short
}
