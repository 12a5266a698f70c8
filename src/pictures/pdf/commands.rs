//! How much a page draws, counted before any of it is drawn: ten forms that each
//! draw the next ten times are a few hundred bytes and ten thousand million
//! shapes.

use std::collections::HashMap;

use hayro_syntax::{
    object::{Dict, Name, ObjectIdentifier, Stream},
    page::Page,
};

use crate::pictures::fault::{Fault, Limit};

/// Decoded bytes of drawing commands, with every repetition counted: a logo has
/// some kilobytes, an intricate map some megabytes.
const MOST: u64 = 64 << 20;
/// Forms inside forms; the interpreter stops at 50.
const MOST_DEPTH: usize = 50;

/// # Errors
/// [`Fault::TooLarge`].
pub(super) fn hold(page: &Page<'_>) -> Result<(), Fault> {
    let content = page.page_stream().unwrap_or_default();
    let mut counter = Counter { known: HashMap::new() };
    let resources = resources(page);
    let found = counter.drawn(content, resources.as_ref(), 0);
    if found > MOST {
        return Err(Fault::TooLarge { limit: Limit::Decoded, found, most: MOST });
    }
    Ok(())
}

/// A page without its own has its parents' (ISO 32000-1, 7.7.3.4).
fn resources<'a>(page: &Page<'a>) -> Option<Dict<'a>> {
    let mut node = page.raw().clone();
    for _ in 0..MOST_DEPTH {
        if let Some(resources) = node.get::<Dict<'_>>(&b"Resources"[..]) {
            return Some(resources);
        }
        node = node.get::<Dict<'_>>(&b"Parent"[..])?;
    }
    None
}

struct Counter {
    /// `None` while a stream is being counted: those in a circle are not drawn.
    known: HashMap<ObjectIdentifier, Option<u64>>,
}

impl Counter {
    /// A content stream's own bytes, and those of what it names, as often as it
    /// does.
    fn drawn(&mut self, content: &[u8], resources: Option<&Dict<'_>>, depth: usize) -> u64 {
        let mut sum = u64::try_from(content.len()).unwrap_or(u64::MAX);
        let Some(resources) = resources.filter(|_| depth < MOST_DEPTH) else {
            return sum;
        };
        let named = names(content);
        for kind in [&b"XObject"[..], b"Pattern"] {
            let Some(entries) = resources.get::<Dict<'_>>(kind) else {
                continue;
            };
            for (name, times) in &named {
                if let Some(stream) = entries.get::<Stream<'_>>(name.as_slice()) {
                    let each = self.stream(&stream, resources, depth);
                    sum = sum.saturating_add(each.saturating_mul(*times));
                }
            }
        }
        sum
    }

    fn stream(&mut self, stream: &Stream<'_>, outer: &Dict<'_>, depth: usize) -> u64 {
        let dict = stream.dict();
        let subtype = dict.get::<Name<'_>>(&b"Subtype"[..]);
        if subtype.is_some_and(|name| name.as_ref() == b"Image") {
            return 0;
        }
        if let Some(known) = self.known.get(&stream.obj_id()) {
            return known.unwrap_or(0);
        }
        self.known.insert(stream.obj_id(), None);
        let content = stream.decoded().unwrap_or_default();
        let own = dict.get::<Dict<'_>>(&b"Resources"[..]);
        let sum = self.drawn(&content, own.as_ref().or(Some(outer)), depth + 1);
        self.known.insert(stream.obj_id(), Some(sum));
        sum
    }
}

/// Every name in a content stream, `#xx` read, and how often.
fn names(content: &[u8]) -> HashMap<Vec<u8>, u64> {
    let mut found = HashMap::new();
    for slash in memchr::memchr_iter(b'/', content) {
        let rest = &content[slash + 1..];
        let is_end = |b: &u8| b.is_ascii_whitespace() || *b == 0 || b"/[]()<>{}%".contains(b);
        let raw = &rest[..rest.iter().take(128).position(is_end).unwrap_or(rest.len().min(128))];
        let mut name = Vec::with_capacity(raw.len());
        let mut at = 0;
        while let Some(byte) = raw.get(at) {
            let digits = raw.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
            let escaped = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            match escaped.filter(|_| *byte == b'#') {
                Some(value) => {
                    name.push(value);
                    at += 3;
                }
                None => {
                    name.push(*byte);
                    at += 1;
                }
            }
        }
        *found.entry(name).or_insert(0) += 1;
    }
    found
}
