//! Named resources of a content stream.

use lopdf::{Dictionary, Object, ObjectId};

use super::super::reading::File;

/// A resource, and its number where it has one.
pub(super) fn named<'a>(
    file: &'a File,
    resources: Option<&'a Dictionary>,
    category: &str,
    name: &[u8],
) -> Option<(Option<ObjectId>, &'a Object)> {
    let held = file.dictionary(resources?, category)?.get(name).ok()?;
    file.document.dereference(held).ok()
}
