//! What spelling asks for and no render rule may change: reported with what
//! to write instead, never applied.
//!
//! One rule a file, and its doc comment is its manual page. Text in another
//! language is left alone.

mod accent;
mod double_space;
mod inversion;
mod month;
mod oe;
mod ordinal;
mod quotes;
mod words;

use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::prose::{OffsetMap, Prose, Run, Text};

/// The rules, by the names that an edition and the command line know them by.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[schemars(description = "Une remarque de `mediane check`.")]
pub enum Lint {
    Accent,
    DoubleSpace,
    Inversion,
    Month,
    Oe,
    Ordinal,
    Quotes,
}

impl Lint {
    pub const ALL: [Self; 7] = [
        Self::Accent,
        Self::DoubleSpace,
        Self::Inversion,
        Self::Month,
        Self::Oe,
        Self::Ordinal,
        Self::Quotes,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Accent => "accent",
            Self::DoubleSpace => "double-space",
            Self::Inversion => "inversion",
            Self::Month => "month",
            Self::Oe => "oe",
            Self::Ordinal => "ordinal",
            Self::Quotes => "quotes",
        }
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
}

/// What a rule finds in a line: where, and what to write instead.
type Found = Vec<(Range<usize>, Option<String>)>;

type Rule = fn(&str) -> Found;

const RULES: &[(Lint, Rule)] = &[
    (Lint::Accent, accent::find),
    (Lint::DoubleSpace, double_space::find),
    (Lint::Inversion, inversion::find),
    (Lint::Month, month::find),
    (Lint::Oe, oe::find),
    (Lint::Ordinal, ordinal::find),
    (Lint::Quotes, quotes::find),
];

/// Every remark on a text as it was typed, in its order.
pub fn lint(prose: &mut Prose) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for runs in prose.lines_mut() {
        let mut line = Text::default();
        flatten(runs, &mut line);
        for (lint, find) in RULES {
            for (range, instead) in find(&line.text) {
                // Markup may stand behind the last character.
                let last = line.text[range.clone()].chars().next_back().map_or(0, char::len_utf8);
                let start = line.origin.source_of(range.start);
                let span = start..line.origin.source_of(range.end - last) + last;
                let text = line.text[range].to_owned();
                remarks.push(Remark { lint: *lint, span, text, instead });
            }
        }
    }
    remarks.sort_by_key(|remark| remark.span.start);
    remarks
}

/// What stands for text that no rule reads.
const OBJECT: &str = "\u{fffc}";

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

#[cfg(test)]
mod tests {
    use super::super::parse_blocks;
    use super::*;

    /// `typed ⇒ instead` of each remark of a rule.
    fn remarks(lint: Lint, text: &str) -> Vec<String> {
        super::lint(&mut parse_blocks(text))
            .into_iter()
            .filter(|remark| remark.lint == lint)
            .map(|remark| {
                assert_eq!(&text[remark.span], remark.text, "the place of a remark");
                format!("{} ⇒ {}", remark.text, remark.instead.unwrap_or_default())
            })
            .collect()
    }

    #[test]
    fn each_rule_finds_its_fault_and_no_other() {
        for (lint, text, expected) in [
            (
                Lint::Oe,
                "Au *coeur* de l’oeuvre. OEuvre, moelle, poésie",
                &["coeur ⇒ cœur", "oeuvre ⇒ œuvre", "OEuvre ⇒ Œuvre"][..],
            ),
            (Lint::Oe, "[coeur]{lang=en}, coexister, Groenland, acteur·trices", &[]),
            (
                Lint::Ordinal,
                "La 27ème région, le XXIème siècle, les 2èmes",
                &["27ème ⇒ 27e", "XXIème ⇒ XXIe", "2èmes ⇒ 2es"],
            ),
            (Lint::Ordinal, "27e, 1er, thème, deuxième", &[]),
            (
                Lint::Month,
                "17 et 18 Novembre 2020, le 1er Mai",
                &["Novembre ⇒ novembre", "Mai ⇒ mai"],
            ),
            (Lint::Month, "Mars attaque, 18 novembre, Avril Lavigne", &[]),
            (Lint::DoubleSpace, "Deux  espaces, puis une", &["   ⇒  "]),
            (
                Lint::Accent,
                "L’Etat et l’Ecole. A quoi bon ? Étude, Elle",
                &["Etat ⇒ État", "Ecole ⇒ École", "A ⇒ À"],
            ),
            (Lint::Accent, "Le groupe A, vitamine A et le plan A sont", &[]),
            (
                Lint::Inversion,
                "Les aidant·es peuvent elles·ils vraiment agir ?",
                &["peuvent elles·ils ⇒ peuvent-elles·ils"],
            ),
            (
                Lint::Inversion,
                "Que peut il faire ? Elles sont il est vrai là.",
                &["peut il ⇒ peut-il"],
            ),
            (Lint::Quotes, "Un « mot et un “autre”.", &["« ⇒ "]),
            (Lint::Quotes, "« un “deux” »", &[]),
        ] {
            assert_eq!(remarks(lint, text), expected, "{text}");
        }
    }
}
