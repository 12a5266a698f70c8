//! From a line to its runs: pairs the marks that the tokens offer.

use std::ops::Range;

use super::blocks::{Joined, finding};
use super::target::Target;
use super::tokens::{self, Token};
use super::unknown;
use crate::typography::prose::{Finding, FindingKind, OffsetMap, Run, Text};

/// No one writes deeper; a bound keeps every walk over the runs shallow.
const DEEPEST: usize = 24;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Line,
    /// One, two or three stars still open.
    Stars(usize),
    Superscript,
    Bracket,
}

/// What has been opened and not closed yet.
struct Frame {
    mark: Mark,
    range: Range<usize>,
    runs: Vec<Run>,
}

struct Builder<'a> {
    line: &'a Joined,
    source: &'a str,
    findings: &'a mut Vec<Finding>,
    frames: Vec<Frame>,
    /// Brackets not opened because of [`DEEPEST`]: their ends are text too.
    skipped: usize,
}

pub(super) fn parse(line: &Joined, source: &str, findings: &mut Vec<Finding>) -> Vec<Run> {
    unknown::inline(line, source, findings);
    let tokens = tokens::read(line, source, findings);
    let mut builder = Builder { line, source, findings, frames: Vec::new(), skipped: 0 };
    builder.open(Mark::Line, 0..0);
    for token in tokens {
        builder.take(token);
    }
    builder.dissolve_above(0);
    builder.frames.pop().map(|frame| frame.runs).unwrap_or_default()
}

impl Builder<'_> {
    fn take(&mut self, token: Token) {
        match token {
            Token::Text(range) => self.text(range),
            Token::Stars { range, opens, closes } => self.stars(range, opens, closes),
            Token::Superscript { at, opens: true } => {
                self.open_or_text(Mark::Superscript, at..at + 1);
            }
            Token::Superscript { at, opens: false } => {
                match self.find(|m| m == Mark::Superscript) {
                    Some(index) => {
                        let frame = self.close(index);
                        self.push(Run::Superscript(frame.runs));
                    }
                    None => self.text(at..at + 1),
                }
            }
            Token::Open { at, real: false } => self.text(at..at + 1),
            Token::Open { at, real: true } => {
                if !self.open_or_text(Mark::Bracket, at..at + 1) {
                    self.skipped += 1;
                }
            }
            Token::Close { range, target } => self.close_bracket(range, target),
        }
    }

    fn open(&mut self, mark: Mark, range: Range<usize>) {
        self.frames.push(Frame { mark, range, runs: Vec::new() });
    }

    fn open_or_text(&mut self, mark: Mark, range: Range<usize>) -> bool {
        let fits = self.frames.len() < DEEPEST;
        match fits {
            true => self.open(mark, range),
            false => self.text(range),
        }
        fits
    }

    fn close_bracket(&mut self, range: Range<usize>, target: Target) {
        let open = self.frames.iter().rposition(|frame| frame.mark == Mark::Bracket);
        match open {
            Some(index) if self.skipped == 0 => {
                let runs = self.close(index).runs;
                self.push(match target {
                    Target::Link(url) => Run::Link { url, runs },
                    Target::Language(lang) => Run::Language { lang, runs },
                });
            }
            _ => {
                self.skipped = self.skipped.saturating_sub(1);
                self.text(range);
            }
        }
    }

    /// Three stars close both kinds, the inner one first.
    fn stars(&mut self, range: Range<usize>, opens: bool, closes: bool) {
        let mut left = range.len();
        while closes && left > 0 {
            let Some(index) =
                self.find(|mark| matches!(mark, Mark::Stars(open) if closable(open, left) > 0))
            else {
                break;
            };
            let Mark::Stars(open) = self.frames[index].mark else { break };
            let len = closable(open, left);
            let frame = self.close(index);
            let run = if len == 2 { Run::Strong(frame.runs) } else { Run::Emphasis(frame.runs) };
            if open > len {
                self.open(Mark::Stars(open - len), frame.range.start..frame.range.end - len);
            }
            self.push(run);
            left -= len;
        }
        let rest = range.end - left..range.end;
        match left {
            0 => {}
            _ if opens && left == range.len() => {
                self.open_or_text(Mark::Stars(left), rest);
            }
            _ => self.text(rest),
        }
    }

    /// The innermost open frame of a kind, within the innermost bracket.
    fn find(&self, wanted: impl Fn(Mark) -> bool) -> Option<usize> {
        let floor = self.frames.iter().rposition(|f| f.mark == Mark::Bracket).unwrap_or(0);
        let found = self.frames[floor..].iter().rposition(|frame| wanted(frame.mark))?;
        Some(floor + found)
    }

    /// Takes a frame off, with everything that was opened in it.
    fn close(&mut self, index: usize) -> Frame {
        self.dissolve_above(index);
        match self.frames.pop() {
            Some(frame) => frame,
            None => Frame { mark: Mark::Line, range: 0..0, runs: Vec::new() },
        }
    }

    /// Frames above `index` never closed: their marks are text, in order, so
    /// that each run moves once however many marks are open.
    fn dissolve_above(&mut self, index: usize) {
        for frame in self.frames.split_off(index + 1) {
            let span = self.line.source_span(frame.range.clone());
            self.findings.push(finding(FindingKind::UnclosedMarkup, span, self.source));
            self.text(frame.range);
            for run in frame.runs {
                self.push(run);
            }
        }
    }

    fn text(&mut self, range: Range<usize>) {
        let text = self.line.text[range.clone()].to_owned();
        let origin: OffsetMap = self.line.origin.slice(range);
        self.push(Run::Text(Text { text, origin }));
    }

    fn push(&mut self, run: Run) {
        let Some(frame) = self.frames.last_mut() else { return };
        match (frame.runs.last_mut(), run) {
            (Some(Run::Text(last)), Run::Text(next)) => last.append(&next),
            (_, run) => frame.runs.push(run),
        }
    }
}

/// How many of the open stars a closing mark takes: as many as were typed
/// alike, or one kind of the three that open or close both.
fn closable(open: usize, close: usize) -> usize {
    match (open, close) {
        (1, 1 | 3) | (3, 1) => 1,
        (2, 2 | 3) | (3, 2) => 2,
        (3, 3) => 1,
        _ => 0,
    }
}
