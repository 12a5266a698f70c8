//! The characters people type as a median dot.

/// The recommended one, and the one `median-dot: unify` writes.
pub const MIDDLE_DOT: char = '·';

/// U+00B7 MIDDLE DOT, U+22C5 DOT OPERATOR, U+2027 HYPHENATION POINT,
/// U+2022 BULLET, U+30FB KATAKANA MIDDLE DOT: between letters only.
pub const fn is_dot(c: char) -> bool {
    matches!(c, MIDDLE_DOT | '\u{22c5}' | '\u{2027}' | '\u{2022}' | '\u{30fb}')
}

/// Where the next dot at or after `from` starts. Looks at bytes: most texts
/// have none, and finding that out must cost nothing.
pub(super) fn next(text: &str, from: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[from..];
    let is_dot_at = |i: usize| {
        matches!(
            bytes[i..],
            [0xc2, 0xb7, ..]
                | [0xe2, 0x8b, 0x85, ..]
                | [0xe2, 0x80, 0xa7, ..]
                | [0xe2, 0x80, 0xa2, ..]
                | [0xe3, 0x83, 0xbb, ..]
        )
    };
    let lead = |i: &usize| matches!(bytes[*i], 0xc2 | 0xe2 | 0xe3);
    (0..bytes.len()).filter(lead).find(|&i| is_dot_at(i)).map(|i| from + i)
}

#[cfg(test)]
mod tests {
    use super::{is_dot, next};

    #[test]
    fn every_dot_is_found_where_it_stands() {
        for dot in ['·', '⋅', '‧', '•', '・'] {
            assert!(is_dot(dot));
            assert_eq!(next(&format!("«é{dot}"), 0), Some(4), "{dot}");
        }
        assert_eq!(next("« é’… – »", 0), None);
    }
}
