//! Gradients: their ends, what is between, their edges.

use super::*;

fn fade(from: &[f32], to: &[f32]) -> Dictionary {
    dictionary! {
        "FunctionType" => 2, "Domain" => reals(&[0.0, 1.0]), "N" => 1,
        "C0" => reals(from), "C1" => reals(to),
    }
}

fn shading(kind: i64, function: impl Into<Object>) -> Dictionary {
    let coordinates = if kind == 3 {
        reals(&[60.0, 60.0, 0.0, 60.0, 60.0, 30.0])
    } else {
        reals(&[60.0, 0.0, 90.0, 0.0])
    };
    dictionary! {
        "ShadingType" => kind, "ColorSpace" => "DeviceRGB", "Coords" => coordinates,
        "Function" => function,
    }
}

fn shaded(shading: impl FnOnce(&mut Sample) -> Object) -> Case {
    Case::of(|sample| {
        let shading = shading(sample);
        let shading = sample.document.add_object(shading);
        give(sample, "Shading", "Sky", shading);
        draw(sample, "q 60 60 30 30 re W n /Sky sh Q");
    })
    .mended()
}

fn function(case: &Case) -> Object {
    let sky = match case.named("Shading", "Sky") {
        Object::Stream(stream) => &stream.dict,
        sky => sky.as_dict().unwrap(),
    };
    assert_eq!(*sky.get(b"ColorSpace").unwrap(), "DeviceCMYK".into());
    sky.get_deref(b"Function", &case.document).unwrap().clone()
}

#[test]
fn a_neutral_fade_is_black_ink_alone() {
    for kind in [2, 3] {
        let case = shaded(|_| shading(kind, fade(&[0.0; 3], &[1.0; 3])).into());
        let function = function(&case);
        let function = function.as_dict().unwrap();
        assert_eq!(*function.get(b"C0").unwrap(), reals(&[0.0, 0.0, 0.0, 1.0]));
        assert_eq!(*function.get(b"C1").unwrap(), reals(&[0.0; 4]));
    }
}

#[test]
fn a_fade_between_colours_is_told_at_enough_places() {
    let case = shaded(|_| shading(2, fade(&[1.0, 0.0, 0.0], &[0.0, 0.0, 1.0])).into());
    let function = function(&case);
    let table = function.as_stream().unwrap();
    let many = table.dict.get(b"Size").unwrap().as_array().unwrap()[0].as_i64().unwrap();
    assert!((3..=129).contains(&many), "{many}");
    let samples = table.decompressed_content().unwrap();
    assert_eq!(samples[..4], INKS.of_srgb(&[255, 0, 0]));
    assert_eq!(samples[samples.len() - 4..], INKS.of_srgb(&[0, 0, 255]));
    // Half way, by the samples around it.
    let middle = (many as usize - 1) / 2 * 4;
    let wanted = INKS.of_srgb(&[128, 0, 128]);
    for (sample, wanted) in samples[middle..middle + 4].iter().zip(wanted) {
        assert!(sample.abs_diff(wanted) <= 2, "{:?}", &samples[middle..middle + 4]);
    }
}

#[test]
fn stitched_functions_keep_their_edges() {
    let case = shaded(|_| {
        let parts: Vec<Object> =
            vec![fade(&[1.0; 3], &[1.0; 3]).into(), fade(&[0.0; 3], &[0.5; 3]).into()];
        let stitched = dictionary! {
            "FunctionType" => 3, "Domain" => reals(&[0.0, 1.0]), "Bounds" => reals(&[0.25]),
            "Encode" => reals(&[0.0, 1.0, 0.0, 1.0]), "Functions" => parts,
        };
        shading(2, stitched).into()
    });
    let function = function(&case);
    let function = function.as_dict().unwrap();
    assert_eq!(*function.get(b"Bounds").unwrap(), reals(&[0.25]));
    let parts = function.get(b"Functions").unwrap().as_array().unwrap();
    assert_eq!(*parts[1].as_dict().unwrap().get(b"C1").unwrap(), reals(&[0.0, 0.0, 0.0, 0.5]));
}

#[test]
fn one_function_a_component_becomes_one_for_all() {
    let case = shaded(|_| {
        let one = |from: f32, to: f32| -> Object { fade(&[from], &[to]).into() };
        shading(2, vec![one(1.0, 0.0), one(1.0, 0.0), one(1.0, 0.0)]).into()
    });
    let function = function(&case);
    assert_eq!(*function.as_dict().unwrap().get(b"C1").unwrap(), reals(&[0.0, 0.0, 0.0, 1.0]));
}

