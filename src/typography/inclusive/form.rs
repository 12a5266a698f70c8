//! The shape of an inclusive word: which letters around a dot belong to it,
//! and which dotted words are something else.

use std::ops::Range;

use super::{dot::is_dot, reading::reading};

/// Pronouns that a verb carries behind a hyphen: `peuvent-elles·ils`. The
/// verb is no part of the inclusive word.
const PRONOUNS: &[&str] = &[
    "elle", "elles", "il", "ils", "iel", "iels", "celle", "celles", "celui", "ceux", "eux", "lui",
];

/// Symbols whose products are written with the same dot: `kW·h`, `Pa·s`.
const UNITS: &[&str] = &[
    "A", "Bq", "C", "F", "GW", "Gy", "H", "Hz", "J", "K", "L", "MW", "N", "Pa", "S", "Sv", "T",
    "TW", "V", "W", "cd", "cm", "g", "h", "kN", "kPa", "kV", "kW", "kg", "kgf", "km", "l", "lm",
    "lx", "m", "mA", "mN", "mPa", "min", "mm", "mol", "s",
];

/// Calls `see` with the bounds of each inclusive word of a token (a text
/// without spaces).
pub(super) fn each(token: &str, mut see: impl FnMut(Range<usize>)) {
    let mut chars = token.char_indices().peekable();
    let mut done = 0;
    while let Some((start, first)) = chars.next() {
        if !is_letter(first) {
            continue;
        }
        let mut end = start + first.len_utf8();
        let mut dotted = false;
        // The chain may end with a dot or a hyphen that no letter follows.
        let mut last_letter = end;
        while let Some(&(at, c)) = chars.peek() {
            if !(is_letter(c) || is_dot(c) || is_hyphen(c)) {
                break;
            }
            chars.next();
            end = at + c.len_utf8();
            if is_letter(c) {
                last_letter = end;
            }
            dotted |= is_dot(c);
        }
        let after_number = token[..start].ends_with(char::is_numeric);
        let before_number = token[end..].starts_with(char::is_numeric);
        if dotted
            && !after_number
            && !before_number
            && let Some(begin) = begin(&token[start..last_letter])
        {
            let article = with_article(token, start + begin);
            // `…e‧l'un·e`: that letter is the word's before.
            see(if article < done { start + begin } else { article }..last_letter);
            done = last_letter;
        }
    }
}

/// Latin letters and the accents put on them; a Japanese name keeps its dot.
fn is_letter(c: char) -> bool {
    match c {
        '\u{300}'..='\u{36f}' => true,
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => c.is_alphabetic(),
        _ => false,
    }
}

const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Where the inclusive word starts in a chain of hyphenated parts, if each
/// dotted part has the shape of one.
fn begin(chain: &str) -> Option<usize> {
    let mut begin = None;
    let mut at = 0;
    for part in chain.split(is_hyphen) {
        if part.contains(is_dot) {
            if !is_form(part) {
                return None;
            }
            begin.get_or_insert(if part.split(is_dot).all(is_pronoun) { at } else { 0 });
        }
        let hyphen = chain[at + part.len()..].chars().next().map_or(0, char::len_utf8);
        at += part.len() + hyphen;
    }
    begin
}

pub(super) fn is_pronoun(part: &str) -> bool {
    PRONOUNS.iter().any(|pronoun| part.eq_ignore_ascii_case(pronoun))
}

/// `usager·ère`, `expert·e·s`, `elles·ils`; never `col·legi`, `Paris·Lyon`,
/// `rouge·vert·bleu`, `kW·h`.
fn is_form(word: &str) -> bool {
    let mut parts = word.split(is_dot);
    let (Some(stem), Some(ending)) = (parts.next(), parts.next()) else { return false };
    let plural = match (parts.next(), parts.next()) {
        // `élément·s` tells no gender.
        (None, _) => !is_plural_sign(ending),
        (Some(plural), None) => is_plural_sign(plural) || reading(word, "").is_some(),
        _ => reading(word, "").is_some(),
    };
    plural
        && !ending.is_empty()
        && stem.chars().nth(1).is_some()
        && !(UNITS.contains(&stem) && UNITS.contains(&ending))
        && cased(stem, ending)
        && !is_catalan(stem, ending)
        && (ends_like_one(ending) || reading(word, "").is_some())
}

fn is_plural_sign(piece: &str) -> bool {
    matches!(piece, "s" | "x" | "S" | "X")
}

/// How a French word may end in one gender or the other: `data·inclusion` is
/// a name.
fn ends_like_one(ending: &str) -> bool {
    let ending = ending.to_lowercase();
    let ends = ["e", "s", "x", "r", "if", "il", "al", "el", "un", "on", "en", "o", "a", "in", "à"];
    let is_short = ending.chars().count() <= 3;
    ends[..8].iter().any(|end| ending.ends_with(end))
        || (is_short && ends.iter().any(|end| ending.ends_with(end)))
}

