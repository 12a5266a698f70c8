//! The finished page held to what it promises, whatever its templates and its
//! edition made of it: it runs nothing, asks nothing of another machine, and
//! leads only where readers are safely sent.

use std::borrow::Cow;

use html5gum::{StartTag, Token, Tokenizer};

use super::{materials::Materials, render::ROOT, style::fetched};
use crate::diagnostics::{Code, Diagnostic};

/// Elements that run something, hold another page or change what addresses mean.
const REFUSED: [&str; 9] =
    ["applet", "base", "embed", "frame", "frameset", "iframe", "object", "portal", "script"];
/// Attributes that lead somewhere once a reader asks for it.
const LINKS: [&str; 7] = ["href", "cite", "action", "formaction", "longdesc", "ping", "xlink:href"];
/// Attributes that a browser fetches by itself.
const FETCHED: [&str; 7] =
    ["src", "srcset", "poster", "data", "background", "manifest", "imagesrcset"];
/// What a `link` element names without fetching it.
const NAMED: [&str; 7] = ["alternate", "author", "canonical", "help", "license", "next", "prev"];
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// What readers were not to find.
enum Fault {
    Script(String),
    Frame(String),
    Refresh(String),
    Address(String),
    Fetch(String),
}

pub fn hold(html: &str, materials: &Materials) -> Result<(), Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut is_style = false;
    let mut tokens = Tokenizer::new(html);
    while let Some(Ok(token)) = tokens.next() {
        match token {
            Token::StartTag(tag) => {
                is_style = &*tag.name == b"style";
                of_tag(&tag, &mut faults);
            }
            Token::EndTag(_) => is_style = false,
            Token::String(text) if is_style => of_style(&lossy(&text), &mut faults),
            _ => {}
        }
    }
    let mut told: Vec<Diagnostic> = Vec::new();
    for fault in faults {
        let fault = fault.tell(materials);
        if !told.contains(&fault) {
            told.push(fault);
        }
    }
    if told.is_empty() { Ok(()) } else { Err(told) }
}

fn of_tag(tag: &StartTag<()>, faults: &mut Vec<Fault>) {
    let name = lossy(&tag.name);
    match &*name {
        "script" => faults.push(Fault::Script("<script>".to_owned())),
        name if REFUSED.contains(&name) => faults.push(Fault::Frame(format!("<{name}>"))),
        _ => {}
    }
    let get = |key: &str| tag.attributes.get(key.as_bytes()).map(|value| lossy(value));
    if name == "meta" && get("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh"))
    {
        faults.push(Fault::Refresh(get("content").unwrap_or_default().into_owned()));
    }
    let is_named = get("rel").is_some_and(|rel| {
        rel.split_ascii_whitespace().all(|word| NAMED.contains(&word.to_ascii_lowercase().as_str()))
    });
    // Drawings fetch what they refer to, and a `link` what it does not only name.
    let fetches = match &*name {
        "link" => !is_named,
        "image" | "use" | "feimage" => true,
        _ => false,
    };
    for (key, value) in &tag.attributes {
        let (key, value) = (lossy(key), lossy(value));
        match &*key {
            "style" => of_style(&value, faults),
            "srcdoc" => faults.push(Fault::Frame("srcdoc".to_owned())),
            key if key.starts_with("on") => faults.push(Fault::Script(key.to_owned())),
            key if FETCHED.contains(&key) || (fetches && LINKS.contains(&key)) => {
                let is_set = key.ends_with("srcset");
                let of_set = |c: char| c == ',' || c.is_ascii_whitespace();
                let is_fine =
                    if is_set { value.split(of_set).all(is_beside) } else { is_beside(&value) };
                if !is_fine {
                    faults.push(Fault::Fetch(value.into_owned()));
                }
            }
            key if LINKS.contains(&key) && !is_followed(&value) => {
                faults.push(Fault::Address(value.into_owned()));
            }
            _ => {}
        }
    }
}

fn of_style(text: &str, faults: &mut Vec<Fault>) {
    faults.extend(fetched(text).into_iter().map(|place| Fault::Fetch(text[place].to_owned())));
}

/// Whether an address is one that readers may follow.
fn is_followed(address: &str) -> bool {
    let address = seen(address);
    match scheme(&address) {
        Some(scheme) => SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()),
        None => !leaves(&address),
    }
}

/// Whether an address is that of a file beside the page, or is itself the file.
fn is_beside(address: &str) -> bool {
    let address = seen(address);
    match scheme(&address) {
        Some(_) => {
            let lower = address.to_ascii_lowercase();
            lower.starts_with("data:image/") || lower.starts_with("data:font/")
        }
        None => !leaves(&address),
    }
}

/// An address as browsers see it (WHATWG URL, 4.4): no tab, no line feed, and
/// nothing that does not show at either end.
fn seen(address: &str) -> String {
    let address = address.trim_matches(|c: char| c <= ' ');
    address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect()
}

fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    is_scheme.then_some(scheme)
}

/// `//host`, which browsers also read in `\\host` and `/\host`.
fn leaves(address: &str) -> bool {
    let mut bytes = address.bytes();
    let is_slash = |byte: Option<u8>| matches!(byte, Some(b'/' | b'\\'));
    is_slash(bytes.next()) && is_slash(bytes.next())
}

impl Fault {
    /// At the template that has it; what came out of the edition or of several
    /// values is told of the page's first template.
    fn tell(self, materials: &Materials) -> Diagnostic {
        let of_page = |what, text: &str| {
            Diagnostic::error(Code::WebUnsafe).arg("what", what).arg("text", text)
        };
        let (told, text) = match self {
            Self::Script(text) => (of_page("script", &text), text),
            Self::Frame(text) => (of_page("frame", &text), text),
            Self::Refresh(text) => (of_page("refresh", &text), text),
            Self::Address(text) => (of_page("address", &text), text),
            Self::Fetch(text) => (Diagnostic::error(Code::WebOutside).arg("url", &text), text),
        };
        match materials.holding(text.trim_end_matches('>')) {
            Some((source, span)) => told.at(source, span),
            None => told.in_file(format!("{}/{ROOT}", materials.layout)),
        }
    }
}

fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
