//! Words behind an elision, and inclusive words if the edition wants it, are
//! hyphenated where the language has it, and come back whole.

use std::collections::BTreeSet;

use super::Sheet;
use crate::brochure::CARRIERS;

const HYPHEN: char = '\u{ad}';

/// Words as they are parted at the ends of lines, in columns of many widths.
fn parted(sheet: &Sheet) -> BTreeSet<String> {
    parted_by(sheet, "#body")
}

fn parted_by(sheet: &Sheet, page: &str) -> BTreeSet<String> {
    let mut parted = BTreeSet::new();
    for width in (60..160).step_by(4) {
        let written = sheet.laid_out(width, page);
        for character in CARRIERS {
            assert_eq!(written.holding(character), [""; 0], "{character:?}, {width} pt");
        }
        for line in written.lines().windows(2).filter(|line| line[0].ends_with(HYPHEN)) {
            let first = line[0].trim_end_matches(HYPHEN).rsplit(' ').next().unwrap();
            let second = line[1].split(' ').next().unwrap();
            let second = second.trim_end_matches(|c: char| !c.is_alphabetic() && c != HYPHEN);
            parted.insert(format!("{first}-{}", second.trim_end_matches(HYPHEN)));
        }
    }
    parted
}

#[track_caller]
fn are_among(parted: &BTreeSet<String>, words: &[&str]) {
    for word in words {
        assert!(parted.contains(*word), "`{word}` is not among {parted:?}");
    }
}

/// The letters on each side of the hyphen, up to an apostrophe or a dot.
fn sides(parted: &str) -> (usize, usize) {
    let (before, after) = parted.split_once('-').unwrap();
    let is_letter = |c: &char| c.is_alphabetic();
    (
        before.chars().rev().take_while(is_letter).count(),
        after.chars().take_while(is_letter).count(),
    )
}

const ELIDED: &str = "Il y va de l’universalité, d’expérimentations qu’organisent jusqu’aujourd’hui \
     l’association et l’étude d’aujourd’hui, de l’aînée, lorsqu’un parti n’importe pas.";

#[test]
fn words_behind_an_elision_are_hyphenated_like_any_other() {
    let parted = parted(&Sheet::of(ELIDED));
    are_among(
        &parted,
        &[
            "l’uni-versalité",
            "d’expéri-mentations",
            "qu’orga-nisent",
            "jus-qu’aujourd’hui",
            "par-ti",
        ],
    );
    for word in &parted {
        let (before, after) = sides(word);
        assert!(before >= 2 && after >= 2, "{word} leaves a stump");
        assert!(!word.contains("hui") || word.contains("aujourd’hui"), "{word}");
    }
}

#[test]
fn they_come_back_whole() {
    for width in [70, 90, 110] {
        assert_eq!(Sheet::of(ELIDED).set(width).text().trim(), ELIDED);
    }
}

#[test]
fn an_edition_may_do_without() {
    let parted = parted(&Sheet::of(ELIDED).with("hyphenate-elided: false"));
    are_among(&parted, &["par-ti"]);
    assert!(!parted.iter().any(|word| word.contains('’')), "{parted:?}");
}

#[test]
fn where_nothing_is_hyphenated_they_are_not() {
    let sheet = Sheet::of(ELIDED);
    let parted = parted_by(&sheet, "#set text(hyphenate: false)\n#body");
    assert_eq!(parted, BTreeSet::new());
}

#[test]
fn other_languages_and_addresses_are_left_alone() {
    let parted = parted(&Sheet::of(
        "Ils disent [l’università dell’innovazione]{lang=it}, https://exemple.fr/l'universalite \
         et font de l’administration.",
    ));
    are_among(&parted, &["l’admi-nistration"]);
    let odd = |word: &String| word.contains("univer") || word.contains("innov");
    assert!(!parted.iter().any(odd), "{parted:?}");
}

#[test]
fn a_box_behind_an_elision_stays_with_it() {
    let sheet = Sheet::of("Voilà donc ce qu’allaient-elles dire.");
    for width in (90..150).step_by(3) {
        let written = sheet.laid_out(width, "#show regex(\"\\p{L}+-elles\"): box\n#body");
        let lines = written.lines();
        assert!(lines.iter().any(|line| line.contains("qu’allaient-elles")), "{lines:?}");
    }
}

const INCLUSIVE: &str = "Des professionnel·les, l’administrateur⋅trice, organisateur·trice·s et \
                         soucieuses‧eux, salarié·e·s, lecteurs·lectrices, chacun·e parti.";

#[test]
fn inclusive_words_stay_whole() {
    let parted = parted(&Sheet::of(INCLUSIVE));
    are_among(&parted, &["par-ti"]);
    assert_eq!(parted.len(), 1, "{parted:?}");
}

#[test]
fn an_edition_may_have_them_hyphenated_before_their_dot() {
    let sheet = Sheet::of(INCLUSIVE).with("hyphenate-inclusive: true");
    let parted = parted(&sheet);
    are_among(
        &parted,
        &["profes-sionnel·les", "l’administra-teur⋅trice", "organisa-teur·trice·s", "cha-cun·e"],
    );
    for word in &parted {
        let (before, after) = sides(word);
        assert!(before >= 2 && after >= 2, "{word} is parted beside its dot");
        let (before, _) = word.split_once('-').unwrap();
        assert!(!before.contains(['·', '⋅', '‧']), "{word} is parted behind its dot");
    }
    for width in [70, 90, 110] {
        assert_eq!(sheet.set(width).text().trim(), INCLUSIVE);
    }
}

#[test]
fn a_word_on_two_lines_is_spoken_once() {
    let lexicon = "readings:\n  - word: professionnel·les\n    spoken: professionnels et \
                   professionnelles\n    approved: true\n";
    let sheet = Sheet::of("Des professionnel·les.").with("hyphenate-inclusive: true");
    let written = sheet.with_lexicon(lexicon).set(80);
    assert_eq!(written.lines()[0], "Des profes\u{ad}");
    let spoken = ("professionnel·les", "professionnels et professionnelles");
    assert_eq!(written.spoken(), [(spoken.0.to_owned(), spoken.1.to_owned())]);
}
