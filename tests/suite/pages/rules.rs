//! Each rule of the page test, on a small layout that keeps to all of them
//! until a line of it breaks one.

use mediane::{
    diagnostics::{Code, Diagnostic, Place},
    proof::RULES,
};

use super::{check, codes};
use crate::robust::run::brochure;

/// A page that every rule accepts; `BODY` is a paragraph of six lines.
const HEAD: &str = r#"
#set document(title: "Page")
#set page(width: 420pt, height: 320pt, margin: 50pt, numbering: none)
#set text(font: "Spectral", size: 12pt, lang: "fr", top-edge: 8pt, bottom-edge: "baseline", hyphenate: false)
#set par(leading: 8pt, spacing: 8pt)
#show heading: it => block(above: 8pt, below: 8pt, sticky: false, text(weight: "regular", size: 12pt, it.body))
#metadata((promise: (
  grid: (first: 58pt, line: 16pt),
  text-area: (top: 50pt, bottom: 50pt, inside: 50pt, outside: 50pt),
  safe-margin: 20pt,
  body-size: 12pt,
  least-size: 10pt,
  characters: (40, 80),
  word-space: 1.5,
)))
#let key(name) = metadata((at: "content/nec/themes/01-premier.yaml:" + name))
// Fourteen lines fill a page.
#let lines(count) = for i in range(count) { par[Une ligne qui compte pour une.] }
#let five = par[Une \ Deux \ Trois \ Quatre \ Cinq]
#let body = key("body[0]") + par[Les communs sont des ressources que des personnes gèrent ensemble, par des règles qu’elles se donnent. Les communs sont des ressources que des personnes gèrent ensemble, par des règles qu’elles se donnent. Les communs sont des ressources que des personnes gèrent ensemble, par des règles qu’elles se donnent à elles-mêmes, et qu’elles changent.]
"#;

