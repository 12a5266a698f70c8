//! What a page says of its accessibility: nothing, where it is declared, or what
//! this build knows of these files.

use mediane::{
    edition::{Accessibility, Colour, Edition},
    export::web::{Colours, web},
};

use super::{
    copies, edition, faults, materials, published,
    read::{Read, read},
};
use crate::content::project::Brochure;

fn page(said: Option<Accessibility>, change: impl FnOnce(&mut Edition)) -> Read {
    let mut edition = edition();
    edition.front.accessibility = said;
    change(&mut edition);
    let copies = copies(&edition);
    let files = web(&edition, &materials(), "index.html", &published(&copies), None).unwrap();
    read(std::str::from_utf8(&files[0].1).unwrap())
}

fn says(page: &Read, words: &str) -> bool {
    page.lines.iter().any(|line| line.contains(words))
}

#[test]
fn nothing_is_said_for_an_edition_that_says_nothing() {
    let page = page(None, |_| {});
    assert!(!page.tags.iter().any(|tag| tag.get("id") == Some("accessibilite")));
    assert!(!page.lines.iter().any(|line| line.starts_with("Accessibilité")));
}

#[test]
fn no_template_claims_what_no_build_can_know() {
    for said in [None, Some(Accessibility::Notice)] {
        let page = page(said, |_| {});
        for claim in ["axe", "veraPDF", "RGAA", "onforme", "Chromium", "Défenseur", "2026"] {
            let lines = page.lines.iter().filter(|line| line.contains(claim));
            let lines: Vec<_> = lines.filter(|line| !line.contains(".pdf")).collect();
            // The notice says that it is no declaration of conformity.
            assert!(lines.iter().all(|line| line.contains("ni une déclaration")), "{lines:?}");
        }
    }
}

#[test]
fn a_declaration_is_where_the_edition_says() {
    let address = "https://exemple.fr/accessibilite";
    let brochure =
        faults::project(("\ncontact:", &format!("\naccessibility: {address}\ncontact:")), ("", ""));
    let edition = faults::loaded(&brochure);
    assert_eq!(edition.front.accessibility, Some(Accessibility::Declaration(address.to_owned())));
    let files = web(&edition, &materials(), "index.html", &[], None).unwrap();
    for (_, bytes) in files {
        let page = read(std::str::from_utf8(&bytes).unwrap());
        let links = page.tags.iter().filter(|tag| tag.get("href") == Some(address)).count();
        assert_eq!(links, 2, "in its section and at the foot");
        assert!(!says(&page, "vérifié"));
    }
}

#[test]
fn what_is_neither_a_declaration_nor_a_notice_is_told() {
    for said in ["oui", "Notice", "https://", "https://a@exemple.fr/", "exemple.fr", "\"\""] {
        let told =
            Brochure::edition("\ncontact:", &format!("\naccessibility: {said}\ncontact:")).told();
        assert_eq!(told.len(), 1, "{said}: {told:?}");
        assert!(told[0].starts_with("edition.yaml:"), "{told:?}");
    }
    for said in ["notice", "http://exemple.fr", "https://exemple.fr:80/a?b#c", "https://é.fr/é", ""]
    {
        let told =
            Brochure::edition("\ncontact:", &format!("\naccessibility: {said}\ncontact:")).told();
        assert_eq!(told, [""; 0], "{said}");
    }
}

#[test]
fn the_notice_tells_the_standards_of_each_file_and_which_were_verified() {
    let page = page(Some(Accessibility::Notice), |_| {});
    let line = |words: &str| page.lines.iter().find(|line| line.starts_with(words)).unwrap();
    let verified = line("Écrit, puis relu et tenu par le programme à la norme PDF/X-4 :");
    assert!(verified.ends_with("-impression.pdf."), "{verified}");
    assert_eq!(verified.matches(".pdf").count(), 1);
    let written = line("Écrit selon PDF/UA-1, PDF/A-2a, sans relecture par le programme :");
    assert_eq!(written.matches(".pdf").count(), 9, "{written}");
    assert_eq!(
        page.lines
            .iter()
            .filter(|line| line.starts_with("Écrit, ") || line.starts_with("Écrit selon"))
            .count(),
        2
    );
}

#[test]
fn the_notice_tells_the_contrast_of_each_colour() {
    let edition = edition();
    let page = page(Some(Accessibility::Notice), |_| {});
    let said = page.lines.iter().find(|line| line.contains("contraste")).unwrap();
    assert!(said.contains("pour 1 pour l’encre, "), "{said}");
    for (i, subject) in Colours::of(&edition.front.palette).subjects.iter().enumerate() {
        let paper = &edition.front.palette.paper;
        let on_paper = Colour::of_screen(subject.field.as_str()).contrast(paper);
        assert!((4.5..=on_paper).contains(&subject.contrast), "{subject:?}");
        assert!((3.0..on_paper).contains(&subject.large_contrast), "{subject:?}");
        let number = subject.contrast.to_string().replace('.', ",");
        let told = format!("{number} pour la couleur du sujet {}", i + 1);
        assert!(said.contains(&told), "{told}: {said}");
    }
    // Olive has 4.79 on the paper: cut, not rounded.
    assert!(said.contains(" 4,7 pour la couleur du sujet 3"), "{said}");
}

#[test]
fn the_notice_counts_the_words_that_have_a_reading() {
    let count = |page: &Read| {
        let said = page.lines.iter().find(|line| line.starts_with("Mots et groupes")).unwrap();
        let numbers: Vec<usize> = said
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        (numbers[0], numbers[1])
    };
    let (all, approved) = count(&page(Some(Accessibility::Notice), |_| {}));
    assert_eq!(all, approved);
    assert!(all >= 20, "{all}");
    let one_less = page(Some(Accessibility::Notice), |edition| {
        edition.for_each_text(&mut |_, _, prose| {
            prose.each_inclusive(&mut |word, _| {
                if word.text == "humain·es" {
                    word.reading = None;
                }
            });
        });
    });
    assert_eq!(count(&one_less), (all, approved - 1));
}
