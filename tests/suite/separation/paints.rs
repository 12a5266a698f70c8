//! Colours that content streams name.

use super::*;

fn paints(colours: &str) -> Vec<String> {
    Case::of(|sample| square(sample, colours)).mended().paints()
}

#[test]
fn red_green_and_blue_are_mixed_and_neutrals_are_black_ink() {
    assert_eq!(paints("0 0 0 rg"), ["0 0 0 1 k"]);
    assert_eq!(paints("1 1 1 rg"), ["0 0 0 0 k"]);
    assert_eq!(paints("0.25 0.25 0.25 rg"), ["0 0 0 0.75 k"]);
    assert_eq!(paints("0.25 0.25 0.25 RG"), ["0 0 0 0.75 K"]);
    let red = &paints("1 0 0 rg")[0];
    let inks: Vec<f32> = red.split(' ').take(4).map(|ink| ink.parse().unwrap()).collect();
    // LittleCMS: 0 91 100 0.
    assert!(inks[0] < 0.02 && inks[3] < 0.02, "{red}");
    assert!((inks[1] - 0.91).abs() < 0.03 && inks[2] > 0.97, "{red}");
}

#[test]
fn other_colours_around_them_are_untouched() {
    assert_eq!(
        paints("0.1 0.2 0.3 0.4 k 0 0 0 rg 0.5 g /Brick cs 0.8 scn 0.2 G"),
        ["0.1 0.2 0.3 0.4 k", "0 0 0 1 k", "0.5 g", "/Brick cs", "0.8 scn", "0.2 G"]
    );
}

#[test]
fn a_space_that_is_named_alone_is_black() {
    assert_eq!(paints("/DeviceRGB cs"), ["0 0 0 1 k"]);
    assert_eq!(paints("/DeviceRGB CS 1 1 1 SC"), ["0 0 0 0 K"]);
}

#[test]
fn states_are_saved_and_restored() {
    assert_eq!(
        paints("/DeviceRGB cs 1 1 1 sc q 0.3 g Q 0 0 0 sc"),
        ["0 0 0 0 k", "0.3 g", "0 0 0 1 k"]
    );
}

#[test]
fn named_spaces_go_from_the_resources() {
    let case = Case::of(|sample| {
        let space = srgb(sample);
        give(sample, "ColorSpace", "c0", space);
        square(sample, "/c0 cs 0 0 0 scn /c0 CS 1 1 1 SCN");
    })
    .mended();
    assert_eq!(case.paints(), ["0 0 0 1 k", "0 0 0 0 K"]);
    let named = case.document.objects.values().any(|object| {
        object.as_array().is_ok_and(|parts| parts.first() == Some(&"ICCBased".into()))
    });
    assert!(!named, "the colour space is still in the file");
}

#[test]
fn spaces_that_take_the_devices_place_go() {
    let case = Case::of(|sample| {
        let space = srgb(sample);
        give(sample, "ColorSpace", "DefaultRGB", space);
        square(sample, "0 0 0 rg");
    });
    assert_eq!(case.mended().paints(), ["0 0 0 1 k"]);
    let gray = Case::of(|sample| {
        let white = dictionary! { "WhitePoint" => reals(&[0.95, 1.0, 1.09]) };
        give(sample, "ColorSpace", "DefaultGray", vec!["CalGray".into(), white.into()]);
        square(sample, "0.5 g");
    });
    assert_eq!(gray.mended().paints(), ["0.5 g"]);
}

#[test]
fn forms_cells_and_glyphs_are_entered() {
    let form = Case::of(|sample| {
        let id = sample.form;
        let stream = sample.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(b"0 0 0 rg 0 0 30 30 re f".to_vec());
    });
    let stream = form.mended();
    assert_eq!(
        told(&stream.stream("XObject", "Form").decompressed_content().unwrap()),
        ["0 0 0 1 k"]
    );

    let cell = dictionary! {
        "Type" => "Pattern", "PatternType" => 1, "PaintType" => 1, "TilingType" => 1,
        "BBox" => sample::area(0.0, 0.0, 5.0, 5.0), "XStep" => 5, "YStep" => 5,
        "Resources" => Dictionary::new(),
    };
    let tiles = Case::of(|sample| {
        let cell = Stream::new(cell.clone(), b"1 1 1 rg 0 0 2 2 re f".to_vec());
        let cell = sample.document.add_object(cell);
        give(sample, "Pattern", "Tiles", cell);
        square(sample, "/Pattern cs /Tiles scn");
    })
    .mended();
    assert_eq!(
        told(&tiles.stream("Pattern", "Tiles").decompressed_content().unwrap()),
        ["0 0 0 0 k"]
    );

    let case = Case::of(|sample| {
        let glyph = Stream::new(Dictionary::new(), b"9 0 d0 0.5 0.5 0.5 rg 0 0 9 9 re f".to_vec());
        let glyph = sample.document.add_object(glyph);
        let font = sample.document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type3", "FontBBox" => sample::area(0.0, 0.0, 9.0, 9.0),
            "FontMatrix" => reals(&[0.1, 0.0, 0.0, 0.1, 0.0, 0.0]), "FirstChar" => 65, "LastChar" => 65,
            "Widths" => reals(&[9.0]), "CharProcs" => dictionary! { "A" => glyph },
            "Encoding" => dictionary! { "Differences" => vec![65.into(), "A".into()] },
        });
        give(sample, "Font", "Drawn", font);
        draw(sample, "0 0 0 0.5 k BT /Drawn 20 Tf 100 100 Td (A) Tj ET");
    });
    assert!(case.before.contains(&Code::PressColour));
    assert!(!case.after.contains(&Code::PressColour), "{:?}", case.after);
}

/// What a form paints in its caller's space.
#[test]
fn a_form_may_paint_in_a_space_it_does_not_name() {
    let case = Case::of(|sample| {
        let id = sample.form;
        let stream = sample.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(b"1 1 1 sc 0 0 30 30 re f".to_vec());
        draw(sample, "/DeviceRGB cs /Form Do");
    });
    let stream = case.stream("XObject", "Form");
    assert_eq!(told(&stream.decompressed_content().unwrap()), ["0 0 0 0 k"]);
    assert_eq!(case.after, []);
}

#[test]
fn a_shared_form_is_converted_once() {
    let case = Case::of(|sample| {
        let id = sample.form;
        let stream = sample.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(b"0 0 0 rg 0 0 30 30 re f".to_vec());
    });
    assert_eq!(case.told.paints, 1);
}
