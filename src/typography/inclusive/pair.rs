//! The two forms that a word without hyphens stands for.

use super::{
    closed::closed,
    dot::is_dot,
    lexicon::{self, Entry, plural},
    parts::{Parts, parts},
    regular::regular,
};

/// Both forms of a word, and the order its author gave them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pair {
    pub masculine: String,
    pub feminine: String,
    pub is_plural: bool,
    pub feminine_first: bool,
    /// Of a closed class: articles, pronouns.
    pub is_closed: bool,
}

impl Pair {
    /// Of an open class, the masculine first.
    pub const fn new(masculine: String, feminine: String, is_plural: bool) -> Self {
        Self { masculine, feminine, is_plural, feminine_first: false, is_closed: false }
    }

    /// The forms in that order.
    pub fn ordered(&self, feminine_first: bool) -> (&str, &str) {
        let Self { masculine, feminine, .. } = self;
        if feminine_first { (feminine, masculine) } else { (masculine, feminine) }
    }
}

/// A member of a word, whichever rule knows it.
pub(super) fn simple(member: &str) -> Option<Pair> {
    let parts = parts(member)?;
    closed(&parts)
        .or_else(|| both_ends(member))
        .or_else(|| masculine_first(&parts, accented(&parts.stem)))
        .or_else(|| feminine_first(&parts))
        .or_else(|| participle(&parts))
        .or_else(|| {
            let (masculine, feminine, is_plural) = regular(&parts)?;
            Some(Pair::new(masculine, feminine, is_plural))
        })
        .or_else(|| in_bare_capitals(member, &parts))
}

/// `SECRETAIRE GENERAL·E`, `CHARGE·E`: capitals typed without accents.
fn in_bare_capitals(member: &str, parts: &Parts) -> Option<Pair> {
    let Parts { stem, ending } = parts;
    if member.contains(char::is_lowercase) {
        return None;
    }
    let is_participle = stem.ends_with('e') && stem.chars().nth(2).is_some();
    masculine_first(parts, lexicon::of_bare_masculine(stem))
        .or_else(|| is_participle.then(|| with_e(stem, ending)).flatten())
}

/// The feminine and the plural that only add their letter.
fn with_e(stem: &str, ending: &str) -> Option<Pair> {
    match ending {
        "e" => Some(Pair::new(stem.to_owned(), format!("{stem}e"), false)),
        "es" => Some(Pair::new(plural(stem), format!("{stem}es"), true)),
        _ => None,
    }
}

/// `collaborat·eurs·rices`, `utilisat·eur·rice·s`, `amat·rices·eurs`: what both
/// have in common, then the end of each.
fn both_ends(member: &str) -> Option<Pair> {
    let pieces: Vec<String> = member.split(is_dot).map(str::to_lowercase).collect();
    let (stem, one, other, plural) = match pieces.as_slice() {
        [stem, one, other] => (stem, one, other, ""),
        [stem, one, other, plural] if plural == "s" => (stem, one, other, "s"),
        _ => return None,
    };
    // `local·aux·ales`
    let of_stem = lexicon::of_masculine(stem).into_iter().find(|entry| {
        entry.masculine != entry.masculines
            && completes(stem, one, &entry.masculines)
            && completes(stem, other, &entry.feminines)
    });
    if let Some(entry) = of_stem {
        return Some(Pair::new(entry.masculines, entry.feminines, true));
    }
    let ends = [format!("{one}{plural}"), format!("{other}{plural}")];
    ends_of_both(stem, &ends[0], &ends[1]).or_else(|| {
        let pair = ends_of_both(stem, &ends[1], &ends[0])?;
        Some(Pair { feminine_first: true, ..pair })
    })
}

fn ends_of_both(stem: &str, masculine: &str, feminine: &str) -> Option<Pair> {
    let masculine = format!("{stem}{masculine}");
    let is_feminine = |form: &str| {
        form.strip_suffix(feminine).is_some_and(|head| stem.starts_with(head))
            && feminine.chars().nth(1).is_some()
    };
    lexicon::of_masculine(&masculine).into_iter().find_map(|entry| {
        if entry.masculines == masculine && is_feminine(&entry.feminines) {
            Some(Pair::new(entry.masculines, entry.feminines, true))
        } else if entry.masculine == masculine && is_feminine(&entry.feminine) {
            Some(Pair::new(entry.masculine, entry.feminine, false))
        } else {
            None
        }
    })
}

/// Whether `stem` with `ending` in place of its own stands for `form`: what
/// `form` has before the ending is the beginning of the stem.
pub(super) fn completes(stem: &str, ending: &str, form: &str) -> bool {
    form.strip_suffix(ending).is_some_and(|head| stem.starts_with(head))
}

