//! The manifest: what the published files were made from and what they are, so
//! that anyone can check a download and a build can see that nothing changed.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Its name beside the files it tells of.
pub const MANIFEST: &str = "manifest.json";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manifest {
    pub edition: String,
    pub language: String,
    pub mediane: String,
    pub typst: String,
    /// Font families that layouts may use.
    pub fonts: Vec<String>,
    /// SHA-256 of every file that was there to be read, by its path.
    pub inputs: BTreeMap<String, String>,
    /// Whether every output that the edition asks for was made from them.
    pub is_complete: bool,
    pub outputs: Vec<Entry>,
}

/// A published file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    pub kind: String,
    pub file: String,
    /// The number of the subject it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<usize>,
    pub pages: usize,
    pub bytes: usize,
    /// `PDF/UA-1, PDF/A-2a`; empty where none is kept.
    pub standards: String,
    pub sha256: String,
    /// Of all inputs and settings together that it was made from.
    pub made_from: String,
}

/// SHA-256, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

pub fn manifest(manifest: &Manifest) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(manifest)?;
    bytes.push(b'\n');
    Ok(bytes)
}
