//! What content streams draw: colour spaces, fonts, lines, pictures.

use lopdf::{Dictionary, Object, Stream, dictionary};
use mediane::diagnostics::Code;

use super::{
    found,
    sample::{Sample, area, reals},
};

fn coloured(change: impl FnOnce(&mut Sample)) {
    assert_eq!(found(change), [Code::PressColour]);
}

#[test]
fn rgb_is_caught_by_every_operator() {
    coloured(|s| s.draw("1 0 0 rg 50 50 10 10 re f"));
    coloured(|s| s.draw("1 0 0 RG 50 50 m 60 60 l S"));
    coloured(|s| s.draw("/DeviceRGB cs 1 0 0 sc 50 50 10 10 re f"));
    coloured(|s| s.draw("/DeviceRGB CS 1 0 0 SC 50 50 m 60 60 l S"));
    coloured(|s| s.draw("0.2 0 0 0.2 100 100 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI"));
}

#[test]
fn rgb_is_caught_wherever_it_hides() {
    coloured(|s| {
        let id = s.image;
        s.dictionary(id).set("ColorSpace", "DeviceRGB");
    });
    coloured(|s| {
        s.page(3).set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" })
    });
    coloured(|s| {
        let id = s.form;
        s.dictionary(id).set("Group", dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" });
    });
    coloured(|s| {
        let id = s.form;
        let form = s.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        form.set_plain_content(b"0 0 1 rg 0 0 10 10 re f".to_vec());
    });
    coloured(|s| {
        let palette =
            vec!["Indexed".into(), "DeviceRGB".into(), 0.into(), Object::string_literal("abc")];
        let id = s.image;
        s.dictionary(id).set("ColorSpace", palette);
    });
    coloured(|s| {
        let fade = s.resource("Shading").get_mut(b"Fade").unwrap().as_dict_mut().unwrap();
        fade.set("ColorSpace", "DeviceRGB");
    });
    coloured(|s| {
        let brick = s.resource("ColorSpace").get_mut(b"Brick").unwrap().as_array_mut().unwrap();
        brick[2] = "DeviceRGB".into();
    });
}

#[test]
fn profiled_and_measured_colour_is_caught() {
    for components in [1, 3, 4] {
        coloured(|s| {
            let profile =
                s.document.add_object(Stream::new(dictionary! { "N" => components }, vec![0]));
            s.resource("ColorSpace").set("Icc", vec!["ICCBased".into(), profile.into()]);
            s.draw("/Icc cs");
        });
    }
    coloured(|s| {
        let lab = dictionary! { "WhitePoint" => reals(&[0.96, 1.0, 0.82]) };
        s.resource("ColorSpace").set("Measured", vec!["Lab".into(), lab.into()]);
        s.draw("/Measured cs");
    });
    coloured(|s| {
        let profile = s.document.add_object(Stream::new(dictionary! { "N" => 3 }, vec![0]));
        s.resource("ColorSpace").set("DefaultRGB", vec!["ICCBased".into(), profile.into()]);
    });
    coloured(|s| s.draw("/Nobody cs"));
}

#[test]
fn rgb_is_caught_in_patterns_and_in_masks() {
    coloured(|s| {
        let cell = Stream::new(
            dictionary! {
                "PatternType" => 1, "PaintType" => 1, "TilingType" => 1, "BBox" => area(0.0, 0.0, 5.0, 5.0),
                "XStep" => 5, "YStep" => 5, "Resources" => Dictionary::new(),
            },
            b"0 1 0 rg 0 0 2 2 re f".to_vec(),
        );
        let cell = s.document.add_object(cell);
        let id = s.resources;
        s.dictionary(id).set("Pattern", dictionary! { "Cell" => cell });
        s.draw("/Pattern cs /Cell scn 50 50 50 50 re f");
    });
    coloured(|s| {
        let group = Stream::new(
            dictionary! {
                "Subtype" => "Form", "BBox" => area(0.0, 0.0, 50.0, 50.0),
                "Group" => dictionary! { "S" => "Transparency", "CS" => "DeviceGray" },
            },
            b"1 1 1 rg 0 0 50 50 re f".to_vec(),
        );
        let group = s.document.add_object(group);
        let mask = dictionary! { "S" => "Luminosity", "G" => group };
        s.resource("ExtGState").set("Masked", dictionary! { "SMask" => mask });
        s.draw("/Masked gs");
    });
}

#[test]
fn rgb_is_caught_in_the_glyphs_of_a_type_3_font() {
    coloured(|s| {
        let glyph = Stream::new(Dictionary::new(), b"10 0 d0 1 0 0 rg 0 0 5 5 re f".to_vec());
        let glyph = s.document.add_object(glyph);
        let font = dictionary! {
            "Type" => "Font", "Subtype" => "Type3", "FontMatrix" => reals(&[0.1, 0.0, 0.0, 0.1, 0.0, 0.0]),
            "FontBBox" => area(0.0, 0.0, 10.0, 10.0), "FirstChar" => 97, "LastChar" => 97,
            "Widths" => reals(&[10.0]), "CharProcs" => dictionary! { "a" => glyph },
            "Encoding" => dictionary! { "Differences" => vec![97.into(), "a".into()] },
        };
        s.resource("Font").set("Drawn", font);
        s.draw("BT /Drawn 10 Tf 100 100 Td (a) Tj ET");
    });
}

#[test]
fn one_name_for_two_inks_is_caught() {
    let twice = |s: &mut Sample| {
        let mut other = s.resource("ColorSpace").get(b"Brick").unwrap().clone();
        let tint = other.as_array_mut().unwrap()[3].as_dict_mut().unwrap();
        tint.set("C1", reals(&[0.0, 0.5, 0.5, 0.0]));
        s.resource("ColorSpace").set("Other", other);
        s.draw("/Other cs 1 scn 50 50 10 10 re f");
    };
    assert_eq!(found(twice), [Code::PressSpot]);
}

#[test]
fn a_font_that_is_not_embedded_is_caught() {
    let without = |s: &mut Sample| {
        let id = s.descriptor;
        s.dictionary(id).remove(b"FontFile2");
    };
    assert_eq!(found(without), [Code::PressFont]);
    let standard = |s: &mut Sample| {
        let font =
            dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
        s.resource("Font").set("F9", font);
        s.draw("/Over gs 0 0 0 1 k BT /F9 10 Tf 100 100 Td (a) Tj ET");
    };
    assert_eq!(found(standard), [Code::PressFont]);
    // One that nothing is set in is none of the page's.
    let unused = |s: &mut Sample| {
        let font =
            dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
        s.resource("Font").set("F9", font);
    };
    assert_eq!(found(unused), []);
}

#[test]
fn a_line_too_thin_is_caught_at_the_width_it_has_on_the_page() {
    assert_eq!(found(|s| s.draw("0.2 w 50 50 m 90 50 l S")), [Code::PressHairline]);
    assert_eq!(found(|s| s.draw("0 w 50 50 m 90 50 l S")), [Code::PressHairline]);
    assert_eq!(
        found(|s| s.draw("0.4 0 0 0.4 0 0 cm 0.5 w 150 150 m 190 150 l S")),
        [Code::PressHairline]
    );
    assert_eq!(found(|s| s.draw("3 0 0 3 0 0 cm 0.1 w 50 50 m 90 50 l S")), []);
}

#[test]
fn a_picture_too_coarse_is_caught_at_its_size() {
    let coarse = |s: &mut Sample| s.draw("3 0 0 2 300 350 cm /Image Do");
    assert_eq!(found(coarse), [Code::PressResolution]);
    let turned = |s: &mut Sample| s.draw("0 3 -3 0 300 350 cm /Image Do");
    assert_eq!(found(turned), [Code::PressResolution]);
}

#[test]
fn operators_that_pdf_1_6_does_not_know_are_caught() {
    assert_eq!(found(|s| s.draw("BX 1 2 sparkle EX")), [Code::PressContent]);
    assert_eq!(found(|s| s.draw("Q Q")), [Code::PressContent]);
    assert_eq!(found(|s| s.draw("/Nothing Do")), [Code::PressContent]);
    assert_eq!(found(|s| s.draw("/Nothing gs")), [Code::PressContent]);
    assert_eq!(found(|s| s.draw("<< /a")), [Code::PressContent]);
}

#[test]
fn a_form_that_draws_itself_ends() {
    let endless = |s: &mut Sample| {
        let id = s.form;
        s.dictionary(id)
            .set("Resources", dictionary! { "XObject" => dictionary! { "Self" => id } });
        let form = s.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        form.set_plain_content(b"/Self Do /Self Do".to_vec());
    };
    assert_eq!(found(endless), [Code::PressContent]);
}
