//! The words of a line, with their places.

/// Stretches of letters and digits; apostrophes and hyphens part words.
pub(super) fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + line[rest..].find(char::is_alphanumeric)?;
        let length = line[start..].find(|c: char| !c.is_alphanumeric());
        let end = length.map_or(line.len(), |length| start + length);
        rest = end;
        Some((start, &line[start..end]))
    })
}
