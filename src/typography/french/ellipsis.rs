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
    let mut edits = Vec::new();
    let mut kept = line.kept();
    let mut from = 0;
    while let Some(found) = memchr::memmem::find(&line.text.as_bytes()[from..], b"...") {
        let start = from + found;
        let dots = line.text[start..].bytes().take_while(|&byte| byte == b'.').count();
        let end = start + dots;
        let number = |c: Option<char>| c.is_some_and(char::is_numeric);
        let range = number(line.before(start)) && number(line.after(end));
        if dots == 3 && !range && !is_in_name(&line.text, start, end) && !kept.holds(start) {
            edits.push(Edit::replace(start..end, '…'));
        }
        from = end;
    }
    edits
}

/// `/etc/...`, `file.etc...name`
fn is_in_name(text: &str, start: usize, end: usize) -> bool {
    let of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '\\' | '_' | '-');
    let before = text[..start].rsplit(|c| !of_name(c)).next().unwrap_or_default();
    let is_glued =
        before.ends_with(char::is_alphanumeric) && text[end..].starts_with(char::is_alphanumeric);
    before.ends_with(['/', '\\']) || (is_glued && before.replace("...", "").contains('.'))
}
