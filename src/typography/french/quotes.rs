use std::{iter, ops::Range};

use super::Quotes;
use super::edit::Edit;
use super::line::Line;
use super::seek::{self, line_around};
use super::spaces::{is_high_mark, opens};

/// # French quotes
///
/// Writes « » for straight quotes, and “ ” for those inside a quotation. “ ”
/// that were typed are the authors' choice; where the edition says
/// `quotes: french`, they become « » too, but for those of the second level.
///
/// **Why.** « » are the quotes of printed French; “ ” are its second level.
/// Straight quotes are a typewriter's.
///
/// **Example.** `"un mot", "dit "fort""`, `une “destruction créatrice”`
///
/// **Instead.** `« un mot », « dit “fort” »`; with `quotes: french`,
/// `une « destruction créatrice »`. A line whose quotes do not pair keeps them
/// all as typed: a wrong guess would turn a quotation inside out.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Guillemets ».
pub(super) fn edits(line: &Line, quotes: Quotes) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut from = 0;
    while let Some(at) = first_to_change(&line.text[from..], quotes) {
        let around = line_around(&line.text, from + at);
        from = around.end;
        if let Some(pairs) = pairs(line, around) {
            edits.extend(changes(&pairs, quotes));
        }
    }
    edits
}

/// Where the first quote is that this rule might change.
fn first_to_change(text: &str, quotes: Quotes) -> Option<usize> {
    match quotes {
        Quotes::Keep => memchr::memchr(b'"', text.as_bytes()),
        Quotes::French => each_quote(text).find(|(_, c)| "\"“”".contains(*c)).map(|(at, _)| at),
    }
}

/// The quotes of a text, straight and curved, French and English.
fn each_quote(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut from = 0;
    // The first bytes of quotes are those of few letters.
    let may_be_quote = |byte: u8| (byte == b'"') | (byte == 0xc2) | (byte == 0xe2);
    iter::from_fn(move || {
        loop {
            let at = seek::byte(text, from, may_be_quote)?;
            let c = text[at..].chars().next()?;
            from = at + c.len_utf8();
            if matches!(c, '"' | '“' | '”' | '«' | '»') {
                return Some((at, c));
            }
        }
    })
}

struct Pair {
    open: (usize, char),
    close: usize,
    /// The quote it stands in.
    within: Option<char>,
}

/// The pairs of one line, unless one quote has no other.
fn pairs(line: &Line, around: Range<usize>) -> Option<Vec<Pair>> {
    let mut kept = line.kept();
    let mut stack: Vec<(usize, char)> = Vec::new();
    let mut pairs = Vec::new();
    for (at, quote) in each_quote(&line.text[around.clone()]) {
        let at = around.start + at;
        if kept.holds(at) {
            continue;
        }
        let closed = match quote {
            '“' | '«' => None,
            '”' => Some('“'),
            '»' => Some('«'),
            // Inches: `8.5"x10"`.
            _ if between(line, at, char::is_numeric, char::is_alphanumeric) => return None,
            _ if opens_straight(line, at, &stack) => None,
            _ => Some('"'),
        };
        match closed {
            None => stack.push((at, quote)),
            Some(kind) => {
                let open = stack.pop().filter(|&(_, open)| open == kind)?;
                // `""` quotes nothing.
                if open.1 == '"' && open.0 + 1 == at {
                    return None;
                }
                let within = stack.last().map(|&(_, quote)| quote);
                pairs.push(Pair { open, close: at, within });
            }
        }
    }
    stack.is_empty().then_some(pairs)
}

fn between(line: &Line, at: usize, before: fn(char) -> bool, after: fn(char) -> bool) -> bool {
    line.before(at).is_some_and(before) && line.after(at + 1).is_some_and(after)
}

fn opens_straight(line: &Line, at: usize, stack: &[(usize, char)]) -> bool {
    let (before, after) = (line.before(at), line.after(at + 1));
    let free =
        |c: char| c.is_whitespace() || opens(c) || matches!(c, '’' | '\'' | '–' | '—' | '-' | '/');
    let at_start = before.is_none_or(free);
    // A space will stand before `»`, as before `;`.
    let ends = |c: char| c.is_whitespace() || is_high_mark(c) || matches!(c, '.' | ',' | '»');
    let at_end = after.is_none_or(ends);
    match stack.last() {
        Some((open, '"')) => *open + 1 != at && at_start && !at_end,
        _ => at_start || !at_end,
    }
}

fn changes(pairs: &[Pair], quotes: Quotes) -> Vec<Edit> {
    let mut found = Vec::new();
    for pair in pairs {
        let (start, quote) = pair.open;
        let marks = match (quote, pair.within) {
            ('"', None) => ('«', '»'),
            ('“', None) if quotes == Quotes::French => ('«', '»'),
            // Inside “ ” that stay there is no third level to give.
            ('"', Some('“')) if quotes == Quotes::Keep => continue,
            ('"', Some(_)) => ('“', '”'),
            _ => continue,
        };
        let len = quote.len_utf8();
        found.push((start, len, marks.0));
        found.push((pair.close, len, marks.1));
    }
    found.sort_unstable_by_key(|&(at, ..)| at);
    found.into_iter().map(|(at, len, with)| Edit::replace(at..at + len, with)).collect()
}
