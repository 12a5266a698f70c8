//! One walk over every human text of an edition, with its key path: the
//! French rules, the prose findings and the proofs all go through it, so a
//! new text field is declared once, here (`tests/suite/model.rs` compares this
//! walk with the schema).

use super::{Edition, Front, People, Picture, Theme};
use crate::typography::Prose;

/// Calls `visit(file, key path, text)`; `file` is relative to the edition.
pub type Visit<'a> = dyn FnMut(&str, &str, &mut Prose) + 'a;

impl Edition {
    pub fn for_each_text(&mut self, visit: &mut Visit) {
        self.front.for_each_text(&mut |path, prose| visit("edition.yaml", path, prose));
        for file in &mut self.themes {
            let name = format!("themes/{}.yaml", file.stem);
            file.theme.for_each_text(&mut |path, prose| visit(&name, path, prose));
        }
        self.people.for_each_text(&mut |path, prose| visit("people.yaml", path, prose));
    }
}

/// Calls `visit(key path, text)`.
type VisitKey<'a> = dyn FnMut(&str, &mut Prose) + 'a;

impl Front {
    pub fn for_each_text(&mut self, visit: &mut VisitKey) {
        visit("title", &mut self.title.0);
        if let Some(subject) = &mut self.subject {
            visit("subject", &mut subject.0);
        }
        for (i, author) in self.authors.iter_mut().enumerate() {
            visit(&format!("authors[{i}]"), &mut author.0);
        }
        visit("introduction", &mut self.introduction.0);
        visit("event.name", &mut self.event.name.0);
        if let Some(place) = &mut self.event.place {
            visit("event.place", &mut place.0);
        }
        if let Some(dates) = &mut self.event.dates {
            visit("event.dates", &mut dates.0);
        }
        visit("contact", &mut self.contact.0);
        if let Some(text) = &mut self.colophon.text {
            visit("colophon.text", &mut text.0);
        }
        let colophon = &mut self.colophon;
        for (key, phrase) in [
            ("colophon.publication-director", &mut colophon.publication_director),
            ("colophon.printer", &mut colophon.printer),
            ("colophon.legal-deposit", &mut colophon.legal_deposit),
            ("colophon.licence", &mut colophon.licence),
        ] {
            if let Some(phrase) = phrase {
                visit(key, &mut phrase.0);
            }
        }
        let labels = &mut self.labels;
        for (key, phrase) in [
            ("labels.contents", &mut labels.contents),
            ("labels.introduction", &mut labels.introduction),
            ("labels.resources", &mut labels.resources),
            ("labels.questions", &mut labels.questions),
            ("labels.people", &mut labels.people),
            ("labels.colophon", &mut labels.colophon),
            ("labels.contact", &mut labels.contact),
        ] {
            visit(key, &mut phrase.0);
        }
        for (key, phrase) in
            [("labels.large-print", &mut labels.large_print), ("labels.whole", &mut labels.whole)]
        {
            if let Some(phrase) = phrase {
                visit(key, &mut phrase.0);
            }
        }
        for (i, partner) in self.partners.iter_mut().enumerate() {
            visit(&format!("partners[{i}].name"), &mut partner.name.0);
            if let Some(logo) = &mut partner.logo {
                picture(&format!("partners[{i}].logo"), logo, visit);
            }
        }
    }
}

impl Theme {
    pub fn for_each_text(&mut self, visit: &mut VisitKey) {
        visit("title", &mut self.title.0);
        visit("short-title", &mut self.short_title.0);
        if let Some(quote) = &mut self.quote {
            visit("quote.text", &mut quote.text.0);
            if let Some(reference) = &mut quote.reference {
                visit("quote.reference", &mut reference.0);
            }
        }
        visit("body", &mut self.body.0);
        if let Some(closing) = &mut self.closing_questions {
            visit("closing-questions", &mut closing.0);
        }
        if let Some(sidebar) = &mut self.sidebar {
            visit("sidebar.title", &mut sidebar.title.0);
            visit("sidebar.text", &mut sidebar.text.0);
        }
        for (i, resource) in self.resources.iter_mut().enumerate() {
            visit(&format!("resources[{i}].text"), &mut resource.text.0);
        }
        for (i, question) in self.questions.iter_mut().enumerate() {
            visit(&format!("questions[{i}]"), &mut question.0);
        }
        for (i, shown) in self.pictures.iter_mut().enumerate() {
            picture(&format!("pictures[{i}]"), shown, visit);
        }
    }
}

impl People {
    pub fn for_each_text(&mut self, visit: &mut VisitKey) {
        for (i, organisation) in self.organisations.iter_mut().enumerate() {
            visit(&format!("organisations[{i}].name"), &mut organisation.name.0);
            for (j, person) in organisation.people.iter_mut().enumerate() {
                visit(&format!("organisations[{i}].people[{j}]"), &mut person.0);
            }
        }
    }
}

fn picture(path: &str, shown: &mut Picture, visit: &mut VisitKey) {
    visit(&format!("{path}.alt"), &mut shown.alt.0);
    if let Some(caption) = &mut shown.caption {
        visit(&format!("{path}.caption"), &mut caption.0);
    }
}
