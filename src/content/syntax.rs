//! What the YAML scanner stumbled over, told to someone who writes prose: the
//! scanner's own words ("mapping values are not allowed in this context")
//! help nobody. Its messages are matched here and nowhere else.

use std::ops::Range;

use super::{
    marked::{DEPTH_LIMIT, Fault},
    prose::{Written, indent, line_around, written},
    schema,
};
use crate::diagnostics::{Code, Diagnostic, Source};

pub struct Told {
    pub diagnostic: Diagnostic,
    /// What to mask so that the rest of the file can be read.
    pub mask: Option<Range<usize>>,
}

impl From<Diagnostic> for Told {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, mask: None }
    }
}

/// `text` is the source's, perhaps with stretches masked.
pub fn tell(source: &Source, text: &str, fault: &Fault) -> Told {
    let error = Diagnostic::error;
    match fault {
        Fault::Empty => error(Code::FileEmpty).in_file(&source.path).into(),
        Fault::Documents(span) => error(Code::YamlDocuments).at(source, span.clone()).into(),
        Fault::Depth(span) => too_deep(source, span.start).into(),
        Fault::Alias(span) => error(Code::YamlAlias).at(source, span.clone()).into(),
        Fault::Tag(span) => tag(source, text, span),
        Fault::Scan { info, at, open } => Stumble { source, text, info, at: *at }.tell(*open),
    }
}

/// `! attention` is a tag without a name to YAML alone.
fn tag(source: &Source, text: &str, span: &Range<usize>) -> Told {
    match written(text, span.start).filter(|_| text.get(span.clone()) == Some("!")) {
        Some(entry) => Stumble { source, text, info: "", at: span.start }.plain(&entry),
        None => Diagnostic::error(Code::YamlTag).at(source, span.clone()).into(),
    }
}

/// Prose that needs a `|` block.
pub fn plain(source: &Source, key: &str, written: &Written) -> Diagnostic {
    misread(source, key, written, &written.form(&source.text))
}

/// A setting that needs quotes.
pub fn unquoted(source: &Source, key: &str, written: &Written) -> Diagnostic {
    misread(source, key, written, &written.quoted_form(&source.text))
}

fn misread(source: &Source, key: &str, written: &Written, form: &str) -> Diagnostic {
    Diagnostic::error(Code::YamlPlain)
        .arg("key", key)
        .arg("form", form)
        .at(source, written.value.clone())
}

fn too_deep(source: &Source, at: usize) -> Diagnostic {
    let end = source.text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
    Diagnostic::error(Code::YamlDepth).arg("limit", DEPTH_LIMIT).at(source, at..end)
}

struct Stumble<'a> {
    source: &'a Source,
    text: &'a str,
    info: &'a str,
    at: usize,
}

