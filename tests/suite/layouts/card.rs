//! The cover as a picture.

use tiny_skia::Pixmap;

use super::made;

/// The edition's ink.
const INK: [u8; 3] = [0x1b, 0x1a, 0x18];

#[test]
fn it_has_1200_by_630_pixels() {
    let card = Pixmap::decode_png(&made("couverture.png")).unwrap();
    assert_eq!((card.width(), card.height()), (1200, 630));
}

#[test]
fn its_words_stay_when_it_is_cropped_to_a_square() {
    let card = Pixmap::decode_png(&made("couverture.png")).unwrap();
    let inked: Vec<u32> = (0..)
        .zip(card.pixels())
        .filter(|(_, pixel)| {
            let colour = [pixel.red(), pixel.green(), pixel.blue()];
            colour.iter().zip(INK).all(|(a, b)| a.abs_diff(b) < 8)
        })
        .map(|(at, _)| at % card.width())
        .collect();
    let (left, right) = (inked.iter().min().unwrap(), inked.iter().max().unwrap());
    assert!(*left >= 285 && *right < 915, "words from {left} to {right}");
    // The title is as wide as the square allows, for a picture shown small.
    assert!(right - left > 500, "words from {left} to {right}");
}
