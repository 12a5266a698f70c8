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
/// **Instead.** `ateliers, workshops…` Two dots, four dots and `0...9` stay
/// as typed.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Points de suspension ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut from = 0;
    while let Some(found) = line.text[from..].find("...") {
        let start = from + found;
        let dots = line.text[start..].bytes().take_while(|&byte| byte == b'.').count();
        let end = start + dots;
        let number = |c: Option<char>| c.is_some_and(char::is_numeric);
        let range = number(line.before(start)) && number(line.after(end));
        if dots == 3 && !range {
            edits.push(Edit::replace(start..end, "…"));
        }
        from = end;
    }
    edits
}
