use mediane::diagnostics::Code;

use super::project::{Brochure, arg, shown};

const TITLE: &str = "title: Premier sujet ?";

#[test]
fn two_subjects_with_one_number_are_told_with_the_first_beside() {
    let fault = Brochure::with("themes/02-second.yaml", "number: 2", "number: 1").fault();
    assert_eq!(fault.code, Code::ThemeNumberTwice);
    assert_eq!(shown(fault.place.as_ref()), "themes/02-second.yaml:1:9 «1»");
    assert_eq!(shown(Some(&fault.related[0].1)), "themes/01-premier.yaml:2:9 «1»");
}

#[test]
fn a_number_that_does_not_follow_its_file_is_told() {
    let fault = Brochure::with("themes/02-second.yaml", "number: 2", "number: 3").fault();
    assert_eq!(fault.code, Code::ThemeNumberOrder);
    assert_eq!((arg(&fault, "number"), arg(&fault, "expected")), ("3", "2"));
}

#[test]
fn numbers_are_compared_even_where_a_subject_has_other_faults() {
    let brochure = Brochure::with("themes/02-second.yaml", "number: 2", "number: 1");
    brochure.change("themes/01-premier.yaml", TITLE, "title: 3");
    assert_eq!(
        brochure.told(),
        [
            "themes/01-premier.yaml:3:8 «3» value-not-text",
            "themes/02-second.yaml:1:9 «1» theme-number-twice",
        ]
    );
}

fn picture(file: &str) -> Brochure {
    Brochure::first(TITLE, &format!("title: a\npictures:\n  - file: {file}\n    alt: Un chat"))
}

#[test]
fn a_picture_that_is_there_is_fine() {
    let brochure = picture("images/chat.png");
    brochure.put("content/nec/images/chat.png", "png");
    assert_eq!(brochure.told(), [""; 0]);
}

#[test]
fn a_missing_picture_is_told_at_its_name() {
    let fault = picture("images/chat.png").fault();
    assert_eq!(fault.code, Code::PictureMissing);
    assert_eq!(arg(&fault, "path"), "content/nec/images/chat.png");
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:5:11 «images/chat.png»");
}

#[test]
fn a_name_that_differs_in_case_accents_or_extension_is_guessed() {
    for (typed, there) in [
        ("images/Chat.PNG", "images/chat.png"),
        ("images/été.jpg", "images/e\u{301}te\u{301}.jpg"),
        ("images/ete.jpg", "images/été.jpg"),
        ("images/photo.jpg", "images/photo.jpeg"),
        ("images/photo.jpg", "images/photo.png"),
        ("Images/le_logo.svg", "images/le-logo.svg"),
        ("images/partnaire.svg", "images/partenaire.svg"),
    ] {
        let brochure = picture(typed);
        brochure.put(&format!("content/nec/{there}"), "png");
        brochure.put("content/nec/images/autre.png", "png");
        assert_eq!(arg(&brochure.fault(), "nearest"), there, "{typed}");
    }
    let brochure = picture("images/chat.png");
    brochure.put("content/nec/images/bateau.png", "png");
    assert_eq!(arg(&brochure.fault(), "nearest"), "");
}

#[test]
fn a_picture_outside_the_edition_is_refused() {
    for file in ["../autre/chat.png", "images/../../../x", "/etc/passwd", "'C:\\chat.png'"] {
        assert_eq!(picture(file).fault().code, Code::FileOutside, "{file}");
    }
}

#[test]
#[cfg(unix)]
fn a_picture_that_is_a_link_out_of_the_project_is_refused() {
    let brochure = picture("chat.png");
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    super::project::link(&brochure.path("content/nec/chat.png"), elsewhere.path());
    assert_eq!(brochure.fault().code, Code::FileOutside);
}

#[test]
fn a_folder_for_a_picture_is_told_at_its_name() {
    let brochure = picture("images");
    brochure.put("content/nec/images/chat.png", "png");
    let fault = brochure.fault();
    assert_eq!(fault.code, Code::FileIsFolder);
    assert_eq!(shown(fault.place.as_ref()), "themes/01-premier.yaml:5:11 «images»");
}

#[test]
fn a_picture_without_words_for_it_is_an_error() {
    let brochure = Brochure::first(TITLE, "title: a\npictures:\n  - file: a.png");
    brochure.put("content/nec/a.png", "png");
    assert_eq!(brochure.told(), ["themes/01-premier.yaml:5:5 «file» key-missing"]);
    brochure.change("themes/01-premier.yaml", "file: a.png", "file: a.png\n    alt: \"\"");
    assert_eq!(brochure.told(), ["themes/01-premier.yaml:6:10 «\"\"» value-blank"]);
}

#[test]
fn fewer_colours_than_subjects_is_an_error() {
    let line = "    - { screen: \"#7a1f5c\", print: [30, 90, 20, 30] }\n";
    let fault = Brochure::edition(line, "").fault();
    assert_eq!(fault.code, Code::PaletteIncomplete);
    assert_eq!((arg(&fault, "colours"), arg(&fault, "subjects")), ("1", "2"));
}

#[test]
fn a_pale_colour_is_told_with_its_ratio() {
    let fault = Brochure::edition("#7a1f5c", "#777777").fault();
    assert_eq!(fault.code, Code::PaletteContrast);
    assert_eq!(shown(fault.place.as_ref()), "edition.yaml:27:17 «\"#777777\"»");
    assert_eq!((arg(&fault, "ratio"), arg(&fault, "least")), ("4.47", "4.5"));
    assert_eq!((arg(&fault, "colour"), arg(&fault, "against")), ("#777777", "#ffffff"));
}

#[test]
fn two_outputs_to_one_file_are_told_whatever_their_case() {
    let more = "file: brochure.pdf\n  - { kind: screen, layout: brochure, file: Brochure.pdf }";
    let fault = Brochure::edition("file: brochure.pdf", more).fault();
    assert_eq!(fault.code, Code::OutputTwice);
    assert_eq!(shown(Some(&fault.related[0].1)), "edition.yaml:31:11 «brochure.pdf»");
}

#[test]
fn a_layout_that_is_not_there_is_told_where_it_is_named() {
    let fault = Brochure::edition("layout: brochure", "layout: autre").fault();
    assert_eq!(fault.code, Code::FileMissing);
    assert_eq!(arg(&fault, "path"), "layouts/autre");
    assert_eq!(shown(fault.place.as_ref()), "edition.yaml:30:13 «autre»");
}
