use super::Found;

/// # Quotation marks in pairs
///
/// **What.** Reports a `«`, `»`, `“` or `”` whose other half is missing from
/// the paragraph.
///
/// **Why.** The reader waits for a quotation to end.
///
/// **Example.** `Un « mot.`
///
/// **Instead.** `Un « mot ».`
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Guillemets ».
pub(super) fn find(line: &str) -> Found {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut found = Vec::new();
    for (at, c) in line.char_indices() {
        let opening = match c {
            '«' | '“' => {
                open.push((at, c));
                continue;
            }
            '»' => '«',
            '”' => '“',
            _ => continue,
        };
        match open.iter().rposition(|(_, mark)| *mark == opening) {
            // What was opened inside was never closed.
            Some(i) => found.extend(open.drain(i..).skip(1).map(|(at, c)| lone(at, c))),
            None => found.push(lone(at, c)),
        }
    }
    found.extend(open.into_iter().map(|(at, c)| lone(at, c)));
    found.sort_by_key(|(range, _)| range.start);
    found
}

fn lone(at: usize, c: char) -> (std::ops::Range<usize>, Option<String>) {
    (at..at + c.len_utf8(), None)
}
