use std::{borrow::Cow, io::Cursor};

use tiff::{
    ColorType, TiffError,
    decoder::{Decoder, DecodingResult, Limits},
    tags::Tag,
};

use crate::{
    inks::Space,
    pictures::{
        fault::{Fault, Limit, Note},
        raster::{Decoded, Samples},
    },
};

/// Photometric interpretations (TIFF 6.0; 9 is ICC's, TIFF technical note 4).
const CIE_LAB: u64 = 8;
const ICC_LAB: u64 = 9;

pub(super) fn decode(bytes: &[u8], notes: &mut Vec<Note>) -> Result<Decoded, Fault> {
    let mut decoder = open(bytes.into())?;
    let photometric = decoder.find_tag_unsigned(Tag::PhotometricInterpretation).map_err(fault)?;
    // The decoder finds L*a*b* in a file and then does not read it: as RGB it does,
    // which has as many samples, and only the names of colours differ.
    let is_lab = matches!(photometric, Some(CIE_LAB | ICC_LAB));
    if is_lab {
        decoder = open(as_rgb(bytes))?;
    }
    let (width, height) = decoder.dimensions().map_err(fault)?;
    let [width, height] = [width, height].map(|side| usize::try_from(side).unwrap_or(usize::MAX));
    let colour = decoder.colortype().map_err(fault)?;
    let (space, has_alpha, bits) = match colour {
        ColorType::Gray(bits) => (Space::Gray, false, bits),
        ColorType::GrayA(bits) => (Space::Gray, true, bits),
        ColorType::RGB(bits) if is_lab => (Space::Lab, false, bits),
        ColorType::RGBA(bits) if is_lab => (Space::Lab, true, bits),
        ColorType::RGB(bits) | ColorType::YCbCr(bits) => (Space::Rgb, false, bits),
        ColorType::RGBA(bits) => (Space::Rgb, true, bits),
        ColorType::CMYK(bits) => (Space::Cmyk, false, bits),
        ColorType::CMYKA(bits) => (Space::Cmyk, true, bits),
        other => return Err(Fault::Variant(format!("{other:?}"))),
    };
    let channels = space.channels() + usize::from(has_alpha);
    super::affordable(width, height, channels * usize::from(bits.div_ceil(8)))?;
    let profile = decoder.get_tag_u8_vec(Tag::IccProfile).ok();
    let orientation = decoder.find_tag_unsigned(Tag::Orientation).ok().flatten().unwrap_or(1);
    let mut result = DecodingResult::U8(Vec::new());
    let layout = decoder.read_image_to_buffer(&mut result).map_err(fault)?;
    if result.as_buffer(0).as_bytes().len() < layout.complete_len {
        return Err(Fault::Variant("planes".into()));
    }
    if decoder.more_images() {
        notes.push(Note::Pages(pages(&mut decoder)));
    }
    let mut samples = samples(result, bits, width * channels)?;
    if layout.planes > 1 {
        samples = interleaved(samples, channels);
    }
    if photometric == Some(CIE_LAB) {
        signed_to_offset(&mut samples, channels);
    }
    if is_lab {
        samples = lab_in_words(samples, channels);
    }
    Ok(Decoded { width, height, space, has_alpha, samples, profile, orientation })
}

type Reader<'a> = Decoder<Cursor<Cow<'a, [u8]>>>;

fn open(bytes: Cow<'_, [u8]>) -> Result<Reader<'_>, Fault> {
    let mut limits = Limits::default();
    let most = usize::try_from(super::MOST_BYTES).unwrap_or(usize::MAX);
    limits.decoding_buffer_size = most;
    limits.intermediate_buffer_size = most;
    Ok(Decoder::new(Cursor::new(bytes)).map_err(fault)?.with_limits(limits))
}

/// The same file, its first picture said to be in RGB.
fn as_rgb(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_little = bytes.starts_with(b"II");
    let short = |at: usize| {
        let pair = bytes.get(at..at + 2)?;
        let pair = [pair[0], pair[1]];
        Some(if is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let long = |at: usize| {
        let [first, second] = [short(at)?, short(at + 2)?].map(usize::from);
        Some(if is_little { second << 16 | first } else { first << 16 | second })
    };
    let entry = || {
        let directory = long(4)?;
        let count = usize::from(short(directory)?);
        let entries = (0..count).map(|i| directory + 2 + 12 * i);
        entries.into_iter().find(|at| short(*at) == Some(262)).map(|at| at + 8)
    };
    let Some(at) = entry().filter(|at| at + 2 <= bytes.len()) else {
        return bytes.into();
    };
    let mut changed = bytes.to_vec();
    changed[at..at + 2].copy_from_slice(&if is_little { [2, 0] } else { [0, 2] });
    changed.into()
}

fn samples(result: DecodingResult, bits: u8, row: usize) -> Result<Samples, Fault> {
    Ok(match result {
        DecodingResult::U8(bytes) if bits == 8 => Samples::Bytes(bytes),
        DecodingResult::U8(bytes) => Samples::Bytes(unpacked(&bytes, bits, row)?),
        DecodingResult::I8(bytes) => {
            Samples::Bytes(bytes.into_iter().map(i8::cast_unsigned).collect())
        }
        DecodingResult::U16(words) => Samples::Words(words),
        DecodingResult::I16(words) => {
            Samples::Words(words.into_iter().map(i16::cast_unsigned).collect())
        }
        DecodingResult::F32(values) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 0 and 65,535"
            )]
            let word = |v: f32| (v.clamp(0.0, 1.0) * 65535.0).round() as u16;
            Samples::Words(values.into_iter().map(word).collect())
        }
        _ => return Err(Fault::Variant("samples".into())),
    })
}

