//! Pictures made by other hands than those that read them, where there are any.

use std::{
    fs,
    io::{Cursor, Write},
    sync::OnceLock,
};

use image::{ExtendedColorType, ImageEncoder, codecs};
use mediane::inks::Inks;
use tiff::encoder::{TiffEncoder, colortype};

pub const PROFILE: &str = "layouts/press/profiles/ISOcoated_v2_300_bas.icc";

pub fn inks() -> &'static Inks {
    static INKS: OnceLock<Inks> = OnceLock::new();
    INKS.get_or_init(|| Inks::new(&profile(), 300.0).unwrap())
}

pub fn profile() -> Vec<u8> {
    fs::read(PROFILE).unwrap()
}

/// More than a drawing has colours, a red corner top left.
pub fn photograph(width: u32, height: u32) -> Vec<u8> {
    let mut rgb = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let is_corner = x < width / 4 && y < height / 4;
            let share = |a: u32, b: u32| u8::try_from(a * 200 / b + 20).unwrap();
            let pixel = [share(x, width), share(y, height), share(x + y, width + height)];
            rgb.extend_from_slice(if is_corner { &[220, 20, 30] } else { &pixel });
        }
    }
    rgb
}

pub fn jpeg(rgb: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder.write_image(rgb, width, height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

pub fn png(samples: &[u8], width: u32, height: u32, colour: ExtendedColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = codecs::png::PngEncoder::new(&mut bytes);
    encoder.write_image(samples, width, height, colour).unwrap();
    bytes
}

pub fn webp(samples: &[u8], width: u32, height: u32, colour: ExtendedColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = codecs::webp::WebPEncoder::new_lossless(&mut bytes);
    encoder.write_image(samples, width, height, colour).unwrap();
    bytes
}

pub fn gif(frames: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = gif::Encoder::new(&mut bytes, 4, 4, &[255, 0, 0, 0, 0, 255]).unwrap();
    for number in 0..frames {
        let index = u8::try_from(number % 2).unwrap();
        let frame = gif::Frame {
            width: 2,
            height: 2,
            left: 1,
            top: 1,
            buffer: vec![index; 4].into(),
            ..gif::Frame::default()
        };
        encoder.write_frame(&frame).unwrap();
    }
    drop(encoder);
    bytes
}

pub fn tiff<C: colortype::ColorType>(samples: &[C::Inner], width: u32, height: u32) -> Vec<u8>
where
    [C::Inner]: tiff::encoder::TiffValue,
{
    let mut file = Cursor::new(Vec::new());
    let mut encoder = TiffEncoder::new(&mut file).unwrap();
    encoder.write_image::<C>(width, height, samples).unwrap();
    file.into_inner()
}

/// Uncompressed 8-bit TIFF of one strip, for what no encoder writes.
pub fn tiff_by_hand(
    photometric: u16,
    channels: u16,
    bits: u16,
    width: u32,
    data: &[u8],
) -> Vec<u8> {
    let row = width * u32::from(channels) * u32::from(bits) / 8;
    let height = u32::try_from(data.len()).unwrap() / row;
    let mut entries: Vec<(u16, u16, u32, u32)> = vec![
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, u32::from(channels), 0),
        (259, 3, 1, 1),
        (262, 3, 1, u32::from(photometric)),
        (273, 4, 1, 0),
        (277, 3, 1, u32::from(channels)),
        (278, 4, 1, height),
        (279, 4, 1, u32::try_from(data.len()).unwrap()),
    ];
    let after = 8 + 2 + 12 * u32::try_from(entries.len()).unwrap() + 4;
    let depths: Vec<u8> =
        std::iter::repeat_n(bits.to_le_bytes(), channels.into()).flatten().collect();
    entries[2].3 = if channels > 2 { after } else { u32::from(bits) };
    entries[5].3 = after + u32::try_from(depths.len()).unwrap();
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    bytes.extend_from_slice(&u16::try_from(entries.len()).unwrap().to_le_bytes());
    for (tag, kind, count, value) in entries {
        bytes.extend_from_slice(&tag.to_le_bytes());
        bytes.extend_from_slice(&kind.to_le_bytes());
        bytes.extend_from_slice(&count.to_le_bytes());
        bytes.extend_from_slice(&value.to_le_bytes());
    }
    bytes.extend_from_slice(&[0; 4]);
    bytes.extend_from_slice(&depths);
    bytes.extend_from_slice(data);
    bytes
}

/// 24 bits a pixel, bottom row first.
pub fn bmp(rgb: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let row = (width * 3).next_multiple_of(4);
    let size = 54 + row * height;
    out.extend_from_slice(b"BM");
    for value in [size, 0, 54, 40, width, height, 1 | 24 << 16, 0, row * height, 2835, 2835, 0, 0] {
        out.extend_from_slice(&value.to_le_bytes());
    }
    let wide = usize::try_from(width * 3).unwrap();
    for line in rgb.chunks(wide).rev() {
        let bgr = line.chunks(3).flat_map(|p| [p[2], p[1], p[0]]);
        out.extend(bgr);
        while (out.len() - 54) % usize::try_from(row).unwrap() != 0 {
            out.push(0);
        }
    }
    out
}

/// EXIF with an orientation, a maker and a place, as a JPEG segment behind the
/// start.
pub fn with_exif(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
    exif.extend_from_slice(&[0x01, 0x0F, 0, 2, 0, 0, 0, 16, 0, 0, 0, 38]);
    exif.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation as u8, 0, 0]);
    exif.extend_from_slice(b"\0\0\0\0SECRET-CAMERA-1\0GPS 48.8566 N");
    with_segment(jpeg, 0xE1, &exif)
}

pub fn with_segment(jpeg: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, marker];
    bytes.extend_from_slice(&u16::try_from(body.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(body);
    bytes.extend_from_slice(&jpeg[2..]);
    bytes
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

/// A PDF of so many pages that all have the same content and resources.
pub fn pdf(pages: usize, content: &str, resources: &str, more: &[String]) -> Vec<u8> {
    let kids: Vec<_> = (0..pages).map(|i| format!("{} 0 R", i + 4)).collect();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Kids[{}]/Count {pages}>>", kids.join(" ")),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
    ];
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 3 0 R/Resources<<{resources}>>>>"
    );
    objects.extend(std::iter::repeat_n(page, pages));
    objects.extend_from_slice(more);
    let mut out = b"%PDF-1.6\n".to_vec();
    let mut places = Vec::new();
    for (i, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", i + 1).as_bytes());
    }
    let table = out.len();
    let count = objects.len() + 1;
    out.extend_from_slice(format!("xref\n0 {count}\n0000000000 65535 f \n").as_bytes());
    for place in places {
        out.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    let end = format!("trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
    out.extend_from_slice(end.as_bytes());
    out
}
