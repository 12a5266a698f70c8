//! `[…](…)` and `[…]{…}`: which brackets open something.

use super::target::{self, Found, Target};
use super::tokens::{Reader, Token};
use crate::typography::prose::FindingKind;

/// A `[` whose `]` has not come yet.
pub(super) struct Bracket {
    /// Its place among the tokens.
    token: usize,
    at: usize,
    /// Whether `!` stands before it, as other languages write images.
    image: bool,
    holds_link: bool,
}

impl Reader<'_> {
    pub(super) fn open(&mut self, at: usize) -> usize {
        let before = &self.line.text.as_bytes()[..at];
        let escaped = before.ends_with(b"\\!") && self.pending + 1 == at;
        let image = before.ends_with(b"!") && !escaped;
        self.flush(at);
        self.brackets.push(Bracket { token: self.tokens.len(), at, image, holds_link: false });
        self.tokens.push(Token::Open { at, real: false });
        self.pending = at + 1;
        at + 1
    }

    pub(super) fn close(&mut self, at: usize) -> usize {
        let Some(bracket) = self.brackets.pop() else { return at + 1 };
        let mut holds_link = bracket.holds_link;
        let end = match target::read(&self.line.text, at + 1) {
            None => at + 1,
            Some(found) => self.target(found, &bracket, at, &mut holds_link),
        };
        if let Some(outer) = self.brackets.last_mut() {
            outer.holds_link |= holds_link;
        }
        end
    }

    fn target(
        &mut self,
        found: Found,
        bracket: &Bracket,
        at: usize,
        holds_link: &mut bool,
    ) -> usize {
        let empty = bracket.at + 1 == at;
        match found {
            Found::Target { end, .. } | Found::BadLink { end, .. } if bracket.image => {
                self.report(FindingKind::UnknownMarkup, bracket.at - 1..end);
                end
            }
            Found::Target { target: Target::Link(_), end } if empty || *holds_link => {
                self.report(FindingKind::BadLink, bracket.at..end);
                end
            }
            Found::Target { target: Target::Language(_), end } if empty => {
                self.report(FindingKind::BadAttribute, bracket.at..end);
                end
            }
            Found::Target { target, end } => {
                *holds_link |= matches!(target, Target::Link(_));
                self.flush(at);
                if let Some(Token::Open { real, .. }) = self.tokens.get_mut(bracket.token) {
                    *real = true;
                }
                self.tokens.push(Token::Close { range: at..end, target });
                self.pending = end;
                end
            }
            Found::BadLink { inside, end } => {
                let range = if inside.is_empty() { bracket.at..end } else { inside };
                self.report(FindingKind::BadLink, range);
                end
            }
            Found::BadAttribute { inside, end } => {
                let range = if inside.is_empty() { bracket.at..end } else { inside };
                self.report(FindingKind::BadAttribute, range);
                end
            }
            Found::Unclosed => {
                self.report(FindingKind::UnclosedMarkup, at + 1..at + 2);
                at + 1
            }
        }
    }

    /// A bracket before a word was meant to open; `[0, 1[` was not.
    pub(super) fn report_open_brackets(&mut self) {
        for bracket in std::mem::take(&mut self.brackets) {
            if self.after(bracket.at + 1).is_some_and(|c| c.is_alphabetic() || "*«“".contains(c))
            {
                self.report(FindingKind::UnclosedMarkup, bracket.at..bracket.at + 1);
            }
        }
    }
}
