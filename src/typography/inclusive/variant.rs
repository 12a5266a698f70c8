//! Inclusive words written with another sign than a median dot:
//! `expert.e.s`, `expert-e`, `acteur/trice`, `expert(e)s`.
//!
//! The signs have other uses, so a word counts only if it can be read: `cf.le`,
//! `peut-elle`, `et/ou` and `élément(s)` cannot.

use std::ops::Range;

use super::{
    closed::is_contraction,
    dot::{MIDDLE_DOT, is_dot},
    form::is_pronoun,
    reading::reading,
};

/// No word goes further back from its sign, in characters.
const LONGEST_WORD: usize = 64;
/// No word has more that are joined by hyphens.
const MOST_MEMBERS: usize = 4;
/// As long as the longest of the prefixes.
const LONGEST_PREFIX: usize = 6;

const PREFIXES: &[&str] = &[
    "anti", "auto", "co", "contre", "demi", "ex", "inter", "micro", "multi", "non", "pluri", "pro",
    "psycho", "semi", "socio", "sous", "super", "ultra", "vice",
];

/// Where the next sign that might be one stands, at or after `from`: between
/// letters. Looks at bytes, as most texts have few.
pub(super) fn next(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
    (from.max(1)..bytes.len().saturating_sub(1)).find(|&at| {
        matches!(bytes[at], b'.' | b'-' | b'/' | b'(')
            && is_letter(bytes[at - 1])
            && is_letter(bytes[at + 1])
    })
}

/// The word around the sign at `at`, if it is one.
pub(super) fn around(text: &str, at: usize) -> Option<Range<usize>> {
    let sign = text[at..].chars().next()?;
    let back_to = |is_part: fn(char) -> bool| {
        let letters = text[..at].char_indices().rev().take_while(|&(_, c)| is_part(c));
        let letters = letters.take(LONGEST_WORD);
        letters.last().map(|(start, _)| start)
    };
    let mut start = back_to(char::is_alphabetic)?;
    if sign == '-' {
        start = with_prefix(text, start);
    }
    let follows_hyphen = text[..start].ends_with('-') && sign != '-';
    // The verb of `est-il/elle` is none of it, the first half of
    // `aides-soignant(e)s` is.
    let is_behind_verb = follows_hyphen && is_pronoun(&text[start..at]);
    if follows_hyphen && !is_behind_verb {
        start = back_to(|c| c.is_alphabetic() || c == '-')?;
    }
    let stem = &text[start..at];
    let mut end = ending(text, at, sign)?;
    // `enseignant.e.s-chercheur.e.s`
    let mut members = 1;
    while sign != '-'
        && members < MOST_MEMBERS
        && let Some(rest) = text[end..].strip_prefix('-')
        && let next = end + 1 + letters(rest).len()
        && text[next..].starts_with(sign)
        && let Some(further) = ending(text, next, sign)
    {
        end = further;
        members += 1;
    }
    // `celui/celle-ci`
    let is_pronouns = is_pronoun(stem) && is_pronoun(letters(&text[at + 1..]));
    if is_pronouns && ["-ci", "-là"].iter().any(|place| text[end..].starts_with(place)) {
        end += 1 + letters(&text[end + 1..]).len();
    }
    let is_apart = |c: Option<char>| {
        c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | '/' | '@' | '_' | '(' | '·'))
    };
    let before = text[..start].chars().next_back();
    let is_whole = (before == Some('(') || is_behind_verb || is_apart(before))
        && is_apart(text[end..].chars().next())
        && !text[..start].ends_with('.')
        || is_beside_another(&text[..start], &text[end..], sign);
    let is_lower = !text[at + 1..].starts_with(char::is_uppercase)
        || !stem.contains(char::is_lowercase)
        || is_pronouns;
    let is_word = is_whole && is_lower && stem.chars().nth(1).is_some();
    // `HEPATITE-E`, `SALLE/E` are no participles, `deutschland.de` no German.
    let is_other = match sign {
        '-' | '/' => stem.ends_with('E') && text[at + 1..end].starts_with('E'),
        '.' => &text[at + 1..end] == "de" && !stem.eq_ignore_ascii_case("du"),
        _ => false,
    };
    if !is_word || is_other {
        return None;
    }
    let word = &text[start..end];
    (reading(word, "").is_some() || is_contraction(word)).then_some(start..end)
}

/// `cadreur.se/monteur.se`: what stands on the other side of the bar has the same
/// sign.
fn is_beside_another(before: &str, after: &str, sign: char) -> bool {
    let is_of_word = |c: char| c.is_alphabetic() || c == sign || (sign == '(' && c == ')');
    let is_word =
        |word: &str| !word.starts_with(sign) && word.trim_end_matches(sign).contains(sign);
    let is_bare = |side: &str| !side.trim_end_matches('.').contains(['/', '.', '-', '@', '_']);
    let left = before.strip_suffix('/').map(|side| side.rsplit(|c| !is_of_word(c)).next());
    let right = after.strip_prefix('/').map(|side| side.split(|c| !is_of_word(c)).next());
    match (left.flatten(), right.flatten()) {
        _ if sign == '/' => false,
        (Some(left), None) => is_word(left) && is_bare(after),
        (None, Some(right)) => is_word(right) && is_bare(before),
        _ => false,
    }
}