fn found_on(page: &str) -> Vec<Diagnostic> {
    let brochure = brochure();
    brochure.put("layouts/brochure/main.typ", format!("{HEAD}\n{page}"));
    check(brochure.folder.path()).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[track_caller]
fn breaks(code: Code, page: &str) -> Diagnostic {
    let found = found_on(page);
    let told = found.iter().find(|diagnostic| diagnostic.code == code);
    told.unwrap_or_else(|| panic!("{code} is not told: {found:?}")).clone()
}

#[test]
fn a_page_that_keeps_to_the_rules_is_told_nothing() {
    assert_eq!(codes(&found_on("= Titre\n#body\n#lines(4)")), []);
}

#[test]
fn every_rule_has_a_fixture_that_breaks_it() {
    let this = include_str!("rules.rs");
    for rule in RULES {
        let name = format!("breaks(\n        Code::{:?}", rule.code);
        let inline = format!("breaks(Code::{:?}", rule.code);
        assert!(this.contains(&name) || this.contains(&inline), "{} has no fixture", rule.code);
    }
}

#[test]
fn findings_point_into_the_yaml() {
    let told = breaks(Code::PageContrast, "#text(fill: luma(200), body)");
    let Some(Place::Text { source, span }) = told.place else { panic!("no place") };
    assert_eq!(source.path, "content/nec/themes/01-premier.yaml");
    assert_eq!(&source.text[span], "Un paragraphe.");
    assert_eq!(told.args[0], ("page", "1".to_owned()));
}

#[test]
fn a_subject_that_does_not_open_on_a_left_page() {
    breaks(Code::PageSpread, r#"#metadata((number: 1, short-title: "Un")) #body #body"#);
}

#[test]
fn a_subject_that_runs_on_after_its_spread() {
    let opening = r#"#metadata((sparse: true)) #pagebreak()
#metadata((number: 1, short-title: "Un"))"#;
    let four = "#body #body #body #body";
    assert!(!codes(&found_on(&format!("{opening}{four}"))).contains(&Code::PageSpread));
    breaks(Code::PageSpread, &format!("{opening}{four}{four}"));
}

#[test]
fn a_word_that_runs_out_of_its_tint() {
    breaks(
        Code::PageOverfull,
        "#body #block(width: 60pt, fill: luma(230))[anticonstitutionnellement]",
    );
}

#[test]
fn text_that_runs_into_other_text() {
    breaks(Code::PageOverfull, "#body #place(top, dy: 3pt)[Les uns sur les autres]");
}

#[test]
fn text_that_its_box_cuts_off() {
    breaks(Code::PageOverfull, "#body #box(width: 100%, height: 20pt, clip: true, body)");
}

#[test]
fn text_beyond_the_text_area() {
    breaks(Code::PageOverfull, "#body #move(dx: 40pt)[#body]");
}

#[test]
fn text_at_the_trim() {
    breaks(Code::PageSafeArea, "#body #place(bottom, dy: 45pt)[au bord]");
}

#[test]
fn pale_text() {
    breaks(Code::PageContrast, "#body #text(fill: luma(150))[Pâle comme un linge.]");
}

#[test]
fn text_half_on_a_dark_ground() {
    let ground = "#place(dx: 200pt, dy: -4pt, rect(width: 60pt, height: 60pt, fill: luma(60)))";
    breaks(Code::PageContrast, &format!("{ground}#body"));
}

#[test]
fn large_text_may_be_paler() {
    let text = |size: &str| format!("#body #text(fill: luma(130), size: {size})[Le titre]");
    assert!(!codes(&found_on(&text("18pt"))).contains(&Code::PageContrast));
    breaks(Code::PageContrast, &text("17pt"));
}

#[test]
fn small_text() {
    breaks(Code::PageTextSize, "#body #text(size: 9pt)[Les petites lignes du contrat.]");
}

#[test]
fn a_body_smaller_than_promised() {
    breaks(Code::PageTextSize, "#set text(size: 11pt)\n#body");
}

#[test]
fn a_page_with_a_lone_line() {
    breaks(Code::PageEmptyColumn, "Seul.");
}

#[test]
fn a_column_with_a_lone_line() {
    breaks(
        Code::PageEmptyColumn,
        "#set page(columns: 2, width: 760pt)\n#body #body #colbreak() #par[Seul.]",
    );
}

#[test]
fn a_page_that_is_meant_to_hold_little() {
    assert_eq!(codes(&found_on("#metadata((sparse: true)) Seul.")), []);
}

#[test]
fn a_heading_at_the_foot_of_a_page() {
    breaks(Code::PageStrandedHeading, "#lines(13)\n= Titre\n#five #five");
}

#[test]
fn the_last_line_of_a_paragraph_alone_at_a_page_head() {
    breaks(Code::PageWidow, &format!("{LONE}#lines(10) #five #five"));
}

#[test]
fn the_first_line_of_a_paragraph_alone_at_a_page_foot() {
    breaks(Code::PageOrphan, &format!("{LONE}#lines(13) #five #five"));
}

/// Lets Typst leave lines alone, which it avoids.
const LONE: &str = "#set text(costs: (widow: 0%, orphan: 0%))\n";

#[test]
fn a_title_line_that_ends_in_a_short_word() {
    breaks(Code::PageTitleBreak, "= Le numérique et les \\ territoires\n#body");
}

#[test]
fn three_hyphens_in_a_row() {
    breaks(
        Code::PageHyphens,
        "#body #block(width: 70pt, text(hyphenate: true, costs: (hyphenation: 0%), par(justify: true)[anticonstitutionnellement intergouvernementalisation incompréhensiblement désinstitutionnalisation]))",
    );
}

#[test]
fn a_word_broken_at_the_foot_of_a_page() {
    let long = "anticonstitutionnellement intergouvernementalisation";
    let told = breaks(
        Code::PageHyphens,
        &format!(
            "{LONE}#lines(13) #block(width: 70pt, par(justify: true, text(hyphenate: true)[{long}]))"
        ),
    );
    assert_eq!(told.named("place"), Some("turn"));
}

#[test]
fn a_hyphenated_title() {
    breaks(
        Code::PageHyphens,
        "#show heading: set text(hyphenate: true)\n#block(width: 80pt)[= Anticonstitutionnellement]\n#body",
    );
}

#[test]
fn gaping_lines() {
    breaks(
        Code::PageWordSpace,
        "#body #block(width: 150pt, par(justify: true)[Les professionnel·les des médiations numériques anticonstitutionnelles interviennent])",
    );
}

#[test]
fn lines_too_short_to_read() {
    breaks(Code::PageMeasure, "#block(width: 150pt, body)");
}

#[test]
fn lines_too_long_to_read() {
    breaks(
        Code::PageMeasure,
        "#set page(width: 700pt)\n#body #par[#range(4).map(_ => [Les communs sont des ressources que des personnes gèrent ensemble, par des règles.]).join([ ])]",
    );
}

#[test]
fn text_off_the_baseline_grid() {
    breaks(Code::PageBaseline, "#body #v(5pt) #body");
}
