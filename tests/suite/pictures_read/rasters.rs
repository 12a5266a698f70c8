use image::{ExtendedColorType, ImageReader};
use mediane::{
    inks::{Source, Space},
    pictures::{Format, Note, Original, Rendition, read},
};
use tiff::encoder::colortype;

use super::made;

const W: u32 = 64;
const H: u32 = 48;

fn pixels(rendition: &Rendition) -> (u32, u32, Vec<u8>) {
    let reader = ImageReader::new(std::io::Cursor::new(&rendition.bytes));
    let image = reader.with_guessed_format().unwrap().decode().unwrap();
    (image.width(), image.height(), image.to_rgb8().into_raw())
}

/// How far two pictures are apart on average, in steps of 255.
fn apart(a: &[u8], b: &[u8]) -> f64 {
    assert_eq!(a.len(), b.len());
    let sum: u64 = a.iter().zip(b).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / a.len() as f64
}

fn screen(original: &Original) -> (u32, u32, Vec<u8>) {
    pixels(&original.for_screen(Some(made::inks())).unwrap())
}

#[test]
fn every_format_of_rgb_shows_the_same_picture() {
    let rgb = made::photograph(W, H);
    let words: Vec<u16> = rgb.iter().map(|v| u16::from(*v) * 257).collect();
    let wide: Vec<u8> = words.iter().flat_map(|v| v.to_ne_bytes()).collect();
    let files = [
        ("a.jpg", made::jpeg(&rgb, W, H)),
        ("a.png", made::png(&rgb, W, H, ExtendedColorType::Rgb8)),
        ("a.png", made::png(&wide, W, H, ExtendedColorType::Rgb16)),
        ("a.webp", made::webp(&rgb, W, H, ExtendedColorType::Rgb8)),
        ("a.bmp", made::bmp(&rgb, W, H)),
        ("a.tif", made::tiff::<colortype::RGB8>(&rgb, W, H)),
        ("a.tif", made::tiff::<colortype::RGB16>(&words, W, H)),
    ];
    for (name, bytes) in files {
        let original = read(name, &bytes).unwrap();
        assert!(!original.is_vector());
        assert_eq!(original.size, (64.0, 48.0));
        assert_eq!(original.notes, [], "{name}");
        let (width, height, found) = screen(&original);
        assert_eq!((width, height), (W, H));
        assert!(apart(&found, &rgb) < 3.0, "{name}: {}", apart(&found, &rgb));
        let press = original.for_press(made::inks()).unwrap();
        let inked = &press.rasters[0];
        assert_eq!(inked.samples.len(), rgb.len() / 3 * 4);
        assert!(apart(&inked.samples, &made::inks().of_srgb(&rgb)) < 3.0, "{name}");
    }
}

#[test]
fn the_key_is_the_hash_of_what_is_placed() {
    use sha2::{Digest, Sha256};
    let rgb = made::photograph(W, H);
    let bytes = made::png(&rgb, W, H, ExtendedColorType::Rgb8);
    let press = read("a.png", &bytes).unwrap().for_press(made::inks()).unwrap();
    let (_, _, placed) = pixels(&press.placed);
    let wanted: [u8; 32] = Sha256::digest(&placed).into();
    assert_eq!(press.key(), Some(wanted));
    assert_eq!(press.placed.format, Format::Png);
}

#[test]
fn a_plain_jpeg_stays_as_it_is_but_for_what_it_tells() {
    let rgb = made::photograph(W, H);
    let plain = made::jpeg(&rgb, W, H);
    let mut told = made::with_exif(&plain, 1);
    told = made::with_segment(&told, 0xED, b"Photoshop 3.0\0SECRET-IPTC");
    told = made::with_segment(&told, 0xFE, b"SECRET-COMMENT");
    told.extend_from_slice(b"\0\0SECRET-FILM");
    let rendition = read("a.jpg", &told).unwrap().for_screen(None).unwrap();
    assert_eq!(rendition.format, Format::Jpeg);
    assert!(memchr::memmem::find(&told, b"SECRET").is_some());
    assert!(memchr::memmem::find(&rendition.bytes, b"SECRET").is_none());
    assert!(memchr::memmem::find(&rendition.bytes, b"GPS").is_none());
    assert_eq!(pixels(&rendition).2, {
        let whole = Rendition { format: Format::Jpeg, bytes: plain };
        pixels(&whole).2
    });
}

