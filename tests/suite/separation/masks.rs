//! Transparency: groups, and the light of masks.

use super::*;

fn group(space: impl Into<Object>) -> Dictionary {
    dictionary! { "S" => "Transparency", "CS" => space, "I" => true }
}

fn form(content: &str, space: impl Into<Object>) -> Stream {
    Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => sample::area(0.0, 0.0, 90.0, 90.0),
            "Resources" => Dictionary::new(), "Group" => group(space),
        },
        content.as_bytes().to_vec(),
    )
}

fn mask(form: ObjectId) -> Dictionary {
    dictionary! {
        "Type" => "ExtGState",
        "SMask" => dictionary! { "Type" => "Mask", "S" => "Luminosity", "G" => form, "BC" => reals(&[1.0, 1.0, 1.0]) },
    }
}

fn mask_form(case: &Case) -> &Stream {
    let state = case.named("ExtGState", "Faded").as_dict().unwrap();
    let mask = state.get_deref(b"SMask", &case.document).unwrap().as_dict().unwrap();
    assert_eq!(*mask.get(b"BC").unwrap(), reals(&[1.0]));
    mask.get_deref(b"G", &case.document).unwrap().as_stream().unwrap()
}

fn space(form: &Stream) -> &[u8] {
    let group = form.dict.get(b"Group").unwrap().as_dict().unwrap();
    group.get(b"CS").unwrap().as_name().unwrap()
}

#[test]
fn groups_are_blended_in_inks() {
    let case = Case::of(|sample| {
        let space = srgb(sample);
        sample.page(2).set("Group", group(space.clone()));
        let id = sample.form;
        sample.dictionary(id).set("Group", group(space));
    })
    .mended();
    assert_eq!(space(case.stream("XObject", "Form")), b"DeviceCMYK");
}

/// Through inks and back, grey would not be the same grey.
#[test]
fn a_mask_keeps_its_light() {
    let case = Case::of(|sample| {
        let space = srgb(sample);
        let mut drawn =
            form("/c0 cs 1 0 0 scn 0 0 9 9 re f 0.5 0.5 0.5 rg 9 9 9 9 re f", space.clone());
        drawn.dict.set("Resources", dictionary! { "ColorSpace" => dictionary! { "c0" => space } });
        let drawn = sample.document.add_object(drawn);
        give(sample, "ExtGState", "Faded", mask(drawn));
        square(sample, "/Faded gs 0 0 0 0.3 k");
    })
    .mended();
    let form = mask_form(&case);
    assert_eq!(space(form), b"DeviceGray");
    assert_eq!(told(&form.decompressed_content().unwrap()), ["0.3 g", "0.5 g"]);
}

#[test]
fn a_drawing_that_prints_and_masks_has_two_versions() {
    let case = Case::of(|sample| {
        let drawn = form("1 1 1 rg 0 0 9 9 re f", "DeviceRGB");
        let drawn = sample.document.add_object(drawn);
        give(sample, "ExtGState", "Faded", mask(drawn));
        give(sample, "XObject", "Both", drawn);
        square(sample, "/Both Do /Faded gs 0 0 0 0.3 k");
    })
    .mended();
    let content = |form: &Stream| told(&form.decompressed_content().unwrap());
    assert_eq!(content(mask_form(&case)), ["1 g"]);
    let printed = case.stream("XObject", "Both");
    assert_eq!(content(printed), ["0 0 0 0 k"]);
    assert_eq!(space(printed), b"DeviceCMYK");
}

#[test]
fn pictures_and_gradients_in_a_mask_become_grey() {
    let case = Case::of(|sample| {
        let picture = Stream::new(
            dictionary! {
                "Type" => "XObject", "Subtype" => "Image", "Width" => 2, "Height" => 1,
                "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
            },
            vec![255, 255, 255, 255, 0, 0],
        );
        let picture = sample.document.add_object(picture);
        let sky = dictionary! {
            "ShadingType" => 2, "ColorSpace" => "DeviceRGB", "Coords" => reals(&[0.0, 0.0, 9.0, 0.0]),
            "Function" => dictionary! {
                "FunctionType" => 2, "Domain" => reals(&[0.0, 1.0]), "N" => 1,
                "C0" => reals(&[0.0; 3]), "C1" => reals(&[0.0, 1.0, 0.0]),
            },
        };
        let mut drawn = form("q 9 0 0 9 0 0 cm /Picture Do Q /Sky sh", "DeviceRGB");
        drawn.dict.set("Resources", dictionary! {
            "XObject" => dictionary! { "Picture" => picture }, "Shading" => dictionary! { "Sky" => sky },
        });
        let drawn = sample.document.add_object(drawn);
        give(sample, "ExtGState", "Faded", mask(drawn));
        square(sample, "/Faded gs 0 0 0 0.3 k");
    })
    .mended();
    let resources = mask_form(&case).dict.get(b"Resources").unwrap().as_dict().unwrap();
    let held = |category: &[u8], name: &[u8]| {
        let held = resources.get_deref(category, &case.document).unwrap().as_dict().unwrap();
        held.get_deref(name, &case.document).unwrap().clone()
    };
    let picture = held(b"XObject", b"Picture");
    let picture = picture.as_stream().unwrap();
    assert_eq!(*picture.dict.get(b"ColorSpace").unwrap(), "DeviceGray".into());
    assert_eq!(picture.decompressed_content().unwrap(), [255, 77]);
    let sky = held(b"Shading", b"Sky");
    let function = sky.as_dict().unwrap().get(b"Function").unwrap().as_dict().unwrap();
    assert_eq!(*function.get(b"C1").unwrap(), reals(&[0.59]));
}
