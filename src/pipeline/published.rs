//! What stands in the output folder, as the manifests there tell it: this
//! edition's own, and those of others, whose files are not touched.

use crate::{
    export::{Entry, Manifest, OLD_MANIFEST, is_manifest, manifest_name, sha256},
    publish::Place,
};

#[derive(Debug, Default)]
pub struct Published {
    pub own: Option<Manifest>,
    others: Vec<Manifest>,
    pub interrupted: Option<Interrupted>,
    /// Files that were under way and did not get into place.
    pub abandoned: Vec<String>,
}

/// A set of files that was being put in place when its writer was stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interrupted {
    /// Files that are the new ones.
    pub renamed: usize,
    pub all: usize,
}

impl Published {
    pub fn read(place: &Place, edition: &str) -> Self {
        let mut published = Self::default();
        let names = place.names();
        for name in names.iter().filter(|name| is_manifest(name)) {
            let Some(manifest) = parsed(place, name) else { continue };
            if manifest.edition != edition {
                published.others.push(manifest);
            } else if *name == manifest_name(edition) || published.own.is_none() {
                published.own = Some(manifest);
            }
        }
        if let Some(own) = &mut published.own {
            (published.interrupted, published.abandoned) = settle(own, place);
        }
        published
    }

    /// The edition that has one of these files, and the file.
    pub fn of_another(&self, files: &[&str]) -> Option<(&str, &str)> {
        self.others.iter().find_map(|manifest| {
            let mut theirs = manifest.outputs.iter().chain(&manifest.under_way);
            // Some file systems know no difference of case.
            let is_wanted =
                |entry: &&Entry| files.iter().any(|file| is_same_name(file, &entry.file));
            theirs.find(is_wanted).map(|entry| (&*manifest.edition, &*entry.file))
        })
    }

    /// Whether this edition has published that file.
    pub fn has(&self, file: &str) -> bool {
        self.own.iter().flat_map(|own| &own.outputs).any(|entry| is_same_name(file, &entry.file))
    }
}

pub fn is_same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Whether the one manifest of older versions stands there for this edition.
pub fn has_old_manifest(place: &Place, edition: &str) -> bool {
    parsed(place, OLD_MANIFEST).is_some_and(|manifest| manifest.edition == edition)
}

fn parsed(place: &Place, name: &str) -> Option<Manifest> {
    serde_json::from_slice(&place.read(name)?).ok()
}

/// Lists of what was under way the files that got into place, beside those
/// that were there before.
fn settle(own: &mut Manifest, place: &Place) -> (Option<Interrupted>, Vec<String>) {
    let under_way = std::mem::take(&mut own.under_way);
    let all = under_way.len();
    let is_there =
        |entry: &Entry| place.read(&entry.file).is_some_and(|bytes| sha256(&bytes) == entry.sha256);
    let (renamed, others): (Vec<Entry>, Vec<Entry>) = under_way.into_iter().partition(is_there);
    own.outputs.retain(|old| renamed.iter().all(|new| new.file != old.file));
    own.is_complete &= all == 0;
    let interrupted = Interrupted { renamed: renamed.len(), all };
    own.outputs.extend(renamed);
    let abandoned = others.into_iter().map(|entry| entry.file).collect();
    ((all > 0).then_some(interrupted), abandoned)
}
