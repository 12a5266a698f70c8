//! Colour spaces other than the device's.

use super::*;

fn separation(alternate: impl Into<Object>, tint: impl Into<Object>) -> Object {
    vec!["Separation".into(), "Vermillon".into(), alternate.into(), tint.into()].into()
}

fn fade(to: &[f32]) -> Dictionary {
    dictionary! {
        "FunctionType" => 2, "Domain" => reals(&[0.0, 1.0]), "N" => 1,
        "C0" => reals(&[1.0, 1.0, 1.0]), "C1" => reals(to),
    }
}

#[test]
fn profiled_grey_is_black_ink() {
    let case = Case::of(|sample| {
        let gray = icc(sample, vec![0; 200], 1);
        give(sample, "ColorSpace", "c1", gray);
        square(sample, "/c1 cs 0.3 scn /c1 CS");
    });
    assert_eq!(case.mended().paints(), ["0 0 0 0.7 k", "0 0 0 1 K"]);
}

#[test]
fn profiled_inks_keep_their_numbers_and_are_told() {
    let case = Case::of(|sample| {
        let inks = icc(sample, vec![0; 200], 4);
        give(sample, "ColorSpace", "c4", inks);
        square(sample, "/c4 cs 0.1 0.2 0.3 0.4 scn");
    });
    assert_eq!(case.after, []);
    assert_eq!(case.paints(), ["0.1 0.2 0.3 0.4 k"]);
}

#[test]
fn colours_measured_by_the_eye_are_mixed() {
    let white = || reals(&[0.9642, 1.0, 0.8249]);
    let lab = Case::of(|sample| {
        let held = dictionary! { "WhitePoint" => white(), "Range" => reals(&[-128.0, 127.0, -128.0, 127.0]) };
        give(sample, "ColorSpace", "lab", vec!["Lab".into(), held.into()]);
        square(sample, "/lab cs 100 0 0 scn 50 0 0 scn");
    })
    .mended();
    let paints = lab.paints();
    assert_eq!(paints[0], "0 0 0 0 k");
    // L* 50 is 119 of 255 in sRGB.
    assert!(paints[1].starts_with("0 0 0 0.53"), "{paints:?}");
    let calibrated = Case::of(|sample| {
        let held = dictionary! {
            "WhitePoint" => reals(&[0.9505, 1.0, 1.089]), "Gamma" => reals(&[2.2, 2.2, 2.2]),
            "Matrix" => reals(&[0.4124, 0.2126, 0.0193, 0.3576, 0.7152, 0.1192, 0.1805, 0.7222e-1, 0.9505]),
        };
        give(sample, "ColorSpace", "cal", vec!["CalRGB".into(), held.into()]);
        square(sample, "/cal cs 1 1 1 scn 0 0 0 scn");
    });
    assert_eq!(calibrated.mended().paints(), ["0 0 0 0 k", "0 0 0 1 k"]);
}

#[test]
fn another_profile_is_not_taken_for_srgb() {
    let wide = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mixed = |profile: Option<Vec<u8>>| {
        Case::of(|sample| {
            let space = match profile {
                Some(profile) => icc(sample, profile, 3),
                None => srgb(sample),
            };
            give(sample, "ColorSpace", "c", space);
            square(sample, "/c cs 0.2 0.6 0.3 scn");
        })
        .mended()
        .paints()
    };
    assert_ne!(mixed(Some(wide)), mixed(None));
}

#[test]
fn a_profile_that_cannot_be_read_is_told() {
    let case = Case::of(|sample| {
        let space = icc(sample, vec![1; 200], 3);
        give(sample, "ColorSpace", "c", space);
        square(sample, "/c cs 0 0 0 scn");
    });
    assert_eq!(case.after, []);
    assert_eq!(case.told.left, ["page 1: ICC profile"]);
}

#[test]
fn palettes_are_mixed_where_they_are_named() {
    let case = Case::of(|sample| {
        let table = bytes(&[255, 255, 255, 0, 0, 0]);
        give(
            sample,
            "ColorSpace",
            "two",
            vec!["Indexed".into(), "DeviceRGB".into(), 1.into(), table],
        );
        square(sample, "/two cs 1 sc");
    })
    .mended();
    assert_eq!(case.paints(), ["/two cs", "1 sc"]);
    let parts = case.named("ColorSpace", "two").as_array().unwrap();
    assert_eq!(parts[1], "DeviceCMYK".into());
    assert_eq!(parts[3].as_str().unwrap(), [0, 0, 0, 0, 0, 0, 0, 255]);
}

#[test]
fn named_inks_are_described_by_inks() {
    let case = Case::of(|sample| {
        let space = srgb(sample);
        give(sample, "ColorSpace", "spot", separation(space, fade(&[0.0, 0.0, 0.0])));
        square(sample, "/spot cs 0.5 scn");
    })
    .mended();
    assert_eq!(case.paints(), ["/spot cs", "0.5 scn"]);
    let parts = case.named("ColorSpace", "spot").as_array().unwrap();
    assert_eq!(parts[1], "Vermillon".into());
    assert_eq!(parts[2], "DeviceCMYK".into());
    let tint = parts[3].as_dict().unwrap();
    assert_eq!(*tint.get(b"C1").unwrap(), reals(&[0.0, 0.0, 0.0, 1.0]));
}

#[test]
fn two_named_inks_are_told_on_a_grid() {
    Case::of(|sample| {
        let tint = Stream::new(
            dictionary! {
                "FunctionType" => 4, "Domain" => reals(&[0.0, 1.0, 0.0, 1.0]),
                "Range" => reals(&[0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
            },
            b"{ 1 exch sub exch 1 exch sub dup }".to_vec(),
        );
        let tint = sample.document.add_object(tint);
        let names: Vec<Object> = vec!["Vermillon".into(), "Outremer".into()];
        give(
            sample,
            "ColorSpace",
            "both",
            vec!["DeviceN".into(), names.into(), "DeviceRGB".into(), tint.into()],
        );
        square(sample, "/both cs 0.5 0.2 scn");
    })
    .mended();
}

#[test]
fn an_uncoloured_pattern_gets_its_colour_in_inks() {
    let case = Case::of(|sample| {
        let cell = Stream::new(
            dictionary! {
                "Type" => "Pattern", "PatternType" => 1, "PaintType" => 2, "TilingType" => 1,
                "BBox" => sample::area(0.0, 0.0, 5.0, 5.0), "XStep" => 5, "YStep" => 5,
                "Resources" => Dictionary::new(),
            },
            b"0 0 2 2 re f".to_vec(),
        );
        let cell = sample.document.add_object(cell);
        give(sample, "Pattern", "Dots", cell);
        give(sample, "ColorSpace", "dotted", vec!["Pattern".into(), "DeviceRGB".into()]);
        square(sample, "/dotted cs 0 0 0 /Dots scn");
    });
    assert_eq!(case.mended().paints(), ["/dotted cs", "0 0 0 1 /Dots scn"]);
}
