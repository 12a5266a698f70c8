//! Text reads on every ground, whatever palette an edition has.

use mediane::{
    edition::{Colour, Palette},
    export::web::{Colours, SubjectColours},
};

use super::edition;

fn palette(ink: &str, paper: &str, subjects: &[&str]) -> Palette {
    Palette {
        ink: Colour::of_screen(ink),
        paper: Colour::of_screen(paper),
        subjects: subjects.iter().map(|screen| Colour::of_screen(*screen)).collect(),
        ..edition().front.palette
    }
}

/// Everything that `style.css` sets on something.
fn assert_readable(palette: &Palette) {
    let colours = Colours::of(palette);
    let mut pairs = vec![
        ("text", &colours.ink, &colours.paper),
        ("text by night", &colours.night_ink, &colours.night_paper),
    ];
    for subject in &colours.subjects {
        pairs.extend([
            ("title on its field", &colours.paper, &subject.field),
            ("links on the dot at the foot", &colours.paper, &subject.foot_dot),
            ("questions", &subject.field, &colours.paper),
            ("sidebar", &colours.ink, &subject.tint),
            ("sidebar title", &subject.on_tint, &subject.tint),
            ("questions by night", &subject.night_text, &colours.night_paper),
            ("sidebar by night", &colours.night_ink, &subject.night_tint),
            ("sidebar title by night", &subject.night_on_tint, &subject.night_tint),
        ]);
    }
    for (what, text, ground) in pairs {
        assert!(contrast(text, ground) >= 4.5, "{what}: {text} on {ground}");
    }
    for subject in &colours.subjects {
        let large = contrast(&colours.paper, &subject.dot);
        assert!(large >= 3.0, "large title on its dot: {subject:?}");
        assert!((subject.contrast - least(&colours, subject)).abs() < 0.1, "{subject:?}");
    }
}

fn contrast(text: &str, ground: &str) -> f64 {
    Colour::of_screen(text).contrast(&Colour::of_screen(ground))
}

/// The least of what the page tells of a subject.
fn least(colours: &Colours, subject: &SubjectColours) -> f64 {
    [
        contrast(&colours.paper, &subject.field),
        contrast(&colours.paper, &subject.foot_dot),
        contrast(&colours.ink, &subject.tint),
        contrast(&subject.on_tint, &subject.tint),
        contrast(&subject.night_text, &colours.night_paper),
        contrast(&colours.night_ink, &subject.night_tint),
        contrast(&subject.night_on_tint, &subject.night_tint),
    ]
    .into_iter()
    .fold(21.0, f64::min)
}

#[test]
fn the_edition_s_palette_reads_by_day_and_by_night() {
    let palette = edition().front.palette;
    assert_readable(&palette);
    // Colours that read by themselves are the brochure's own.
    let colours = Colours::of(&palette);
    let fields = colours.subjects.iter().map(|subject| &subject.field);
    assert!(fields.eq(palette.subjects.iter().map(|colour| &colour.screen)));
}

#[test]
fn palettes_at_the_edge_of_what_the_content_allows_read_too() {
    assert_readable(&palette("#767676", "#ffffff", &["#767676", "#0000ff", "#d00000"]));
    assert_readable(&palette("#000000", "#ffffff", &["#000000", "#757500", "#7a4fff"]));
    assert_readable(&palette("#595959", "#e8e8e8", &["#595959", "#00508f"]));
}
