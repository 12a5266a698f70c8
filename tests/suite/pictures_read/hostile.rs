use std::time::{Duration, Instant};

use image::ExtendedColorType;
use mediane::pictures::read;
use tiff::encoder::colortype;

use super::made;

/// Seeded changes of every format: bytes set, cut, doubled. Whatever comes, it is
/// a picture or a fault, soon.
#[test]
fn no_bytes_make_it_panic_or_crawl() {
    let rgb = made::photograph(24, 16);
    let cmyk: Vec<u8> = made::inks().of_srgb(&rgb);
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut icc = b"ICC_PROFILE\0\x01\x01".to_vec();
    icc.extend_from_slice(&profile);
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>.a{fill:red}</style><g class='a' style='stroke:blue'><path d='M0 0L9 9'/><use href='#b'/><text id='b' font-family='x'>y</text></g></svg>";
    let seeds = [
        ("a.jpg", made::with_segment(&made::with_exif(&made::jpeg(&rgb, 24, 16), 5), 0xE2, &icc)),
        ("a.png", made::png(&rgb, 24, 16, ExtendedColorType::Rgb8)),
        ("a.webp", made::webp(&rgb, 24, 16, ExtendedColorType::Rgb8)),
        ("a.gif", made::gif(2)),
        ("a.bmp", made::bmp(&rgb, 24, 16)),
        ("a.tif", made::tiff::<colortype::CMYK8>(&cmyk, 24, 16)),
        ("b.tif", made::tiff_by_hand(8, 3, 8, 2, &[138, 81, 70, 255, 0, 0])),
        ("a.svg", drawing.as_bytes().to_vec()),
        ("a.svgz", made::gzip(drawing.as_bytes())),
        ("a.pdf", made::pdf(1, "0 1 1 0 k /F Do 0 0 9 9 re f", "/XObject<</F 5 0 R>>", &[])),
    ];
    let mut state = 20_260_117_u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 8).unwrap() % below.max(1)
    };
    let mut read_back = 0;
    for (name, seed) in &seeds {
        for round in 0..16 {
            let mut bytes = seed.clone();
            match round % 4 {
                0 => bytes.truncate(next(seed.len())),
                1 => {
                    let at = next(bytes.len());
                    bytes.splice(at..at, seed.iter().copied().take(30));
                }
                _ => {
                    for _ in 0..=next(6) {
                        let at = next(bytes.len());
                        bytes[at] = next(256) as u8;
                    }
                }
            }
            let start = Instant::now();
            if let Ok(original) = read(name, &bytes) {
                read_back += 1;
                original.for_screen(Some(made::inks())).unwrap();
                original.for_press(made::inks()).unwrap();
            }
            assert!(start.elapsed() < Duration::from_secs(60), "{name}, round {round}");
        }
    }
    assert!(read_back > 10, "only {read_back} were still pictures");
}
