use image::ExtendedColorType;
use mediane::pictures::{Fault, Limit, MOST_BYTES, Unread, read};

use super::made;

#[test]
fn what_is_not_read_is_named() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0".to_vec();
    let cases: [(&str, Vec<u8>, Fault); 13] = [
        ("a.heic", heic.clone(), Fault::Unread(Unread::Heic)),
        ("a.jpg", heic, Fault::Unread(Unread::Heic)),
        ("a", b"\0\0\0\x1cftypavif\0\0\0\0avifmif1".to_vec(), Fault::Unread(Unread::Avif)),
        ("a", b"\0\0\0\x1cftypmp42\0\0\0\0isommp42".to_vec(), Fault::Unread(Unread::Video)),
        ("a.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n".to_vec(), Fault::Unread(Unread::Eps)),
        ("a.psd", b"8BPS\0\x01".to_vec(), Fault::Unread(Unread::Photoshop)),
        ("a.nef", b"MM\0*\0\0\0\x08".to_vec(), Fault::Unread(Unread::Raw)),
        ("a.docx", b"PK\x03\x04....[Content_Types].xml".to_vec(), Fault::Unread(Unread::Office)),
        ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), Fault::Unread(Unread::Office)),
        ("a.zip", b"PK\x03\x04abc".to_vec(), Fault::Unread(Unread::Zip)),
        ("a.svg", b"<!DOCTYPE html><html></html>".to_vec(), Fault::Unread(Unread::Html)),
        ("a.png", Vec::new(), Fault::Empty),
        ("a.png", b"hello".to_vec(), Fault::Unknown),
    ];
    for (name, bytes, fault) in cases {
        assert_eq!(read(name, &bytes).err(), Some(fault), "{name}");
    }
}

#[test]
fn a_file_that_is_cut_off_is_told_so() {
    let rgb = made::photograph(200, 150);
    let files = [
        ("jpg", made::jpeg(&rgb, 200, 150)),
        ("png", made::png(&rgb, 200, 150, ExtendedColorType::Rgb8)),
        ("webp", made::webp(&rgb, 200, 150, ExtendedColorType::Rgb8)),
        ("bmp", made::bmp(&rgb, 200, 150)),
        ("tif", made::tiff::<tiff::encoder::colortype::RGB8>(&rgb, 200, 150)),
        ("svgz", made::gzip(&rgb)),
    ];
    for (name, bytes) in files {
        for part in [2, 3] {
            let cut = &bytes[..bytes.len() * (part - 1) / part];
            let fault = read(&format!("a.{name}"), cut).err();
            let is_told = matches!(fault, Some(Fault::Truncated))
                // The directory of a TIFF stands at its end.
                || name == "tif" && matches!(fault, Some(Fault::Damaged(_)));
            assert!(is_told, "{name} cut to {}: {fault:?}", cut.len());
        }
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    // A PNG's header alone promises its plane.
    let mut png = made::png(&[0; 4], 2, 2, ExtendedColorType::L8);
    png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let sum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    let fault = read("a.png", &png).err();
    assert!(matches!(fault, Some(Fault::TooLarge { .. })), "{fault:?}");
    let mut jpeg = made::jpeg(&made::photograph(16, 16), 16, 16);
    let frame = jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
    let wanted =
        Fault::TooLarge { limit: Limit::Pixels, found: 65_535 * 65_535, most: 200_000_000 };
    assert_eq!(read("a.jpg", &jpeg).err(), Some(wanted));
    let huge = vec![0; MOST_BYTES + 1];
    assert!(matches!(read("a", &huge).err(), Some(Fault::TooLarge { limit: Limit::Bytes, .. })));
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

#[test]
fn a_pdf_that_cannot_be_placed_says_why() {
    let none = made::pdf(0, "", "", &[]);
    assert_eq!(read("a.pdf", &none).err(), Some(Fault::PdfWithoutPage));
    let whole = made::pdf(1, "0 0 10 10 re f", "", &[]);
    assert!(read("a.pdf", &whole).is_ok());
    let fault = read("a.pdf", b"%PDF-1.4\nnothing").err();
    assert_eq!(fault, Some(Fault::Truncated));
}
