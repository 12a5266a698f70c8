use std::ops::Range;

use super::line::Line;
use super::numeral::{is_ordinal, roman};

/// # Raised ordinals
///
/// Raises the letters of an ordinal: `e`, `es`, `er`, `re`, `nd`, `nde`.
///
/// **Why.** It is how an ordinal is told from a word or a code.
///
/// **Example.** `1er`, `27e Région`, `XIXe siècle`
///
/// **Instead.** 1<sup>er</sup>, 27<sup>e</sup> Région, XIX<sup>e</sup>
/// siècle. `27ème` is a spelling, for the linter to report, and stays.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Abréviations ».
pub(super) fn raised(line: &Line) -> Vec<Range<usize>> {
    let mut raised = Vec::new();
    let mut start = 0;
    for word in line.text.split(|c: char| !c.is_alphanumeric()) {
        let end = start + word.len();
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let number = if digits > 0 { digits } else { roman(word) };
        let suffix = start + number..end;
        if (1..=7).contains(&number)
            && !suffix.is_empty()
            && !word[number..].contains('m')
            && is_ordinal(&word[..number], &word[number..])
            && stands_alone(line, start, end)
            && line.is_plain(&suffix)
        {
            raised.push(suffix);
        }
        let parting = line.after(end).map_or(0, char::len_utf8);
        start = end + parting;
    }
    raised
}

/// `#27e`, `1,2e` and `3e-5` are codes and values.
fn stands_alone(line: &Line, start: usize, end: usize) -> bool {
    let mut before = line.text[..start].chars().rev();
    let valued = match before.next() {
        Some('#' | '&' | '_' | '@' | '\\') => true,
        Some('.' | ',' | ':' | '/') => before.next().is_some_and(char::is_numeric),
        _ => false,
    };
    let mut after = line.text[end..].chars();
    let power = matches!(after.next(), Some('-' | '+' | '.' | '_'))
        && after.next().is_some_and(char::is_numeric);
    !valued && !power
}
