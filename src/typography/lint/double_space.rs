use super::Found;

/// # Double spaces
///
/// **What.** Reports two or more ordinary spaces in a row.
///
/// **Why.** One was a slip of the finger; lines with two have a hole.
///
/// **Example.** `Deux  espaces`
///
/// **Instead.** `Deux espaces`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Espaces ».
pub(super) fn find(line: &str) -> Found {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = line[from..].find("  ").map(|at| from + at) {
        let end = line[at..].find(|c| c != ' ').map_or(line.len(), |length| at + length);
        found.push((at..end, Some(" ".to_owned())));
        from = end;
    }
    found
}
