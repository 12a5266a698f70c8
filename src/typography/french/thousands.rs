use super::edit::Edit;
use super::line::Line;
use super::seek;
use super::spaces::{NARROW, is_space};

/// # Space in thousands
///
/// Writes U+202F between groups of three digits that a space parts.
///
/// **Why.** A number must not be cut at the end of a line.
///
/// **Example.** `13 000 personnes`, `1 234 567`
///
/// **Instead.** The same with U+202F. A year followed by a number
/// (`2020 300`), a telephone number (`06 12 34 56 78`, `0 800 123 456`) and an
/// ISBN have other groups, and stay.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Nombres ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = 0;
    while let Some(start) = seek::byte(&line.text, at, |byte| byte.is_ascii_digit()) {
        let (groups, end) = chain(line, start);
        if is_number(line, start, end, &groups) {
            let gap = |pair: &[(usize, usize)]| Edit::replace(pair[0].1..pair[1].0, NARROW);
            edits.extend(groups.windows(2).map(gap));
        }
        at = end;
    }
    edits
}

/// Groups of digits, each one space from the next.
fn chain(line: &Line, start: usize) -> (Vec<(usize, usize)>, usize) {
    let mut groups = Vec::new();
    let mut at = start;
    loop {
        let digits = line.text[at..].bytes().take_while(u8::is_ascii_digit).count();
        let end = at + digits;
        groups.push((at, end));
        let space = line.after(end).filter(|&c| is_space(c)).map_or(0, char::len_utf8);
        let next = line.text.as_bytes().get(end + space);
        if space == 0 || !next.is_some_and(u8::is_ascii_digit) {
            return (groups, end);
        }
        at = end + space;
    }
}

fn is_number(line: &Line, start: usize, end: usize, groups: &[(usize, usize)]) -> bool {
    let Some(((first, first_end), rest)) = groups.split_first() else { return false };
    let part_of_word =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '+' | '.' | ',' | '/' | '_' | '°' | ':');
    let free_before = line.before(start).is_none_or(|c| !part_of_word(c));
    let free_after = line.after(end).is_none_or(|c| !matches!(c, '-' | '/' | '_' | ':'));
    !rest.is_empty()
        && free_before
        && free_after
        && first_end - first <= 3
        && line.after(start) != Some('0')
        && rest.iter().all(|(from, to)| to - from == 3)
}
