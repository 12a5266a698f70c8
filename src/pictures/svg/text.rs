//! Bytes to characters: unpacked, in whatever encoding XML names.

use std::io::Read;

use flate2::read::GzDecoder;

use super::MOST_TEXT;
use crate::pictures::fault::{Fault, Limit};

pub(super) fn of(bytes: &[u8], is_packed: bool) -> Result<String, Fault> {
    let mut unpacked = Vec::new();
    let bytes = if is_packed {
        // One more than allowed: enough to know, and no bomb gets further.
        let most = u64::try_from(MOST_TEXT).unwrap_or(u64::MAX).saturating_add(1);
        let read = GzDecoder::new(bytes).take(most).read_to_end(&mut unpacked);
        read.map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => Fault::Truncated,
            _ => Fault::Damaged(error.to_string()),
        })?;
        &unpacked
    } else {
        bytes
    };
    if bytes.len() > MOST_TEXT {
        let [found, most] = [bytes.len(), MOST_TEXT].map(|v| u64::try_from(v).unwrap_or(u64::MAX));
        return Err(Fault::TooLarge { limit: Limit::Bytes, found, most });
    }
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    characters(bytes)
}

fn characters(bytes: &[u8]) -> Result<String, Fault> {
    type Word = fn([u8; 2]) -> u16;
    for (mark, word) in
        [(b"\xFF\xFE", u16::from_le_bytes as Word), (b"\xFE\xFF", u16::from_be_bytes as Word)]
    {
        if let Some(rest) = bytes.strip_prefix(mark) {
            let units = rest.chunks_exact(2).map(|pair| word([pair[0], pair[1]]));
            return Ok(char::decode_utf16(units).map(|c| c.unwrap_or('\u{FFFD}')).collect());
        }
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if is_latin(bytes) => Ok(bytes.iter().map(|b| char::from(*b)).collect()),
        Err(error) => Err(Fault::SvgSyntax(error.to_string())),
    }
}

fn is_latin(bytes: &[u8]) -> bool {
    let head = bytes[..bytes.len().min(200)].to_ascii_lowercase();
    let names = [&b"iso-8859-1"[..], b"windows-1252", b"latin1", b"iso-8859-15"];
    names.iter().any(|name| memchr::memmem::find(&head, name).is_some())
}
