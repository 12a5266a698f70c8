//! What an inclusive word is made of.

use super::dot::is_dot;

/// A simple inclusive word, in lower case: `usager·ère`, `expert·e·s`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// What stands before the dot: mostly a masculine, whole.
    pub stem: String,
    /// What stands after it, a plural behind a second dot joined on.
    pub ending: String,
}

/// The parts of one hyphenated member of a word, if it has a dot.
pub fn parts(member: &str) -> Option<Parts> {
    let mut pieces = member.split(is_dot).map(str::to_lowercase);
    let stem = pieces.next()?;
    let ending = pieces.next()? + &pieces.next().unwrap_or_default();
    (!ending.is_empty()).then_some(Parts { stem, ending })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_dot_sets_the_plural_apart() {
        for (word, stem, ending) in [
            ("usager·ère", "usager", "ère"),
            ("expert⋅e⋅s", "expert", "es"),
            ("ACTEUR·RICE·S", "acteur", "rices"),
        ] {
            let expected = Parts { stem: stem.into(), ending: ending.into() };
            assert_eq!(parts(word), Some(expected), "{word}");
        }
        assert_eq!(parts("acteur"), None);
    }
}
