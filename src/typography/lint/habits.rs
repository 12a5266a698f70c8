//! What an edition does in all its texts: some remarks measure a text against
//! the others.

use std::collections::BTreeMap;

use super::{flattened, mixed_dots::signs};
use crate::typography::{
    inclusive::{self, dot},
    prose::Prose,
};

#[derive(Debug, Clone, Default)]
pub struct Habits {
    dots_are_one: bool,
    /// How many inclusive words have a sign.
    signs: BTreeMap<char, usize>,
    /// Nouns that are written inclusively somewhere, by their masculine plural.
    pub(super) nouns: BTreeMap<String, Noun>,
}

#[derive(Debug, Clone)]
pub(super) struct Noun {
    pub feminines: String,
    /// As it stands first.
    pub typed: String,
}

impl Habits {
    /// `dots_are_one`: every median dot is set as one, whatever was typed.
    pub fn new(dots_are_one: bool) -> Self {
        Self { dots_are_one, ..Self::default() }
    }

    pub fn note(&mut self, prose: &mut Prose) {
        for runs in prose.lines_mut() {
            let line = flattened(runs).text;
            inclusive::each_word(&line, |start, end| self.note_word(&line[start..end]));
        }
    }

    fn note_word(&mut self, word: &str) {
        if let Some(sign) = signs(word).next() {
            *self.signs.entry(self.folded(sign)).or_default() += 1;
        }
        if let Some((masculines, feminines)) = inclusive::plurals(word) {
            let typed = inclusive::bare(word).to_owned();
            self.nouns.entry(masculines).or_insert(Noun { feminines, typed });
        }
    }

    /// The sign of most words; of two as frequent the recommended one.
    pub(super) fn usual_sign(&self) -> Option<char> {
        let most = self.signs.values().max()?;
        let usual = self.signs.iter().filter(|(_, count)| *count == most).map(|(sign, _)| *sign);
        usual.max_by_key(|sign| (*sign == dot::MIDDLE_DOT, dot::is_dot(*sign)))
    }

    /// A sign as it is set.
    pub(super) fn folded(&self, sign: char) -> char {
        if self.dots_are_one && dot::is_dot(sign) { dot::MIDDLE_DOT } else { sign }
    }
}
