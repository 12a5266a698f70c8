use super::{Found, words::words};
use crate::typography::inclusive;

const VERBS: &[&str] = &[
    "ont",
    "sont",
    "est",
    "peut",
    "peuvent",
    "pourrait",
    "pourraient",
    "doit",
    "doivent",
    "devrait",
    "devraient",
    "veut",
    "veulent",
    "fait",
    "font",
    "faut",
    "va",
    "vont",
    "sait",
    "savent",
    "était",
    "étaient",
    "avait",
    "avaient",
    "serait",
    "seraient",
];
const PRONOUNS: &[&str] = &["il", "ils", "elle", "elles", "on", "iel", "iels", "ce"];

/// # Inverted pronouns
///
/// **What.** Reports a question's verb and pronoun without their hyphen.
///
/// **Why.** The pronoun that follows its verb is tied to it.
///
/// **Example.** `peuvent elles·ils vraiment agir ?`
///
/// **Instead.** `peuvent-elles·ils vraiment agir ?`
///
/// **Source.** Grevisse, *Le Bon Usage*, § 109.
pub(super) fn find(line: &str) -> Found {
    let mut found = Vec::new();
    for (at, verb) in words(line).filter(|(_, word)| VERBS.contains(&word.to_lowercase().as_str()))
    {
        let end = at + verb.len();
        let Some(rest) = line[end..].strip_prefix(' ') else { continue };
        let length = rest
            .find(|c: char| !(c.is_alphabetic() || inclusive::dot::is_dot(c)))
            .unwrap_or(rest.len());
        let pronoun = &rest[..length];
        let is_pronoun = pronoun
            .split(inclusive::dot::is_dot)
            .all(|part| PRONOUNS.contains(&part.to_lowercase().as_str()));
        if is_pronoun && asks(&rest[length..]) {
            found.push((at..end + 1 + length, Some(format!("{verb}-{pronoun}"))));
        }
    }
    found
}

/// Whether the sentence ends with a question mark.
fn asks(rest: &str) -> bool {
    rest.chars().find(|c| matches!(c, '.' | '!' | '?' | '…')) == Some('?')
}
