use super::edit::Edit;
use super::line::Line;
use super::spaces::{NARROW, closes, in_front, is_high_mark};

/// # Space before `;`, `!` and `?`
///
/// Puts a narrow no-break space (U+202F) before them, in place of any other
/// space or where none was typed. Marks that follow each other share one.
///
/// **Why.** An ordinary space lets the mark start the next line.
///
/// **Example.** `Quelle place pour la technocritique ?`, `Quoi?!`
///
/// **Instead.** The same with U+202F. `(!)`, `[?]`, `a;b` and `&nbsp;` have
/// no word end before the mark, and get none.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Ponctuation ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let mut kept = line.kept();
    memchr::memchr3_iter(b';', b'!', b'?', line.text.as_bytes())
        .filter(|&at| !kept.holds(at))
        .filter_map(|at| {
            let ends = line.after(at + 1).is_none_or(|next| {
                next.is_whitespace()
                    || closes(next)
                    || is_high_mark(next)
                    || matches!(next, '.' | ',')
            });
            in_front(line, at, NARROW, ends && !is_entity(&line.text, at))
        })
        .collect()
}

/// `&nbsp;` and `&#8217;`, left over from a web page.
fn is_entity(text: &str, mark: usize) -> bool {
    let (before, mark) = text.split_at(mark);
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let len = before.bytes().rev().take(10).take_while(name).count();
    mark.starts_with(';') && len > 1 && before[..before.len() - len].ends_with('&')
}
