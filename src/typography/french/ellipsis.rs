use super::edit::Edit;
use super::line::Line;

/// # Ellipsis
///
/// Writes `…` (U+2026) for three dots.
///
/// **Why.** One character is spaced by the font and never broken over lines.
///
/// **Example.** `ateliers, workshops...`
///
/// **Instead.** `ateliers, workshops…` Two dots, four dots, `0...9` and those
/// of a path or a name (`/etc/...`) stay as typed.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Points de suspension ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let text = &line.text;
    let mut kept = line.kept();
    let mut edits = Vec::new();
    let mut from = 0;
    // Whether the name that goes on at `from` has a point: `file.etc...name`.
    let mut has_point = false;
    while let Some(found) = memchr::memmem::find(&text.as_bytes()[from..], b"...") {
        let start = from + found;
        let dots = text[start..].bytes().take_while(|&byte| byte == b'.').count();
        let end = start + dots;
        let name = text[from..start].rsplit(|c| !is_of_name(c)).next().unwrap_or_default();
        has_point = name.contains('.') || (has_point && name.len() == found);
        let is_around = |is: fn(char) -> bool| {
            line.before(start).is_some_and(is) && line.after(end).is_some_and(is)
        };
        let is_path = line.before(start).is_some_and(|c| matches!(c, '/' | '\\'));
        let is_name = is_path || (has_point && is_around(char::is_alphanumeric));
        if dots == 3 && !is_around(char::is_numeric) && !is_name && !kept.holds(start) {
            edits.push(Edit::replace(start..end, '…'));
        }
        has_point |= dots != 3;
        from = end;
    }
    edits
}

/// Of a path or a name. What is set as an ellipsis was three points of it.
fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '…' | '/' | '\\' | '_' | '-')
}