/// Rows of 1, 2 or 4 bits a sample, each padded to a byte.
fn unpacked(bytes: &[u8], bits: u8, row: usize) -> Result<Vec<u8>, Fault> {
    if !matches!(bits, 1 | 2 | 4) {
        return Err(Fault::Variant(format!("{bits} bits")));
    }
    let per_byte = usize::from(8 / bits);
    let full = (1_u16 << bits) - 1;
    let rows = bytes.chunks_exact(row.div_ceil(per_byte).max(1));
    let value = |row: &[u8], i: usize| {
        let shift = 8 - usize::from(bits) * (i % per_byte + 1);
        let v = u16::from(row[i / per_byte]) >> shift & full;
        u8::try_from(v * 255 / full).unwrap_or(u8::MAX)
    };
    Ok(rows.flat_map(|bytes| (0..row).map(move |i| value(bytes, i))).collect())
}

/// Planes, one after the other, to pixels.
fn interleaved(samples: Samples, channels: usize) -> Samples {
    fn woven<T: Copy>(planes: &[T], channels: usize) -> Vec<T> {
        let size = planes.len() / channels;
        (0..size).flat_map(|i| (0..channels).map(move |c| planes[c * size + i])).collect()
    }
    match samples {
        Samples::Bytes(planes) => Samples::Bytes(woven(&planes, channels)),
        Samples::Words(planes) => Samples::Words(woven(&planes, channels)),
    }
}

/// a\* and b\* with a sign to those counted from -128.
fn signed_to_offset(samples: &mut Samples, channels: usize) {
    match samples {
        Samples::Bytes(bytes) => bytes.chunks_exact_mut(channels).for_each(|pixel| {
            pixel[1] ^= 0x80;
            pixel[2] ^= 0x80;
        }),
        Samples::Words(words) => words.chunks_exact_mut(channels).for_each(|pixel| {
            // CIE's lightness is full at 65,535, ICC's at 65,280.
            pixel[0] = scaled(pixel[0], 65_280, 65_535);
            pixel[1] ^= 0x8000;
            pixel[2] ^= 0x8000;
        }),
    }
}

/// ICC's 16 bits to those of [`Space::Lab`].
fn lab_in_words(samples: Samples, channels: usize) -> Samples {
    let Samples::Words(mut words) = samples else {
        return samples;
    };
    words.chunks_exact_mut(channels).for_each(|pixel| {
        pixel[0] = scaled(pixel[0], 65_535, 65_280);
        pixel[1] = scaled(pixel[1], 257, 256);
        pixel[2] = scaled(pixel[2], 257, 256);
    });
    Samples::Words(words)
}

fn scaled(v: u16, by: u32, of: u32) -> u16 {
    u16::try_from((u32::from(v) * by + of / 2) / of).unwrap_or(u16::MAX)
}

/// How many pictures are inside, counted up to a hundred.
fn pages(decoder: &mut Reader<'_>) -> usize {
    let mut count = 1;
    while count < 100 && decoder.more_images() && decoder.next_image().is_ok() {
        count += 1;
    }
    count
}

fn fault(error: TiffError) -> Fault {
    match error {
        TiffError::IoError(_) => Fault::Truncated,
        TiffError::LimitsExceeded => {
            let most = super::MOST_BYTES;
            Fault::TooLarge { limit: Limit::Decoded, found: most, most }
        }
        TiffError::UnsupportedError(error) => Fault::Variant(error.to_string()),
        error => Fault::Damaged(error.to_string()),
    }
}
