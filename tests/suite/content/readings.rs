//! `lexicon.yaml`: what is approved reaches the words, the rest is told.

use mediane::{
    content::to_review,
    diagnostics::{Catalogue, Language, render},
};

use super::project::Brochure;

const BODY: &str = "body: |\n  Un paragraphe.\n\n  Un autre.\n";

fn brochure(body: &str, lexicon: &str) -> Brochure {
    let brochure = Brochure::first(BODY, &format!("body: |\n  {body}\n"));
    brochure.put("content/nec/lexicon.yaml", format!("readings:\n{lexicon}"));
    brochure
}

fn readings(brochure: &Brochure) -> Vec<Option<String>> {
    let mut loaded = brochure.loaded();
    let mut found = Vec::new();
    loaded.edition.themes[0].theme.body.0.each_inclusive(&mut |word, _| {
        found.push(word.reading.clone());
    });
    found
}

fn entry(word: &str, spoken: &str, approved: bool) -> String {
    format!("  - {{ word: \"{word}\", spoken: \"{spoken}\", approved: {approved} }}\n")
}

#[test]
fn an_approved_reading_is_given_whatever_the_dot_and_the_case() {
    let lexicon = entry("acteur·rices", "acteurs et actrices", true);
    let brochure = brochure("Acteur⋅rices et acteur•rices.", &lexicon);
    assert_eq!(brochure.told(), [""; 0]);
    let spoken = ["Acteurs et actrices", "acteurs et actrices"];
    assert_eq!(readings(&brochure), spoken.map(|spoken| Some(spoken.to_owned())));
}

#[test]
fn a_reading_may_depend_on_the_word_before() {
    let lexicon = entry("les un·es", "les uns et les unes", true);
    let brochure = brochure("Ce qu’en font les un·es.", &lexicon);
    assert_eq!(readings(&brochure), [Some("uns et les unes".to_owned())]);
}

#[test]
fn a_reading_that_nobody_approved_is_not_given() {
    let brochure =
        brochure("Les acteur·rices.", &entry("acteur·rices", "acteurs et actrices", false));
    assert_eq!(readings(&brochure), [None]);
    assert_eq!(brochure.told(), ["themes/01-premier.yaml:6:7 «acteur·rices» reading-unapproved"]);
}

#[test]
fn a_word_the_lexicon_lacks_is_told_once_with_the_line_to_add() {
    let brochure = brochure("Les élu·es et les élu·es.", &entry("x·e", "x", true));
    assert_eq!(brochure.told(), ["themes/01-premier.yaml:6:7 «élu·es» reading-missing"]);
    let warning = &brochure.load().unwrap().warnings[0];
    let catalogue = Catalogue::new(Language::French);
    let told = render::human(warning, &catalogue, render::Style::default());
    assert!(
        told.contains("- { word: \"élu·es\", spoken: \"élus et élues\", approved: true }"),
        "{told}"
    );
}

#[test]
fn no_guess_is_made_of_an_unknown_word() {
    let brochure = brochure("Les xylor·trices.", &entry("x·e", "x", true));
    assert_eq!(brochure.told(), ["themes/01-premier.yaml:6:7 «xylor·trices» reading-unknown"]);
    assert_eq!(readings(&brochure), [None]);
}

#[test]
fn an_edition_without_a_lexicon_is_told_nothing() {
    let brochure = Brochure::first(BODY, "body: |\n  Les acteur·rices.\n");
    assert_eq!(brochure.told(), [""; 0]);
    assert_eq!(readings(&brochure), [None]);
}

const SPELLED_OUT: &str =
    "outputs:\n  - kind: accessible\n    layout: brochure\n    file: gros.pdf\n";

/// The first warning in French.
fn first_told(brochure: &Brochure) -> String {
    let warnings = brochure.load().unwrap().warnings;
    render::human(&warnings[0], &Catalogue::new(Language::French), render::Style::default())
}

#[test]
fn a_file_that_spells_words_out_tells_the_sentence_of_a_word_it_keeps() {
    let body = "Un début. Avec des élu·es ! Une fin.";
    let brochure = brochure(body, &entry("élu·es", "élus et élues", false));
    assert!(!first_told(&brochure).contains("tel quel"), "no file spells words out");
    brochure.change("edition.yaml", "outputs:\n", SPELLED_OUT);
    let told = first_told(&brochure);
    assert!(
        told.contains("`gros.pdf` le garde tel quel, dans «\u{a0}Avec des élu·es\u{a0}»"),
        "{told}"
    );
    assert!(told.contains("élus et élues"), "{told}");
}

#[test]
fn a_file_that_spells_words_out_misses_a_lexicon() {
    let brochure = Brochure::first(BODY, "body: |\n  Les acteur·rices.\n");
    brochure.change("edition.yaml", "outputs:\n", SPELLED_OUT);
    assert_eq!(brochure.told(), ["themes/01-premier.yaml:6:7 «acteur·rices» reading-missing"]);
    assert!(first_told(&brochure).contains("acteurs et actrices"));
}

#[test]
fn the_lexicon_is_checked_like_any_file() {
    let brochure = brochure("Rien.", "  - { word: \"x·e\", spokn: \"x\", approved: oui }\n");
    let told = brochure.told().join("\n");
    assert!(told.contains("lexicon.yaml:2:20 «spokn» key-unknown"), "{told}");
}

#[test]
fn what_is_to_be_reviewed_comes_with_its_sentence() {
    let brochure = brochure(
        "Un début. Ce que font les un·es, avec des élu·es ! Et les élu·es.",
        &entry("élu·es", "élus et élues", true),
    );
    let mut loaded = brochure.loaded();
    let words = to_review(&mut loaded.edition, &loaded.lexicon);
    let told: Vec<_> = words
        .iter()
        .map(|word| (word.word.as_str(), word.spoken.as_deref(), word.is_approved))
        .collect();
    assert_eq!(
        told,
        [
            ("les un·es", Some("les uns et les unes"), false),
            ("élu·es", Some("élus et élues"), true)
        ]
    );
    assert!(words[0].sentence.starts_with("Ce que font les un·es"), "{words:?}");
}
