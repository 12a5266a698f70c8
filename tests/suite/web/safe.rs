//! No name, no address and no template makes a page that runs something or leads
//! where no reader is sent.

use mediane::{
    diagnostics::{Code, Place, Source},
    export::web::{Published, web},
};

use super::{copies, edition, faults, materials, published, read::read};
use crate::content::project::{Brochure, list};

/// File names that browsers could take for something else.
const NAMES: [&str; 9] = [
    "javascript:alert(1).pdf",
    "JaVaScRiPt:alert(1).pdf",
    " javascript:alert(1).pdf",
    "java\tscript:alert(1).pdf",
    "java\nscript:alert(1).pdf",
    "vbscript:a.pdf",
    "data:text/html,<script>.pdf",
    "\\\\hote\\a.pdf",
    "\"><img src=x onerror=alert(1)>.pdf",
];

#[test]
fn a_file_s_name_is_never_a_scheme_another_machine_or_markup() {
    let edition = edition();
    let copies = copies(&edition);
    for name in NAMES {
        let mut all = published(&copies);
        let last = all.len() - 1;
        all[last] = Published { file: name, ..all[last].clone() };
        all[0] = Published { file: name, ..all[0].clone() };
        let cover = Published { file: name, ..all[0].clone() };
        let files = web(&edition, &materials(), "index.html", &all, Some(&cover)).unwrap();
        let page = read(std::str::from_utf8(&files[0].1).unwrap());
        let addresses = page.tags.iter().filter_map(|tag| tag.get("href").or(tag.get("src")));
        let led: Vec<&str> = addresses.filter(|address| address.ends_with(".pdf")).collect();
        let ours = led.iter().filter(|address| address.contains('%')).count();
        // On the cover and in the downloads, the subject's at its foot too.
        assert_eq!(ours, 5, "{name:?}: {led:?}");
        for address in led {
            assert!(!address.contains([':', '\\', '<', ' ', '\t', '\n']), "{address}");
        }
        assert!(!page.tags.iter().any(|tag| tag.attributes.contains_key("onerror")), "{name:?}");
        assert!(page.lines.iter().any(|line| line.contains(".pdf")), "{name:?}");
    }
}

const ADDRESSES: [&str; 12] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\\tscript:alert(1)",
    "java\\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,a",
    "vbscript:a",
    "//exemple.fr/",
    "\\\\\\\\exemple.fr",
    "file:///etc/passwd",
    "https:exemple.fr",
    "https://exemple.fr\\\\@exemple.org/",
];

#[test]
fn an_address_of_the_edition_is_one_of_the_web_or_of_the_mail() {
    for address in ADDRESSES {
        let quote = format!("quote:\n  text: Un.\n  url: \"{address}\"\nbody: |");
        let resource = format!("resources:\n  - text: Un.\n    url: \"{address}\"\nbody: |");
        for text in [quote, resource] {
            let told = Brochure::first("body: |", &text).told();
            assert!(told[0].ends_with("value-invalid"), "{address}: {told:?}");
        }
        for text in [
            format!("\npartners:\n  - name: Un\n    url: \"{address}\"\ncontact:"),
            format!("\naccessibility: \"{address}\"\ncontact:"),
        ] {
            let told = Brochure::edition("\ncontact:", &text).told();
            assert!(told[0].ends_with("value-invalid"), "{address}: {told:?}");
        }
    }
}

#[test]
fn a_link_in_a_text_leads_to_the_web_the_mail_or_a_telephone() {
    let page = |text: &str| {
        let brochure = faults::project(("", ""), ("Un paragraphe.", text));
        let files = web(&faults::loaded(&brochure), &materials(), "index.html", &[], None).unwrap();
        String::from_utf8(files[0].1.clone()).unwrap()
    };
    for address in
        ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,a", "//exemple.fr"]
    {
        let html = page(&format!("Un [lien]({address})."));
        let page = read(&html);
        assert!(!page.tags.iter().any(|tag| tag.get("href") == Some(address)), "{address}");
        assert!(page.lines.iter().any(|line| line.contains(address)), "set as typed: {address}");
    }
    for address in ["https://exemple.fr/", "mailto:a@exemple.fr", "tel:+33123456789"] {
        let html = page(&format!("Un [lien]({address})."));
        assert!(read(&html).tags.iter().any(|tag| tag.get("href") == Some(address)), "{address}");
    }
}

