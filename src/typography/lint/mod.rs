//! What spelling asks for and no render rule may change: reported with what
//! to write instead, never applied.
//!
//! One rule a file, and its doc comment is its manual page. Text in another
//! language is left alone.

mod abbreviation;
mod accent;
mod addresses;
#[cfg(test)]
mod cases;
mod double_space;
mod english;
mod foreign_word;
mod generic_masculine;
mod habits;
mod hyphen;
mod inversion;
mod invisible;
mod look_alike;
mod misleading_link;
mod mixed_dots;
mod month;
mod oe;
mod ordinal;
mod quotes;
mod words;

use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::prose::{OffsetMap, Prose, Run, Text};

pub use habits::Habits;
pub use invisible::turns;

/// The rules, by the names that an edition and the command line know them by.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "Une remarque de `mediane check`.")]
pub enum Lint {
    Abbreviation,
    Accent,
    DoubleSpace,
    ForeignWord,
    GenericMasculine,
    Hyphen,
    Inversion,
    Invisible,
    LookAlike,
    MisleadingLink,
    MixedDots,
    Month,
    Oe,
    Ordinal,
    Quotes,
}

impl Lint {
    pub const ALL: [Self; 15] = [
        Self::Abbreviation,
        Self::Accent,
        Self::DoubleSpace,
        Self::ForeignWord,
        Self::GenericMasculine,
        Self::Hyphen,
        Self::Inversion,
        Self::Invisible,
        Self::LookAlike,
        Self::MisleadingLink,
        Self::MixedDots,
        Self::Month,
        Self::Oe,
        Self::Ordinal,
        Self::Quotes,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Abbreviation => "abbreviation",
            Self::Accent => "accent",
            Self::DoubleSpace => "double-space",
            Self::ForeignWord => "foreign-word",
            Self::GenericMasculine => "generic-masculine",
            Self::Hyphen => "hyphen",
            Self::Inversion => "inversion",
            Self::Invisible => "invisible",
            Self::LookAlike => "look-alike",
            Self::MisleadingLink => "misleading-link",
            Self::MixedDots => "mixed-dots",
            Self::Month => "month",
            Self::Oe => "oe",
            Self::Ordinal => "ordinal",
            Self::Quotes => "quotes",
        }
    }

    /// Whether an edition has to ask for it.
    pub const fn is_off_by_default(self) -> bool {
        matches!(self, Self::GenericMasculine)
    }

    /// Whether it knows what to write instead, and not only where to look.
    pub const fn is_fixable(self) -> bool {
        !matches!(
            self,
            Self::ForeignWord
                | Self::GenericMasculine
                | Self::Invisible
                | Self::MisleadingLink
                | Self::Quotes
        )
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lint| lint.name() == name)
    }
}

/// Something to look at, and what could stand in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    pub lint: Lint,
    /// In bytes of the text as typed.
    pub span: Range<usize>,
    pub text: String,
    pub instead: Option<String>,
    /// What the edition has elsewhere, for rules that compare; what is there and
    /// does not show, for rules that read texts as typed.
    pub elsewhere: Option<String>,
}

/// What a rule finds in a line: where, and what to write instead.
type Found = Vec<(Range<usize>, Option<String>)>;

/// The same with what [`Remark::elsewhere`] holds.
type Beside = Vec<(Range<usize>, Option<String>, String)>;

#[derive(Clone, Copy)]
enum Rule {
    Line(fn(&str) -> Found),
    Compare(fn(&str, &Habits) -> Beside),
    /// A text as it was typed, with what does not show in it.
    Typed(fn(&str) -> Beside),
}

const RULES: &[(Lint, Rule)] = &[
    (Lint::Abbreviation, Rule::Line(abbreviation::find)),
    (Lint::Accent, Rule::Line(accent::find)),
    (Lint::DoubleSpace, Rule::Line(double_space::find)),
    (Lint::ForeignWord, Rule::Line(foreign_word::find)),
    (Lint::GenericMasculine, Rule::Compare(generic_masculine::find)),
    (Lint::Hyphen, Rule::Line(hyphen::find)),
    (Lint::Inversion, Rule::Line(inversion::find)),
    (Lint::Invisible, Rule::Typed(invisible::find)),
    (Lint::LookAlike, Rule::Typed(look_alike::find)),
    (Lint::MisleadingLink, Rule::Typed(misleading_link::find)),
    (Lint::MixedDots, Rule::Compare(mixed_dots::find)),
    (Lint::Month, Rule::Line(month::find)),
    (Lint::Oe, Rule::Line(oe::find)),
    (Lint::Ordinal, Rule::Line(ordinal::find)),
    (Lint::Quotes, Rule::Line(quotes::find)),
];

/// Every remark on a text as it was typed, in its order; `habits` are those of
/// the texts it stands among.
pub fn lint(prose: &mut Prose, habits: &Habits) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for runs in prose.lines_mut() {
        let line = flattened(runs);
        let mut remark = |lint, range: Range<usize>, instead, elsewhere| {
            // Markup may stand behind the last character.
            let last = line.text[range.clone()].chars().next_back().map_or(0, char::len_utf8);
            let start = line.origin.source_of(range.start);
            let span = start..line.origin.source_of(range.end - last) + last;
            let text = line.text[range].to_owned();
            remarks.push(Remark { lint, span, text, instead, elsewhere });
        };
        for (lint, rule) in RULES {
            match rule {
                Rule::Line(find) => find(&line.text)
                    .into_iter()
                    .for_each(|(range, instead)| remark(*lint, range, instead, None)),
                Rule::Compare(find) => {
                    find(&line.text, habits).into_iter().for_each(|(range, instead, elsewhere)| {
                        remark(*lint, range, instead, Some(elsewhere));
                    });
                }
                Rule::Typed(_) => {}
            }
        }
    }
    remarks.sort_by_key(|remark| remark.span.start);
    remarks
}

/// Every remark on the characters of a text, an address or a name, whatever
/// its markup and language.
pub fn lint_typed(typed: &str) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (lint, rule) in RULES {
        let Rule::Typed(find) = rule else { continue };
        remarks.extend(find(typed).into_iter().map(|(span, instead, elsewhere)| Remark {
            lint: *lint,
            text: typed[span.clone()].to_owned(),
            span,
            instead,
            elsewhere: Some(elsewhere),
        }));
    }
    remarks.sort_by_key(|remark| remark.span.start);
    remarks
}

/// What stands for text that no rule reads.
const OBJECT: &str = "\u{fffc}";

/// A line as rules read it.
fn flattened(runs: &[Run]) -> Text {
    let mut line = Text::default();
    flatten(runs, &mut line);
    line
}

fn flatten(runs: &[Run], line: &mut Text) {
    for run in runs {
        match run {
            Run::Text(text) => line.append(text),
            // With markup inside, its letters no longer know where they stand.
            Run::Inclusive(word) if word.span.len() == word.text.len() => {
                let mut origin = OffsetMap::default();
                origin.push(0, word.span.start);
                line.append(&Text { text: word.text.clone(), origin });
            }
            Run::Language { .. } | Run::Inclusive(_) => {
                let at = line.origin.source_of(line.text.len());
                let mut origin = OffsetMap::default();
                origin.push(0, at);
                line.append(&Text { text: OBJECT.to_owned(), origin });
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. } => flatten(runs, line),
        }
    }
}
