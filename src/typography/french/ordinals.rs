use std::ops::Range;

use super::line::Line;
use super::numeral::{is_ordinal, roman};
use super::seek;

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
    let mut kept = line.kept();
    let starts = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'I' | b'V' | b'X' | b'L');
    let mut at = 0;
    while let Some(start) = seek::byte(&line.text, at, starts) {
        let rest = &line.text[start..];
        let len = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        at = start + len;
        let whole = line.before(start).is_none_or(|c| !c.is_alphanumeric());
        if let Some(number) = ordinal(&rest[..len]).filter(|_| whole) {
            let suffix = start + number..at;
            if stands_alone(line, start, at) && line.is_plain(&suffix) && !kept.holds(suffix.start)
            {
                raised.push(suffix);
            }
        }
    }
    raised
}

/// The length of the number in an ordinal whose suffix is to be raised.
fn ordinal(word: &str) -> Option<usize> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let number = if digits > 0 { digits } else { roman(word) };
    let (value, suffix) = word.split_at(number);
    let raised = (1..=7).contains(&number) && !suffix.contains('m') && is_ordinal(value, suffix);
    raised.then_some(number)
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
