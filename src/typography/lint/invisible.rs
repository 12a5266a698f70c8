use std::ops::Range;

use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

use super::Beside;

/// Scripts whose letters these characters join or keep apart.
const JOINING: [Script; 20] = [
    Script::Adlam,
    Script::Arabic,
    Script::Bengali,
    Script::Devanagari,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Hanifi_Rohingya,
    Script::Kannada,
    Script::Khmer,
    Script::Malayalam,
    Script::Mandaic,
    Script::Mongolian,
    Script::Myanmar,
    Script::Nko,
    Script::Oriya,
    Script::Sinhala,
    Script::Syriac,
    Script::Tamil,
    Script::Telugu,
    Script::Tibetan,
];
/// Scripts without spaces, where it tells words apart.
const UNSPACED: [Script; 6] =
    [Script::Khmer, Script::Lao, Script::Myanmar, Script::Tai_Tham, Script::Thai, Script::Tibetan];
const BLACK_FLAG: char = '\u{1f3f4}';
/// Code points shown of those that stand in a row.
const SHOWN: usize = 3;

/// # Invisible characters
///
/// **What.** Reports characters that show nowhere and change what is read: those that turn the
/// order of letters round, and those without width inside and beside words. Where emoji, Persian
/// or Hindi need them, they are left alone.
///
/// **Why.** They come along when text is copied. A word with one inside is not found by a search and is
/// said in two; one that turns the order shows another address, or another file name, than is there.
///
/// **Example.** `nu` U+200B `mérique`
///
/// **Instead.** `numérique`
///
/// **Source.** Unicode Technical Report 36, 2.10.2, and Unicode Technical Standard 39, 3.1.
pub(super) fn find(typed: &str) -> Beside {
    let mut found: Vec<(Range<usize>, Vec<char>)> = Vec::new();
    // No invisible character is ASCII.
    if typed.is_ascii() {
        return Vec::new();
    }
    for (start, cluster) in typed.grapheme_indices(true) {
        for (i, c) in cluster.char_indices() {
            let at = start + i;
            let joins_on = i + c.len_utf8() < cluster.len();
            let opens = || cluster.chars().next().unwrap_or(c);
            let is_needed = match c {
                '\u{200b}' => stands_in(typed, at, c, &UNSPACED),
                '\u{200c}' => stands_in(typed, at, c, &JOINING),
                '\u{200d}' => joins_on || stands_in(typed, at, c, &JOINING),
                // The flag of Scotland is spelled with them.
                '\u{e0020}'..='\u{e007f}' => opens() == BLACK_FLAG,
                c => !turns(c) && !is_unseen(c),
            };
            if is_needed {
                continue;
            }
            match found.last_mut().filter(|(range, _)| range.end == at) {
                Some((range, row)) => {
                    range.end += c.len_utf8();
                    row.push(c);
                }
                None => found.push((at..at + c.len_utf8(), vec![c])),
            }
        }
    }
    found.into_iter().map(|(range, row)| (range, None, named(&row))).collect()
}

/// Whether it turns the order of what follows round.
pub const fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Without width and without a use in running text: joiners of words, signs
/// of invisible mathematics, fillers, tags.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{2060}'
            ..='\u{2064}'
                | '\u{feff}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{180e}'
                | '\u{3164}'
                | '\u{ffa0}'
                | '\u{e0001}'
    )
}

/// Whether the character beside `c`, on either side, is of one of the scripts.
fn stands_in(typed: &str, at: usize, c: char, scripts: &[Script]) -> bool {
    let before = typed[..at].chars().rev().find(|c| c.script() != Script::Inherited);
    let after = typed[at + c.len_utf8()..].chars().next();
    before.into_iter().chain(after).any(|c| scripts.contains(&c.script()))
}

fn named(row: &[char]) -> String {
    let mut names: Vec<String> = Vec::new();
    for c in row {
        let name = format!("U+{:04X}", u32::from(*c));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > SHOWN {
        names.truncate(SHOWN);
        names.push("…".to_owned());
    }
    names.join(", ")
}
