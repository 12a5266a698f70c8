//! Pictures of pixels.

use sha2::{Digest, Sha256};

use super::*;
use mediane::separation::Replacement;

/// Two white pixels, black, red; twice.
const RGB: [u8; 24] = [
    255, 255, 255, 255, 255, 255, 0, 0, 0, 255, 0, 0, //
    255, 255, 255, 255, 255, 255, 0, 0, 0, 255, 0, 0,
];

fn picture(extra: Dictionary, data: Vec<u8>) -> Stream {
    let mut held = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 4, "Height" => 2,
        "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
    };
    for (key, value) in &extra {
        held.set(key.clone(), value.clone());
    }
    Stream::new(held, data)
}

fn placed(picture: impl FnOnce(&mut Sample) -> Stream) -> Case {
    Case::of(|sample| place(sample, picture))
}

fn place(sample: &mut Sample, picture: impl FnOnce(&mut Sample) -> Stream) {
    let picture = picture(sample);
    let picture = sample.document.add_object(picture);
    give(sample, "XObject", "Picture", picture);
    // Small, so that it is fine enough.
    draw(sample, "q 1 0 0 0.5 50 50 cm /Picture Do Q");
}

fn pixels(case: &Case) -> Vec<u8> {
    let image = case.stream("XObject", "Picture");
    assert_eq!(*image.dict.get(b"ColorSpace").unwrap(), "DeviceCMYK".into());
    assert_eq!(*image.dict.get(b"BitsPerComponent").unwrap(), 8.into());
    assert_eq!(image.dict.get(b"Decode").ok(), None);
    image.decompressed_content().unwrap()
}

fn mixed(rgb: &[u8]) -> Vec<u8> {
    INKS.of_srgb(rgb)
}

#[test]
fn plain_pixels_are_mixed_within_the_limit() {
    let case = placed(|_| picture(dictionary! {}, RGB.to_vec())).mended();
    let pixels = pixels(&case);
    assert_eq!(pixels, mixed(&RGB));
    assert_eq!(pixels[..8], [0; 8]);
    assert!(
        pixels.chunks(4).all(|inks| inks.iter().map(|ink| u32::from(*ink)).sum::<u32>() <= 765)
    );
    assert_eq!(case.told, Separated { images: 1, ..Separated::default() });
}

#[test]
fn every_way_of_writing_the_same_pixels_is_read() {
    let profiled =
        placed(|sample| picture(dictionary! { "ColorSpace" => srgb(sample) }, RGB.to_vec()));
    assert_eq!(pixels(&profiled.mended()), mixed(&RGB));
    let compressed = placed(|_| {
        let mut stream = picture(dictionary! {}, RGB.repeat(20));
        stream.dict.set("Height", 40);
        stream.compress().unwrap();
        assert!(stream.dict.has(b"Filter"));
        stream
    });
    assert_eq!(pixels(&compressed), mixed(&RGB.repeat(20)));
    // PNG's: each row as the difference from the pixel before.
    let mut rows = Vec::new();
    for row in RGB.chunks(12) {
        rows.push(1);
        rows.extend((0..12).map(|i| row[i].wrapping_sub(if i < 3 { 0 } else { row[i - 3] })));
    }
    let predicted = placed(|_| {
        let mut stream = Stream::new(Dictionary::new(), rows.repeat(10));
        stream.compress().unwrap();
        let parameters = dictionary! { "Predictor" => 15, "Colors" => 3, "Columns" => 4 };
        picture(
            dictionary! { "Height" => 20, "Filter" => "FlateDecode", "DecodeParms" => parameters },
            stream.content,
        )
    });
    assert_eq!(pixels(&predicted), mixed(&RGB.repeat(10)));
    let wide = placed(|_| {
        let data = RGB.iter().flat_map(|byte| [*byte, *byte]).collect();
        picture(dictionary! { "BitsPerComponent" => 16 }, data)
    });
    assert_eq!(pixels(&wide.mended()), mixed(&RGB));
}

