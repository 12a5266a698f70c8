//! The style sheet with its fonts inside it. A page of one file can be sent on
//! and opened anywhere; and browsers keep a page opened from disk from fonts
//! that lie beside it.

use std::ops::Range;

use base64::{Engine as _, prelude::BASE64_STANDARD};

use super::materials::Materials;
use crate::diagnostics::{Code, Diagnostic, Source};

/// What `url(…)` refers to in the folder of the style.
pub fn addresses(style: &Source) -> Result<Vec<&str>, Vec<Diagnostic>> {
    let outside: Vec<Diagnostic> = fetched(&style.text)
        .into_iter()
        .map(|place| {
            let address = &style.text[place.clone()];
            Diagnostic::error(Code::WebOutside).arg("url", address).at(style, place)
        })
        .collect();
    if outside.is_empty() {
        Ok(places(&style.text).into_iter().map(|place| &style.text[place]).collect())
    } else {
        Err(outside)
    }
}

/// Where a style would fetch what is not in the page's folder. Another style
/// (`@import`) never is: the page is one file.
pub fn fetched(text: &str) -> Vec<Range<usize>> {
    let mut found = places(text);
    found.retain(|place| leads_out(&text[place.clone()]));
    for code in outside_comments(text) {
        let lower = text[code.clone()].to_ascii_lowercase();
        found.extend(lower.match_indices("@import").map(|(at, _)| {
            let start = code.start + at;
            start..text[start..code.end].find([';', '\n']).map_or(code.end, |end| start + end)
        }));
    }
    found.sort_by_key(|place| place.start);
    found
}

/// The style with everything it refers to written into it.
pub fn inlined(materials: &Materials) -> String {
    let text = &materials.style.text;
    let mut out = String::with_capacity(text.len() * 8);
    let mut done = 0;
    for place in places(text) {
        let address = &text[place.clone()];
        let found = materials.assets.iter().find(|(name, _)| name == address);
        let Some((_, bytes)) = found else { continue };
        out.push_str(&text[done..place.start]);
        out.push_str("data:");
        out.push_str(media_type(address));
        out.push_str(";base64,");
        BASE64_STANDARD.encode_string(bytes, &mut out);
        done = place.end;
    }
    out + &text[done..]
}

/// Where the addresses stand, without quotes.
fn places(text: &str) -> Vec<Range<usize>> {
    const OPEN: &str = "url(";
    let mut places = Vec::new();
    for code in outside_comments(text) {
        // Names of functions have no case.
        let lower = text[code.clone()].to_ascii_lowercase();
        for (at, _) in lower.match_indices(OPEN) {
            let start = code.start + at + OPEN.len();
            let Some(end) = text[start..code.end].find(')') else { continue };
            let written = &text[start..start + end];
            let address = written.trim().trim_matches(['"', '\'']);
            let start = start + written.find(address).unwrap_or(0);
            let is_inside = address.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("data:"));
            if !is_inside && !address.starts_with('#') {
                places.push(start..start + address.len());
            }
        }
    }
    places
}

fn outside_comments(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while let Some(open) = text[start..].find("/*") {
        parts.push(start..start + open);
        let inside = start + open + 2;
        start = text[inside..].find("*/").map_or(text.len(), |close| inside + close + 2);
    }
    parts.push(start..text.len());
    parts
}

/// Whether it is an address on the network, or one that a browser would take
/// for one.
fn leads_out(address: &str) -> bool {
    address.contains(':') || address.starts_with('/')
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        _ => "application/octet-stream",
    }
}
