//! Feminines that follow from the end of the masculine: nouns and participles
//! that no lexicon lists whole (`roubaisien·es`, `contraint·es`).

use super::{lexicon::plural, parts::Parts};

/// How a masculine ends, what may be typed behind it, and how the feminine
/// ends instead.
const ENDS: &[(&[&str], &[&str], usize, &str)] = &[
    (&["ien", "éen", "yen"], &["ne", "enne", "ienne", "éenne", "e"], 0, "ne"),
    (&["bsous", "ssous"], &["te", "oute"], 1, "te"),
    (&["teur"], &["rice", "trice", "ice", "atrice"], 3, "rice"),
    (&["eur"], &["se", "euse"], 1, "se"),
    (&["eur"], &["e", "re", "eure"], 0, "e"),
    (&["ier", "èr"], &["e", "re", "ère", "ière", "ere", "iere"], 2, "ère"),
    (&["eux"], &["se", "euse", "e"], 1, "se"),
    (&["if"], &["ve", "ive"], 1, "ve"),
    // Verbal and national ends that only take an e.
    (
        &[
            "ain", "ais", "and", "ant", "ard", "clos", "clus", "crit", "dit", "ect", "ent", "ert",
            "fait", "int", "mis", "ois", "ol", "quis", "ris", "ssis", "uit",
        ],
        &["e", "te", "se", "de", "ne", "le"],
        0,
        "e",
    ),
    // `traître·sse`
    (&["e"], &["sse", "esse"], 0, "sse"),
];

/// The masculine, the feminine and whether there are several, if the word's
/// ends are regular.
pub fn regular(Parts { stem, ending }: &Parts) -> Option<(String, String, bool)> {
    let (ending, is_plural) = match ending.strip_suffix('s') {
        Some(ending) if !ending.is_empty() => (ending, true),
        _ => (ending.as_str(), false),
    };
    let singular = if is_plural { stem.strip_suffix('s').unwrap_or(stem) } else { stem };
    // `pris`, `Français` have their s for good.
    [stem.as_str(), singular].into_iter().find_map(|stem| {
        let (_, _, cut, end) = ENDS.iter().find(|(masculines, endings, ..)| {
            masculines.iter().any(|end| is_long(stem, end)) && endings.contains(&ending)
        })?;
        let masculine =
            stem.strip_suffix("èr").map_or_else(|| stem.to_owned(), |head| format!("{head}er"));
        let feminine = format!("{}{end}", head(stem, *cut));
        // Where the ending says more than the rule (`avocat·te`), it is another word.
        feminine.ends_with(ending.trim_start_matches(['e', 'i', 'a', 't', 'é'])).then(|| {
            if is_plural {
                (plural(&masculine), plural(&feminine), true)
            } else {
                (masculine, feminine, false)
            }
        })
    })
}

/// More than the end alone: `or·e` is no word.
fn is_long(stem: &str, end: &str) -> bool {
    let least = if end.len() > 2 { 1 } else { 2 };
    (matches!(stem, "clos" | "dit" | "fait" | "mis") && stem == end)
        || stem.strip_suffix(end).is_some_and(|head| head.chars().count() >= least)
}

/// A word without its last `cut` letters.
fn head(stem: &str, cut: usize) -> &str {
    let end = stem.char_indices().rev().nth(cut.wrapping_sub(1)).map_or(stem.len(), |(at, _)| at);
    if cut == 0 { stem } else { &stem[..end] }
}

#[cfg(test)]
mod tests {
    use super::super::parts::parts;
    use super::*;

    #[test]
    fn regular_ends_have_regular_feminines() {
        for (word, expected) in [
            ("roubaisien·es", Some(("roubaisiens", "roubaisiennes", true))),
            ("palestiniens·nes", Some(("palestiniens", "palestiniennes", true))),
            ("intrapreneur·e·s", Some(("intrapreneurs", "intrapreneures", true))),
            ("intrapreneur·se", Some(("intrapreneur", "intrapreneuse", false))),
            ("ludificateur·ice", Some(("ludificateur", "ludificatrice", false))),
            ("zinguier·e", Some(("zinguier", "zinguière", false))),
            ("boulangèr·es", Some(("boulangers", "boulangères", true))),
            ("contraint·es", Some(("contraints", "contraintes", true))),
            ("pris·e", Some(("pris", "prise", false))),
            ("repris·es", Some(("repris", "reprises", true))),
            ("huitard·es", Some(("huitards", "huitardes", true))),
            ("traître·sse", Some(("traître", "traîtresse", false))),
            ("blorp·e", None),
            ("acteur·zes", None),
            ("xylor·trices", None),
        ] {
            let found = parts(word).as_ref().and_then(regular);
            let found = found.as_ref().map(|(m, f, several)| (m.as_str(), f.as_str(), *several));
            assert_eq!(found, expected, "{word}");
        }
    }
}