#[test]
fn samples_of_less_than_a_byte_are_read_row_by_row() {
    // 111 111 000 100, padded to two bytes.
    let bits = placed(|_| {
        picture(dictionary! { "BitsPerComponent" => 1 }, [0b1111_1100, 0b0100_0000].repeat(2))
    });
    assert_eq!(pixels(&bits.mended()), mixed(&RGB));
    let nibbles = placed(|_| {
        let data = RGB.chunks(2).map(|pair| pair[0] & 0xf0 | pair[1] & 0x0f).collect();
        picture(dictionary! { "BitsPerComponent" => 4 }, data)
    });
    assert_eq!(pixels(&nibbles.mended()), mixed(&RGB));
}

#[test]
fn an_inverse_decoding_is_undone() {
    let inverse: Vec<u8> = RGB.iter().map(|byte| 255 - byte).collect();
    let decode = reals(&[1.0, 0.0, 1.0, 0.0, 1.0, 0.0]);
    let case = placed(|_| picture(dictionary! { "Decode" => decode }, inverse));
    assert_eq!(pixels(&case.mended()), mixed(&RGB));
}

#[test]
fn jpeg_is_decoded() {
    let case = placed(|_| {
        let red = include_bytes!("red.jpg").to_vec();
        picture(dictionary! { "Width" => 8, "Height" => 8, "Filter" => "DCTDecode" }, red)
    });
    let pixels = pixels(&case.mended());
    assert_eq!(pixels.len(), 8 * 8 * 4);
    // LittleCMS: 0 91 100 0, and what JPEG leaves of it.
    let inks: Vec<i32> = pixels[..4].iter().map(|ink| i32::from(*ink) * 100 / 255).collect();
    assert!(inks[0] < 4 && (87..95).contains(&inks[1]) && inks[2] > 96 && inks[3] < 4, "{inks:?}");
}

#[test]
fn palettes_are_mixed_and_the_pixels_stay() {
    let table = [255, 255, 255, 255, 0, 0];
    let indexed = |table: Object| -> Object {
        vec!["Indexed".into(), "DeviceRGB".into(), 1.into(), table].into()
    };
    let data = vec![0b0001_0000, 0b1110_0000];
    let held = |space: Object| dictionary! { "ColorSpace" => space, "BitsPerComponent" => 1 };
    for as_stream in [false, true] {
        let case = placed(|sample| {
            let table = if as_stream {
                sample.document.add_object(Stream::new(Dictionary::new(), table.to_vec())).into()
            } else {
                bytes(&table)
            };
            picture(held(indexed(table)), data.clone())
        })
        .mended();
        let image = case.stream("XObject", "Picture");
        assert_eq!(image.content, data);
        let space = image.dict.get(b"ColorSpace").unwrap().as_array().unwrap();
        assert_eq!(space[3].as_str().unwrap(), mixed(&table));
    }
}

#[test]
fn profiled_grey_keeps_its_pixels() {
    let case = placed(|sample| {
        let gray = icc(sample, vec![0; 200], 1);
        picture(dictionary! { "ColorSpace" => gray }, vec![7; 8])
    });
    let case = case.mended();
    let image = case.stream("XObject", "Picture");
    assert_eq!(*image.dict.get(b"ColorSpace").unwrap(), "DeviceGray".into());
    assert_eq!(image.content, [7; 8]);
}

#[test]
fn a_mask_stays_with_its_picture() {
    let mut mask = None;
    let case = placed(|sample| {
        let soft = picture(dictionary! { "ColorSpace" => "DeviceGray" }, vec![128; 8]);
        let soft = sample.document.add_object(soft);
        mask = Some(soft);
        picture(dictionary! { "SMask" => soft }, RGB.to_vec())
    });
    let case = case.mended();
    let held = &case.stream("XObject", "Picture").dict;
    assert_eq!(held.get(b"SMask").unwrap().as_reference().ok(), mask);
    let soft = case.document.get_object(mask.unwrap()).unwrap().as_stream().unwrap();
    assert_eq!(soft.content, [128; 8]);
}

