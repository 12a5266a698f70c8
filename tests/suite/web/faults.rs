//! What is wrong with the page's materials is told at its line; what an
//! edition may have and NEC 2020 has not is shown.

use std::fs;

use mediane::{
    diagnostics::{Code, Diagnostic, Place, Source},
    edition::Edition,
    export::web::{Materials, web},
};

use super::{edition, materials, read::read, root};
use crate::content::project::{Brochure, list};

/// What is told of the page when `from` is `to` in a template.
fn fault(template: &str, from: &str, to: &str) -> (Diagnostic, String) {
    let edition = edition();
    let mut materials = materials();
    let source = materials.templates.iter_mut().find(|source| source.path.ends_with(template));
    let source = source.unwrap();
    assert_eq!(source.text.matches(from).count(), 1);
    *source = Source::new(source.path.clone(), source.text.replace(from, to));
    let mut told = web(&edition, &materials, "index.html", &[], None).unwrap_err();
    assert_eq!(told.len(), 1);
    let told = told.remove(0);
    let Some(Place::Text { source, span }) = told.place.clone() else { panic!("{told:?}") };
    assert!(source.path.ends_with(template), "{}", source.path);
    (told, source.text[span].to_owned())
}

#[test]
fn a_value_that_is_not_there_is_told_where_a_template_asks_for_it() {
    let (told, at) = fault("subject.html", "theme.sidebar.title |", "theme.sidebar.titel |");
    assert_eq!((told.code, told.named("fault")), (Code::WebTemplate, Some("undefined")));
    assert!(at.contains("titel"), "{at}");
    let (told, at) = fault("index.html", "{{ edition.language }}", "{{ edition.langue }}");
    assert_eq!(told.named("fault"), Some("undefined"));
    assert!(at.contains("langue"), "{at}");
}

#[test]
fn a_template_that_cannot_be_read_is_told_where_it_ends_to_be_one() {
    let (told, at) = fault("subject.html", "{% if theme.quote %}", "{% if theme.quote");
    assert_eq!((told.code, told.named("fault")), (Code::WebTemplate, Some("syntax")));
    assert!(!at.is_empty());
}

#[test]
fn a_filter_that_is_none_of_ours_is_told() {
    let (told, at) = fault("index.html", "edition.contact | phrase", "edition.contact | phrse");
    assert_eq!(told.named("fault"), Some("unknown"));
    assert!(at.contains("phrse"), "{at}");
}

#[test]
fn a_text_taken_for_another_kind_is_told() {
    let (told, _) =
        fault("index.html", "edition.introduction | prose", "edition.introduction | phrase");
    assert_eq!(told.named("fault"), Some("other"));
    assert!(told.named("message").unwrap().contains("`runs`"), "{told:?}");
}

/// A small project with the page's folder in it.
pub fn project(edition: (&str, &str), subject: (&str, &str)) -> Brochure {
    let brochure = Brochure::new();
    if !edition.0.is_empty() {
        brochure.change("edition.yaml", edition.0, edition.1);
    }
    if !subject.0.is_empty() {
        brochure.change("themes/01-premier.yaml", subject.0, subject.1);
    }
    let folder = root().join("layouts/web");
    for entry in fs::read_dir(&folder).unwrap().chain(fs::read_dir(folder.join("fonts")).unwrap()) {
        let path = entry.unwrap().path();
        if path.is_file() {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
            brochure.put(name, fs::read(&path).unwrap());
        }
    }
    brochure
}

pub fn loaded(brochure: &Brochure) -> Edition {
    let mut edition = brochure.loaded().edition;
    edition.set_french();
    edition
}

fn refused(brochure: &Brochure) -> Diagnostic {
    Materials::read(&brochure.project(), "layouts/web", Vec::new()).unwrap_err().remove(0)
}

