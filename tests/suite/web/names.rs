//! A page has a name and a folder of its own, and its files keep out of those of
//! other pages.

use mediane::{
    diagnostics::Code,
    export::web::{Published, web},
};

use super::{
    copies, edition, materials, published,
    read::{Read, read},
};
use crate::content::project::Brochure;

fn links(page: &Read) -> Vec<&str> {
    page.tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href")).collect()
}

#[test]
fn a_page_in_a_folder_leads_out_of_it_to_the_files() {
    let edition = edition();
    let copies = copies(&edition);
    let mut all = published(&copies);
    let beside = Published { file: "nec/programme.pdf", ..all[1].clone() };
    all[1] = beside;
    let cover = Published { file: "couverture.png", kind: "cover", ..all[0].clone() };
    let mut materials = materials();
    materials.pictures = vec![("images/a.png".to_owned(), b"a picture".to_vec(), "png")];
    let files = web(&edition, &materials, "nec/programme.html", &all, Some(&cover)).unwrap();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "nec/programme.html",
            "nec/programme-formes-developpees.html",
            "nec/programme-image-1.png"
        ]
    );
    let page = read(std::str::from_utf8(&files[0].1).unwrap());
    let links = links(&page);
    assert!(links.contains(&format!("../{}", copies[0].file).as_str()));
    assert!(links.contains(&"programme.pdf"));
    assert!(links.contains(&"programme-formes-developpees.html#sujet-1"));
    let cover = page.tags.iter().find(|tag| tag.get("class") == Some("brochure")).unwrap();
    assert_eq!(cover.get("src"), Some("../couverture.png"));
}

/// A project with some web pages.
fn pages(files: &[&str]) -> Brochure {
    let brochure = Brochure::new();
    brochure.put("layouts/web/index.html", "");
    let outputs: String = files
        .iter()
        .map(|file| match file.rsplit_once('.') {
            Some((_, "html")) => format!("\n  - {{ kind: web, layout: web, file: {file} }}"),
            Some((_, "png")) if file.contains("{page}") => {
                format!("\n  - {{ kind: pages, layout: brochure, file: \"{file}\" }}")
            }
            _ => format!("\n  - {{ kind: cover, layout: brochure, file: {file} }}"),
        })
        .collect();
    brochure.change("edition.yaml", "file: brochure.pdf", &format!("file: brochure.pdf{outputs}"));
    brochure
}

#[test]
fn a_page_may_have_any_name() {
    for file in ["index.html", "programme.html", "nec/index.html", "nec/Programme_2.html"] {
        assert_eq!(pages(&[file]).told(), [""; 0], "{file}");
    }
    assert_eq!(pages(&["index.html", "nec/index.html", "autre.html"]).told(), [""; 0]);
    for file in ["a/b/c.html", "../a.html", "/a.html", "a:b.html", "-a.html"] {
        assert_eq!(pages(&[file]).fault().code, Code::ValueInvalid, "{file}");
    }
}

#[test]
fn what_a_page_writes_no_other_output_does() {
    for files in [
        ["index.html", "formes-developpees.html"],
        ["formes-developpees.html", "index.html"],
        ["a.html", "a-formes-developpees.html"],
        ["a.html", "A.html"],
        ["index.html", "image-1.png"],
        ["nec/a.html", "nec/a-image-12.png"],
        ["image-{page}.png", "index.html"],
    ] {
        assert_eq!(pages(&files).fault().code, Code::OutputTwice, "{files:?}");
    }
    for files in [["index.html", "image.png"], ["a.html", "image-1.png"], ["a.html", "b.html"]] {
        assert_eq!(pages(&files).told(), [""; 0], "{files:?}");
    }
}