#[test]
fn a_turned_photograph_stands_upright_in_every_rendition() {
    let rgb = made::photograph(W, H);
    let turned = made::with_exif(&made::jpeg(&rgb, W, H), 6);
    let original = read("a.jpg", &turned).unwrap();
    assert_eq!(original.size, (48.0, 64.0));
    let (width, height, found) = screen(&original);
    assert_eq!((width, height), (H, W));
    // A quarter clockwise: the red corner moves from top left to top right.
    let last = usize::try_from(H - 3).unwrap() * 3;
    assert!(found[last] > 180 && found[last + 1] < 80, "{:?}", &found[last..last + 3]);
    assert!(found[0] < 120, "{:?}", &found[..3]);
    let press = original.for_press(made::inks()).unwrap();
    assert_eq!((press.rasters[0].width, press.rasters[0].height), (48, 64));
}

#[test]
fn gray_is_black_alone_on_the_press_however_it_is_stored() {
    let gray: Vec<u8> = (0..W * H).map(|i| u8::try_from(i % 256).unwrap()).collect();
    let rgb: Vec<u8> = gray.iter().flat_map(|v| [*v; 3]).collect();
    let words: Vec<u16> = gray.iter().map(|v| u16::from(*v) * 257).collect();
    let files = [
        made::png(&gray, W, H, ExtendedColorType::L8),
        made::png(&rgb, W, H, ExtendedColorType::Rgb8),
        made::tiff::<colortype::Gray16>(&words, W, H),
    ];
    for bytes in files {
        let original = read("", &bytes).unwrap();
        let press = original.for_press(made::inks()).unwrap();
        assert!(press.rasters[0].samples.chunks(4).all(|p| p[..3] == [0, 0, 0]));
        assert!(press.rasters[0].samples.contains(&255));
        assert!(apart(&screen(&original).2, &rgb) < 4.0);
    }
}

#[test]
fn alpha_is_kept_and_one_that_hides_nothing_is_not() {
    let rgba: Vec<u8> =
        (0..W * H).flat_map(|i| [200, 30, 90, u8::try_from(i % 256).unwrap()]).collect();
    let bytes = made::png(&rgba, W, H, ExtendedColorType::Rgba8);
    let original = read("a.png", &bytes).unwrap();
    assert_eq!(original.for_screen(None).unwrap().format, Format::Png);
    let press = original.for_press(made::inks()).unwrap();
    let alpha = press.rasters[0].alpha.as_ref().unwrap();
    assert!(alpha.iter().zip(rgba.chunks(4)).all(|(a, pixel)| *a == pixel[3]));
    let opaque: Vec<u8> = rgba.chunks(4).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
    let bytes = made::webp(&opaque, W, H, ExtendedColorType::Rgba8);
    let press = read("a.webp", &bytes).unwrap().for_press(made::inks()).unwrap();
    assert_eq!(press.rasters[0].alpha, None);
}

#[test]
fn inks_in_a_tiff_keep_their_numbers_and_are_seen_as_their_colours() {
    let rgb = made::photograph(W, H);
    let cmyk = made::inks().of_srgb(&rgb);
    let original = read("a.tif", &made::tiff::<colortype::CMYK8>(&cmyk, W, H)).unwrap();
    assert_eq!(original.notes, [Note::CmykWithoutProfile]);
    let press = original.for_press(made::inks()).unwrap();
    assert_eq!(press.rasters[0].samples, cmyk);
    let (_, _, found) = screen(&original);
    assert!(apart(&found, &rgb) < 12.0, "{}", apart(&found, &rgb));
}

