//! On paper nobody follows a link: a press file prints addresses.

use std::{fs, path::Path};

use lopdf::Document;
use mediane::edition::OutputKind;

use crate::{brochure::page::pages, pages::editions::copy};

#[test]
fn a_press_file_prints_the_addresses_that_others_link_to() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for part in ["content", "layouts", "fonts"] {
        copy(&root.join(part), &folder.path().join(part));
    }
    let theme = folder.path().join("content/nec-2020/themes/05-usager-ere.yaml");
    let text = fs::read_to_string(&theme).unwrap();
    let at = text.find("resources:\n").unwrap() + "resources:\n".len();
    let more = "  - text: \"Un rapport\"\n    url: \"https://www.exemple.fr/rapport/\"\n";
    fs::write(&theme, format!("{}{more}{}", &text[..at], &text[at..])).unwrap();
    let out = folder.path().join("dist");
    super::build(folder.path(), &out, &[OutputKind::Press, OutputKind::Screen]);
    let text_of = |file: &str| {
        let document = Document::load_mem(&fs::read(out.join(file)).unwrap()).unwrap();
        let pages = pages(&document);
        let text: String =
            pages.iter().flat_map(|page| &page.glyphs).map(|glyph| glyph.text.as_str()).collect();
        text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect::<String>()
    };
    let press = text_of("7-sujets-incontournables-nec-2020-imprimeur.pdf");
    assert!(press.contains("Unrapport(exemple.fr/rapport)"), "{press}");
    assert!(!text_of("7-sujets-incontournables-nec-2020.pdf").contains("exemple.fr"));
}
