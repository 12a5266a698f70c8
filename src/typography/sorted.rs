//! Word lists searched where they lie: sorted lines, the word first. Reading
//! them into a map would cost more than a whole brochure asks.

/// Where the first line stands whose word is not before `word`.
pub(super) fn first(lines: &str, word: &str) -> usize {
    let (mut low, mut high) = (0, lines.len());
    while low < high {
        let middle = (low + high) / 2;
        // The line that holds the middle.
        let start = lines.as_bytes()[..middle]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1)
            .max(low);
        let end = lines[start..].find('\n').map_or(lines.len(), |end| start + end + 1);
        if key(&lines[start..end]).as_bytes() < word.as_bytes() {
            low = end;
        } else {
            high = start;
        }
    }
    low
}

/// The word of a line.
pub(super) fn key(line: &str) -> &str {
    line.split([' ', '\n']).next().unwrap_or_default()
}
