//! Prose that YAML misreads (` : `, ` #`, a leading `[`…), found again as the
//! author wrote it, and the `|` block in which YAML leaves it alone.

use std::ops::Range;

/// An entry as written: `key: value` or `- value`, with the deeper lines below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub key: Option<Range<usize>>,
    /// From the value's first character to its last, comments included.
    pub value: Range<usize>,
}

/// A file of one endless paragraph needs no longer search.
const MOST_LINES: usize = 400;

const SHOWN_LINES: usize = 6;
const SHOWN_CHARACTERS: usize = 120;

/// The entry that the byte at `at` belongs to.
pub fn written(text: &str, at: usize) -> Option<Written> {
    let mut line = line_around(text, at);
    for _ in 0..MOST_LINES {
        if let Some((key, value_start, indent)) = head(text, &line)
            && value_start <= at.max(line.start)
        {
            return Some(Written::new(text, key, value_start, &line, indent));
        }
        line = line_around(text, line.start.checked_sub(1)?);
    }
    None
}

/// The entry of a key, even one without a value.
pub fn entry_of_key(text: &str, key: &Range<usize>) -> Option<Written> {
    let line = line_around(text, key.start);
    let (found, value_start, indent) = head(text, &line)?;
    let is_it = found.as_ref() == Some(key);
    is_it.then(|| Written::new(text, found, value_start, &line, indent))
}

impl Written {
    fn new(
        text: &str,
        key: Option<Range<usize>>,
        start: usize,
        line: &Range<usize>,
        indent: usize,
    ) -> Self {
        let end = value_end(text, line.end, indent).max(start);
        // The value may begin on the line below its key.
        let blank = text[start..end].len() - text[start..end].trim_ascii_start().len();
        Self { key, value: start + blank..end }
    }

    pub fn key<'a>(&self, text: &'a str) -> Option<&'a str> {
        text.get(self.key.clone()?)
    }

    pub fn raw<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.value.clone()).unwrap_or_default()
    }

    /// The entry with its value in quotes, for what is a setting and no prose.
    pub fn quoted_form(&self, text: &str) -> String {
        format!("{}: \"{}\"", self.key(text).unwrap_or("-"), self.raw(text).trim())
    }

    /// The entry rewritten as a `|` block; a long text is cut short, as it is
    /// shown to be understood, not copied.
    pub fn form(&self, text: &str) -> String {
        let raw = unquoted(self.raw(text));
        let mut form = match self.key(text) {
            Some(key) => format!("{key}: |"),
            None => "- |".to_owned(),
        };
        for (i, line) in raw.lines().map(str::trim).enumerate() {
            form.push('\n');
            if i == SHOWN_LINES {
                form.push_str("  …");
                break;
            }
            if !line.is_empty() {
                form.push_str("  ");
                form.extend(line.chars().take(SHOWN_CHARACTERS));
            }
            if line.chars().nth(SHOWN_CHARACTERS).is_some() {
                form.push('…');
            }
        }
        form
    }
}

/// Without the quotes around the whole, and without a block sign that stands
/// on the text's own line.
fn unquoted(raw: &str) -> &str {
    let raw = raw.trim();
    for quote in ['"', '\''] {
        if let Some(inner) = raw.strip_prefix(quote).and_then(|raw| raw.strip_suffix(quote)) {
            return inner;
        }
    }
    raw.strip_prefix(['|', '>']).map_or(raw, str::trim_start)
}

/// The bounds of a line, without its end.
pub fn line_around(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |i| i + 1);
    let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |i| at + i);
    let end = if end > start && bytes[end - 1] == b'\r' { end - 1 } else { end };
    start..end
}

/// Key, start of the value, and column from which deeper lines belong to it.
fn head(text: &str, line: &Range<usize>) -> Option<(Option<Range<usize>>, usize, usize)> {
    let mut at = line.start + indent(&text[line.clone()]);
    let mut dash = None;
    while text[at..line.end].starts_with("- ") {
        dash = Some(at - line.start);
        at += 1 + blanks(&text[at + 1..line.end]);
    }
    let rest = &text[at..line.end];
    let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
    let after = &rest[name..];
    if name > 0 && after.starts_with(':') && !after[1..].starts_with(|c| c != ' ') {
        let value = at + name + 1 + blanks(&after[1..]);
        return Some((Some(at..at + name), value, at - line.start));
    }
    dash.map(|dash| (None, at, dash))
}

/// Where the last deeper line ends; blank lines between belong, after not.
fn value_end(text: &str, first_end: usize, column: usize) -> usize {
    let mut end = first_end;
    let mut at = first_end;
    while let Some(newline) = text[at..].find('\n') {
        let line = line_around(text, at + newline + 1);
        let shown = &text[line.clone()];
        if !shown.trim().is_empty() {
            if indent(shown) <= column {
                break;
            }
            end = line.end;
        }
        at = line.end;
    }
    end
}

pub fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}
