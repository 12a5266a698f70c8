use super::edit::Edit;
use super::line::Line;
use super::spaces::{NO_BREAK, in_front};

/// # Space before `:`
///
/// Puts a no-break space (U+00A0) before a colon, in place of any other
/// space or where none was typed.
///
/// **Why.** An ordinary space lets the colon start the next line. It is the
/// one mark that takes a full space.
///
/// **Example.** `Paris : La Découverte`, `ISBN: 978-2-7071-7823-7`
///
/// **Instead.** The same with U+00A0 before the colon. `12:30`, `16:9` and
/// IPv6 addresses have no space after the colon, and stay.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Ponctuation ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let mut kept = line.kept();
    memchr::memchr_iter(b':', line.text.as_bytes())
        .filter(|&at| !kept.holds(at))
        .filter_map(|at| {
            let ends = line
                .after(at + 1)
                .is_none_or(|next| next.is_whitespace() || matches!(next, '»' | '”'));
            in_front(line, at, NO_BREAK, ends)
        })
        .collect()
}