#[test]
fn lab_in_a_tiff_is_what_its_numbers_say_with_and_without_a_sign() {
    // L* 54.29, a* 80.8, b* 69.9 is sRGB's red; L* 100 is white.
    let signed = [138, 81, 70, 255, 0, 0];
    let offset = [138, 209, 198, 255, 128, 128];
    let words = |v: [u16; 6]| v.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<u8>>();
    let signed_words = words([35_579, 20_685, 17_891, 65_535, 0, 0]);
    let offset_words = words([35_441, 53_453, 50_659, 65_280, 32_768, 32_768]);
    let files = [
        made::tiff_by_hand(8, 3, 8, 2, &signed),
        made::tiff_by_hand(9, 3, 8, 2, &offset),
        made::tiff_by_hand(8, 3, 16, 2, &signed_words),
        made::tiff_by_hand(9, 3, 16, 2, &offset_words),
    ];
    for (i, bytes) in files.iter().enumerate() {
        let original = read("a.tif", bytes).unwrap();
        let (_, _, found) = screen(&original);
        let wanted = [255, 0, 0, 255, 255, 255];
        let is_near = found.iter().zip(wanted).all(|(a, b): (&u8, u8)| a.abs_diff(b) <= 5);
        assert!(is_near, "{i}: {found:?}");
        let press = original.for_press(made::inks()).unwrap();
        assert_eq!(press.rasters[0].samples[4..], [0, 0, 0, 0]);
    }
}

#[test]
fn a_gif_stands_on_its_canvas_and_tells_that_it_moves() {
    let original = read("a.gif", &made::gif(1)).unwrap();
    assert_eq!((original.size, original.notes.clone()), ((4.0, 4.0), vec![]));
    let press = original.for_press(made::inks()).unwrap();
    let alpha = press.rasters[0].alpha.as_ref().unwrap();
    assert_eq!(alpha[..6], [0, 0, 0, 0, 0, 255]);
    assert_eq!(read("a.gif", &made::gif(3)).unwrap().notes, [Note::Animation]);
}

#[test]
fn what_is_larger_than_needed_is_scaled_down() {
    let rgb = made::photograph(3900, 500);
    let original = read("a.jpg", &made::jpeg(&rgb, 3900, 500)).unwrap();
    assert_eq!(original.size, (3900.0, 500.0));
    let (width, height, _) = screen(&original);
    assert_eq!((width, height), (2400, 308));
    let press = original.for_press(made::inks()).unwrap();
    assert_eq!((press.rasters[0].width, press.rasters[0].height), (3700, 474));
}

#[test]
fn a_wrong_extension_is_told_and_the_content_counts() {
    let bytes = made::jpeg(&made::photograph(W, H), W, H);
    let original = read("logo.PNG", &bytes).unwrap();
    assert_eq!(original.notes, [Note::Extension { named: "png".into(), found: "jpg" }]);
    for name in ["logo.jpg", "logo.JPEG", "logo"] {
        assert_eq!(read(name, &bytes).unwrap().notes, []);
    }
}

#[test]
fn a_photograph_in_a_wide_colour_space_is_seen_in_its_colours() {
    // A matrix profile with sRGB's curve and Display P3's primaries.
    let source = Source::new(Space::Rgb, None).unwrap();
    assert!(source.is_srgb());
    let p3 = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let source = Source::new(Space::Rgb, Some(&p3)).unwrap();
    assert!(!source.is_srgb());
    let srgb = moxcms::ColorProfile::new_srgb().encode().unwrap();
    assert!(Source::new(Space::Rgb, Some(&srgb)).unwrap().is_srgb());
    let rgb = source.to_srgb(None, &[51_400, 25_700, 25_700, 33_000, 33_000, 33_000]);
    // CSS Color 4: color(display-p3 0.784 0.392 0.392) is rgb(213, 94, 97).
    let is_near = rgb[..3].iter().zip([213, 94, 97]).all(|(a, b): (&u8, u8)| a.abs_diff(b) <= 3);
    assert!(is_near, "{rgb:?}");
    assert!(rgb[3..].iter().all(|v| v.abs_diff(128) <= 1), "{rgb:?}");
}
