//! Typed prose: what an author's text means, apart from how it was typed.
//!
//! A [`Prose`] keeps the author's characters. Render rules (French spacing,
//! superscript ordinals) are applied by [`super::french::set`], which may
//! change spaces and wrap runs but never a letter.

use std::ops::Range;

use serde::{Serialize, Serializer, ser::SerializeMap};

pub use super::origin::{OffsetMap, Text};

/// A text of one or several blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Prose {
    pub blocks: Vec<Block>,
    /// What the reader of this text should know; never serialised.
    #[serde(skip)]
    pub findings: Vec<Finding>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    Paragraph { runs: Vec<Run> },
    List { items: Vec<Item> },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    pub runs: Vec<Run>,
}

/// A piece of a line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    Text(Text),
    Emphasis(Vec<Run>),
    Strong(Vec<Run>),
    Superscript(Vec<Run>),
    Link {
        url: String,
        runs: Vec<Run>,
    },
    /// Text in another language (a BCP 47 tag): no French rule touches it.
    Language {
        lang: String,
        runs: Vec<Run>,
    },
    Inclusive(InclusiveWord),
}

/// A word that carries a median dot, whole: with the elided article before
/// it (`l’usager·ère`), with the author's code point. Several side by side
/// may be one, when they are read together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InclusiveWord {
    pub text: String,
    /// Where it stands in the source, in bytes.
    pub span: Range<usize>,
    /// How it is spoken, once a person has approved of it.
    pub reading: Option<String>,
}

/// Something in a text that its author should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    /// Where, in bytes of the source string.
    pub span: Range<usize>,
    /// The offending text, as typed.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// Markup Médiane does not have (`# title`, `<b>`, a code span, `1. item`, …): set as typed.
    UnknownMarkup,
    /// `*`, `**`, `^` or `[` that opens and never closes: set as typed.
    UnclosedMarkup,
    /// A block (list, blank line) where one line of text is expected.
    NotOneLine,
    /// Attribute other than `lang=`, or a language tag that is none.
    BadAttribute,
    /// A link whose target is neither http(s), mailto nor tel.
    BadLink,
}

impl Prose {
    /// The characters alone, blocks joined by a line feed.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            let lines: Vec<&[Run]> = match block {
                Block::Paragraph { runs } => vec![runs],
                Block::List { items } => items.iter().map(|item| &item.runs[..]).collect(),
            };
            for runs in lines {
                if !out.is_empty() {
                    out.push('\n');
                }
                plain_into(runs, &mut out);
            }
        }
        out
    }

    /// Calls `see` with each inclusive word and the word before it.
    pub fn each_inclusive(&mut self, see: &mut dyn FnMut(&mut InclusiveWord, &str)) {
        for runs in self.lines_mut() {
            each_inclusive(runs, &mut String::new(), see);
        }
    }

    /// Joins inclusive words where `agree` says that they are read together; it
    /// is given the words and the one before them. `goes_on` tells whether a
    /// word may be joined over some text to the next.
    pub fn join_inclusive(&mut self, goes_on: GoesOn, agree: &mut dyn FnMut(&str, &str) -> bool) {
        for runs in self.lines_mut() {
            join_inclusive(runs, &mut String::new(), goes_on, agree);
        }
    }

    /// Every line of runs, in reading order.
    pub fn lines_mut(&mut self) -> impl Iterator<Item = &mut Vec<Run>> {
        self.blocks.iter_mut().flat_map(|block| match block {
            Block::Paragraph { runs } => vec![runs],
            Block::List { items } => items.iter_mut().map(|item| &mut item.runs).collect(),
        })
    }

    pub fn is_blank(&self) -> bool {
        self.plain().trim().is_empty()
    }
}

/// `before` is the text read so far on the line.
fn each_inclusive(
    runs: &mut [Run],
    before: &mut String,
    see: &mut dyn FnMut(&mut InclusiveWord, &str),
) {
    for run in runs {
        match run {
            Run::Text(text) => before.push_str(&text.text),
            Run::Inclusive(word) => {
                see(word, before.split_whitespace().next_back().unwrap_or_default());
                before.push_str(&word.text);
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => each_inclusive(runs, before, see),
        }
    }
}

/// `before` is the text read so far on the line.
fn join_inclusive(
    runs: &mut Vec<Run>,
    before: &mut String,
    goes_on: GoesOn,
    agree: &mut dyn FnMut(&str, &str) -> bool,
) {
    let mut i = 0;
    while i < runs.len() {
        if let Some((count, phrase)) = side_by_side(&runs[i..], goes_on)
            && agree(&phrase.text, before.split_whitespace().next_back().unwrap_or_default())
        {
            runs.splice(i..i + count, [Run::Inclusive(phrase)]);
        }
        match &mut runs[i] {
            Run::Text(text) => before.push_str(&text.text),
            Run::Inclusive(word) => before.push_str(&word.text),
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => join_inclusive(runs, before, goes_on, agree),
        }
        i += 1;
    }
}

type GoesOn = fn(&str, &str, &str) -> bool;

/// So many runs are joined at most; no phrase that agrees is as long.
const LONGEST: usize = 24;

/// The inclusive words that `runs` begins with, as one, with what stands
/// between them; and how many runs they are.
fn side_by_side(runs: &[Run], goes_on: GoesOn) -> Option<(usize, InclusiveWord)> {
    let Run::Inclusive(first) = runs.first()? else { return None };
    let mut phrase = first.clone();
    let mut last = first;
    let mut count = 1;
    while let Some([Run::Text(between), Run::Inclusive(next)]) = runs.get(count..count + 2)
        && count < LONGEST
        && goes_on(&last.text, &between.text, &next.text)
    {
        phrase.text.push_str(&between.text);
        phrase.text.push_str(&next.text);
        last = next;
        phrase.span.end = next.span.end;
        count += 2;
    }
    (count > 1).then_some((count, phrase))
}

fn plain_into(runs: &[Run], out: &mut String) {
    for run in runs {
        match run {
            Run::Text(text) => out.push_str(&text.text),
            Run::Inclusive(word) => out.push_str(&word.text),
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. }
            | Run::Language { runs, .. } => plain_into(runs, out),
        }
    }
}

/// Layouts receive a text run as a bare string and every other run as a
/// dictionary with its `kind`.
impl Serialize for Run {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kind, extra, runs) = match self {
            Run::Text(text) => return serializer.serialize_str(&text.text),
            Run::Inclusive(word) => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("kind", "inclusive")?;
                map.serialize_entry("text", &word.text)?;
                map.serialize_entry("reading", &word.reading)?;
                return map.end();
            }
            Run::Emphasis(runs) => ("emphasis", None, runs),
            Run::Strong(runs) => ("strong", None, runs),
            Run::Superscript(runs) => ("superscript", None, runs),
            Run::Link { url, runs } => ("link", Some(("url", url)), runs),
            Run::Language { lang, runs } => ("language", Some(("lang", lang)), runs),
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", kind)?;
        if let Some((key, value)) = extra {
            map.serialize_entry(key, value)?;
        }
        map.serialize_entry("runs", runs)?;
        map.end()
    }
}
