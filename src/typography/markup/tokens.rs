//! One pass over a line: which characters may be markup.

use std::ops::Range;

use super::blocks::{Joined, finding};
use super::brackets::Bracket;
use super::target::Target;
use crate::typography::prose::{Finding, FindingKind};

#[derive(Debug)]
pub(super) enum Token {
    Text(Range<usize>),
    Stars {
        range: Range<usize>,
        opens: bool,
        closes: bool,
    },
    Superscript {
        at: usize,
        opens: bool,
    },
    /// `[`, which opens a target only when its end was found.
    Open {
        at: usize,
        real: bool,
    },
    /// `](…)` or `]{…}`.
    Close {
        range: Range<usize>,
        target: Target,
    },
}

/// The characters that a backslash makes plain.
pub(super) fn is_escapable(byte: u8) -> bool {
    b"\\*^[](){}-#<>_`|~!.".contains(&byte)
}

pub(super) struct Reader<'a> {
    pub(super) line: &'a Joined,
    source: &'a str,
    pub(super) findings: &'a mut Vec<Finding>,
    pub(super) tokens: Vec<Token>,
    pub(super) brackets: Vec<Bracket>,
    /// Where text not yet made a token starts.
    pub(super) pending: usize,
    /// Where a superscript that was opened closes.
    raised_until: Option<usize>,
}

pub(super) fn read(line: &Joined, source: &str, findings: &mut Vec<Finding>) -> Vec<Token> {
    let reader = Reader {
        line,
        source,
        findings,
        tokens: Vec::new(),
        brackets: Vec::new(),
        pending: 0,
        raised_until: None,
    };
    reader.run()
}

impl Reader<'_> {
    fn run(mut self) -> Vec<Token> {
        let bytes = self.line.text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            i = match bytes[i] {
                b'\\' if bytes.get(i + 1).is_some_and(|&next| is_escapable(next)) => {
                    self.flush(i);
                    self.pending = i + 1;
                    i + 2
                }
                b'*' => self.stars(i),
                b'^' => self.caret(i),
                b'[' => self.open(i),
                b']' => self.close(i),
                _ => i + 1,
            };
        }
        self.flush(bytes.len());
        self.report_open_brackets();
        self.tokens
    }

    /// Makes a text token of what stands before `end`.
    pub(super) fn flush(&mut self, end: usize) {
        if self.pending < end {
            self.tokens.push(Token::Text(self.pending..end));
        }
        self.pending = end;
    }

    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.line.text[..at].chars().next_back()
    }

    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.line.text[at..].chars().next()
    }

    pub(super) fn report(&mut self, kind: FindingKind, range: Range<usize>) {
        let span = self.line.source_span(range);
        self.findings.push(finding(kind, span, self.source));
    }

    fn stars(&mut self, at: usize) -> usize {
        let len = self.line.text.as_bytes()[at..].iter().take_while(|&&b| b == b'*').count();
        let end = at + len;
        let (before, after) = (self.before(at), self.after(end));
        let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        // A star inside a word is the author's (`étudiant*es`, `5*3`).
        let inside = word(before) && word(after);
        // After a word and before punctuation, a star calls a note (`mot*,`).
        let opens = !inside && !space(after) && (word(after) || !word(before));
        let closes = !inside && !space(before);
        if len <= 3 && (opens || closes) {
            self.flush(at);
            self.tokens.push(Token::Stars { range: at..end, opens, closes });
            self.pending = end;
        }
        end
    }

    fn caret(&mut self, at: usize) -> usize {
        if self.raised_until == Some(at) {
            self.raised_until = None;
            self.flush(at);
            self.tokens.push(Token::Superscript { at, opens: false });
            self.pending = at + 1;
            return at + 1;
        }
        let rest = &self.line.text[at + 1..];
        let closing = rest
            .find(|c: char| c == '^' || c.is_whitespace())
            .filter(|&len| len > 0 && rest[len..].starts_with('^'));
        // `[^1]` is another language's note, `^^` a smile.
        if self.before(at) == Some('[') || self.before(at) == Some('^') {
            return at + 1;
        }
        match closing {
            Some(len) => {
                self.raised_until = Some(at + 1 + len);
                self.flush(at);
                self.tokens.push(Token::Superscript { at, opens: true });
                self.pending = at + 1;
            }
            // `XIX^e siècle` was meant; `2^10` and a lone `^` are text.
            None if self.before(at).is_some_and(char::is_alphanumeric)
                && self.after(at + 1).is_some_and(char::is_alphabetic) =>
            {
                self.report(FindingKind::UnclosedMarkup, at..at + 1);
            }
            None => {}
        }
        at + 1
    }
}