/// An ending starts with a capital only where all is in capitals
/// (`ACTEUR·TRICES`) or where the ending alone is (`expert·E`).
fn cased(stem: &str, ending: &str) -> bool {
    !ending.starts_with(char::is_uppercase)
        || !stem.contains(char::is_lowercase)
        || matches!(ending, "E" | "ES" | "S")
        || (is_pronoun(stem) && is_pronoun(ending))
}

/// Catalan writes a double l with the dot (`col·legi`, `paral·lel`). French
/// doubles it only in `·le` and `·les`, after `el`, `eil`, `il`, `ol`, `ul`.
fn is_catalan(stem: &str, ending: &str) -> bool {
    let (stem, ending) = (stem.to_lowercase(), ending.to_lowercase());
    let doubled = stem.ends_with('l') && ending.starts_with('l');
    let french = matches!(ending.as_str(), "le" | "les")
        && ["el", "il", "ol", "ul"].iter().any(|end| stem.ends_with(end));
    doubled && !french
}

/// Takes in the elided article: `l’usager·ère` is read "l’usager ou
/// l’usagère", so both are one. `qu’` is no article and stays outside.
pub(super) fn with_article(token: &str, start: usize) -> usize {
    // `quelqu’un·e` is one word.
    for pronoun in ["quelqu’", "quelqu'", "Quelqu’", "Quelqu'"] {
        if token[..start].ends_with(pronoun) {
            return start - pronoun.len();
        }
    }
    let mut before = token[..start].char_indices().rev();
    let Some((_, '\'' | '’' | 'ʼ')) = before.next() else { return start };
    let Some((article, 'l' | 'L' | 'd' | 'D')) = before.next() else { return start };
    match before.next() {
        Some((_, c)) if c.is_alphanumeric() || matches!(c, '\'' | '’') => start,
        _ => article,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::words;

    #[test]
    fn inclusive_words_are_taken_whole() {
        for (text, expected) in [
            ("les acteur⋅trices du", "acteur⋅trices"),
            ("« l’usager·ère »", "l’usager·ère"),
            ("d'acteur⋅trices.", "d'acteur⋅trices"),
            ("L’USAGER·ÈRE", "L’USAGER·ÈRE"),
            ("qu’elles·ils partagent", "elles·ils"),
            ("jusqu’à l’élu·e,", "l’élu·e"),
            ("expert·e·s", "expert·e·s"),
            ("tou·te·s !", "tou·te·s"),
            ("professionnel·le·s", "professionnel·le·s"),
            ("un·e", "un·e"),
            ("travailleurs⋅euses", "travailleurs⋅euses"),
            ("auteur‧rice", "auteur‧rice"),
            ("chargé•es", "chargé•es"),
            ("lecteur・rices", "lecteur・rices"),
            ("Peuvent-elles·ils ?", "elles·ils"),
            ("a-t-il·elle", "il·elle"),
            ("les vice-président·es", "vice-président·es"),
            ("directeur·rice-adjoint·e", "directeur·rice-adjoint·e"),
            ("celles·ceux-ci", "celles·ceux-ci"),
            ("(salarié⋅es)", "salarié⋅es"),
            ("«intellectuel·les»", "intellectuel·les"),
            ("gentil·le", "gentil·le"),
            ("e\u{301}lu·e", "e\u{301}lu·e"),
            ("#acteur·trices", "acteur·trices"),
            ("expert·E", "expert·E"),
        ] {
            assert_eq!(words(text), [expected], "{text}");
        }
        assert_eq!(words("acteur·trices/usager·ères"), ["acteur·trices", "usager·ères"]);
        assert_eq!(words("un·e élu·e"), ["un·e", "élu·e"]);
    }

    #[test]
    fn other_dotted_things_are_left_alone() {
        for text in [
            "el col·legi i la il·lusió",
            "COL·LEGI, Gal·les",
            "Paris · Lyon · Marseille",
            "Paris·Lyon",
            "rouge·vert·bleu",
            "https://exemple.fr/acteur·trices",
            "un·e@exemple.fr",
            "photo·grande.jpg",
            "3 kW·h, 2 Pa·s, 4 N·m, m·s⁻¹",
            "a·b = c·d",
            "2·x",
            "acteur· trices, ·es, acteur··trices",
            "• un lieu ressource",
            "マイケル・ジャクソン",
            "Les dots : · ⋅ ‧",
        ] {
            assert_eq!(words(text), [""; 0], "{text}");
        }
    }
}
