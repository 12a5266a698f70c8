//! What may follow a closing bracket: a link's target or a language.

use std::ops::Range;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Link(String),
    Language(String),
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Target {
        target: Target,
        end: usize,
    },
    BadLink {
        inside: Range<usize>,
        end: usize,
    },
    BadAttribute {
        inside: Range<usize>,
        end: usize,
    },
    /// `(` or `{` that never closes.
    Unclosed,
}

/// Reads what follows `]`, where `at` is the byte after it.
pub(super) fn read(text: &str, at: usize) -> Option<Found> {
    match text.as_bytes().get(at) {
        Some(b'(') => Some(link(text, at)),
        Some(b'{') => Some(attribute(text, at)),
        _ => None,
    }
}

fn link(text: &str, at: usize) -> Found {
    let mut depth = 0;
    for (i, byte) in text.bytes().enumerate().skip(at) {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            // An address has none, and what starts there may be a link: so
            // that no text is read twice, however it is made.
            b'[' => return Found::Unclosed,
            _ => {}
        }
        if depth == 0 {
            let (inside, end) = (at + 1..i, i + 1);
            let url = &text[inside.clone()];
            return match is_linkable(url) {
                true => Found::Target { target: Target::Link(url.to_owned()), end },
                false => Found::BadLink { inside, end },
            };
        }
    }
    Found::Unclosed
}

fn attribute(text: &str, at: usize) -> Found {
    let bytes = &text.as_bytes()[at..];
    let Some(len) = bytes.iter().position(|byte| b"}[".contains(byte)) else {
        return Found::Unclosed;
    };
    if bytes[len] == b'[' {
        return Found::Unclosed;
    }
    let (inside, end) = (at + 1..at + len, at + len + 1);
    match language(text[inside.clone()].trim()) {
        Some(lang) => Found::Target { target: Target::Language(lang.to_owned()), end },
        None => Found::BadAttribute { inside, end },
    }
}

/// `lang=en` or `lang="en"`.
fn language(attribute: &str) -> Option<&str> {
    let value = attribute.strip_prefix("lang=")?;
    let lang = value.strip_prefix('"').and_then(|v| v.strip_suffix('"')).unwrap_or(value);
    is_language_tag(lang).then_some(lang)
}

/// A simple look at BCP 47: a language of two or three letters, then subtags
/// of up to eight letters or digits.
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().is_some_and(|language| {
        matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_alphabetic())
    });
    primary
        && parts.all(|part| {
            matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// Only what a reader of a PDF can safely be sent to.
fn is_linkable(url: &str) -> bool {
    let clean = !url.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"\\".contains(c));
    let Some((scheme, rest)) = url.split_once(':') else { return false };
    let known = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {
            rest.strip_prefix("//").is_some_and(|host| host.starts_with(char::is_alphanumeric))
        }
        "mailto" => rest.find('@').is_some_and(|at| at > 0 && at + 1 < rest.len()),
        "tel" => {
            rest.bytes().any(|b| b.is_ascii_digit())
                && rest.bytes().all(|b| {
                    b.is_ascii_digit() || b"+-.();=".contains(&b) || b.is_ascii_alphabetic()
                })
        }
        _ => false,
    };
    clean && known
}
