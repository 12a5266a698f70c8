use super::{Found, words::words};

/// Symbols of units: no abbreviations, so they take no plural.
const SYMBOLS: &[(&str, &str)] = &[("kms", "km"), ("Kms", "km"), ("kgs", "kg"), ("Kgs", "kg")];

/// # Abbreviations
///
/// **What.** Reports `etc.` followed by suspension points, the English `Mr`
/// for `M.` before a name, and a plural to the symbol of a unit.
///
/// **Why.** `etc.` already says that the list goes on; `Mr` is the English
/// Mister; a symbol stands for one and many.
///
/// **Example.** `des ateliers, etc…`, `Mr Dupont`, `10 kms`
///
/// **Instead.** `des ateliers, etc.`, `M. Dupont`, `10 km`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Abréviations ».
pub(super) fn find(line: &str) -> Found {
    let mut before = "";
    let mut found = Found::new();
    for (at, word) in words(line) {
        let end = at + word.len();
        let rest = &line[end..];
        let points = rest.len() - rest.trim_start_matches(['.', '…']).len();
        if word == "etc" && (rest.starts_with('…') || rest.starts_with("..")) {
            found.push((at..end + points, Some("etc.".to_owned())));
        } else if word == "Mr" && leads_to_name(rest) {
            let point = usize::from(points > 0);
            found.push((at..end + point, Some("M.".to_owned())));
        } else if let Some((_, symbol)) = SYMBOLS.iter().find(|(plural, _)| *plural == word)
            && before.bytes().all(|byte| byte.is_ascii_digit())
            && !before.is_empty()
        {
            found.push((at..end, Some((*symbol).to_owned())));
        }
        before = word;
    }
    found
}

fn leads_to_name(rest: &str) -> bool {
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    rest.strip_prefix([' ', '\u{a0}']).is_some_and(|name| name.starts_with(char::is_uppercase))
}
