use super::edit::Edit;
use super::line::Line;
use super::spaces::opens;

/// # French quotes
///
/// Where the edition says `quotes: french`, writes « » for straight quotes
/// and for “ ”. Quotes inside a quotation are its second level: “ ” stay, and
/// straight ones become “ ”.
///
/// **Why.** « » are the quotes of printed French; “ ” are its second level.
///
/// **Example.** `une “destruction créatrice”`, `"un mot", "dit "fort""`
///
/// **Instead.** `une « destruction créatrice »`, `« un mot », « dit “fort” »`.
/// A line whose quotes do not pair keeps them all as typed: a wrong guess
/// would turn a quotation inside out.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Guillemets ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    if !line.text.contains(['"', '“', '”']) {
        return Vec::new();
    }
    pairs(line).map(|pairs| changes(&pairs)).unwrap_or_default()
}

struct Pair {
    open: (usize, char),
    close: usize,
    depth: usize,
}

/// The pairs of the line, unless one quote has no other.
fn pairs(line: &Line) -> Option<Vec<Pair>> {
    let mut stack: Vec<(usize, char)> = Vec::new();
    let mut pairs = Vec::new();
    for (at, found) in line.text.match_indices(['"', '“', '”', '«', '»']) {
        let Some(quote) = found.chars().next().filter(|_| !line.is_kept(at)) else { continue };
        let closed = match quote {
            '“' | '«' => None,
            '”' => Some('“'),
            '»' => Some('«'),
            _ if opens_straight(line, at, &stack) => None,
            _ => Some('"'),
        };
        match closed {
            None => stack.push((at, quote)),
            Some(kind) => {
                let open = stack.pop().filter(|&(_, open)| open == kind)?;
                pairs.push(Pair { open, close: at, depth: stack.len() });
            }
        }
    }
    stack.is_empty().then_some(pairs)
}

fn opens_straight(line: &Line, at: usize, stack: &[(usize, char)]) -> bool {
    let (before, after) = (line.before(at), line.after(at + 1));
    let free =
        |c: char| c.is_whitespace() || opens(c) || matches!(c, '’' | '\'' | '–' | '—' | '-' | '/');
    let at_start = before.is_none_or(free);
    let at_end = after.is_none_or(char::is_whitespace);
    match stack.last() {
        Some((open, '"')) => *open + 1 != at && at_start && !at_end,
        _ => at_start || !at_end,
    }
}

fn changes(pairs: &[Pair]) -> Vec<Edit> {
    let mut found = Vec::new();
    for pair in pairs {
        let (start, quote) = pair.open;
        let marks = match (quote, pair.depth) {
            ('“' | '"', 0) => ("«", "»"),
            ('"', _) => ("“", "”"),
            _ => continue,
        };
        let len = quote.len_utf8();
        found.push((start, len, marks.0));
        found.push((pair.close, len, marks.1));
    }
    found.sort_unstable_by_key(|&(at, ..)| at);
    found.into_iter().map(|(at, len, with)| Edit::replace(at..at + len, with)).collect()
}
