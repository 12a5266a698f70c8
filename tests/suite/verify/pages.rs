//! Boxes, annotations, number of pages, marks.

use lopdf::{Object, dictionary};
use mediane::{diagnostics::Code, verify::Asked};

use super::{
    asked, found, found_as,
    sample::{self, Sample, area},
};

#[test]
fn a_missing_box_is_caught() {
    assert_eq!(found(|s| drop(s.page(3).remove(b"TrimBox"))), [Code::PressBox]);
    assert_eq!(found(|s| drop(s.page(3).remove(b"MediaBox"))), [Code::PressBox]);
    // Without one, there is no bleed at all.
    assert!(found(|s| drop(s.page(3).remove(b"BleedBox"))).contains(&Code::PressBleed));
}

#[test]
fn boxes_that_are_not_in_one_another_are_caught() {
    let boxed = |change: fn(&mut Sample)| assert_eq!(found(change), [Code::PressBox]);
    boxed(|s| s.page(2).set("MediaBox", area(25.0, 0.0, 480.0, 656.0)));
    boxed(|s| s.page(2).set("CropBox", area(25.0, 25.0, 455.0, 630.0)));
    boxed(|s| {
        let trim = s.page(2).get(b"TrimBox").unwrap().clone();
        s.page(2).set("ArtBox", trim);
    });
    let out = found(|s| {
        s.page(2).set("TrimBox", area(10.0, 30.0, 10.0 + sample::WIDTH, 30.0 + sample::HEIGHT))
    });
    assert!(out.contains(&Code::PressBox), "{out:?}");
}

#[test]
fn an_inherited_media_box_is_as_good_as_one_s_own() {
    let inherited = |s: &mut Sample| {
        for page in 1..=4 {
            s.page(page).remove(b"MediaBox");
        }
        let tree = s.page(1).get(b"Parent").unwrap().as_reference().unwrap();
        s.dictionary(tree).set("MediaBox", area(0.0, 0.0, 479.53, 655.28));
    };
    assert_eq!(found(inherited), []);
}

#[test]
fn too_little_bleed_is_caught_on_any_side() {
    for side in 0..4 {
        let thin = found(|s| {
            let boxed = s.page(2).get_mut(b"BleedBox").unwrap().as_array_mut().unwrap();
            let by = if side < 2 { 3.0 } else { -3.0 };
            boxed[side] = Object::Real(boxed[side].as_float().unwrap() + by);
        });
        assert_eq!(thin, [Code::PressBleed], "side {side}");
    }
    let five = Asked { bleed: 14.17, ..asked() };
    assert_eq!(found_as(Sample::good(), &five), [Code::PressBleed]);
}

#[test]
fn another_size_than_asked_is_caught() {
    let a5 = Asked { trim: (sample::WIDTH, sample::HEIGHT + 1.0), ..asked() };
    assert_eq!(found_as(Sample::good(), &a5), [Code::PressTrim]);
}

#[test]
fn pages_that_are_not_alike_are_caught() {
    assert_eq!(found(|s| s.page(2).set("Rotate", 90)), [Code::PressPagesDiffer]);
    assert_eq!(found(|s| s.page(2).set("UserUnit", 2)), [Code::PressPagesDiffer]);
}

#[test]
fn a_number_of_pages_that_cannot_be_bound_is_caught() {
    let eight = Asked { page_multiple: 8, ..asked() };
    assert_eq!(found_as(Sample::good(), &eight), [Code::PressPageCount]);
}

#[test]
fn a_link_left_in_is_caught_and_one_beyond_the_bleed_is_not() {
    let link = |left: f64| {
        move |s: &mut Sample| {
            let link = dictionary! {
                "Type" => "Annot", "Subtype" => "Link", "Rect" => area(left, 100.0, left + 10.0, 110.0),
            };
            s.page(2).set("Annots", vec![link.into()]);
        }
    };
    assert_eq!(found(link(100.0)), [Code::PressAnnotation]);
    assert_eq!(found(link(0.0)), []);
    let lost =
        |s: &mut Sample| s.page(2).set("Annots", vec![dictionary! { "Subtype" => "Text" }.into()]);
    assert_eq!(found(lost), [Code::PressAnnotation]);
}

#[test]
fn marks_are_there_where_they_are_wanted_and_nowhere_else() {
    let one_less = |s: &mut Sample| s.replace("30 2 m 30 18 l S", "");
    assert_eq!(found(one_less), [Code::PressMarks]);
    let refused = Asked { marks: false, ..asked() };
    assert_eq!(found_as(Sample::good(), &refused), [Code::PressMarks]);
}

#[test]
fn text_near_the_trim_is_caught() {
    assert_eq!(found(|s| s.replace("70 500 Tm", "35 500 Tm")), [Code::PressSafeMargin]);
    // Its end counts, not only its beginning.
    assert_eq!(found(|s| s.replace("70 500 Tm", "330 500 Tm")), [Code::PressSafeMargin]);
    assert_eq!(found(|s| s.replace("70 500 Tm", "70 615 Tm")), [Code::PressSafeMargin]);
}
