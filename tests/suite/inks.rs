//! Colours into ink, on the project's own press profile.

use std::{fs, sync::OnceLock};

use mediane::inks::{Inks, ProfileFault, Source, Space};

const PROFILE: &str = "layouts/press/profiles/ISOcoated_v2_300_bas.icc";

fn coated() -> &'static Inks {
    static INKS: OnceLock<Inks> = OnceLock::new();
    INKS.get_or_init(|| Inks::new(&fs::read(PROFILE).unwrap(), 300.0).unwrap())
}

fn near(found: &[u8], wanted: &[u8], by: u8) -> bool {
    found.len() == wanted.len() && found.iter().zip(wanted).all(|(a, b)| a.abs_diff(*b) <= by)
}

fn percent(values: [u8; 4]) -> [u8; 4] {
    values.map(|v| u8::try_from((u16::from(v) * 255 + 50) / 100).unwrap())
}

#[test]
fn srgb_becomes_the_inks_that_other_colour_engines_give() {
    // LittleCMS 2, relative colorimetric, without black point compensation.
    let figures: [([u8; 3], [u8; 4]); 4] = [
        ([255, 255, 255], [0, 0, 0, 0]),
        ([255, 0, 0], [0, 91, 100, 0]),
        ([0, 128, 0], [76, 19, 100, 16]),
        ([128, 128, 128], [49, 40, 39, 22]),
    ];
    for (rgb, cmyk) in figures {
        let found = coated().of_srgb(&rgb);
        assert!(near(&found, &percent(cmyk), 5), "{rgb:?} gave {found:?}");
    }
    assert_eq!(coated().of_srgb(&[255, 255, 255]), [0, 0, 0, 0]);
}

#[test]
fn black_of_a_photograph_is_held_to_the_limit_with_its_black_ink_kept() {
    let profile = fs::read(PROFILE).unwrap();
    let free = Inks::new(&profile, 400.0).unwrap().of_srgb(&[0, 0, 0]);
    assert!(near(&free, &percent([76, 67, 63, 95]), 5), "{free:?}");
    for limit in [220.0, 260.0, 300.0] {
        let held = Inks::new(&profile, limit).unwrap().of_srgb(&[0, 0, 0]);
        let sum: f64 = held.iter().map(|v| f64::from(*v)).sum();
        assert!(sum <= limit * 2.55, "{held:?} at {limit}");
        assert_eq!(held[3], free[3]);
    }
}

#[test]
fn no_colour_is_ever_above_the_limit() {
    let mut rgb = Vec::new();
    for seed in 0..40_000_u32 {
        rgb.extend_from_slice(&seed.wrapping_mul(2_654_435_761).to_be_bytes()[..3]);
    }
    let inks = Inks::new(&fs::read(PROFILE).unwrap(), 280.0).unwrap();
    for cmyk in inks.of_srgb(&rgb).chunks(4) {
        let sum: u32 = cmyk.iter().map(|v| u32::from(*v)).sum();
        assert!(sum <= 714, "{cmyk:?}");
    }
}

#[test]
fn gray_is_black_alone_and_every_step_is_darker_or_equal() {
    let source = Source::new(Space::Gray, None).unwrap();
    let samples: Vec<u16> = (0..=255).map(|v| v * 257).collect();
    let cmyk = coated().of(&source, &samples);
    assert!(cmyk.chunks(4).all(|pixel| pixel[..3] == [0, 0, 0]));
    let black: Vec<u8> = cmyk.chunks(4).map(|pixel| pixel[3]).collect();
    assert!(black.windows(2).all(|pair| pair[0] >= pair[1]), "{black:?}");
    assert_eq!((black[0], black[255]), (255, 0));
    // Half-bright in sRGB is L* 53.6, which offset's dot gain reaches with some
    // 55 % of black; a plain inversion (50 %) would be lighter.
    assert!((130..165).contains(&black[128]), "{}", black[128]);
    let tones = black.iter().collect::<std::collections::BTreeSet<_>>().len();
    assert!(tones > 150, "only {tones} tones are left");
}

