//! What a PDF's streams unpack to, before its reader unpacks them whole: a
//! megabyte of zeros packs into a kilobyte, and the reader has no limit.

use std::io::{Read, copy, sink};

use flate2::read::ZlibDecoder;

use crate::pictures::fault::{Fault, Limit};

/// All streams together: a page of photographs at 600 dpi has some 200 MB.
const MOST: u64 = 512 << 20;

/// # Errors
/// [`Fault::TooLarge`].
pub(super) fn hold(bytes: &[u8]) -> Result<(), Fault> {
    let mut found = 0_u64;
    for at in memchr::memmem::find_iter(bytes, b"stream") {
        let rest = &bytes[at + 6..];
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        // The first byte of zlib with the usual window (RFC 1950).
        if rest.first() != Some(&0x78) {
            continue;
        }
        let mut unpacked = ZlibDecoder::new(rest).take(MOST - found.min(MOST) + 1);
        // A stream that breaks off has still unpacked what came before; the count
        // is lost with the error, so that it is taken from the decoder.
        let read = copy(&mut unpacked, &mut sink());
        found = found.saturating_add(read.unwrap_or_else(|_| unpacked.into_inner().total_out()));
        if found > MOST {
            return Err(Fault::TooLarge { limit: Limit::Decoded, found, most: MOST });
        }
    }
    Ok(())
}