/// Where the endings that the sign at `at` begins end.
fn ending(text: &str, at: usize, sign: char) -> Option<usize> {
    let rest = &text[at + 1..];
    let ending = letters(rest);
    let after = &rest[ending.len()..];
    let (plural, signs) = if sign == '(' {
        (letters(after.strip_prefix(')')?), 1)
    } else {
        let plural = after.strip_prefix(sign).map_or("", letters);
        (plural, usize::from(!plural.is_empty()))
    };
    let is_plural = |piece: &str| matches!(piece, "" | "s" | "x" | "S" | "X");
    // `utilisat-eur-rice-s` gives both ends.
    let gives_both = sign != '(' && !is_plural(plural);
    if ending.is_empty() || !(is_plural(plural) || gives_both) {
        return None;
    }
    let end = at + 1 + ending.len() + signs + plural.len();
    let several = text[end..].strip_prefix(sign).map_or("", letters);
    let has_several = gives_both && !several.is_empty() && is_plural(several);
    Some(if has_several { end + 1 + several.len() } else { end })
}

/// The same word with median dots, which the rules of reading know.
pub fn dotted(word: &str) -> String {
    if word.contains(is_dot) {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len() + 2);
    for c in word.chars() {
        match c {
            '.' | '/' | '(' => out.push(MIDDLE_DOT),
            ')' => {}
            c => out.push(c),
        }
    }
    // A hyphen is a sign only where nothing else is.
    if out.contains(MIDDLE_DOT) {
        return out;
    }
    let prefix = prefix(word);
    format!("{prefix}{}", word[prefix.len()..].replace('-', "·"))
}

/// What a word with hyphens for signs may begin with, its own hyphen included:
/// `vice-président-e`.
pub(super) fn prefix(word: &str) -> &str {
    let Some(hyphen) = word.find('-') else { return "" };
    let (prefix, rest) = word.split_at(hyphen + 1);
    // `vice-présidente` has no other.
    if rest.contains('-') && is_prefix(&word[..hyphen]) { prefix } else { "" }
}

/// Where the word starts that goes on at `start`: with its prefix, if it has one.
fn with_prefix(text: &str, start: usize) -> usize {
    let Some(before) = text[..start].strip_suffix('-') else { return start };
    let first = before.bytes().rev().take(LONGEST_PREFIX + 1).take_while(u8::is_ascii_alphabetic);
    let first = before.len() - first.count();
    let is_apart = !text[..first].ends_with(|c: char| c.is_alphanumeric() || c == '-');
    if is_apart && is_prefix(&before[first..]) { first } else { start }
}

fn is_prefix(word: &str) -> bool {
    PREFIXES.iter().any(|prefix| word.eq_ignore_ascii_case(prefix))
}

fn letters(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::super::{spoken, tests::words};

    #[test]
    fn other_signs_than_dots_are_known() {
        for (text, word, said) in [
            ("des expert.e.s.", "expert.e.s", "des experts et expertes."),
            ("les étudiant-e-s", "étudiant-e-s", "les étudiants et étudiantes"),
            ("un acteur/trice ?", "acteur/trice", "un acteur ou une actrice ?"),
            ("les citoyen(ne)s,", "citoyen(ne)s", "les citoyens et citoyennes,"),
            ("l’usager(ère)", "l’usager(ère)", "l’usager ou l’usagère"),
            ("national.es", "national.es", "nationaux et nationales"),
            ("EXPERT.E.S", "EXPERT.E.S", "EXPERTS ET EXPERTES"),
            ("il/elle", "il/elle", "il ou elle"),
            ("est-il/elle là ?", "il/elle", "est-il ou elle là ?"),
            ("aides-soignant(e)s", "aides-soignant(e)s", "aides-soignants et aides-soignantes"),
            ("acteur·trices", "acteur·trices", "acteurs et actrices"),
            ("des utilisat-eur-rice-s", "utilisat-eur-rice-s", "des utilisateurs et utilisatrices"),
            (
                "des enseignant.e.s-chercheur.e.s",
                "enseignant.e.s-chercheur.e.s",
                "des enseignants-chercheurs et enseignantes-chercheures",
            ),
            ("la vice-président-e", "vice-président-e", "la vice-président ou vice-présidente"),
            ("co-auteur-rices", "co-auteur-rices", "co-auteurs et co-autrices"),
            ("Elles/Ils sont là", "Elles/Ils", "Elles et ils sont là"),
            ("que celui/celle-ci a", "celui/celle-ci", "que celui-ci ou celle-ci a"),
            ("d'un joueur/euse", "joueur/euse", "d'un joueur ou d'une joueuse"),
        ] {
            assert_eq!(words(text), [word], "{text}");
            assert_eq!(spoken(text), said, "{text}");
        }
    }

    #[test]
    fn a_bar_may_part_two_of_them() {
        assert_eq!(words("un cadreur.se/monteur.se."), ["cadreur.se", "monteur.se"]);
        assert_eq!(words("national.es/page, page/national.es, a/national.es/b.c"), [""; 0]);
    }

    #[test]
    fn their_other_uses_are_left_alone() {
        for text in [
            "https://exemple.fr/expert.e.s",
            "expert.e@exemple.fr",
            "photo.grande.jpg",
            "M. le maire, cf.le, p.5-30, etc.",
            "peut-elle, a-t-il, celui-là, plus-value, vice-présidente",
            "et/ou, km/h, client/serveur",
            "élément(s), (e), f(x), mot (note)",
            "3.14, 16.e",
            "Jean-Paule, Charente-Maritime",
            "lui-même, co-construire, socio-économiques, design.s",
        ] {
            assert_eq!(words(text), [""; 0], "{text}");
        }
    }
}