impl Stumble<'_> {
    fn tell(&self, open: Option<usize>) -> Told {
        if let Some(tab) = self.tab() {
            return Diagnostic::error(Code::YamlTab).at(self.source, tab).into();
        }
        if self.says("recursion limit") {
            return too_deep(self.source, self.at).into();
        }
        let entry = written(self.text, self.at);
        if let Some(entry) = &entry {
            if let Some(told) = self.quote(entry) {
                return told;
            }
            if entry.raw(self.text).starts_with('{')
                && let Some(told) = self.hash_in_brackets(entry.value.start)
            {
                return told;
            }
            if let Some(told) = self.misread_start(entry) {
                return told;
            }
        }
        if let Some(open) = open {
            return self.bracket(open);
        }
        if self.says("mapping values are not allowed")
            && let Some(entry) = &entry
            && self.is_prose_colon(entry)
        {
            return self.plain(entry);
        }
        if self.says("comment intercepting")
            && let Some(entry) = &entry
        {
            return self.plain(entry);
        }
        self.layout()
    }

    fn says(&self, words: &str) -> bool {
        self.info.contains(words)
    }

    fn plain(&self, entry: &Written) -> Told {
        let key = entry.key(self.text).unwrap_or("-");
        let mut diagnostic = plain(self.source, key, entry);
        // Of a long text, the line that does it.
        let line = line_around(self.text, self.at);
        let start = line.start + indent(&self.text[line.clone()]);
        if entry.value.start < start && line.end <= entry.value.end {
            diagnostic = diagnostic.at(self.source, start..line.end);
        }
        Told { diagnostic, mask: Some(entry.value.clone()) }
    }

    /// A tab in the indentation of the line at fault or of a neighbour.
    fn tab(&self) -> Option<Range<usize>> {
        let here = line_around(self.text, self.at);
        let next = line_around(self.text, (here.end + 2).min(self.text.len()));
        let before = line_around(self.text, here.start.saturating_sub(1));
        [here, next, before].into_iter().find_map(|line| {
            let blank = &self.text[line.start..line.start + indent(&self.text[line.clone()])];
            let tab = line.start + blank.find('\t')?;
            let tabs = self.text[tab..].len() - self.text[tab..].trim_start_matches('\t').len();
            let has_text = line.start + blank.len() < line.end;
            has_text.then_some(tab..tab + tabs)
        })
    }

    fn quote(&self, entry: &Written) -> Option<Told> {
        let raw = entry.raw(self.text);
        let quote = raw.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        if self.says("trailing content") || self.says("escape") || self.says("hexadecimal") {
            let first = raw.lines().next().unwrap_or(raw);
            if first[1..].contains(quote) || self.says("escape") || self.says("hexadecimal") {
                return Some(self.plain(entry));
            }
        } else if !self.says("quoted scalar") {
            return None;
        }
        let line = line_around(self.text, entry.value.start);
        let diagnostic =
            Diagnostic::error(Code::YamlQuote).at(self.source, entry.value.start..line.end);
        Some(Told { diagnostic, mask: Some(entry.value.clone()) })
    }

    /// A value that begins with a sign YAML keeps for itself.
    fn misread_start(&self, entry: &Written) -> Option<Told> {
        let raw = entry.raw(self.text).trim_end();
        let first = raw.lines().next().unwrap_or(raw);
        let is_misread = match raw.chars().next()? {
            // `*titre*` is italic to the author, an alias to YAML; `*titre` may be meant.
            '*' | '&' if is_name(&raw[1..]) => {
                let span = entry.value.start..entry.value.start + raw.len();
                return Some(Diagnostic::error(Code::YamlAlias).at(self.source, span).into());
            }
            '*' | '&' | '@' | '`' | '%' | '!' => true,
            '[' => first.contains(']'),
            '{' => first.contains('}'),
            '-' => self.says("block sequence") || self.says("'-'"),
            '>' | '|' => self.says("block scalar, did not find"),
            '?' => true,
            _ => false,
        };
        is_misread.then(|| self.plain(entry))
    }

    fn bracket(&self, open: usize) -> Told {
        if let Some(told) = self.hash_in_brackets(open) {
            return told;
        }
        let span = open..open + 1;
        Diagnostic::error(Code::YamlBracket).at(self.source, span).into()
    }

    /// `{ screen: #0b5d5a, … }`: a colour without quotes comments out the rest.
    fn hash_in_brackets(&self, open: usize) -> Option<Told> {
        let line = open..line_around(self.text, open).end;
        let shown = &self.text[line.clone()];
        let hash = shown.find(" #")? + 1;
        let length = shown[hash..].find([',', '}', ']', ' ']).unwrap_or(shown.len() - hash);
        let head = shown[..hash].trim_end().strip_suffix(':')?;
        let key = head.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-').map_or(0, |i| i + 1);
        let value = open + hash..open + hash + length;
        let entry = Written { key: Some(open + key..open + head.len()), value };
        let diagnostic = unquoted(self.source, &head[key..], &entry);
        Some(Told { diagnostic, mask: Some(entry.value) })
    }

    /// `Numérique : oui` and `Intro: suite` are prose; `key:` on its own line,
    /// too far right, is a key.
    fn is_prose_colon(&self, entry: &Written) -> bool {
        let line = line_around(self.text, self.at);
        let on_value_line = line.contains(&entry.value.start) && entry.value.start < self.at;
        let before = self.text[line.start..self.at.max(line.start)].trim_start();
        let head = before.strip_prefix("- ").unwrap_or(before);
        on_value_line || (entry.value.contains(&self.at) && !is_name(head))
    }

    /// Keys without a colon, lines that fit no level, and what nobody foresaw.
    fn layout(&self) -> Told {
        let line = self.line_with_text();
        let near = [line.clone(), self.line_before(&line)];
        if let Some(span) = near.iter().find_map(|line| self.wide_space(line)) {
            return Diagnostic::error(Code::YamlIndent).at(self.source, span).into();
        }
        let colon = near.into_iter().find_map(|line| {
            let start = line.start + indent(&self.text[line.clone()]);
            let word = self.text[start..line.end]
                .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                .next()
                .filter(|word| schema::knows_key(word))?;
            let rest = &self.text[start + word.len()..line.end];
            let lacks = !rest.starts_with(": ") && rest != ":";
            lacks.then_some((start..start + word.len(), word))
        });
        if let Some((span, word)) = colon {
            let fault = Diagnostic::error(Code::YamlColon).arg("key", word);
            return fault.at(self.source, span).into();
        }
        const OF_INDENTATION: [&str; 6] = [
            "indentation",
            "did not find expected key",
            "did not find expected '-'",
            "indented",
            "simple key",
            "mapping values are not allowed",
        ];
        let start = line.start + indent(&self.text[line.clone()]);
        if OF_INDENTATION.iter().any(|words| self.says(words)) {
            return Diagnostic::error(Code::YamlIndent).at(self.source, start..line.end).into();
        }
        let at = self.at.clamp(line.start, line.end);
        let fault = Diagnostic::error(Code::YamlSyntax).arg("reason", self.info);
        fault.at(self.source, at..line.end).into()
    }

    /// A no-break space that indents: pasted, and nothing to YAML.
    fn wide_space(&self, line: &Range<usize>) -> Option<Range<usize>> {
        let shown = &self.text[line.clone()];
        let blank = &shown[..shown.len() - shown.trim_start().len()];
        let start = blank.find(|c: char| !c.is_ascii())?;
        Some(line.start + start..line.start + blank.len())
    }

    /// The line at fault; the last one with text when the scanner ran past it.
    fn line_with_text(&self) -> Range<usize> {
        let line = line_around(self.text, self.at);
        if self.says("expect ':'") || self.text[line.clone()].trim().is_empty() {
            return self.line_before(&line);
        }
        line
    }

    fn line_before(&self, line: &Range<usize>) -> Range<usize> {
        let head = self.text[..line.start].trim_end();
        let before = line_around(self.text, head.len());
        if head.is_empty() { line.clone() } else { before }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
