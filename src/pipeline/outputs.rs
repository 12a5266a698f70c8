//! Outputs with their files, before they are published.

use std::path::Path;

use super::{Made, MadeFile};
use crate::{
    diagnostics::Diagnostic,
    edition::{Output, OutputKind},
    export,
    publish::Artifact,
};

/// An output's files.
#[derive(Debug)]
pub struct OutputFiles {
    pub output: Output,
    /// Of all that it is made from; known once everything is made.
    pub made_from: String,
    pub files: Vec<OutputFile>,
}

#[derive(Debug)]
pub struct OutputFile {
    pub artifact: Artifact,
    pub pages: usize,
    pub standards: &'static str,
    pub sha256: String,
    /// Pages of a booklet that stay blank.
    pub blank: usize,
    /// The number of the subject it is about, if it is about one.
    pub subject: Option<usize>,
    /// Pictures that were put into a press's inks.
    pub pictures: usize,
}

impl OutputFile {
    pub fn new(name: String, bytes: Vec<u8>, pages: usize) -> Self {
        let sha256 = export::sha256(&bytes);
        let artifact = Artifact { name, bytes };
        Self { artifact, pages, standards: "", sha256, blank: 0, subject: None, pictures: 0 }
    }
}

impl OutputFiles {
    pub fn made(&self, folder: &Path) -> Made {
        let file = |file: &OutputFile| MadeFile {
            path: folder.join(&file.artifact.name),
            pages: file.pages,
            bytes: file.artifact.bytes.len(),
            standards: file.standards,
            blank: file.blank,
            pictures: file.pictures,
        };
        Made { kind: self.output.kind, files: self.files.iter().map(file).collect() }
    }
}

/// Outputs that were made, what was found on the way, and which could not be.
#[derive(Debug)]
pub struct MadeOutputs {
    pub outputs: Vec<OutputFiles>,
    pub found: Vec<Diagnostic>,
    pub held_back: Vec<OutputKind>,
}