#[test]
fn a_style_that_would_send_readers_elsewhere_is_refused() {
    let brochure = project(("", ""), ("", ""));
    let path = "layouts/web/style.css";
    brochure.put(path, "/* url(a.png) */ body { background: url('https://exemple.fr/a.png') }");
    let told = refused(&brochure);
    assert_eq!(
        (told.code, told.named("url")),
        (Code::WebOutside, Some("https://exemple.fr/a.png"))
    );
    for (style, url) in [
        ("body { background: URL( //exemple.fr/a.png ) }", "//exemple.fr/a.png"),
        ("/* é */ @import 'autre.css'; body {}", "@import 'autre.css'"),
        ("@IMPORT url(https://exemple.fr/a.css)", "@IMPORT url(https://exemple.fr/a.css)"),
    ] {
        brochure.put(path, style);
        let told = refused(&brochure);
        assert_eq!((told.code, told.named("url")), (Code::WebOutside, Some(url)));
    }
    brochure.put(path, "body { background: url(absent.png) }");
    let told = refused(&brochure);
    assert_eq!(
        (told.code, told.named("path")),
        (Code::FileMissing, Some("layouts/web/absent.png"))
    );
}

const PICTURE: &str = "\
short-title: Premier
pictures:
  - file: \"images/Vue d’ensemble.PNG\"
    alt: \"Un plan <de> la salle\"
    caption: La salle & ses portes
quote:
  text: Une citation.
  reference: \"Une *référence*\"
  url: \"https://exemple.fr/?a=1&b=2\"
resources:
  - text: Une [ressource]{lang=en}
    url: https://exemple.fr/ressource
";

#[test]
fn pictures_partners_and_addresses_are_shown() {
    let logo = "contact: ecrire@exemple.fr\npartners:\n  - name: La coop\n    url: https://coop.exemple.fr\n    logo: { file: images/logo.svg, alt: La coop }";
    let brochure =
        project(("contact: ecrire@exemple.fr", logo), ("short-title: Premier\n", PICTURE));
    brochure.put("content/nec/images/Vue d’ensemble.PNG", "a picture");
    brochure.put("content/nec/images/logo.svg", "<svg/>");
    let edition = loaded(&brochure);
    let pictures = vec![
        ("images/Vue d’ensemble.PNG".to_owned(), b"a picture".to_vec(), "png"),
        ("images/logo.svg".to_owned(), b"<svg/>".to_vec(), "svg"),
    ];
    let materials = Materials::read(&brochure.project(), "layouts/web", pictures).unwrap();
    let files = match web(&edition, &materials, "index.html", &[], None) {
        Ok(files) => files,
        Err(told) => panic!("{}", list(&told).join("\n")),
    };
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["index.html", "formes-developpees.html", "image-1.png", "image-2.svg"]);
    assert_eq!(files[2].1, b"a picture");
    let page = read(std::str::from_utf8(&files[0].1).unwrap());
    let shown: Vec<_> = page.tags.iter().filter(|tag| tag.name == "img").collect();
    assert_eq!(shown[0].get("src"), Some("image-1.png"));
    assert_eq!(shown[0].get("alt"), Some("Un plan <de> la salle"));
    assert_eq!(shown[1].get("src"), Some("image-2.svg"));
    for address in
        ["https://exemple.fr/?a=1&b=2", "https://exemple.fr/ressource", "https://coop.exemple.fr"]
    {
        assert!(page.tags.iter().any(|tag| tag.get("href") == Some(address)), "{address}");
    }
    for line in ["Sujets & lectures", "La salle & ses portes", "Une référence", "Une ressource"] {
        assert!(page.lines.iter().any(|said| said == line), "{line}");
    }
}

#[test]
fn a_word_whose_reading_nobody_approved_stays_as_typed_and_the_page_says_so() {
    let developed = |edition: &Edition| {
        let files = web(edition, &materials(), "index.html", &[], None).unwrap();
        read(std::str::from_utf8(&files[1].1).unwrap()).lines
    };
    let mut edition = edition();
    let says = |lines: &[String], words: &str| lines.iter().any(|line| line.contains(words));
    assert!(!says(&developed(&edition), "pas encore relue"));
    edition.for_each_text(&mut |_, _, prose| {
        prose.each_inclusive(&mut |word, _| {
            if word.text == "humain·es" {
                word.reading = None;
            }
        });
    });
    let lines = developed(&edition);
    assert!(says(&lines, "Un mot reste comme il a été écrit"));
    assert!(says(&lines, "que les humain·es s’y acclimatent"));
    assert!(says(&lines, "acteurs et actrices du secteur"));
}
