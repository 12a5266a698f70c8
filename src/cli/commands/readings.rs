//! `mediane readings`: the edition's inclusive words with their readings, in
//! the form of `lexicon.yaml`.

use std::fmt::Write as _;

use serde_json::Value;

use super::{exit_of, options};
use crate::{
    cli::{Exit, args::ProjectArgs, terminal::Terminal},
    content::ToReview,
    pipeline,
};

pub fn run(project: &ProjectArgs, terminal: &Terminal) -> Exit {
    match pipeline::readings(&options(project, None, None)) {
        Ok(words) => {
            terminal.raw(lexicon(&words).as_bytes());
            Exit::Fine
        }
        Err(faults) => {
            terminal.failed(&faults, None);
            exit_of(&faults)
        }
    }
}

fn lexicon(words: &[ToReview]) -> String {
    let mut text =
        String::from("# yaml-language-server: $schema=../schema/lexicon.schema.json\nreadings:\n");
    if words.is_empty() {
        text.push_str("  []\n");
    }
    // JSON's quotes are YAML's.
    let quoted = |text: &str| Value::from(text).to_string();
    for word in words {
        let spoken = word.spoken.as_deref().unwrap_or("…");
        let _ = write!(
            text,
            "  # {}\n  - word: {}\n    spoken: {}\n    approved: {}\n",
            word.sentence,
            quoted(&word.word),
            quoted(spoken),
            word.is_approved,
        );
    }
    text
}
