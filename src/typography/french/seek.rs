//! Finding the few bytes of a text that a rule has something to say about.

/// So many bytes are asked at once, which compilers turn into vectors.
const BLOCK: usize = 32;

/// The first byte at or after `from` that is `wanted`. Most blocks of a text
/// have none and are passed over whole.
pub(super) fn byte(text: &str, from: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = &text.as_bytes()[from..];
    let skipped = rest
        .chunks_exact(BLOCK)
        .take_while(|block| !block.iter().fold(false, |any, &byte| any | wanted(byte)))
        .count()
        * BLOCK;
    rest[skipped..].iter().position(|&byte| wanted(byte)).map(|at| from + skipped + at)
}

/// Where the line of a place starts and ends, without its line feed.
pub(super) fn line_around(text: &str, at: usize) -> std::ops::Range<usize> {
    let bytes = text.as_bytes();
    let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |feed| feed + 1);
    let end = memchr::memchr(b'\n', &bytes[at..]).map_or(text.len(), |feed| at + feed);
    start..end
}
