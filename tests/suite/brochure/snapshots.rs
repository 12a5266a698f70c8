//! The tag tree and the page boxes as text, so that a change of either is seen
//! in review. `UPDATE_EXPECT=1 cargo test --release` renews them.

use std::fmt::Write as _;

use expect_test::expect_file;
use lopdf::{Document, ObjectId};

use super::{STRUCTURE, document};

#[test]
fn the_tag_tree() {
    expect_file!["../../snapshots/tags.txt"].assert_eq(&STRUCTURE.outline());
}

#[test]
fn the_page_boxes() {
    let document = document();
    let mut lines = String::new();
    for (number, id) in document.get_pages() {
        write!(lines, "{number:>2}").unwrap();
        for name in ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"] {
            if let Some(edges) = page_box(&document, id, name) {
                write!(lines, "  {name} {edges}").unwrap();
            }
        }
        lines.push('\n');
    }
    expect_file!["../../snapshots/boxes.txt"].assert_eq(&lines);
}

fn page_box(document: &Document, page: ObjectId, name: &str) -> Option<String> {
    let edges = document.get_dictionary(page).ok()?.get(name.as_bytes()).ok()?;
    let edges = edges.as_array().ok()?.iter().map(|edge| edge.as_float().unwrap());
    Some(edges.map(|edge| format!("{edge:.2}")).collect::<Vec<_>>().join(" "))
}
