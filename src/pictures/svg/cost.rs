//! How much a drawing is once everything that it repeats is drawn: a few lines
//! of `use` can ask for more elements than there is memory.

use std::collections::HashMap;

use roxmltree::{Document, Node, NodeId};

use super::XLINK;
use crate::pictures::fault::{Fault, Limit};

/// A detailed map has some ten thousand.
const MOST_ELEMENTS: u64 = 200_000;
/// What usvg, and so Typst, goes down to is more; none by people has 50.
pub(super) const MOST_DEPTH: usize = 200;

/// # Errors
/// Too many elements, or too deep.
pub(super) fn hold(document: &Document<'_>) -> Result<(), Fault> {
    let mut ids = HashMap::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert(node);
        }
    }
    let mut counter = Counter { ids, known: HashMap::new() };
    let found = counter.elements(document.root_element(), 0)?;
    if found > MOST_ELEMENTS {
        return Err(Fault::TooLarge { limit: Limit::Elements, found, most: MOST_ELEMENTS });
    }
    Ok(())
}

struct Counter<'a, 'input> {
    ids: HashMap<&'a str, Node<'a, 'input>>,
    /// `None` while an element is being counted: what refers to itself is not
    /// drawn again.
    known: HashMap<NodeId, Option<u64>>,
}

impl<'a, 'input> Counter<'a, 'input> {
    fn elements(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<u64, Fault> {
        if let Some(known) = self.known.get(&node.id()) {
            return Ok(known.unwrap_or(0));
        }
        if depth > MOST_DEPTH {
            let [found, most] = [depth, MOST_DEPTH].map(|v| u64::try_from(v).unwrap_or(u64::MAX));
            return Err(Fault::TooLarge { limit: Limit::Depth, found, most });
        }
        self.known.insert(node.id(), None);
        let mut sum = 1_u64;
        for child in node.children().filter(Node::is_element) {
            sum = sum.saturating_add(self.elements(child, depth + 1)?);
        }
        for attribute in node.attributes() {
            let value = attribute.value();
            let target = match attribute.name() {
                "href" if matches!(attribute.namespace(), None | Some(XLINK)) => {
                    value.trim().strip_prefix('#')
                }
                _ => value.find("url(#").and_then(|at| value[at + 5..].split(')').next()),
            };
            let Some(target) = target.and_then(|id| self.ids.get(id).copied()) else {
                continue;
            };
            // A marker stands at every corner of a path.
            let times = if target.has_tag_name((super::SVG, "marker")) {
                let path = node.attribute("d").or(node.attribute("points"));
                path.map_or(1, |path| path.len() / 4 + 1)
            } else {
                1
            };
            let each = self.elements(target, depth + 1)?;
            let times = u64::try_from(times).unwrap_or(u64::MAX);
            sum = sum.saturating_add(each.saturating_mul(times));
        }
        self.known.insert(node.id(), Some(sum));
        Ok(sum)
    }
}
