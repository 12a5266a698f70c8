//! **A spread for each subject.** A subject opens on a left page, ends on the
//! facing one, and shares neither with another text.
//!
//! Why: question, text and questions are seen at once, and a subject can be
//! handed out alone. Instead: shorten the subject; the finding is at the first
//! line that no longer fits.

use super::super::{Brochure, Finding, Page};

pub fn find(brochure: &Brochure) -> Vec<Finding> {
    let mut found = Vec::new();
    for opening in brochure.pages.iter().filter(|page| page.opens.is_some()) {
        let Some(file) = opening.text().find_map(|line| line.file()) else { continue };
        if !opening.is_left() {
            found.extend(opening.text().next().map(|line| Finding::at((opening, line))));
        }
        let is_own = |page: &Page| (opening.number..opening.number + 2).contains(&page.number);
        let stray = brochure.lines().find(|(page, line)| {
            let of_subject = line.file() == Some(file);
            if is_own(page) {
                line.file().is_some() && !of_subject && !is_label(line.key.as_deref())
            } else {
                of_subject && page.number > opening.number && !line.is_name()
            }
        });
        found.extend(stray.map(Finding::at));
    }
    found
}

/// Labels that the edition gives to every subject.
fn is_label(key: Option<&str>) -> bool {
    key.is_some_and(|key| key.contains(":labels."))
}
