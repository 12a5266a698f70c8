use zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::JpegDecoder;

use crate::{
    inks::Space,
    pictures::{
        fault::{Fault, Note},
        raster::{Decoded, Samples},
        segments::Segments,
    },
};

pub(super) fn decode(bytes: &[u8], notes: &mut Vec<Note>) -> Result<Decoded, Fault> {
    let segments = Segments::read(bytes)?;
    if !segments.is_whole {
        return Err(Fault::Truncated);
    }
    if segments.bits != 8 {
        return Err(Fault::Variant(format!("{} bits", segments.bits)));
    }
    let channels = segments.components;
    super::affordable(segments.width, segments.height, channels)?;
    // Progressive coefficients are kept whole, in 16 bits.
    if segments.is_progressive {
        super::affordable(segments.width, segments.height, 3 * channels)?;
    }
    // Strict first: a decoder that guesses paints grey over what is missing.
    let read = pixels(bytes, channels, true).or_else(|reason| {
        let guessed = pixels(bytes, channels, false)?;
        notes.push(Note::Doubtful(reason));
        Ok(guessed)
    });
    let (mut samples, profile, exif) = read.map_err(Fault::Damaged)?;
    let space = match channels {
        1 => Space::Gray,
        3 => Space::Rgb,
        _ => {
            if segments.transform == Some(2) {
                samples.chunks_exact_mut(4).for_each(cmy_of_ycc);
            }
            // Photoshop, and all that follow it, write 255 for no ink; the marker
            // by Adobe is how one knows (PostScript DCTDecode, technical note 5116).
            if segments.transform.is_some() {
                samples.iter_mut().for_each(|v| *v = 255 - *v);
            }
            Space::Cmyk
        }
    };
    Ok(Decoded {
        width: segments.width,
        height: segments.height,
        space,
        has_alpha: false,
        samples: Samples::Bytes(samples),
        profile,
        orientation: super::orientation(exif.as_deref()),
    })
}

type Read = (Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);

fn pixels(bytes: &[u8], channels: usize, is_strict: bool) -> Result<Read, String> {
    // Vector instructions round differently from machine to machine.
    let options = DecoderOptions::default()
        .set_use_unsafe(false)
        .set_strict_mode(is_strict)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let wanted = match channels {
        1 => ColorSpace::Luma,
        3 => ColorSpace::RGB,
        _ => ColorSpace::CMYK,
    };
    let options = options.jpeg_set_out_colorspace(wanted);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let words = |error: &dyn std::fmt::Debug| format!("{error:?}");
    decoder.decode_headers().map_err(|error| words(&error))?;
    // Four channels come as they are stored; this room turns them into inks.
    if channels == 4 {
        let stored = decoder.input_colorspace().unwrap_or(ColorSpace::CMYK);
        decoder.set_options(options.jpeg_set_out_colorspace(stored));
    }
    let samples = decoder.decode().map_err(|error| words(&error))?;
    Ok((samples, decoder.icc_profile(), decoder.exif().cloned()))
}

/// Y, Cb, Cr to the three that JFIF calls R, G, B, in whole numbers of 1/65,536.
fn cmy_of_ycc(pixel: &mut [u8]) {
    let [y, cb, cr] = [pixel[0], pixel[1], pixel[2]].map(i32::from);
    let [cb, cr] = [cb - 128, cr - 128];
    let half = 1 << 15;
    let values = [
        y + ((91_881 * cr + half) >> 16),
        y - ((22_554 * cb + 46_802 * cr + half) >> 16),
        y + ((116_130 * cb + half) >> 16),
    ];
    for (v, value) in pixel.iter_mut().zip(values) {
        *v = u8::try_from(value.clamp(0, 255)).unwrap_or(u8::MAX);
    }
}
