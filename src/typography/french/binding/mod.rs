//! # Words that stay on one line
//!
//! Writes U+00A0 for the ordinary space between words that a line end must
//! not part. Each rule is a file here; each looks at one gap between two
//! words and says whether to bind it. No rule adds a space: `n°66` stays.

mod abbreviation;
mod acronym;
mod civility;
mod count;
mod date;
mod identifier;
mod initials;
mod number_pair;
mod regnal;

use super::edit::Edit;
use super::line::Line;
use super::numeral::{self, Numeral};
use super::spaces::{NO_BREAK, opens};

/// Each is given the words and the number of the one before the gap.
const RULES: &[fn(&Words, usize) -> bool] = &[
    abbreviation::binds,
    acronym::binds,
    civility::binds,
    count::binds,
    date::binds,
    identifier::binds,
    initials::binds,
    number_pair::binds,
    regnal::binds,
];

pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let words = Words::of(&line.text);
    words
        .ordinary_gaps()
        .filter(|&gap| words.may_bind(gap) && RULES.iter().any(|binds| binds(&words, gap)))
        .map(|gap| words.bind(gap))
        .collect()
}

/// The words of a line: what stands between spaces, punctuation included.
pub(super) struct Words<'a> {
    line: &'a str,
    words: Vec<(usize, &'a str)>,
}

impl<'a> Words<'a> {
    pub fn of(line: &'a str) -> Self {
        let mut words = Vec::new();
        let mut start = 0;
        for part in line.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            if !word.is_empty() {
                words.push((start, word));
            }
            start += part.len();
        }
        Self { line, words }
    }

    /// The gaps that are one ordinary space, by the word before.
    pub fn ordinary_gaps(&self) -> impl Iterator<Item = usize> {
        (0..self.words.len().saturating_sub(1)).filter(|&i| {
            let end = self.end(i);
            &self.line[end..self.words[i + 1].0] == " "
        })
    }

    /// Every rule needs a number, a capital or an abbreviation on one side:
    /// most gaps have neither, and no rule need look at them.
    fn may_bind(&self, gap: usize) -> bool {
        let notable = |word: &str| {
            word.ends_with('.')
                || word.bytes().any(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
                || word.starts_with(|c: char| !c.is_ascii())
        };
        notable(self.whole(gap)) || notable(self.whole(gap + 1))
    }

    fn end(&self, index: usize) -> usize {
        let (start, word) = self.words[index];
        start + word.len()
    }

    pub fn bind(&self, gap: usize) -> Edit {
        let end = self.end(gap);
        Edit::replace(end..end + 1, NO_BREAK)
    }

    fn whole(&self, index: usize) -> &'a str {
        self.words.get(index).map_or("", |&(_, word)| word)
    }

    /// A word without the brackets and the elision before it: what the next
    /// word would be bound to.
    pub fn head(&self, index: usize) -> &'a str {
        let word = self.whole(index).trim_start_matches(opens);
        match word.rfind(['’', '\'']) {
            Some(at) => word[at..].trim_start_matches(['’', '\'']),
            None => word,
        }
    }

    /// A word without the punctuation after it.
    pub fn tail(&self, index: usize) -> &'a str {
        self.whole(index).trim_end_matches(|c: char| {
            c.is_ascii_punctuation() && !matches!(c, '%' | '$') || "»”’…".contains(c)
        })
    }

    /// The word as a number, where nothing parts it from the next; a sign may
    /// stand before it (`-5`), or another number (`5-10`).
    pub fn number(&self, index: usize) -> Option<Numeral> {
        let head = self.head(index).trim_start_matches(['+', '-', '−', '±']);
        let (before, last) = head.rsplit_once(['-', '–']).unwrap_or(("", head));
        let is_range = before.bytes().all(|byte| byte.is_ascii_digit());
        numeral::read(if is_range { last } else { head })
    }
}

pub(super) fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}
