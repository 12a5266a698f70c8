//! How many pages an output may have, and which text is too long if it has
//! more.

use super::Brochure;
use crate::{
    diagnostics::{Code, Diagnostic},
    edition::PageBudget,
};

/// What goes beyond the budget of an output that is written to `file`.
pub fn budget(brochure: &Brochure, file: &str, budget: &PageBudget) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(most) = budget.per_subject {
        found.extend(long_subjects(brochure, most as usize));
    }
    let pages = brochure.pages.len();
    let about = |code| Diagnostic::warning(code).arg("file", file).arg("pages", pages);
    if let Some(most) = budget.most.filter(|most| pages > *most as usize) {
        found.push(about(Code::BudgetPages).arg("most", most));
    }
    if let Some(multiple) = budget.multiple_of.filter(|multiple| *multiple > 0) {
        let blank = pages.next_multiple_of(multiple as usize) - pages;
        if blank > 0 {
            found.push(about(Code::BudgetMultiple).arg("multiple", multiple).arg("blank", blank));
        }
    }
    found
}

/// Subjects that go on behind their last page, at the first line that does.
fn long_subjects(brochure: &Brochure, most: usize) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for opening in &brochure.pages {
        let Some(number) = opening.opens else { continue };
        let Some(file) = opening.text().find_map(|line| line.file()) else { continue };
        let beyond = brochure.lines().filter(|(page, line)| {
            page.number >= opening.number + most && line.file() == Some(file) && !line.is_name()
        });
        let beyond: Vec<_> = beyond.collect();
        let (Some((_, first)), Some((last, _))) = (beyond.first(), beyond.last()) else { continue };
        let characters: usize = beyond.iter().map(|(_, line)| line.text.chars().count()).sum();
        found.push(
            Diagnostic::warning(Code::BudgetSubject)
                .arg("subject", number)
                .arg("pages", last.number + 1 - opening.number)
                .arg("most", most)
                .arg("lines", beyond.len())
                .arg("characters", rounded(characters))
                .arg("at", first.key.clone().unwrap_or_default()),
        );
    }
    found
}

/// Nobody counts characters one by one.
const fn rounded(characters: usize) -> usize {
    characters.next_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::{Page, Role, sheet::tests::line};

    /// A subject of as many pages, ten lines on each.
    fn brochure(pages: usize) -> Brochure {
        let page = |number: usize| Page {
            number,
            opens: (number == 2).then_some(1),
            lines: (0..10).map(|i| line(&format!("t.yaml:body[{i}]"), Role::Paragraph)).collect(),
            ..Page::default()
        };
        Brochure { pages: (1..=pages).map(page).collect(), ..Brochure::default() }
    }

    fn codes(found: &[Diagnostic]) -> Vec<Code> {
        found.iter().map(|found| found.code).collect()
    }

    #[test]
    fn a_long_subject_is_told_with_what_to_cut() {
        let asked = PageBudget { per_subject: Some(2), ..PageBudget::default() };
        assert_eq!(codes(&budget(&brochure(3), "x.pdf", &asked)), []);
        let found = budget(&brochure(5), "x.pdf", &asked);
        assert_eq!(codes(&found), [Code::BudgetSubject]);
        let named = |name| found[0].named(name).unwrap();
        assert_eq!((named("pages"), named("lines")), ("4", "20"));
        assert_eq!(named("at"), "t.yaml:body[0]");
    }

    #[test]
    fn too_many_pages_and_odd_numbers_are_told() {
        let asked = PageBudget { most: Some(4), multiple_of: Some(4), ..PageBudget::default() };
        assert_eq!(codes(&budget(&brochure(4), "x.pdf", &asked)), []);
        let found = budget(&brochure(5), "x.pdf", &asked);
        assert_eq!(codes(&found), [Code::BudgetPages, Code::BudgetMultiple]);
        assert_eq!(found[1].named("blank"), Some("3"));
    }
}
