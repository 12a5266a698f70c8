//! The carrier of the median dot. Typst counts U+00B7 as Chinese punctuation
//! and stretches it in justified lines, and most text fonts lack U+22C5. So
//! layouts (`layouts/lib/inclusive.typ`) set every median dot as U+0387, which
//! shapers draw with the font's own middle dot, and mark the author's other
//! code points by a private region of the text language. The finishing pass
//! reads both back.

/// GREEK ANO TELEIA, canonically equivalent to the middle dot.
pub const CARRIER: char = '\u{0387}';

/// What shapers draw the carrier with.
pub const MIDDLE_DOT: char = '\u{00B7}';

/// The dot the author typed, by the region the layout set on its word.
/// ISO 3166-1 leaves XA to XZ to private use.
pub fn typed(region: Option<&str>) -> char {
    match region {
        Some("XA") => '\u{22C5}',
        Some("XB") => '\u{2027}',
        Some("XC") => '\u{2022}',
        Some("XD") => '\u{30FB}',
        _ => MIDDLE_DOT,
    }
}

pub fn is_mark(region: Option<&str>) -> bool {
    matches!(region, Some("XA" | "XB" | "XC" | "XD"))
}
