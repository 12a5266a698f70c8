//! Glyphs of a page as its content stream draws them, with the marked content
//! they stand in.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};

#[derive(Debug)]
pub struct Glyph {
    /// What the font's character map says it stands for.
    pub text: String,
    /// What is added to its natural advance, in em.
    pub slack: f32,
    /// Height of its line on the page, in hundredths of a point.
    pub baseline: i32,
    /// In points.
    pub size: f32,
}

#[derive(Debug, Default)]
pub struct Marked {
    pub text: String,
    pub language: Option<String>,
}

#[derive(Debug)]
pub struct Page {
    pub glyphs: Vec<Glyph>,
    pub marked: HashMap<i64, Marked>,
}

/// Where text is shown, and how large.
#[derive(Debug, Clone, Copy, Default)]
struct Line {
    baseline: i32,
    size: f32,
}

/// One open `BDC`.
struct Open {
    mcid: Option<i64>,
    /// Stands for everything in it.
    replaced: bool,
}

pub fn pages(document: &Document) -> Vec<Page> {
    document.get_pages().values().map(|&id| Page::read(document, id)).collect()
}

impl Page {
    pub fn read(document: &Document, id: ObjectId) -> Self {
        let fonts: HashMap<Vec<u8>, HashMap<u16, String>> = document
            .get_page_fonts(id)
            .unwrap()
            .into_iter()
            .map(|(name, font)| (name, character_map(document, font)))
            .collect();
        let content = Content::decode(&document.get_page_content(id)).unwrap();
        let mut page = Self { glyphs: Vec::new(), marked: HashMap::new() };
        let mut open: Vec<Open> = Vec::new();
        let mut font = &HashMap::new();
        let mut size = 0.0;
        let mut line = Line::default();
        // What `q` saves: the transformation matrix.
        let mut saved = Vec::new();
        let mut space = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" | "BMC" => open.push(page.opened(operands.get(1), &open)),
                "EMC" => drop(open.pop()),
                "Tf" => {
                    font = &fonts[operands[0].as_name().unwrap()];
                    size = operands[1].as_float().unwrap();
                }
                "q" => saved.push(space),
                "Q" => space = saved.pop().unwrap(),
                "cm" => space = times(matrix(operands), space),
                "Tm" => {
                    let [_, _, _, scale, _, height] = times(matrix(operands), space);
                    line = Line { baseline: hundredths(height), size: size * scale.abs() };
                }
                "Tj" | "TJ" => {
                    let shown = match &operands[0] {
                        Object::Array(parts) => parts.as_slice(),
                        _ => &operands[..1],
                    };
                    page.show(shown, font, line, &open);
                }
                _ => {}
            }
        }
        page
    }

    fn opened(&mut self, properties: Option<&Object>, outer: &[Open]) -> Open {
        let inherited = outer.last().map(|outer| (outer.mcid, outer.replaced));
        let (mut mcid, mut replaced) = inherited.unwrap_or_default();
        if let Some(Object::Dictionary(properties)) = properties {
            if let Ok(own) = properties.get(b"MCID").and_then(Object::as_i64) {
                mcid = Some(own);
                let marked = self.marked.entry(own).or_default();
                marked.language = text(properties, b"Lang");
            }
            if let Some(actual) = text(properties, b"ActualText") {
                if let Some(mcid) = mcid {
                    self.marked.entry(mcid).or_default().text.push_str(&actual);
                }
                replaced = true;
            }
        }
        Open { mcid, replaced }
    }

    fn show(&mut self, parts: &[Object], font: &HashMap<u16, String>, line: Line, open: &[Open]) {
        let (mcid, replaced) = open.last().map_or((None, false), |open| (open.mcid, open.replaced));
        for part in parts {
            match part {
                Object::String(codes, _) => {
                    for code in codes.chunks(2) {
                        let code = u16::from_be_bytes(code.try_into().unwrap());
                        let text = font.get(&code).cloned().unwrap_or_default();
                        if let Some(mcid) = mcid.filter(|_| !replaced) {
                            self.marked.entry(mcid).or_default().text.push_str(&text);
                        }
                        self.glyphs.push(Glyph {
                            text,
                            slack: 0.0,
                            baseline: line.baseline,
                            size: line.size,
                        });
                    }
                }
                adjustment => {
                    if let Some(glyph) = self.glyphs.last_mut() {
                        glyph.slack -= adjustment.as_float().unwrap() / 1000.0;
                    }
                }
            }
        }
    }
}