#[test]
fn inks_of_the_same_condition_keep_their_numbers_within_the_limit() {
    let profile = fs::read(PROFILE).unwrap();
    let words = |cmyk: &[u8]| cmyk.iter().map(|v| u16::from(*v) * 257).collect::<Vec<_>>();
    let samples = words(&[0, 0, 0, 255, 10, 20, 30, 40, 255, 255, 255, 255]);
    for own in [None, Some(profile.as_slice())] {
        let source = Source::new(Space::Cmyk, own).unwrap();
        let cmyk = coated().of(&source, &samples);
        assert_eq!(cmyk, [0, 0, 0, 255, 10, 20, 30, 40, 170, 170, 170, 255]);
    }
}

#[test]
fn lab_white_is_paper_and_lab_agrees_with_srgb() {
    let source = Source::new(Space::Lab, None).unwrap();
    // L* 100, and sRGB red: 54.29, 80.81, 69.89.
    let word = |l: f64, a: f64, b: f64| {
        [l * 655.35, (a + 128.0) * 257.0, (b + 128.0) * 257.0].map(|v| v.round() as u16)
    };
    let white = coated().of(&source, &word(100.0, 0.0, 0.0));
    assert_eq!(white, [0, 0, 0, 0]);
    assert_eq!(source.to_srgb(None, &word(100.0, 0.0, 0.0)), [255, 255, 255]);
    let red = coated().of(&source, &word(54.29, 80.81, 69.89));
    assert!(near(&red, &coated().of_srgb(&[255, 0, 0]), 4), "{red:?}");
    let red = source.to_srgb(None, &word(54.29, 80.81, 69.89));
    assert!(near(&red, &[255, 0, 0], 4), "{red:?}");
}

#[test]
fn inks_on_a_screen_are_light_where_there_are_none_and_black_where_all_are() {
    let rgb = coated().srgb_of(&[0, 0, 0, 0, 255, 255, 255, 255, 0, 255, 255, 0, 255, 0, 0, 0]);
    assert_eq!(rgb[..3], [255, 255, 255]);
    assert!(rgb[3..6].iter().all(|v| *v < 12), "{rgb:?}");
    assert!(rgb[6] > 200 && rgb[7] < 60 && rgb[8] < 60, "red is {:?}", &rgb[6..9]);
    assert!(rgb[9] < 40 && rgb[11] > 180, "cyan is {:?}", &rgb[9..12]);
}

#[test]
fn a_colour_that_a_press_has_comes_back_from_its_inks() {
    for rgb in [[200, 180, 160], [90, 110, 140], [150, 60, 60]] {
        let back = coated().srgb_of(&coated().of_srgb(&rgb));
        // The screen's black point is compensated, the press's is not.
        assert!(near(&back, &rgb, 14), "{rgb:?} came back as {back:?}");
    }
}

#[test]
fn a_profile_that_is_none_or_for_another_purpose_is_told() {
    let profile = fs::read(PROFILE).unwrap();
    let fault = |bytes: &[u8], limit| Inks::new(bytes, limit).err();
    assert_eq!(fault(b"no profile", 300.0), Some(ProfileFault::Unreadable));
    assert_eq!(fault(&[], 300.0), Some(ProfileFault::Unreadable));
    assert_eq!(fault(&profile, 30.0), Some(ProfileFault::InkLimit));
    assert!(fault(&profile[..profile.len() / 2], 300.0).is_some());
    let source = Source::new(Space::Rgb, Some(&profile));
    assert_eq!(source.err(), Some(ProfileFault::OtherSpace));
    let mut rgb = profile.clone();
    rgb[16..20].copy_from_slice(b"RGB ");
    assert!(fault(&rgb, 300.0).is_some());
}

#[test]
fn no_change_of_a_profile_makes_it_panic() {
    let profile = fs::read(PROFILE).unwrap();
    let mut seed = 7_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(seed >> 8).unwrap()
    };
    for round in 0..60 {
        let mut broken = profile.clone();
        for _ in 0..4 {
            // The header and the directory of tags, where lengths stand.
            let at = next() % if round % 2 == 0 { 300 } else { profile.len() };
            broken[at] = next() as u8;
        }
        if let Ok(inks) = Inks::new(&broken, 300.0) {
            inks.of_srgb(&[10, 20, 30]);
        }
    }
}
