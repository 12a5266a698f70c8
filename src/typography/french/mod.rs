//! The render rules of French typography: spaces, glyphs and raised letters.
//! No rule changes a word; spelling is for the linter to report.
//!
//! One rule a file, and its doc comment is its manual page. They are applied in
//! an order in which none undoes another, so that setting twice changes nothing.

mod apostrophe;
mod binding;
mod colon;
mod edit;
mod ellipsis;
mod guillemets;
mod high_punctuation;
mod line;
mod median_dot;
mod numeral;
mod ordinals;
mod quotes;
mod seek;
mod short_words;
mod spaces;
mod thousands;
mod words;

use super::{inclusive, prose::Prose};
use line::Line;

pub use short_words::bind_short_words;

/// What an edition chooses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Settings {
    pub guillemet_space: GuillemetSpace,
    pub quotes: Quotes,
    pub median_dot: MedianDot,
}

/// The space inside « ».
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum GuillemetSpace {
    /// U+00A0, as wide as a space between words.
    #[default]
    Normal,
    /// U+202F, narrow.
    Thin,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Quotes {
    /// Straight quotes become « »; “ ” are the authors' choice.
    #[default]
    Keep,
    /// “ ” become « » too.
    French,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MedianDot {
    /// The author's code point.
    #[default]
    Preserve,
    /// U+00B7 everywhere.
    Unify,
}

/// Sets a text by the French rules. Text in another language, addresses and
/// file names are left alone; the spaces around them are not.
pub fn set(prose: &mut Prose, settings: &Settings) {
    for runs in prose.lines_mut() {
        let mut line = Line::take(runs);
        apply_all(&mut line, settings);
        let raised = ordinals::raised(&line);
        line.give_back(runs, &raised);
    }
}

/// Lines of any text by the French rules, without markup; nothing is raised.
pub fn polish(text: &str, settings: &Settings) -> String {
    let mut words = Vec::new();
    // No other rule changes what is in an inclusive word.
    if settings.median_dot == MedianDot::Unify {
        inclusive::each_word(text, |start, end| words.push(start..end));
    }
    let mut line = Line::of(text, &words);
    apply_all(&mut line, settings);
    line.text
}

/// Rules that look at nothing that the others of their group change are applied
/// together.
fn apply_all(line: &mut Line, settings: &Settings) {
    line.apply([apostrophe::edits(line), ellipsis::edits(line)]);
    line.apply([quotes::edits(line, settings.quotes)]);
    if settings.median_dot == MedianDot::Unify {
        line.apply([median_dot::edits(line)]);
    }
    let inside = match settings.guillemet_space {
        GuillemetSpace::Normal => spaces::NO_BREAK,
        GuillemetSpace::Thin => spaces::NARROW,
    };
    line.apply([
        high_punctuation::edits(line),
        colon::edits(line),
        guillemets::after_opening(line, inside),
        guillemets::before_closing(line, inside),
    ]);
    line.apply([thousands::edits(line), binding::edits(line)]);
}