type Matrix = [f32; 6];

fn matrix(operands: &[Object]) -> Matrix {
    std::array::from_fn(|i| operands[i].as_float().unwrap())
}

/// First `a`, then `b` (ISO 32000-1, 8.3.4).
fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

#[expect(clippy::cast_possible_truncation, reason = "a page is small")]
fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

fn text(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    let bytes = dictionary.get(key).ok()?.as_str().ok()?;
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(utf16) => {
            let units: Vec<u16> =
                utf16.chunks(2).map(|unit| u16::from_be_bytes(unit.try_into().unwrap())).collect();
            Some(String::from_utf16(&units).unwrap())
        }
        None => Some(String::from_utf8_lossy(bytes).into_owned()),
    }
}

/// The `bfchar` and `bfrange` lines of a font's ToUnicode map.
fn character_map(document: &Document, font: &Dictionary) -> HashMap<u16, String> {
    let Ok(stream) = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream) else {
        return HashMap::new();
    };
    let text = String::from_utf8_lossy(&stream.decompressed_content().unwrap()).into_owned();
    let mut map = HashMap::new();
    let mut kind = "";
    for line in text.lines() {
        let hex: Vec<&str> = line.split(['<', '>']).skip(1).step_by(2).collect();
        match (line.trim().rsplit(' ').next(), kind, hex.as_slice()) {
            (Some("beginbfchar"), ..) => kind = "char",
            (Some("beginbfrange"), ..) => kind = "range",
            (Some("endbfchar" | "endbfrange"), ..) => kind = "",
            (_, "char", [code, said]) => drop(map.insert(unit(code), said_by(said, 0))),
            (_, "range", [first, last, said]) => {
                for (i, code) in (unit(first)..=unit(last)).enumerate() {
                    map.insert(code, said_by(said, i));
                }
            }
            _ => {}
        }
    }
    map
}

fn unit(hex: &str) -> u16 {
    u16::from_str_radix(hex, 16).unwrap()
}

fn said_by(hex: &str, further: usize) -> String {
    let mut units: Vec<u16> =
        hex.as_bytes().chunks(4).map(|digits| unit(std::str::from_utf8(digits).unwrap())).collect();
    *units.last_mut().unwrap() += u16::try_from(further).unwrap();
    String::from_utf16(&units).unwrap()
}

/// Where a character is in the decoded file: in texts of either encoding, in
/// streams, in character maps.
pub fn holding(mut document: Document, character: char) -> Vec<String> {
    document.decompress();
    let unit = u16::try_from(u32::from(character)).unwrap();
    let mapped = format!("<{unit:04X}>");
    let mut found = Vec::new();
    for (id, object) in &document.objects {
        for text in strings(object) {
            let is_utf16 = text.starts_with(&[0xfe, 0xff]);
            if String::from_utf8_lossy(&text).contains(character)
                || is_utf16 && text.chunks(2).any(|held| held == unit.to_be_bytes())
            {
                found.push(format!("a text of object {id:?}"));
            }
        }
        if let Ok(stream) = object.as_stream() {
            let content = String::from_utf8_lossy(&stream.content);
            if content.contains(character) || content.to_uppercase().contains(&mapped) {
                found.push(format!("stream {id:?}"));
            }
        }
    }
    found
}

/// Every string of an object, however deep.
pub fn strings(object: &Object) -> Vec<Vec<u8>> {
    match object {
        Object::String(text, _) => vec![text.clone()],
        Object::Array(parts) => parts.iter().flat_map(strings).collect(),
        Object::Dictionary(parts) => parts.iter().flat_map(|(_, part)| strings(part)).collect(),
        Object::Stream(stream) => stream.dict.iter().flat_map(|(_, part)| strings(part)).collect(),
        _ => Vec::new(),
    }
}