#[test]
fn sampled_functions_are_asked_between_their_samples() {
    let case = shaded(|sample| {
        let table = Stream::new(
            dictionary! {
                "FunctionType" => 0, "Size" => vec![3.into()], "BitsPerSample" => 8,
                "Domain" => reals(&[0.0, 1.0]), "Range" => reals(&[0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
            },
            vec![255, 255, 255, 0, 0, 0, 255, 255, 255],
        );
        let table = sample.document.add_object(table);
        shading(2, table).into()
    });
    let function = function(&case);
    let table = function.as_stream().unwrap();
    assert_eq!(table.decompressed_content().unwrap(), [0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0]);
}

/// How Typst writes gradients that repeat or go round.
#[test]
fn a_function_of_the_place_becomes_a_grid() {
    let case = shaded(|sample| {
        let program = Stream::new(
            dictionary! {
                "FunctionType" => 4, "Domain" => reals(&[0.0, 90.0, 0.0, 90.0]),
                "Range" => reals(&[0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
            },
            b"{ pop 75 gt { 1 0 0 } { 1 1 1 } ifelse }".to_vec(),
        );
        let program = sample.document.add_object(program);
        let held = dictionary! {
            "ShadingType" => 1, "ColorSpace" => "DeviceRGB", "Domain" => reals(&[60.0, 90.0, 60.0, 90.0]),
            "Function" => program,
        };
        held.into()
    });
    let function = function(&case);
    let table = function.as_stream().unwrap();
    // It goes along one axis alone.
    assert_eq!(*table.dict.get(b"Size").unwrap(), vec![1024.into(), 2.into()].into());
    let samples = table.decompressed_content().unwrap();
    assert_eq!(samples[..4], [0; 4]);
    assert_eq!(samples[511 * 4..512 * 4], [0; 4]);
    assert_eq!(samples[512 * 4..513 * 4], INKS.of_srgb(&[255, 0, 0]));
}

#[test]
fn a_pattern_may_be_a_gradient() {
    Case::of(|sample| {
        let held = dictionary! {
            "Type" => "Pattern", "PatternType" => 2,
            "Shading" => shading(2, fade(&[1.0, 0.0, 0.0], &[0.0, 0.0, 1.0])),
        };
        give(sample, "Pattern", "Sky", held);
        square(sample, "/Pattern cs /Sky scn");
    })
    .mended();
}

#[test]
fn what_is_around_a_gradient_is_mixed_too() {
    let case = shaded(|_| {
        let mut held = shading(2, fade(&[0.0; 3], &[1.0; 3]));
        held.set("Background", reals(&[0.5, 0.5, 0.5]));
        held.into()
    });
    let sky = case.named("Shading", "Sky").as_dict().unwrap();
    assert_eq!(*sky.get(b"Background").unwrap(), reals(&[0.0, 0.0, 0.0, 0.5]));
}

#[test]
fn meshes_have_their_corners_mixed() {
    // Three corners: a flag, two coordinates, white, black, white.
    let corner = |x: u8, y: u8, light: u8| [0, x, y, light, light, light];
    let data = [corner(0, 0, 255), corner(255, 0, 0), corner(0, 255, 255)].concat();
    let case = shaded(|_| {
        let held = dictionary! {
            "ShadingType" => 4, "ColorSpace" => "DeviceRGB", "BitsPerFlag" => 8,
            "BitsPerCoordinate" => 8, "BitsPerComponent" => 8,
            "Decode" => reals(&[60.0, 90.0, 60.0, 90.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
        };
        Stream::new(held, data).into()
    });
    let mesh = case.stream("Shading", "Sky");
    assert_eq!(
        mesh.decompressed_content().unwrap(),
        [0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 0, 0]
    );
    assert_eq!(mesh.dict.get(b"Decode").unwrap().as_array().unwrap().len(), 12);
}

/// Six bits a flag: the next corner begins on a whole byte all the same.
#[test]
fn meshes_of_odd_bits_are_read_to_their_end() {
    let data = [0b0000_0000, 0b0011_1111, 0b1111_1100].repeat(3);
    let case = shaded(|_| {
        let held = dictionary! {
            "ShadingType" => 4, "ColorSpace" => "DeviceRGB", "BitsPerFlag" => 2,
            "BitsPerCoordinate" => 4, "BitsPerComponent" => 4,
            "Decode" => reals(&[60.0, 90.0, 60.0, 90.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
        };
        Stream::new(held, data).into()
    });
    let mesh = case.stream("Shading", "Sky");
    // 2 + 2 × 4 + 4 × 8 bits: 42, in six bytes.
    assert_eq!(mesh.decompressed_content().unwrap(), [0_u8; 18]);
}

#[test]
fn patches_have_their_corners_mixed() {
    let mut data = vec![0];
    data.extend([0, 0].repeat(12));
    data.extend([0, 0, 0].repeat(4));
    data.push(1);
    data.extend([0, 0].repeat(8));
    data.extend([255, 255, 255].repeat(2));
    let case = shaded(|_| {
        let held = dictionary! {
            "ShadingType" => 6, "ColorSpace" => "DeviceRGB", "BitsPerFlag" => 8,
            "BitsPerCoordinate" => 8, "BitsPerComponent" => 8,
            "Decode" => reals(&[60.0, 90.0, 60.0, 90.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0]),
        };
        Stream::new(held, data).into()
    });
    let mixed = case.stream("Shading", "Sky").decompressed_content().unwrap();
    assert_eq!(mixed.len(), 1 + 24 + 16 + 1 + 16 + 8);
    assert_eq!(mixed[25..41], [0, 0, 0, 255].repeat(4));
    assert_eq!(mixed[58..], [0; 8]);
}
