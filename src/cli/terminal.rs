//! The only module that prints. Diagnostics and progress go to standard
//! error, results to standard output; with `--format json` standard output is
//! one JSON document and nothing else.

use std::{
    io::{self, IsTerminal, Write},
    path::Path,
    sync::Arc,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::{
    args::{Color, Format},
    page,
};
use crate::{
    content::Corrected,
    diagnostics::{Catalogue, Diagnostic, Language, Page, render},
    edition::OutputKind,
    pipeline::{Made, Outcome, Stage},
    typography::lint::Lint,
};

#[derive(Clone)]
pub struct Terminal {
    language: Language,
    format: Format,
    style: render::Style,
    progress: Arc<ProgressBar>,
}

impl Terminal {
    pub fn new(language: Language, format: Format, color: Color) -> Self {
        let interactive = io::stderr().is_terminal();
        let colour = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => interactive && std::env::var_os("NO_COLOR").is_none(),
        };
        let progress = if interactive && format == Format::Human {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
                bar.set_style(style);
            }
            // A build that is over in a blink shows nothing.
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        } else {
            ProgressBar::hidden()
        };
        Self {
            language,
            format,
            style: render::Style { colour, ..page::style(&io::stderr()) },
            progress: Arc::new(progress),
        }
    }

    pub fn stage(&self, stage: Stage) {
        if self.progress.is_hidden() {
            // Nobody wonders about a moment; a wait is told wherever it is read.
            if stage == Stage::Wait && self.format == Format::Human {
                self.aside(&format!("{}\n", self.catalogue().text("stage-wait", &[])));
            }
            return;
        }
        let id = match stage {
            Stage::Load => "stage-load",
            Stage::Typeset => "stage-typeset",
            Stage::Publish => "stage-publish",
            Stage::Wait => "stage-wait",
        };
        self.progress.set_message(self.catalogue().text(id, &[]));
    }

    pub fn built(&self, outcome: &Outcome) {
        self.progress.finish_and_clear();
        if self.format == Format::Json {
            return self.json(&outcome.found, &outcome.made);
        }
        self.diagnostics(&outcome.found);
        let catalogue = self.catalogue();
        if let Some(files) = outcome.up_to_date {
            let facts = [
                ("files", files.to_string()),
                ("time", format!("{}\u{a0}ms", outcome.time.as_millis())),
            ];
            return self.out(&catalogue.text("summary-up-to-date", &facts));
        }
        for made in &outcome.made {
            self.out(&catalogue.text("summary-output", &facts(made, self.language)));
            let pictures: usize = made.files.iter().map(|file| file.pictures).sum();
            if pictures > 0 {
                let count = [("count", pictures.to_string())];
                self.out(&catalogue.text("summary-pictures", &count));
            }
            if let (OutputKind::Booklet, [booklet]) = (made.kind, made.files.as_slice()) {
                let facts = [
                    ("sheets", (booklet.pages / 2).to_string()),
                    ("blank", booklet.blank.to_string()),
                ];
                self.out(&catalogue.text("summary-booklet", &facts));
            }
        }
        if !outcome.held_back.is_empty() {
            self.aside(&format!("{}\n", self.held_back(&outcome.held_back)));
        }
        let time = [("time", format!("{}\u{a0}ms", outcome.time.as_millis()))];
        self.out(&catalogue.text("summary-time", &time));
    }

    /// Which outputs could not be made, and that the others were.
    fn held_back(&self, kinds: &[OutputKind]) -> String {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
        self.catalogue().text("summary-held-back", &[("kinds", names.join(", "))])
    }

    pub fn checked(&self, outcome: &Outcome) {
        self.progress.finish_and_clear();
        if self.format == Format::Json {
            return self.json(&outcome.found, &[]);
        }
        if !outcome.held_back.is_empty() {
            return self.failed(&outcome.found, None);
        }
        self.diagnostics(&outcome.found);
        let warnings = outcome.found.len().to_string();
        self.out(&self.catalogue().text("check-fine", &[("warnings", warnings)]));
    }

    pub fn data_written(&self, root: &Path, files: usize, warnings: &[Diagnostic]) {
        if self.format == Format::Json {
            return self.json(warnings, &[]);
        }
        self.diagnostics(warnings);
        let args =
            [("files", files.to_string()), ("path", root.join("data").display().to_string())];
        self.out(&self.catalogue().text("data-written", &args));
    }

    pub fn corrected(&self, files: &[Corrected]) {
        if self.format == Format::Json {
            let files: Vec<Value> = files
                .iter()
                .map(|file| json!({ "path": file.path, "corrections": file.corrections }))
                .collect();
            return self.out(&json!({ "ok": true, "corrected": files }).to_string());
        }
        let catalogue = self.catalogue();
        for file in files {
            let facts =
                [("path", file.path.clone()), ("corrections", file.corrections.to_string())];
            self.out(&catalogue.text("fix-file", &facts));
        }
        if files.is_empty() {
            self.out(&catalogue.text("fix-none", &[]));
        }
    }

    /// The manual page of a code, which may be that of a remark.
    pub fn explained(&self, page: &Page, remark: Option<Lint>) {
        if self.format == Format::Json {
            return self.out(&json!(page).to_string());
        }
        let width = page::style(&io::stdout()).width;
        self.out(&page::explained(page, remark, &self.catalogue(), width));
    }

    pub fn listed(&self, pages: &[Page]) {
        if self.format == Format::Json {
            return self.out(&json!({ "codes": pages }).to_string());
        }
        let width = page::style(&io::stdout()).width;
        self.out(&page::listed(pages, width));
    }

    /// Reports faults; `kept` is the output folder whose files stay as they were.
    pub fn failed(&self, faults: &[Diagnostic], kept: Option<&Path>) {
        self.progress.finish_and_clear();
        if self.format == Format::Json {
            return self.json(faults, &[]);
        }
        self.diagnostics(faults);
        let count = |errors: bool| faults.iter().filter(|fault| fault.is_error() == errors).count();
        let catalogue = self.catalogue();
        let counts = [("errors", count(true).to_string()), ("warnings", count(false).to_string())];
        self.aside(&format!("{}\n", catalogue.text("summary-failed", &counts)));
        if let Some(folder) = kept
            && folder.read_dir().is_ok_and(|mut files| files.next().is_some())
        {
            let path = [("path", folder.display().to_string())];
            self.aside(&format!("{}\n", catalogue.text("summary-kept", &path)));
        }
    }

    pub fn open(&self, path: &Path) {
        if let Err(error) = open::that_detached(path) {
            self.aside(&format!("{error}\n"));
        }
    }

    /// Standard output, as it is.
    pub fn raw(&self, bytes: &[u8]) {
        self.progress.finish_and_clear();
        // A reader that has gone away (`| head`) is no fault of ours.
        let _ = io::stdout().write_all(bytes);
        let _ = io::stdout().flush();
    }

    /// Standard output for a command that writes as it reads.
    pub fn output(&self) -> impl Write {
        io::BufWriter::new(io::stdout().lock())
    }

    /// Standard error, as it is.
    pub fn aside(&self, text: &str) {
        let _ = io::stderr().write_all(text.as_bytes());
    }

    fn out(&self, line: &str) {
        self.raw(format!("{line}\n").as_bytes());
    }

    fn diagnostics(&self, found: &[Diagnostic]) {
        if found.is_empty() {
            return;
        }
        let catalogue = self.catalogue();
        let (shown, more) = page::readable(found);
        for diagnostic in shown {
            self.aside(&format!("{}\n\n", render::human(diagnostic, &catalogue, self.style)));
        }
        for (code, count) in more {
            let facts = [("code", code.name().to_owned()), ("count", count.to_string())];
            self.aside(&format!("{}\n", catalogue.text("found-more", &facts)));
        }
        if let Some(more) = page::more(found, &catalogue) {
            self.aside(&format!("{more}\n"));
        }
    }

    fn json(&self, found: &[Diagnostic], made: &[Made]) {
        let catalogue = self.catalogue();
        let diagnostics: Vec<Value> =
            found.iter().map(|diagnostic| render::json(diagnostic, &catalogue)).collect();
        let outputs: Vec<Value> = made
            .iter()
            .flat_map(|made| made.files.iter().map(|file| (made.kind, file)))
            .map(|(kind, file)| {
                json!({
                    "kind": kind.name(),
                    "path": file.path.display().to_string(),
                    "pages": file.pages,
                    "bytes": file.bytes,
                    "standards": file.standards,
                })
            })
            .collect();
        let ok = !found.iter().any(Diagnostic::is_error);
        self.out(&json!({ "ok": ok, "diagnostics": diagnostics, "outputs": outputs }).to_string());
    }

    /// Made when needed: a build without a message parses no catalogue twice.
    fn catalogue(&self) -> Catalogue {
        Catalogue::new(self.language)
    }
}

fn facts(made: &Made, language: Language) -> Vec<(&'static str, String)> {
    let unit = |french: &'static str, english: &'static str| match language {
        Language::French => french,
        Language::English => english,
    };
    let [first, ..] = made.files.as_slice() else { return Vec::new() };
    let bytes: usize = made.files.iter().map(|file| file.bytes).sum();
    let pages = made.files.iter().map(|file| file.pages).sum::<usize>();
    let mut facts = vec![
        ("path", first.path.display().to_string()),
        ("files", made.files.len().to_string()),
        ("pages", pages.to_string()),
        ("size", format!("{}\u{a0}{}", bytes.div_ceil(1_000), unit("ko", "kB"))),
    ];
    if !first.standards.is_empty() {
        facts.push(("standards", first.standards.to_owned()));
    }
    facts
}
