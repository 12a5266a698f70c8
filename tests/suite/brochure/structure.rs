//! The structure tree, with the text of its marked content: what a screen
//! reader reads, in its order.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::page::{Marked, Page};

#[derive(Debug)]
pub struct Structure {
    elements: Vec<Element>,
}

#[derive(Debug)]
struct Element {
    role: String,
    /// What a screen reader says in its place (`/E`).
    expansion: Option<String>,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Element(Element),
    Text { text: String, language: Option<String> },
}

type Pages = HashMap<ObjectId, Page>;

impl Structure {
    pub fn read(document: &Document) -> Self {
        let pages: Pages =
            document.get_pages().values().map(|&id| (id, Page::read(document, id))).collect();
        let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", document).unwrap();
        let kids = root.as_dict().unwrap().get(b"K").unwrap();
        let elements = parts(document, &pages, kids, None)
            .into_iter()
            .filter_map(|part| match part {
                Part::Element(element) => Some(element),
                Part::Text { .. } => None,
            })
            .collect();
        Self { elements }
    }

    pub fn text(&self) -> String {
        self.elements.iter().map(Element::text).collect()
    }

    /// The letters of each element of that role.
    pub fn texts(&self, role: &str) -> Vec<String> {
        self.all()
            .into_iter()
            .filter(|element| element.role == role)
            .map(|element| super::letters(&element.text()))
            .collect()
    }

    /// No heading skips a level.
    #[track_caller]
    pub fn assert_headings_nest(&self) {
        let mut before = 0;
        for role in self.roles().filter(|role| role.starts_with('H') && role.len() == 2) {
            let level: usize = role[1..].parse().unwrap();
            assert!(level <= before + 1, "H{level} after H{before}");
            before = level;
        }
    }

    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.all().into_iter().map(|element| element.role.as_str())
    }

    /// The letters that are marked as being of a language.
    pub fn in_language(&self, wanted: &str) -> Vec<String> {
        let texts = self.all().into_iter().flat_map(|element| &element.parts);
        texts
            .filter_map(|part| match part {
                Part::Text { text, language } if language.as_deref() == Some(wanted) => {
                    Some(super::letters(text))
                }
                _ => None,
            })
            .collect()
    }

    /// Text and spoken reading of each element that has one.
    pub fn expansions(&self) -> Vec<(String, String)> {
        let spoken = |element: &Element| Some((element.text(), element.expansion.clone()?));
        self.all().into_iter().filter_map(spoken).collect()
    }

    /// Each element on a line, with the beginning of the text that is its own.
    pub fn outline(&self) -> String {
        let mut lines = String::new();
        self.elements.iter().for_each(|element| element.outline(0, &mut lines));
        lines
    }

    fn all(&self) -> Vec<&Element> {
        fn collect<'a>(element: &'a Element, into: &mut Vec<&'a Element>) {
            into.push(element);
            for part in &element.parts {
                if let Part::Element(element) = part {
                    collect(element, into);
                }
            }
        }
        let mut all = Vec::new();
        for element in &self.elements {
            collect(element, &mut all);
        }
        all
    }
}

impl Element {
    fn outline(&self, depth: usize, lines: &mut String) {
        const SHOWN: usize = 60;
        let own: String = self
            .parts
            .iter()
            .filter_map(|part| match part {
                Part::Text { text, .. } => Some(text.as_str()),
                Part::Element(_) => None,
            })
            .collect();
        let shown: String = own.chars().take(SHOWN).collect();
        let more = if own.chars().count() > SHOWN { "…" } else { "" };
        let spoken = self.expansion.iter().map(|spoken| format!(" ({spoken})")).collect::<String>();
        let line = format!("{}{} {shown}{more}{spoken}", "  ".repeat(depth), self.role);
        lines.push_str(line.trim_end());
        lines.push('\n');
        for part in &self.parts {
            if let Part::Element(element) = part {
                element.outline(depth + 1, lines);
            }
        }
    }

    fn text(&self) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Element(element) => element.text(),
                Part::Text { text, .. } => text.clone(),
            })
            .collect()
    }
}

/// What `K` holds: elements, marked content by number or by reference.
fn parts(document: &Document, pages: &Pages, kids: &Object, page: Option<ObjectId>) -> Vec<Part> {
    match document.dereference(kids).unwrap().1 {
        Object::Array(kids) => {
            kids.iter().flat_map(|kid| parts(document, pages, kid, page)).collect()
        }
        Object::Integer(mcid) => marked(pages, page, *mcid).into_iter().collect(),
        Object::Dictionary(kid) => part(document, pages, kid, page).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn part(
    document: &Document,
    pages: &Pages,
    kid: &Dictionary,
    page: Option<ObjectId>,
) -> Option<Part> {
    let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
    if let Ok(mcid) = kid.get(b"MCID").and_then(Object::as_i64) {
        return marked(pages, page, mcid);
    }
    let role = String::from_utf8_lossy(kid.get(b"S").ok()?.as_name().ok()?).into_owned();
    let parts =
        kid.get(b"K").map_or_else(|_| Vec::new(), |kids| parts(document, pages, kids, page));
    let expansion = kid.get(b"E").ok().map(|text| lopdf::decode_text_string(text).unwrap());
    Some(Part::Element(Element { role, expansion, parts }))
}

fn marked(pages: &Pages, page: Option<ObjectId>, mcid: i64) -> Option<Part> {
    let Marked { text, language } = pages.get(&page?)?.marked.get(&mcid)?;
    // The soft hyphen at a line's end is the line's, not the word's.
    let text = text.replace('\u{ad}', "");
    Some(Part::Text { text, language: language.clone() })
}