#[test]
fn a_template_that_runs_or_fetches_something_is_refused_at_its_place() {
    let edition = edition();
    for (markup, code, what, at) in [
        ("<script>alert(1)</script>", Code::WebUnsafe, "script", "<script"),
        ("<SCRIPT src=a.js></SCRIPT>", Code::WebUnsafe, "script", ""),
        ("<p onclick=\"a()\">é</p>", Code::WebUnsafe, "script", "onclick"),
        ("<iframe src=\"a.html\"></iframe>", Code::WebUnsafe, "frame", "<iframe"),
        ("<base href=\"/\">", Code::WebUnsafe, "frame", "<base"),
        ("<meta http-equiv=Refresh content=\"0;url=a\">", Code::WebUnsafe, "refresh", "0;url=a"),
        ("<a href=\"javascript:a()\">é</a>", Code::WebUnsafe, "address", "javascript:a()"),
        ("<a href=\" java&Tab;script:a()\">é</a>", Code::WebUnsafe, "address", ""),
        ("<a href=\"//exemple.fr/\">é</a>", Code::WebUnsafe, "address", "//exemple.fr/"),
        ("<a href='/\\exemple.fr'>é</a>", Code::WebUnsafe, "address", "/\\exemple.fr"),
        ("<form action=\"data:a\"></form>", Code::WebUnsafe, "address", "data:a"),
        (
            "<img src=\"https://exemple.fr/a.png\">",
            Code::WebOutside,
            "",
            "https://exemple.fr/a.png",
        ),
        (
            "<img srcset=\"a.png 1x, //exemple.fr/a.png 2x\">",
            Code::WebOutside,
            "",
            "a.png 1x, //exemple.fr/a.png 2x",
        ),
        (
            "<link rel=stylesheet href=\"https://exemple.fr/a.css\">",
            Code::WebOutside,
            "",
            "https://exemple.fr/a.css",
        ),
        (
            "<p style=\"background: url(https://exemple.fr/a.png)\">",
            Code::WebOutside,
            "",
            "https://exemple.fr/a.png",
        ),
        ("<style>@import \"a.css\";</style>", Code::WebOutside, "", "@import \"a.css\""),
        (
            "<svg><use href=\"https://exemple.fr/a.svg#a\"/></svg>",
            Code::WebOutside,
            "",
            "https://exemple.fr/a.svg#a",
        ),
    ] {
        let mut materials = materials();
        let source =
            materials.templates.iter_mut().find(|source| source.path.ends_with("subject.html"));
        let source = source.unwrap();
        *source = Source::new(source.path.clone(), format!("{}{markup}", source.text));
        let told = web(&edition, &materials, "index.html", &[], None).unwrap_err();
        assert_eq!(told.len(), 1, "{markup}: {:?}", list(&told));
        assert_eq!((told[0].code, told[0].named("what").unwrap_or_default()), (code, what));
        match &told[0].place {
            Some(Place::Text { source, span }) => {
                assert_eq!(&source.text[span.clone()], at, "{markup}");
            }
            place => assert!(at.is_empty(), "{markup}: {place:?}"),
        }
    }
    // What leads to no harm.
    for markup in [
        "<a href=\"https://exemple.fr/\">é</a>",
        "<a href=\"#sommaire\">é</a>",
        "<img src=\"data:image/png;base64,AAAA\" alt=\"javascript: le livre\">",
        "<link rel=license href=\"https://exemple.fr/licence\">",
        "<p>javascript:alert(1)</p>",
    ] {
        let mut materials = materials();
        let source =
            materials.templates.iter_mut().find(|source| source.path.ends_with("subject.html"));
        let source = source.unwrap();
        *source = Source::new(source.path.clone(), format!("{}{markup}", source.text));
        assert!(web(&edition, &materials, "index.html", &[], None).is_ok(), "{markup}");
    }
}
