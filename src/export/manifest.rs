//! The manifest: what the published files were made from and what they are, so
//! that anyone can check a download and a build can see that nothing changed.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The end of its name; before it stands the edition's.
const MANIFEST: &str = ".manifest.json";
/// What the one manifest of a folder was called when a folder held one edition.
pub const OLD_MANIFEST: &str = "manifest.json";

/// The name of an edition's manifest, beside the files it tells of: each
/// edition has its own, so that several share a folder.
pub fn manifest_name(edition: &str) -> String {
    format!("{edition}{MANIFEST}")
}

/// Whether a file is a manifest, of whichever edition.
pub fn is_manifest(name: &str) -> bool {
    name.ends_with(MANIFEST) || name == OLD_MANIFEST
}

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
    /// Files that are being put in place at this moment. Whoever finds some
    /// here later knows that the one who did so was stopped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub under_way: Vec<Entry>,
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
