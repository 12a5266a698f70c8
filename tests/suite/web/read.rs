//! A page as its reader gets it: lines of text, and what the tags say.

use std::collections::BTreeMap;

use html5gum::{Token, Tokenizer};

/// Elements that stand inside a line.
const INLINE: [&str; 9] = ["a", "span", "i", "strong", "sup", "code", "time", "summary", "h1"];

/// Elements that have no end.
const EMPTY: [&str; 5] = ["meta", "link", "br", "img", "circle"];

#[derive(Debug, Default)]
pub struct Read {
    /// In reading order, as they were typed: French spaces are spaces here.
    pub lines: Vec<String>,
    pub tags: Vec<Tag>,
    /// Text that stands in an element of the class `whole`.
    pub whole: Vec<String>,
}

#[derive(Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
}

impl Tag {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

pub fn read(html: &str) -> Read {
    let mut read = Read::default();
    let mut line = String::new();
    let mut open: Vec<Tag> = Vec::new();
    let mut tokens = Tokenizer::new(html);
    while let Some(Ok(token)) = tokens.next() {
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                let attributes =
                    tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                let tag = || Tag { name: name.clone(), attributes: attributes.clone().collect() };
                let class = tag().get("class").unwrap_or_default().to_owned();
                if !INLINE.contains(&name.as_str()) {
                    end(&mut line, &mut read.lines);
                }
                if class == "whole" {
                    read.whole.push(String::new());
                }
                read.tags.push(tag());
                if !EMPTY.contains(&name.as_str()) {
                    open.push(tag());
                }
            }
            Token::EndTag(tag) => {
                let name = text(&tag.name);
                while let Some(closed) = open.pop() {
                    let is_number =
                        ["number", "numeral"].contains(&closed.get("class").unwrap_or_default());
                    if is_number || !INLINE.contains(&name.as_str()) || name == "h1" {
                        end(&mut line, &mut read.lines);
                    }
                    if closed.name == name {
                        break;
                    }
                }
            }
            Token::String(string) => {
                let string = text(&string);
                if open.iter().any(|tag| tag.name == "style") {
                    continue;
                }
                if open.last().is_some_and(|tag| tag.get("class") == Some("whole")) {
                    read.whole.last_mut().unwrap().push_str(&string);
                }
                line.push_str(&string);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    end(&mut line, &mut read.lines);
    read
}

fn end(line: &mut String, lines: &mut Vec<String>) {
    let plain = typed(line);
    if !plain.is_empty() {
        lines.push(plain);
    }
    line.clear();
}

/// French spaces as the authors typed them.
pub fn typed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
