//! What a build reads, by content: the same inputs make the same files.

use std::{collections::BTreeMap, path::Path};

use rayon::prelude::*;

use super::Options;
use crate::{
    diagnostics::{Code, Diagnostic},
    export::{Manifest, sha256},
    files::Project,
};

/// As much as is read of one file.
const LIMIT: u64 = 256 << 20;

/// What a build is made from.
#[derive(Debug)]
pub struct Inputs {
    /// The edition's name.
    pub edition: String,
    /// SHA-256 of every file that was there to be read, by its path.
    pub files: BTreeMap<String, String>,
    /// Of all of them and of what else decides.
    pub digest: String,
}

impl Inputs {
    /// Reads every file that a layout or the content may draw on, and those
    /// from elsewhere in the project that were read the last time.
    pub fn read(
        project: &Project,
        options: &Options,
        edition: &str,
        before: Option<&Manifest>,
    ) -> Self {
        let folders = [&format!("content/{edition}"), "fonts", "layouts"];
        let mut paths: Vec<String> =
            folders.iter().flat_map(|folder| project.walk(folder)).collect();
        let known = before.into_iter().flat_map(|before| before.inputs.keys());
        let is_elsewhere =
            |path: &&String| !folders.iter().any(|folder| path.starts_with(&format!("{folder}/")));
        paths.extend(known.filter(is_elsewhere).cloned());
        let files = paths
            .into_par_iter()
            .filter_map(|path| {
                let hash = sha256(&project.read(&path, LIMIT).ok()?);
                Some((path, hash))
            })
            .collect();
        Self::of(edition, files, options)
    }

    /// With the files that were read while the pages were made.
    pub fn with_files_read(mut self, project: &Project, options: &Options) -> Self {
        for (path, content) in project.files_read() {
            // Other editions are looked at, not drawn on.
            let is_drawn_on = !path.starts_with("content/")
                || path.starts_with(&format!("content/{}/", self.edition));
            if is_drawn_on {
                self.files.entry(path).or_insert_with(|| sha256(&content));
            }
        }
        Self::of(&self.edition, self.files, options)
    }

    fn of(edition: &str, files: BTreeMap<String, String>, options: &Options) -> Self {
        let settings = format!("{} {:?} {edition}", env!("CARGO_PKG_VERSION"), options.epoch);
        let all = files.iter().fold(settings, |all, (path, hash)| format!("{all}\n{path} {hash}"));
        Self { edition: edition.to_owned(), digest: sha256(all.as_bytes()), files }
    }
}

/// What was saved while the files were made: they hold what stood there before.
pub fn changed(project: &Project, inputs: &Inputs) -> Vec<Diagnostic> {
    let folders = [format!("content/{}", inputs.edition), "fonts".into(), "layouts".into()];
    let is_input = |path: &String| {
        let is_below = |folder: &String| Path::new(path).starts_with(folder);
        inputs.files.contains_key(path) || folders.iter().any(is_below)
    };
    let changed = project.changed().into_iter().filter(is_input);
    changed
        .map(|path| Diagnostic::warning(Code::InputChanged).arg("path", &path).in_file(path))
        .collect()
}
