//! A YAML document as a tree that remembers where each value stands, with the
//! limits that keep hostile files cheap.

use std::{cell::Cell, ops::Range};

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};

/// Content nests five levels deep.
pub const DEPTH_LIMIT: usize = 32;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// In bytes; a block scalar's begins at its first line of text.
    pub span: Range<usize>,
    pub kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Scalar { value: String, style: ScalarStyle },
    List { items: Vec<Node>, flow: bool },
    Mapping { entries: Vec<(Node, Node)>, flow: bool },
}

/// Why there is no tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    Empty,
    Documents(Range<usize>),
    Depth(Range<usize>),
    Alias(Range<usize>),
    Tag(Range<usize>),
    /// `open` is where a `[` or `{` begins that was still open.
    Scan {
        info: String,
        at: usize,
        open: Option<usize>,
    },
}

impl Node {
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Kind::Mapping { entries, .. } = &self.kind else { return None };
        entries.iter().find(|(name, _)| name.text() == Some(key)).map(|(_, value)| value)
    }

    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { value, .. } => Some(value),
            _ => None,
        }
    }
}

pub fn read(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader {
        text,
        offsets: Offsets { text, last: Cell::new((0, 0)) },
        open: Vec::new(),
        root: None,
    };
    let mut parser = Parser::new_from_str(text);
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| reader.scan_fault(&error))?;
        match event {
            Event::StreamEnd => break,
            Event::DocumentStart(_) => {
                documents += 1;
                if documents > 1 {
                    return Err(Fault::Documents(reader.bytes(span)));
                }
            }
            event => reader.take(event, span)?,
        }
    }
    match reader.root {
        Some(Node { kind: Kind::Scalar { ref value, style: ScalarStyle::Plain }, .. })
            if value.is_empty() =>
        {
            Err(Fault::Empty)
        }
        Some(root) => Ok(root),
        None => Err(Fault::Empty),
    }
}

struct Reader<'a> {
    text: &'a str,
    offsets: Offsets<'a>,
    open: Vec<Open>,
    root: Option<Node>,
}

/// A list or mapping whose end has not come; a mapping's keys and values alternate.
struct Open {
    start: usize,
    flow: bool,
    is_list: bool,
    children: Vec<Node>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event, span: Span) -> Result<(), Fault> {
        let span = self.bytes(span);
        match event {
            Event::Alias(_) => Err(Fault::Alias(span)),
            Event::Scalar(value, style, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), &span)?;
                let mut value = value.into_owned();
                // The line ends that close a block are no part of what it says.
                if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
                    value.truncate(value.trim_end_matches('\n').len());
                }
                self.place(Node { span, kind: Kind::Scalar { value, style } });
                Ok(())
            }
            Event::SequenceStart(anchor, tag) => self.begin(true, anchor, tag.is_some(), &span),
            Event::MappingStart(anchor, tag) => self.begin(false, anchor, tag.is_some(), &span),
            Event::SequenceEnd | Event::MappingEnd => {
                self.end(span.end);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn refuse(&self, anchor: usize, tag: bool, span: &Range<usize>) -> Result<(), Fault> {
        if anchor != 0 {
            return Err(Fault::Alias(self.mark_before('&', span)));
        }
        if tag { Err(Fault::Tag(self.mark_before('!', span))) } else { Ok(()) }
    }

    /// The anchor or tag of a value that begins at `span`, or on the line above.
    fn mark_before(&self, sign: char, span: &Range<usize>) -> Range<usize> {
        let head = &self.text[..span.end];
        let from = if head[span.start..].starts_with(sign) { Some(span.start) } else { None };
        let Some(start) = from.or_else(|| head.rfind(sign)) else { return span.clone() };
        let length = self.text[start..].find(char::is_whitespace);
        start..length.map_or(self.text.len(), |length| start + length)
    }

    fn begin(
        &mut self,
        is_list: bool,
        anchor: usize,
        tag: bool,
        span: &Range<usize>,
    ) -> Result<(), Fault> {
        self.refuse(anchor, tag, span)?;
        if self.open.len() == DEPTH_LIMIT {
            return Err(Fault::Depth(span.clone()));
        }
        let flow = self.text[span.clone()].starts_with(['[', '{']);
        self.open.push(Open { start: span.start, flow, is_list, children: Vec::new() });
        Ok(())
    }

    fn end(&mut self, end: usize) {
        let Some(Open { start, flow, is_list, children }) = self.open.pop() else { return };
        // A block collection's end is reported where the next token stands.
        let end = match children.last() {
            Some(last) if !flow => last.span.end,
            _ => self.trimmed(start..end).end,
        };
        let kind = if is_list {
            Kind::List { items: children, flow }
        } else {
            let mut entries = Vec::new();
            let mut children = children.into_iter();
            while let (Some(key), Some(value)) = (children.next(), children.next()) {
                entries.push((key, value));
            }
            Kind::Mapping { entries, flow }
        };
        self.place(Node { span: start..end.max(start), kind });
    }

    fn place(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(open) => open.children.push(node),
            None => self.root = Some(node),
        }
    }

    fn bytes(&self, span: Span) -> Range<usize> {
        let start = self.offsets.byte(span.start.index());
        self.trimmed(start..self.offsets.byte(span.end.index()).max(start))
    }

    fn trimmed(&self, span: Range<usize>) -> Range<usize> {
        span.start..span.start + self.text[span.clone()].trim_ascii_end().len()
    }

    fn scan_fault(&self, error: &ScanError) -> Fault {
        let at = self.offsets.byte(error.marker().index());
        let open = self.open.iter().rfind(|open| open.flow).map(|open| open.start);
        Fault::Scan { info: error.info().to_owned(), at, open }
    }
}

/// The parser counts characters, places are in bytes: a cursor that walks from
/// the last place asked for, as events come nearly in order.
struct Offsets<'a> {
    text: &'a str,
    /// A character's index and its byte.
    last: Cell<(usize, usize)>,
}

impl Offsets<'_> {
    fn byte(&self, index: usize) -> usize {
        let (last, byte) = self.last.get();
        let found = if index >= last {
            let mut rest = self.text[byte..].char_indices().map(|(at, _)| byte + at);
            rest.nth(index - last).unwrap_or(self.text.len())
        } else {
            let mut before = self.text[..byte].char_indices().rev().map(|(at, _)| at);
            before.nth(last - index - 1).unwrap_or(0)
        };
        // Past the end there is no character to count on from.
        if found < self.text.len() {
            self.last.set((index, found));
        }
        found
    }
}