/// Half transparent on black: what is to print is the colour itself.
#[test]
fn colours_mixed_with_a_matte_are_unmixed() {
    let case = placed(|sample| {
        let mut soft = picture(dictionary! { "ColorSpace" => "DeviceGray" }, vec![51; 8]);
        soft.dict.set("Matte", reals(&[0.0, 0.0, 0.0]));
        let soft = sample.document.add_object(soft);
        let on_black = RGB.iter().map(|byte| byte / 5).collect();
        picture(dictionary! { "SMask" => soft }, on_black)
    })
    .mended();
    assert_eq!(pixels(&case), mixed(&RGB));
    let held = &case.stream("XObject", "Picture").dict;
    let soft = held.get_deref(b"SMask", &case.document).unwrap().as_stream().unwrap();
    assert!(!soft.dict.has(b"Matte"));
    assert_eq!(soft.content, [51; 8]);
}

#[test]
fn a_colour_that_stands_for_nothing_becomes_a_mask() {
    let key: Vec<Object> = [0, 10, 0, 10, 0, 10].map(Object::from).to_vec();
    let case = placed(|_| picture(dictionary! { "Mask" => key }, RGB.to_vec())).mended();
    let mask = case.stream("XObject", "Picture").dict.get_deref(b"Mask", &case.document).unwrap();
    let mask = mask.as_stream().unwrap();
    assert_eq!(*mask.dict.get(b"ImageMask").unwrap(), true.into());
    assert_eq!(mask.decompressed_content().unwrap(), [0b0010_0000, 0b0010_0000]);
}

#[test]
fn pixels_that_are_known_better_are_taken() {
    let cmyk: Vec<u8> = (0..32).collect();
    let key = Sha256::digest(RGB).into();
    let known = |width| {
        let known = Replacement { width, height: 8 / width, cmyk: cmyk.clone() };
        Case::with(&Replacements::from([(key, known)]), |sample| {
            place(sample, |_| picture(dictionary! {}, RGB.to_vec()));
        })
        .mended()
    };
    assert_eq!(pixels(&known(4)), cmyk);
    // Another shape is another picture.
    assert_eq!(pixels(&known(2)), mixed(&RGB));
}

#[test]
fn pictures_within_a_content_stream_are_mixed() {
    let case = Case::of(|sample| {
        let id = sample.page(2).get(b"Contents").unwrap().as_reference().unwrap();
        let stream = sample.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let mut content = stream.content.clone();
        content.extend(b"\nq 0.5 0 0 0.25 50 50 cm BI /W 4 /H 2 /BPC 8 /CS /RGB ID ");
        content.extend(RGB);
        content.extend(b"\nEI Q");
        stream.set_plain_content(content);
    })
    .mended();
    let page = case.document.get_pages()[&2];
    let content = Content::decode(&case.document.get_page_content(page)).unwrap();
    let inline = content.operations.iter().find(|operation| operation.operator == "BI").unwrap();
    assert_eq!(inline.operands[0].as_stream().unwrap().content, mixed(&RGB));
}

#[test]
fn a_photograph_does_not_grow_beyond_reason() {
    // A smooth slope, as skies are.
    let rgb: Vec<u8> = (0..200_u32)
        .flat_map(|y| (0..300_u32).flat_map(move |x| [x / 2, y, (x + y) / 3].map(|v| v as u8)))
        .collect();
    let case = placed(|_| picture(dictionary! { "Width" => 300, "Height" => 200 }, rgb));
    let image = case.stream("XObject", "Picture");
    assert_eq!(image.decompressed_content().unwrap().len(), 300 * 200 * 4);
    assert!(image.content.len() < 300 * 200 * 4 / 4, "{} bytes", image.content.len());
}
