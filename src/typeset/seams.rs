//! Seams: characters without a glyph that tell Typst where words end that it
//! may hyphenate. Typst hyphenates words of letters alone, and takes
//! `l’universalité` for one word. With a seam behind the apostrophe the rest is
//! a word like any other: hyphenated where the text around it is, by its
//! language's patterns, least lengths and costs. The finishing pass takes the
//! seams out again.

use serde_json::{Value, map::Map};

use crate::{
    edition::TypographySettings,
    typography::hyphenation::{after_elisions, stems},
};

/// U+2065 is reserved and ignorable: it ends a word (UAX #29), is no place to
/// break a line (UAX #14), and shapers drop it. The word joiner behind it sees
/// to it that no box or picture there makes one.
const SEAM: &str = "\u{2065}\u{2060}";
/// Letters with a word joiner among them are no word of letters alone.
const JOINER: &str = "\u{2060}";

/// What the finishing pass takes out. An author may have typed a word joiner as
/// well; it says nothing once lines are broken.
pub const CHARACTERS: [char; 2] = ['\u{2065}', '\u{2060}'];

/// Sews the texts of bound data. Text in another language is left alone, and
/// so is `plain`.
pub fn sew(value: &mut Value, settings: &TypographySettings) {
    match value {
        Value::Object(map) => match map.get("kind").and_then(Value::as_str) {
            Some("language") => {}
            Some("inclusive") => sew_inclusive(map, settings),
            _ => sew_parts(map, settings),
        },
        Value::Array(parts) => parts.iter_mut().for_each(|part| sew(part, settings)),
        _ => {}
    }
}

fn sew_parts(map: &mut Map<String, Value>, settings: &TypographySettings) {
    for (key, part) in map {
        match part {
            Value::Array(runs) if key == "runs" => runs.iter_mut().for_each(|run| match run {
                Value::String(text) => sew_text(text, settings),
                run => sew(run, settings),
            }),
            part => sew(part, settings),
        }
    }
}

fn sew_text(text: &mut String, settings: &TypographySettings) {
    if settings.hyphenate_elided {
        for at in after_elisions(text).into_iter().rev() {
            text.insert_str(at, SEAM);
        }
    }
}

/// Layouts hyphenate no inclusive word without being told to.
fn sew_inclusive(word: &mut Map<String, Value>, settings: &TypographySettings) {
    if !settings.hyphenate_inclusive {
        return;
    }
    word.insert("hyphenate".into(), Value::Bool(true));
    if let Some(Value::String(text)) = word.get_mut("text") {
        for stem in stems(text).into_iter().rev() {
            text.insert_str(stem.in_ending, JOINER);
            text.insert_str(stem.end, SEAM);
        }
        sew_text(text, settings);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_runs_of_the_text_s_language_are_sewn() {
        let settings = TypographySettings { hyphenate_inclusive: true, ..Default::default() };
        let mut value = json!({
            "plain": "l’usage",
            "at": "l’usage",
            "runs": [
                "l’usage",
                { "kind": "emphasis", "runs": ["l’usage"] },
                { "kind": "language", "lang": "it", "runs": ["l’università"] },
                { "kind": "inclusive", "text": "l’usager·ère", "reading": "l’usager" },
            ],
        });
        sew(&mut value, &settings);
        let sewn = json!({
            "plain": "l’usage",
            "at": "l’usage",
            "runs": [
                "l’\u{2065}\u{2060}usage",
                { "kind": "emphasis", "runs": ["l’\u{2065}\u{2060}usage"] },
                { "kind": "language", "lang": "it", "runs": ["l’università"] },
                {
                    "kind": "inclusive",
                    "text": "l’\u{2065}\u{2060}usager\u{2065}\u{2060}·è\u{2060}re",
                    "reading": "l’usager",
                    "hyphenate": true,
                },
            ],
        });
        assert_eq!(value, sewn);
    }
}
