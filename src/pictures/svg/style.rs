//! Style sheets worked into the elements: what usvg does when it draws, and
//! what keeps a drawing's rules off the page that it stands in.

use roxmltree::{Document, Node};
use simplecss::{AttributeOperator, DeclarationTokenizer, Element, PseudoClass, StyleSheet};

use crate::pictures::fault::{Fault, Note};

/// Properties that change how a static drawing looks; nothing else is kept.
const PROPERTIES: [&str; 68] = [
    "alignment-baseline",
    "baseline-shift",
    "clip-path",
    "clip-rule",
    "color",
    "color-interpolation",
    "color-interpolation-filters",
    "color-rendering",
    "direction",
    "display",
    "dominant-baseline",
    "fill",
    "fill-opacity",
    "fill-rule",
    "filter",
    "flood-color",
    "flood-opacity",
    "font",
    "font-family",
    "font-kerning",
    "font-optical-sizing",
    "font-size",
    "font-size-adjust",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-variation-settings",
    "font-weight",
    "glyph-orientation-horizontal",
    "glyph-orientation-vertical",
    "image-rendering",
    "isolation",
    "letter-spacing",
    "lighting-color",
    "marker",
    "marker-end",
    "marker-mid",
    "marker-start",
    "mask",
    "mask-type",
    "mix-blend-mode",
    "opacity",
    "overflow",
    "paint-order",
    "shape-rendering",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "text-decoration",
    "text-overflow",
    "text-rendering",
    "transform",
    "transform-origin",
    "unicode-bidi",
    "vector-effect",
    "visibility",
    "white-space",
    "word-spacing",
    "writing-mode",
    "line-height",
];
const COLOURS: [&str; 6] =
    ["color", "fill", "flood-color", "lighting-color", "stop-color", "stroke"];

pub(super) fn sheet<'a>(document: &'a Document<'_>, notes: &mut Vec<Note>) -> StyleSheet<'a> {
    let mut sheet = StyleSheet::new();
    for node in document.descendants().filter(|node| node.has_tag_name((super::SVG, "style"))) {
        if matches!(node.attribute("type"), None | Some("" | "text/css")) {
            let text = node.text().unwrap_or_default();
            if text.to_ascii_lowercase().contains("@import") {
                notes.push(Note::Outside);
            }
            sheet.parse_more(text);
        }
    }
    sheet
}

/// An element's declarations in the order in which they count: the last wins.
pub(super) fn declarations(
    node: Node<'_, '_>,
    sheet: &StyleSheet<'_>,
    notes: &mut Vec<Note>,
) -> Result<Vec<(String, String)>, Fault> {
    let mut found: Vec<(String, String, bool)> = Vec::new();
    let rules = sheet.rules.iter().filter(|rule| rule.selector.matches(&Styled(node)));
    let by_rules = rules.flat_map(|rule| &rule.declarations);
    for declaration in by_rules {
        add(&mut found, declaration.name, declaration.value, declaration.important, notes)?;
    }
    for declaration in DeclarationTokenizer::from(node.attribute("style").unwrap_or_default()) {
        add(&mut found, declaration.name, declaration.value, declaration.important, notes)?;
    }
    found.sort_by_key(|(_, _, is_important)| *is_important);
    let last = |i: usize| found[i + 1..].iter().all(|later| later.0 != found[i].0);
    let counting: Vec<bool> = (0..found.len()).map(last).collect();
    let mut counts = counting.into_iter();
    found.retain(|_| counts.next().unwrap_or(true));
    Ok(found.into_iter().map(|(name, value, _)| (name, value)).collect())
}

fn add(
    found: &mut Vec<(String, String, bool)>,
    name: &str,
    value: &str,
    is_important: bool,
    notes: &mut Vec<Note>,
) -> Result<(), Fault> {
    if !is_property(name) || !is_kept(name, value, notes)? {
        return Ok(());
    }
    found.retain(|(known, _, important)| known != name || *important && !is_important);
    found.push((name.to_owned(), value.to_owned(), is_important));
    Ok(())
}

pub(super) fn is_property(name: &str) -> bool {
    PROPERTIES.contains(&name)
}

/// Whether a value stays: it points at nothing outside and hangs on nothing that
/// the drawing does not say.
pub(super) fn is_kept(name: &str, value: &str, notes: &mut Vec<Note>) -> Result<bool, Fault> {
    let lower = value.to_ascii_lowercase();
    if lower.contains("var(") {
        if COLOURS.contains(&name) {
            return Err(Fault::SvgVariables(value.trim().to_owned()));
        }
        notes.push(Note::Variables);
        return Ok(false);
    }
    let points_inside = lower.split("url(").skip(1).all(|rest| {
        rest.trim_start().trim_start_matches(['"', '\'']).trim_start().starts_with('#')
    });
    // An escape could spell `url`; `;` and braces would start something else.
    let is_odd = lower.contains(['\\', ';', '{', '}', '<'])
        || ["image(", "image-set(", "src(", "expression(", "javascript:"]
            .iter()
            .any(|part| lower.contains(part));
    if !points_inside || is_odd {
        notes.push(Note::Outside);
        return Ok(false);
    }
    Ok(true)
}

/// The first family of a `font-family` or `font` value, without quotes.
pub(super) fn first_family(name: &str, value: &str) -> Option<String> {
    let value = value.trim();
    let list = match name {
        "font-family" => value,
        "font" => {
            // The family stands behind the size, the only word that must be there.
            let sized = value.split_inclusive(char::is_whitespace);
            let mut at = 0;
            let mut found = None;
            for word in sized {
                at += word.len();
                if word.starts_with(|c: char| c.is_ascii_digit() || c == '.')
                    && word.contains(|c: char| c.is_ascii_alphabetic() || c == '%')
                {
                    found = Some(at);
                }
            }
            value.get(found?..)?
        }
        _ => return None,
    };
    let first = list.split(',').next()?.trim().trim_matches(['"', '\'']).trim();
    (!first.is_empty()).then(|| first.to_owned())
}

struct Styled<'a, 'input>(Node<'a, 'input>);

impl Element for Styled<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Styled)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Styled)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        self.0.attribute(name).is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        matches!(class, PseudoClass::FirstChild) && self.prev_sibling_element().is_none()
    }
}
