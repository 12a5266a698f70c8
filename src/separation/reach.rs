//! What prints, as against what is seen only as the transparency of
//! something else: an object of both needs two versions.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// All that pages lead to without passing through a soft mask.
pub(super) fn printed(document: &Document, pages: &[ObjectId]) -> HashSet<ObjectId> {
    let mut reached = HashSet::new();
    let mut waiting: Vec<ObjectId> = pages.to_vec();
    while let Some(id) = waiting.pop() {
        if let Some(object) = document.objects.get(&id)
            && reached.insert(id)
        {
            follow(object, &mut waiting);
        }
    }
    reached
}

fn follow(object: &Object, waiting: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => waiting.push(*id),
        Object::Array(items) => items.iter().for_each(|item| follow(item, waiting)),
        Object::Dictionary(held) => entries(held, waiting),
        Object::Stream(stream) => entries(&stream.dict, waiting),
        _ => {}
    }
}

fn entries(held: &Dictionary, waiting: &mut Vec<ObjectId>) {
    let kind = held.get(b"S").and_then(Object::as_name).unwrap_or_default();
    let is_mask = matches!(kind, b"Luminosity" | b"Alpha");
    for (key, value) in held {
        let leads_away = key == b"Kids" || (is_mask && key == b"G");
        if !leads_away {
            follow(value, waiting);
        }
    }
}
