//! The drawing again, with what is on the lists and nothing else.

use std::{collections::BTreeSet, fmt::Write};

use roxmltree::{Document, Node};
use simplecss::StyleSheet;

use super::{Drawing, SVG, XLINK, images::Images, size, style};
use crate::pictures::fault::{Fault, Note};

/// Elements that draw, or that those refer to.
const ELEMENTS: [&str; 53] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "solidColor",
    "stop",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "tref",
    "tspan",
    "use",
    "a",
];
const MOVING: [&str; 8] = [
    "animate",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "discard",
    "handler",
    "mpath",
    "set",
];
/// What would draw is drawn inside of these.
const SPOKEN: [&str; 3] = ["text", "textPath", "tspan"];

pub(super) fn clean(
    document: &Document<'_>,
    size: (f64, f64),
    notes: &mut Vec<Note>,
) -> Result<Drawing, Fault> {
    if document
        .root()
        .children()
        .any(|node| node.pi().is_some_and(|pi| pi.target == "xml-stylesheet"))
    {
        notes.push(Note::Outside);
    }
    let sheet = style::sheet(document, notes);
    let mut writer = Writer {
        sheet,
        size,
        notes,
        parts: vec![String::new()],
        places: Vec::new(),
        images: Images::default(),
        families: BTreeSet::new(),
    };
    writer.element(document.root_element(), "")?;
    Ok(Drawing {
        parts: writer.parts,
        places: writer.places,
        images: writer.images.read,
        size,
        families: writer.families.into_iter().collect(),
    })
}

struct Writer<'a> {
    sheet: StyleSheet<'a>,
    size: (f64, f64),
    notes: &'a mut Vec<Note>,
    parts: Vec<String>,
    places: Vec<usize>,
    images: Images,
    families: BTreeSet<String>,
}

impl Writer<'_> {
    fn element(&mut self, node: Node<'_, '_>, family: &str) -> Result<(), Fault> {
        let name = node.tag_name().name();
        if node.tag_name().namespace() != Some(SVG) {
            return Ok(());
        }
        if !ELEMENTS.contains(&name) {
            self.left_out(node, name);
            return Ok(());
        }
        let href = node.attribute((XLINK, "href")).or(node.attribute("href")).map(str::trim);
        let link = match (name, href) {
            ("image", Some(href)) => match self.images.find(href, self.notes)? {
                Some(image) => Link::Image(image),
                None => return Ok(()),
            },
            ("image", None) => return Ok(()),
            ("a", _) | (_, None) => Link::None,
            (_, Some(href)) if href.starts_with('#') => Link::Inside(href),
            ("use" | "feImage" | "tref" | "textPath", Some(_)) => {
                self.notes.push(Note::Outside);
                return Ok(());
            }
            (_, Some(_)) => {
                self.notes.push(Note::Outside);
                Link::None
            }
        };
        // A link's text and shapes stay, the link does not.
        let written = match name {
            "a" if node.parent_element().is_some_and(|p| SPOKEN.contains(&p.tag_name().name())) => {
                "tspan"
            }
            "a" => "g",
            name => name,
        };
        if name == "a" && href.is_some() {
            self.notes.push(Note::Outside);
        }
        self.put(&format!("<{written}"));
        let family = self.attributes(node, family)?;
        match link {
            Link::None => {}
            Link::Inside(href) => self.attribute("xlink:href", href),
            Link::Image(image) => {
                self.put(" xlink:href=\"");
                self.places.push(image);
                self.parts.push("\"".to_owned());
            }
        }
        self.put(">");
        let is_spoken = SPOKEN.contains(&written);
        for child in node.children() {
            if child.is_element() {
                self.element(child, &family)?;
            } else if let (true, true, Some(text)) = (is_spoken, child.is_text(), child.text()) {
                if !text.trim().is_empty() {
                    self.families.insert(family.clone());
                }
                self.put(&escaped(text));
            }
        }
        self.put(&format!("</{written}>"));
        Ok(())
    }

    /// Writes them and gives the family that text in here has.
    fn attributes(&mut self, node: Node<'_, '_>, family: &str) -> Result<String, Fault> {
        let mut family = family.to_owned();
        let is_root = node.parent_element().is_none();
        if is_root {
            self.root(node);
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let is_event = name.len() > 2 && name[..2].eq_ignore_ascii_case("on");
            match attribute.namespace() {
                None if is_event => self.notes.push(Note::Scripts),
                None if matches!(name, "style" | "class" | "href") || name.starts_with("data-") => {
                }
                None if is_root && matches!(name, "width" | "height" | "viewBox" | "version") => {}
                None if style::is_kept(name, value, self.notes)? => {
                    family = style::first_family(name, value)
                        .filter(|_| name == "font-family")
                        .unwrap_or(family);
                    self.attribute(name, value);
                }
                Some("http://www.w3.org/XML/1998/namespace") if name != "base" => {
                    self.attribute(&format!("xml:{name}"), value);
                }
                _ => {}
            }
        }
        let declared = style::declarations(node, &self.sheet, self.notes)?;
        for (name, value) in &declared {
            family = style::first_family(name, value).unwrap_or(family);
        }
        if !declared.is_empty() {
            let style: Vec<_> = declared.iter().map(|(n, v)| format!("{n}:{v}")).collect();
            self.attribute("style", &style.join(";"));
        }
        Ok(family)
    }

    fn root(&mut self, node: Node<'_, '_>) {
        self.attribute("xmlns", SVG);
        self.attribute("xmlns:xlink", XLINK);
        let (width, height) = self.size;
        self.attribute("width", &width.to_string());
        self.attribute("height", &height.to_string());
        let [x, y, w, h] = size::view_box(node).unwrap_or([0.0, 0.0, width, height]);
        self.attribute("viewBox", &format!("{x} {y} {w} {h}"));
    }

    fn left_out(&mut self, node: Node<'_, '_>, name: &str) {
        // Illustrator's own data, beside the drawing for everyone else.
        let is_aside = node.parent_element().is_some_and(|p| p.has_tag_name((SVG, "switch")))
            && node.has_attribute("requiredExtensions");
        match name {
            "script" => self.notes.push(Note::Scripts),
            "foreignObject" if !is_aside => self.notes.push(Note::ForeignObject),
            name if MOVING.contains(&name) => self.notes.push(Note::Animation),
            _ => {}
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.put(&format!(" {name}=\"{}\"", escaped(value)));
    }

    fn put(&mut self, text: &str) {
        if let Some(part) = self.parts.last_mut() {
            part.push_str(text);
        }
    }
}

enum Link<'a> {
    None,
    Inside(&'a str),
    Image(usize),
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => {
                // As references, so that attributes keep them.
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}
