//! The segments of a JPEG file (ITU-T T.81, annex B): what may be told about it
//! without decoding, and the same picture without anything about its maker.

use super::fault::Fault;

#[derive(Debug, Default)]
pub(super) struct Segments {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) components: usize,
    pub(super) bits: u8,
    pub(super) is_progressive: bool,
    /// Adobe's colour transform: 0 none, 1 YCbCr, 2 YCCK.
    pub(super) transform: Option<u8>,
    /// It comes to its end.
    pub(super) is_whole: bool,
    /// The picture alone: no EXIF, XMP, IPTC, profile, comment or thumbnail, and
    /// nothing behind its end, where phones put places, sounds and films.
    pub(super) bare: Vec<u8>,
}

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;

impl Segments {
    /// # Errors
    /// What is no JPEG, or ends before its picture begins.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let mut found = Self { bare: vec![0xFF, START], ..Self::default() };
        let mut at = 2;
        while let Some((marker, start)) = next_marker(bytes, at) {
            if marker == END {
                found.bare.extend_from_slice(&[0xFF, END]);
                found.is_whole = true;
                break;
            }
            // Markers that stand alone.
            if matches!(marker, 0x01 | 0xD0..=START) {
                at = start;
                continue;
            }
            let Some(length) = bytes.get(start..start + 2) else {
                break;
            };
            let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
            let Some(body) = bytes.get(start + 2..start + length.max(2)) else {
                break;
            };
            found.look_at(marker, body);
            if is_needed(marker, body) {
                found.keep(marker, body);
            }
            at = start + length.max(2);
            if marker == SCAN {
                let end = end_of_scan(bytes, at);
                found.bare.extend_from_slice(&bytes[at..end]);
                at = end;
            }
        }
        if found.components == 0 { Err(Fault::Truncated) } else { Ok(found) }
    }

    fn look_at(&mut self, marker: u8, body: &[u8]) {
        match (marker, body) {
            // Frames, but for tables (C4), arithmetic tables (CC) and C8.
            (
                0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF,
                [bits, h1, h2, w1, w2, n, ..],
            ) => {
                self.bits = *bits;
                self.height = usize::from(u16::from_be_bytes([*h1, *h2]));
                self.width = usize::from(u16::from_be_bytes([*w1, *w2]));
                self.components = usize::from(*n);
                self.is_progressive = matches!(marker, 0xC2 | 0xC6 | 0xCA | 0xCE);
            }
            (0xEE, body) if body.starts_with(b"Adobe") => self.transform = body.get(11).copied(),
            _ => {}
        }
    }

    fn keep(&mut self, marker: u8, body: &[u8]) {
        let length = u16::try_from(body.len() + 2).unwrap_or(u16::MAX);
        self.bare.extend_from_slice(&[0xFF, marker]);
        self.bare.extend_from_slice(&length.to_be_bytes());
        self.bare.extend_from_slice(body);
    }
}

/// Tables, frames and scans, and how colours are coded; no other application
/// data (APP0 to APP15) and no comment.
fn is_needed(marker: u8, body: &[u8]) -> bool {
    match marker {
        0xEE => body.starts_with(b"Adobe"),
        0xE0..=0xEF | 0xFE => false,
        _ => true,
    }
}

/// The next marker from a place on, and where its body begins. Anything between
/// segments is skipped, as decoders do.
fn next_marker(bytes: &[u8], from: usize) -> Option<(u8, usize)> {
    let mut at = from;
    loop {
        at += memchr::memchr(0xFF, bytes.get(at..)?)?;
        match bytes.get(at + 1)? {
            0xFF => at += 1,
            0x00 => at += 2,
            marker => return Some((*marker, at + 2)),
        }
    }
}

/// Where coded data ends: at a marker that is neither a stuffed 0 nor a restart.
fn end_of_scan(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr(0xFF, rest)) {
        at += found;
        match bytes.get(at + 1) {
            Some(0x00 | 0xD0..=0xD7) => at += 2,
            Some(0xFF) => at += 1,
            _ => return at,
        }
    }
    bytes.len()
}