/// The same for an ending that leaves out more than the stem has: an accent
/// (`usager·e`), a doubled letter (`roubaisien·es`), the r of `utilisateur·ice`.
fn nearly_completes(stem: &str, ending: &str, form: &str) -> bool {
    let plain = |text: &str| text.replace(['è', 'ê'], "e");
    let (stem, form) = (plain(stem), plain(form));
    form.strip_suffix(ending).is_some_and(|head| {
        let shorter = head.strip_suffix(|c: char| "nltr".contains(c)).unwrap_or(head);
        let is_short = matches!(ending, "e" | "es" | "ice" | "ices");
        stem.starts_with(head) || (is_short && stem.starts_with(shorter))
    })
}

/// The entries of a masculine that may have the accent of its feminine.
fn accented(stem: &str) -> Vec<Entry> {
    let mut entries = lexicon::of_masculine(stem);
    if entries.is_empty()
        && let Some(at) = stem.rfind('è')
    {
        // `premièr·es`, `inquièt·es`
        let plain = format!("{}e{}", &stem[..at], &stem[at + 'è'.len_utf8()..]);
        entries = lexicon::of_masculine(&plain);
    }
    entries
}

/// `acteur·trices`, `travailleurs·euses`, `citoyen·nes`.
fn masculine_first(Parts { stem, ending }: &Parts, entries: Vec<Entry>) -> Option<Pair> {
    let found = |feminine: fn(&Entry) -> &str, masculine: fn(&Entry) -> &str, is_plural| {
        let with = |completes: fn(&str, &str, &str) -> bool| {
            entries.iter().find(|entry| completes(stem, ending, feminine(entry)))
        };
        with(completes).or_else(|| with(nearly_completes)).map(|entry| {
            Pair::new(masculine(entry).to_owned(), feminine(entry).to_owned(), is_plural)
        })
    };
    // `heureux·ses`: the ending tells the number.
    found(|entry| &entry.feminines, |entry| &entry.masculines, true)
        .filter(|_| ending.ends_with('s'))
        .or_else(|| found(|entry| &entry.feminine, |entry| &entry.masculine, false))
}

/// `soucieuses·eux`, `usagères·ers`: the masculine is the beginning of the
/// feminine with the ending.
fn feminine_first(Parts { stem, ending }: &Parts) -> Option<Pair> {
    let heads = stem.char_indices().map(|(at, _)| &stem[..at]).chain([stem.as_str()]);
    let mut candidates: Vec<(Pair, usize)> = Vec::new();
    for head in heads {
        let masculine = format!("{head}{ending}");
        for entry in lexicon::of_masculine(&masculine) {
            // `visiteuse·eurs` leaves the plural to the ending.
            let is_plural = entry.masculines == masculine
                && (entry.feminines == *stem
                    || (entry.feminine == *stem && entry.masculine != masculine && ending != "s"));
            if is_plural || (entry.feminine == *stem && entry.masculine == masculine) {
                let feminine = if is_plural { &entry.feminines } else { &entry.feminine };
                let pair = Pair {
                    feminine_first: true,
                    ..Pair::new(masculine.clone(), feminine.clone(), is_plural)
                };
                candidates.push((pair, head.len()));
            }
        }
    }
    candidates.into_iter().max_by_key(|(_, shared)| *shared).map(|(pair, _)| pair)
}

const SHORT_PARTICIPLES: &[&str] = &["bu", "lu", "mu", "né", "su", "vu"];

/// `concerné·es`, `réuni·e`: participles agree by rule; they are too many for
/// the lexicon.
fn participle(Parts { stem, ending }: &Parts) -> Option<Pair> {
    if let Some(head) = stem.strip_suffix('û') {
        // `dû·e`: the feminine and the plural have no accent.
        let pair = with_e(&format!("{head}u"), ending)?;
        return Some(if pair.is_plural { pair } else { Pair { masculine: stem.clone(), ..pair } });
    }
    // `confirmé·ée` says the accent again, `préfér·é·e` says it once.
    if let Some(number) = ending.strip_prefix("ée").filter(|number| matches!(*number, "" | "s")) {
        let head = stem.strip_suffix('é').unwrap_or(stem);
        let is_known = head.chars().nth(1).is_some();
        return is_known.then(|| with_e(&format!("{head}é"), &format!("e{number}"))).flatten();
    }
    // `signalés·es`
    let singular = stem.strip_suffix('s').filter(|head| head.ends_with('é') && ending == "es");
    let stem = singular.unwrap_or(stem);
    let is_participle = SHORT_PARTICIPLES.contains(&stem)
        || (stem.ends_with(['é', 'i', 'ï', 'u']) && stem.chars().nth(2).is_some());
    is_participle.then(|| with_e(stem, ending)).flatten()
}
