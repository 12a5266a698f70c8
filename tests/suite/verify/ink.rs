//! Ink: black text, white, and how much of it all.

use lopdf::{Object, dictionary};
use mediane::diagnostics::Code;

use super::{
    asked, found, found_as,
    sample::{Sample, reals},
};
use mediane::verify::Asked;

const WORD: &str = "BT /F0 10 Tf 1 0 0 1 100 100 Tm <00010002> Tj ET";

fn shown(before: &str) -> Vec<Code> {
    found(|s| s.draw(&format!("{before} {WORD}")))
}

#[test]
fn black_text_that_does_not_overprint_is_caught() {
    assert_eq!(shown("/Plain gs 0 0 0 1 k"), [Code::PressBlackText]);
    assert_eq!(shown("/Over gs 0 0 0 1 k"), []);
    // Grey cannot overprint, even when told to.
    assert_eq!(shown("/Over gs 0 g"), [Code::PressBlackText]);
    assert_eq!(shown(""), [Code::PressBlackText]);
    let mode = |s: &mut Sample| {
        let id = s.overprinting;
        s.dictionary(id).set("OPM", 0);
    };
    assert_eq!(found(mode), [Code::PressBlackText]);
    let stroked_only = |s: &mut Sample| {
        let id = s.overprinting;
        s.dictionary(id).set("op", false);
    };
    assert_eq!(found(stroked_only), [Code::PressBlackText]);
}

#[test]
fn text_that_is_not_shown_or_not_black_need_not_overprint() {
    assert_eq!(shown("/Plain gs 0 0 0 1 k 3 Tr"), []);
    assert_eq!(shown("/Plain gs 0 0 0 0.7 k"), []);
    assert_eq!(shown("/Plain gs 1 0.6 0 0.2 k"), []);
}

#[test]
fn white_that_overprints_is_caught() {
    assert_eq!(shown("/Over gs 0 0 0 0 k"), [Code::PressWhiteOverprint]);
    assert_eq!(
        found(|s| s.draw("/Over gs 0 0 0 0 k 50 50 10 10 re f")),
        [Code::PressWhiteOverprint]
    );
    assert_eq!(found(|s| s.draw("/Over gs 1 G 50 50 m 60 60 l S")), [Code::PressWhiteOverprint]);
    assert_eq!(found(|s| s.draw("/Plain gs 0 0 0 0 k 50 50 10 10 re f")), []);
}

#[test]
fn small_text_in_four_coloured_black_is_caught() {
    assert_eq!(shown("0.6 0.4 0.4 1 k"), [Code::PressRichText]);
    assert_eq!(shown("0.7 0.65 0.6 0.8 k"), [Code::PressRichText]);
    // Large on the page, whatever its font size says.
    assert_eq!(shown("2 0 0 2 0 0 cm 0.6 0.4 0.4 1 k"), []);
    // A deep blue is no black.
    assert_eq!(shown("1 0.8 0.1 0.5 k"), []);
}

#[test]
fn more_ink_than_the_paper_takes_is_caught() {
    let square = "50 50 10 10 re f";
    assert_eq!(found(|s| s.draw(&format!("0.9 0.8 0.8 0.9 k {square}"))), [Code::PressInk]);
    assert_eq!(found(|s| s.draw(&format!("0.75 0.75 0.75 0.75 k {square}"))), []);
    assert_eq!(found(|s| s.draw("0.9 0.8 0.8 0.9 K 50 50 m 90 50 l S")), [Code::PressInk]);
    let less = Asked { ink_limit: 220.0, ..asked() };
    assert_eq!(found_as(Sample::good(), &less), [Code::PressInk]);
}

#[test]
fn the_ink_of_named_inks_pictures_and_fades_is_counted() {
    let heavy = reals(&[0.9, 0.9, 0.9, 0.9]);
    let brick = heavy.clone();
    let named = |s: &mut Sample| {
        let space = s.resource("ColorSpace").get_mut(b"Brick").unwrap().as_array_mut().unwrap();
        space[3].as_dict_mut().unwrap().set("C1", brick);
        s.draw("/Brick cs 1 scn 50 50 10 10 re f");
    };
    assert_eq!(found(named), [Code::PressInk]);
    let fade = |s: &mut Sample| {
        let fade = s.resource("Shading").get_mut(b"Fade").unwrap().as_dict_mut().unwrap();
        fade.get_mut(b"Function").unwrap().as_dict_mut().unwrap().set("C1", heavy);
    };
    assert_eq!(found(fade), [Code::PressInk]);
    let picture = |s: &mut Sample| {
        let id = s.image;
        let image = s.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let mut pixels = [64, 128, 32, 0].repeat(64);
        pixels[100..104].copy_from_slice(&[255, 255, 255, 100]);
        image.set_plain_content(pixels);
    };
    assert_eq!(found(picture), [Code::PressInk]);
    let palette = |s: &mut Sample| {
        let id = s.image;
        let table = Object::string_literal(vec![0, 0, 0, 0, 255, 255, 255, 255]);
        s.dictionary(id)
            .set("ColorSpace", vec!["Indexed".into(), "DeviceCMYK".into(), 1.into(), table]);
    };
    assert_eq!(found(palette), [Code::PressInk]);
}

#[test]
fn the_registration_colour_stays_outside_the_page() {
    let inside = |s: &mut Sample| s.draw("/All cs 1 scn 50 50 10 10 re f");
    assert_eq!(found(inside), [Code::PressRegistration]);
}

#[test]
fn a_stitched_or_sampled_function_is_looked_into() {
    let stitched = |s: &mut Sample| {
        let part = |ends: [f32; 4]| -> Object {
            dictionary! { "FunctionType" => 2, "N" => 1, "C0" => reals(&[0.0; 4]), "C1" => reals(&ends) }.into()
        };
        let function = dictionary! {
            "FunctionType" => 3, "Domain" => reals(&[0.0, 1.0]), "Bounds" => reals(&[0.5]),
            "Encode" => reals(&[0.0, 1.0, 0.0, 1.0]), "Functions" => vec![part([0.1; 4]), part([0.9; 4])],
        };
        let fade = s.resource("Shading").get_mut(b"Fade").unwrap().as_dict_mut().unwrap();
        fade.set("Function", function);
    };
    assert_eq!(found(stitched), [Code::PressInk]);
    let sampled = |s: &mut Sample| {
        let function = lopdf::Stream::new(
            dictionary! {
                "FunctionType" => 0, "Size" => vec![2.into()], "BitsPerSample" => 8, "Domain" => reals(&[0.0, 1.0]),
                "Range" => reals(&[0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
            },
            vec![0, 0, 0, 0, 230, 230, 230, 230],
        );
        let function = s.document.add_object(function);
        let fade = s.resource("Shading").get_mut(b"Fade").unwrap().as_dict_mut().unwrap();
        fade.set("Function", function);
    };
    assert_eq!(found(sampled), [Code::PressInk]);
}
