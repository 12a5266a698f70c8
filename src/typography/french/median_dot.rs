use super::edit::Edit;
use super::line::Line;
use crate::typography::inclusive::dot::is_dot;

/// # One median dot
///
/// Writes `·` (U+00B7) for every other dot of an inclusive word, where the
/// edition says `median-dot: unify`.
///
/// **Why.** One word is then found by one search, and read one way: U+22C5 is
/// a mathematical operator to screen readers. By default the author's
/// character is kept.
///
/// **Example.** `acteur⋅trices` (U+22C5), `auteur•rice` (U+2022).
///
/// **Instead.** `acteur·trices`, `auteur·rice`.
///
/// **Source.** Unicode UAX 29 (U+00B7 is MidLetter: the word stays one).
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let mut edits = Vec::new();
    for word in line.words() {
        for (at, dot) in line.text[word.clone()].match_indices(is_dot) {
            let start = word.start + at;
            edits.push(Edit::replace(start..start + dot.len(), '·'));
        }
    }
    edits
}
