//! Readings of words that a line's, a column's or a page's end cuts in two.

use super::Sheet;

const WORDS: &str = "Hier, tous les élu·es municipaux·ales ont salué les acteur·trices associatif·ves, \
     et demain toutes les professionnel·les engagé·es salueront les habitant·es concerné·es.";

/// Approved readings of whole phrases, so that lines and pages cut them.
const LEXICON: &str = "\
readings:
  - word: élu·es municipaux·ales
    spoken: élus municipaux et élues municipales
    approved: true
  - word: acteur·trices associatif·ves
    spoken: acteurs associatifs et actrices associatives
    approved: true
  - word: professionnel·les engagé·es
    spoken: professionnels engagés et professionnelles engagées
    approved: true
  - word: habitant·es concerné·es
    spoken: habitants concernés et habitantes concernées
    approved: true
";

fn expected() -> Vec<(String, String)> {
    let pairs = [
        ("élu·es municipaux·ales", "élus municipaux et élues municipales"),
        ("acteur·trices associatif·ves", "acteurs associatifs et actrices associatives"),
        ("professionnel·les engagé·es", "professionnels engagés et professionnelles engagées"),
        ("habitant·es concerné·es", "habitants concernés et habitantes concernées"),
    ];
    pairs.map(|(word, spoken)| (word.to_owned(), spoken.to_owned())).into()
}

#[test]
fn a_phrase_cut_by_a_page_end_is_spoken_once_and_whole() {
    let sheet = Sheet::of(&format!("{WORDS}\n\n  {WORDS}")).with_lexicon(LEXICON);
    let twice = [expected(), expected()].concat();
    let mut cut = 0;
    for width in (80..200).step_by(6) {
        // Pages of one, two and three lines; the footer makes of them what pages are.
        for height in [58, 76, 94] {
            let page = format!(
                "#set page(height: {height}pt, footer: context counter(page).display())\n#body"
            );
            let written = sheet.laid_out(width, &page);
            let mut spoken = written.spoken();
            for (word, _) in &mut spoken {
                *word = word.replace('\u{a0}', " ");
            }
            assert_eq!(spoken, twice, "{width} × {height} pt");
            cut += written.spans_of_two_pages();
        }
    }
    assert!(cut > 20, "only {cut} phrases were cut by a page's end");
}

#[test]
fn a_phrase_cut_by_a_column_end_is_spoken_once() {
    let sheet = Sheet::of(WORDS).with_lexicon(LEXICON);
    for width in (160..320).step_by(20) {
        let written = sheet.laid_out(width, "#set page(height: 90pt, columns: 2)\n#body");
        assert_eq!(written.spoken().len(), 4, "{width} pt");
    }
}
