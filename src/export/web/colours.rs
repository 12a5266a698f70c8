//! The palette for the screen, by day and by night. The brochure's colours
//! read on its paper; what else the page sets text on or in is mixed from them
//! until it reads too, whatever palette an edition has.

use serde::Serialize;

use crate::edition::{Colour, Palette};

/// WCAG 2.2, 1.4.3: text of any size, and large text.
const LEAST_CONTRAST: f64 = 4.5;
const LEAST_OF_LARGE: f64 = 3.0;
/// Light text on a dark ground needs more to read as well.
const NIGHT_CONTRAST: f64 = 6.0;
/// How far one mixture is from the next.
const STEP: f64 = 0.02;

/// By night the paper is of the ink's colour, and the ink a toned down paper.
#[derive(Debug, Clone, Serialize)]
pub struct Colours {
    pub paper: String,
    pub ink: String,
    pub night_paper: String,
    pub night_ink: String,
    /// In the order of the subjects.
    pub subjects: Vec<SubjectColours>,
    /// The least contrast of text in the ink, by day and by night.
    pub contrast: f64,
}

#[derive(Debug, Clone, Serialize)]
pub struct SubjectColours {
    /// The field, by day and by night: paper reads on it, and it on paper.
    pub field: String,
    /// A dot in the field, for a large number and title.
    pub dot: String,
    /// A dot in the field at a subject's foot, for text.
    pub foot_dot: String,
    /// A ground for ink, and text in the subject's colour for that ground.
    pub tint: String,
    pub on_tint: String,
    /// Text in the subject's colour by night.
    pub night_text: String,
    pub night_tint: String,
    pub night_on_tint: String,
    /// The least contrast of text with its ground in these colours, and that of
    /// the large title with its dot, cut to one decimal.
    pub contrast: f64,
    pub large_contrast: f64,
}

impl Colours {
    pub fn of(palette: &Palette) -> Self {
        let (paper, ink) = (&palette.paper, &palette.ink);
        let night_ink = readable(mixed(paper, ink, 0.1), paper, ink, LEAST_CONTRAST);
        Self {
            subjects: palette
                .subjects
                .iter()
                .map(|colour| SubjectColours::of(colour, paper, ink, &night_ink))
                .collect(),
            paper: paper.screen.clone(),
            ink: ink.screen.clone(),
            night_paper: ink.screen.clone(),
            contrast: least([(ink, paper), (&night_ink, ink)]),
            night_ink: night_ink.screen,
        }
    }
}

impl SubjectColours {
    fn of(colour: &Colour, paper: &Colour, ink: &Colour, night_ink: &Colour) -> Self {
        let black = Colour::of_screen("#000000");
        let dot = readable(mixed(colour, paper, 0.14), colour, paper, LEAST_OF_LARGE);
        let foot_dot = readable(mixed(colour, &black, 0.12), colour, paper, LEAST_CONTRAST);
        let tint = readable(mixed(paper, colour, 0.1), paper, ink, LEAST_CONTRAST);
        let on_tint = readable(mixed(colour, ink, 0.3), ink, &tint, LEAST_CONTRAST);
        let night_text = readable(colour.clone(), paper, ink, NIGHT_CONTRAST);
        let night_tint = readable(mixed(ink, colour, 0.3), ink, night_ink, LEAST_CONTRAST);
        let night_on_tint = readable(night_text.clone(), paper, &night_tint, NIGHT_CONTRAST);
        Self {
            contrast: least([
                (paper, colour),
                (paper, &foot_dot),
                (ink, &tint),
                (&on_tint, &tint),
                (&night_text, ink),
                (night_ink, &night_tint),
                (&night_on_tint, &night_tint),
            ]),
            large_contrast: least([(paper, &dot)]),
            field: colour.screen.clone(),
            dot: dot.screen,
            foot_dot: foot_dot.screen,
            tint: tint.screen,
            on_tint: on_tint.screen,
            night_text: night_text.screen,
            night_tint: night_tint.screen,
            night_on_tint: night_on_tint.screen,
        }
    }
}

/// The least contrast of some pairs of text and ground; cut, not rounded, as
/// 4.48 must not read 4.5.
fn least<const PAIRS: usize>(pairs: [(&Colour, &Colour); PAIRS]) -> f64 {
    let contrasts = pairs.map(|(text, ground)| text.contrast(ground));
    (contrasts.into_iter().fold(21.0, f64::min) * 10.0).floor() / 10.0
}

/// The first of `colour`, and of what becomes of it on the way to `towards`,
/// that has the `least` contrast with `other`. `towards` itself has that of
/// paper and ink, which the content's check holds every palette to.
fn readable(colour: Colour, towards: &Colour, other: &Colour, least: f64) -> Colour {
    let mut part = 0.0;
    let mut mixture = colour.clone();
    while mixture.contrast(other) < least && part < 1.0 {
        part += STEP;
        mixture = mixed(&colour, towards, part);
    }
    mixture
}

/// `part` of `other` in `colour`, as layouts mix on the screen.
fn mixed(colour: &Colour, other: &Colour, part: f64) -> Colour {
    let channel = |colour: &Colour, i: usize| {
        let byte = colour.screen.get(i..i + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        f64::from(byte.unwrap_or(0))
    };
    let mix = |i| channel(colour, i).mul_add(1.0 - part, channel(other, i) * part).round();
    let [red, green, blue] = [mix(1), mix(3), mix(5)].map(|channel| channel as u8);
    Colour::of_screen(format!("#{red:02x}{green:02x}{blue:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mixture_lies_between_its_colours() {
        let (black, white) = (Colour::of_screen("#000000"), Colour::of_screen("#ffffff"));
        assert_eq!(mixed(&black, &white, 0.0).screen, "#000000");
        assert_eq!(mixed(&black, &white, 0.5).screen, "#808080");
        assert_eq!(mixed(&black, &white, 1.0).screen, "#ffffff");
    }

    #[test]
    fn a_colour_that_reads_is_left_alone_and_another_is_mixed_until_it_does() {
        let (paper, ink) = (Colour::of_screen("#ffffff"), Colour::of_screen("#111111"));
        let light = Colour::of_screen("#ffee88");
        assert_eq!(readable(light.clone(), &paper, &ink, 4.5).screen, light.screen);
        let found = readable(light, &ink, &paper, 4.5);
        assert!((4.5..5.2).contains(&found.contrast(&paper)), "{}", found.screen);
    }
}
