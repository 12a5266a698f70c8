//! Words, what stands between spaces, and the gaps between them. Neither
//! reaches over the end of a line.

use super::edit::Edit;
use super::numeral::{self, Numeral};
use super::spaces::{NO_BREAK, opens};

/// One ordinary space between two words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap<'a> {
    text: &'a str,
    at: usize,
    pub left: Word<'a>,
    pub right: Word<'a>,
    /// What the word on the right would be bound to: [`Word::head`].
    pub head: &'a str,
    /// The word on the right without what follows it: [`Word::tail`].
    pub tail: &'a str,
}

/// A word, punctuation included; empty where a line has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'a>(pub &'a str);

impl<'a> Gap<'a> {
    /// The gap that starts at `at`, if one does.
    pub fn at(text: &'a str, at: usize) -> Option<Self> {
        let left = Word(last_word(&text[..at]));
        let right = Word(first_word(text[at..].strip_prefix(' ')?));
        let parts = !left.0.is_empty() && !right.0.is_empty();
        parts.then(|| Self { text, at, left, right, head: left.head(), tail: right.tail() })
    }

    /// The gap that ends at `end`, if one does.
    pub fn before(text: &'a str, end: usize) -> Option<Self> {
        Self::at(text, end.checked_sub(1).filter(|at| text.is_char_boundary(*at))?)
    }

    /// Every gap of a text.
    pub fn each(text: &'a str) -> impl Iterator<Item = Self> {
        text.match_indices(' ').filter_map(|(at, _)| Self::at(text, at))
    }

    pub fn start(&self) -> usize {
        self.at
    }

    /// The word before the one before the gap.
    pub fn before_left(&self) -> Word<'a> {
        let before = &self.text[..self.at - self.left.0.len()];
        let line = before.trim_end_matches(is_space_of_line);
        Word(last_word(line))
    }

    /// The word behind the one behind the gap.
    pub fn after_right(&self) -> Word<'a> {
        let after = &self.text[self.at + 1 + self.right.0.len()..];
        let line = after.trim_start_matches(is_space_of_line);
        Word(first_word(line))
    }

    pub fn bind(&self) -> Edit {
        Edit::replace(self.at..self.at + 1, NO_BREAK)
    }
}

fn is_space_of_line(c: char) -> bool {
    c.is_whitespace() && c != '\n'
}

fn last_word(text: &str) -> &str {
    let mut start = text.len();
    while let Some(&byte) = text.as_bytes()[..start].last() {
        let c = if byte.is_ascii() { Some(byte.into()) } else { text[..start].chars().next_back() };
        match c {
            Some(c) if !c.is_whitespace() => start -= c.len_utf8(),
            _ => break,
        }
    }
    &text[start..]
}

fn first_word(text: &str) -> &str {
    let mut end = 0;
    // Bytes that no space begins with are passed over without decoding them.
    let may_be_space = |byte: u8| byte <= b' ' || matches!(byte, 0xc2 | 0xe1..=0xe3);
    while let Some(more) = text.bytes().skip(end).position(may_be_space) {
        end += more;
        match text[end..].chars().next() {
            Some(c) if !c.is_whitespace() => end += c.len_utf8(),
            _ => return &text[..end],
        }
    }
    text
}

impl<'a> Word<'a> {
    /// The word that the character at `at` belongs to, and where it starts.
    pub fn around(text: &'a str, at: usize) -> (usize, Self) {
        let start = at - last_word(&text[..at]).len();
        (start, Self(first_word(&text[start..])))
    }

    /// Without the brackets and the elision before it: what the next word
    /// would be bound to.
    pub fn head(self) -> &'a str {
        let word = self.0.trim_start_matches(opens);
        let elides = |c| matches!(c, '’' | '\'');
        match word.rfind(elides) {
            Some(at) => word[at..].trim_start_matches(elides),
            None => word,
        }
    }

    /// Without the punctuation after it.
    pub fn tail(self) -> &'a str {
        self.0.trim_end_matches(|c: char| {
            c.is_ascii_punctuation() && !matches!(c, '%' | '$')
                || matches!(c, '»' | '”' | '’' | '…')
        })
    }

    /// As a number, where nothing parts it from the next; a sign may stand
    /// before it (`-5`), or another number (`5-10`).
    pub fn number(self) -> Option<Numeral> {
        let signs = |c| matches!(c, '+' | '-' | '−' | '±');
        let head = self.head().trim_start_matches(signs);
        let (before, last) = head.rsplit_once(['-', '–']).unwrap_or(("", head));
        let is_range = before.bytes().all(|byte| byte.is_ascii_digit());
        numeral::read(if is_range { last } else { head })
    }
}

#[cfg(test)]
mod tests {
    use super::{Gap, Word};

    #[test]
    fn words_and_gaps_end_with_their_line() {
        let text = "un  deux trois\u{a0}quatre\ncinq six";
        let gaps: Vec<_> = Gap::each(text).map(|gap| (gap.left.0, gap.right.0)).collect();
        assert_eq!(gaps, [("deux", "trois"), ("cinq", "six")]);
        let [first, last] = [text.find(" trois"), text.find(" six")]
            .map(|at| at.and_then(|at| Gap::at(text, at)))
            .map(|gap| gap.map(|gap| (gap.before_left().0, gap.after_right().0)));
        assert_eq!(first, Some(("un", "quatre")));
        assert_eq!(last, Some(("", "")));
        assert_eq!(Word::around(text, 6), (4, Word("deux")));
        assert!(Gap::before(text, 4).is_none());
    }
}
