//! Files that say less, or other things, than they should.

use super::*;

fn left(change: impl FnOnce(&mut Sample)) -> Vec<String> {
    Case::of(change).told.left
}

fn picture(sample: &mut Sample, held: Dictionary, data: Vec<u8>) {
    let mut all = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 4, "Height" => 2,
        "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
    };
    for (key, value) in &held {
        all.set(key.clone(), value.clone());
    }
    let picture = sample.document.add_object(Stream::new(all, data));
    give(sample, "XObject", "Picture", picture);
    draw(sample, "q 1 0 0 0.5 50 50 cm /Picture Do Q");
}

#[test]
fn pictures_that_cannot_be_read_stay_and_are_told() {
    let short = left(|sample| picture(sample, dictionary! {}, vec![0; 23]));
    assert_eq!(short, ["page 1: image"]);
    for filter in ["DCTDecode", "JPXDecode", "Unheard"] {
        let damaged =
            left(|sample| picture(sample, dictionary! { "Filter" => filter }, vec![0; 24]));
        assert_eq!(damaged, ["page 1: image"], "{filter}");
    }
    for (key, value) in [("BitsPerComponent", 7), ("Width", -1), ("Height", i64::MAX)] {
        let mut held = Dictionary::new();
        held.set(key, value);
        assert_eq!(left(|sample| picture(sample, held, vec![0; 24])), ["page 1: image"], "{key}");
    }
}

#[test]
fn gradients_that_cannot_be_asked_stay_and_are_told() {
    for function in [Object::Null, 3.into(), dictionary! { "FunctionType" => 9 }.into()] {
        let told = left(|sample| {
            let held = dictionary! { "ShadingType" => 2, "ColorSpace" => "DeviceRGB", "Function" => function };
            give(sample, "Shading", "Sky", held);
        });
        assert_eq!(told, ["page 1: shading"]);
    }
}

#[test]
fn forms_that_draw_themselves_end() {
    let case = Case::of(|sample| {
        let id = sample.form;
        let stream = sample.document.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(b"0 0 0 rg /Form Do".to_vec());
        stream.dict.set("Resources", dictionary! { "XObject" => dictionary! { "Form" => id } });
    });
    assert_eq!(case.told.paints, 1);
}

#[test]
fn nested_functions_and_spaces_end() {
    let case = Case::of(|sample| {
        let mut space = Object::from("DeviceRGB");
        for _ in 0..40 {
            space = vec!["Pattern".into(), space].into();
        }
        give(sample, "ColorSpace", "deep", space);
        let id = sample.document.new_object_id();
        let own = dictionary! {
            "FunctionType" => 3, "Domain" => reals(&[0.0, 1.0]), "Bounds" => Vec::<Object>::new(),
            "Encode" => reals(&[0.0, 1.0]), "Functions" => vec![Object::from(id)],
        };
        sample.document.set_object(id, own);
        let held =
            dictionary! { "ShadingType" => 2, "ColorSpace" => "DeviceRGB", "Function" => id };
        give(sample, "Shading", "Round", held);
    });
    assert_eq!(case.told.left, ["page 1: shading"]);
}

/// Whatever a byte of a picture's objects becomes, it is converted or told.
#[test]
fn damaged_files_never_end_the_program() {
    let mut sample = Sample::good();
    let space = srgb(&mut sample);
    give(&mut sample, "ColorSpace", "c0", space);
    picture(&mut sample, dictionary! {}, vec![9; 24]);
    let fade = dictionary! {
        "FunctionType" => 2, "Domain" => reals(&[0.0, 1.0]), "N" => 1,
        "C0" => reals(&[0.0; 3]), "C1" => reals(&[1.0, 0.0, 0.0]),
    };
    let sky = dictionary! {
        "ShadingType" => 2, "ColorSpace" => "DeviceRGB", "Coords" => reals(&[0.0, 0.0, 9.0, 0.0]), "Function" => fade,
    };
    give(&mut sample, "Shading", "Sky", sky);
    square(&mut sample, "/c0 cs 0.1 0.2 0.3 scn 1 0 0 RG");
    // Neither the font nor the printer's profile is looked at here.
    for object in sample.document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.content.len() > 10_000
        {
            stream.set_plain_content(Vec::new());
        }
    }
    let bytes = sample.save();
    let mut seed = 20_200_928_u64;
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let mut read = 0;
    for _ in 0..400 {
        let mut damaged = bytes.clone();
        for _ in 0..1 + next() % 4 {
            let at = next() % damaged.len();
            damaged[at] = next() as u8;
        }
        if let Ok(mut document) = Document::load_mem(&damaged) {
            read += usize::from(separate(&mut document, &INKS, &Replacements::new()).is_ok());
        }
    }
    assert!(read > 100, "only {read} could be read at all");
}
