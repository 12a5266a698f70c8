//! A small project on disk, good until a test breaks it.

use std::{fs, path::Path};

use mediane::{
    content::{self, Loaded},
    diagnostics::{Diagnostic, Found, Place},
    files::Project,
};
use tempfile::TempDir;

pub const EDITION: &str = "\
# yaml-language-server: $schema=../schema/edition.schema.json
title: Sujets & lectures
authors:
  - La coopérative
language: fr-FR
date: 2020-09-28
introduction: |
  Une introduction.
event:
  name: NEC
contact: ecrire@exemple.fr
colophon:
  printer:
labels:
  contents: Sommaire
  introduction: Édito
  resources: Pour aller plus loin
  questions: Questions
  people: Personnes
  colophon: Colophon
  contact: Contact
palette:
  ink: { screen: \"#111111\", print: [0, 0, 0, 100] }
  paper: { screen: \"#ffffff\", print: [0, 0, 0, 0] }
  subjects:
    - { screen: \"#0b5d5a\", print: [90, 40, 50, 30] }
    - { screen: \"#7a1f5c\", print: [30, 90, 20, 30] }
outputs:
  - kind: screen
    layout: brochure
    file: brochure.pdf
";

pub const FIRST: &str = "\
# Le premier sujet.
number: 1
title: Premier sujet ?
short-title: Premier
body: |
  Un paragraphe.

  Un autre.
";

pub const SECOND: &str = "\
number: 2
title: Second sujet
short-title: Second
body: Du texte.
";

pub const PEOPLE: &str = "\
organisations:
  - name: La coopérative
    people:
      - Une personne
";

pub struct Brochure {
    pub folder: TempDir,
}

impl Brochure {
    pub fn new() -> Self {
        let brochure = Self { folder: tempfile::tempdir().unwrap() };
        brochure.put("layouts/brochure/main.typ", "");
        brochure.put("content/nec/edition.yaml", EDITION);
        brochure.put("content/nec/themes/01-premier.yaml", FIRST);
        brochure.put("content/nec/themes/02-second.yaml", SECOND);
        brochure.put("content/nec/people.yaml", PEOPLE);
        brochure
    }

    pub fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    pub fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// The project with `from` (found once) replaced in one file of the edition.
    pub fn with(file: &str, from: &str, to: &str) -> Self {
        let brochure = Self::new();
        brochure.change(file, from, to);
        brochure
    }

    pub fn change(&self, file: &str, from: &str, to: &str) {
        let path = format!("content/nec/{file}");
        let text = fs::read_to_string(self.path(&path)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {file}");
        self.put(&path, text.replace(from, to));
    }

    pub fn first(from: &str, to: &str) -> Self {
        Self::with("themes/01-premier.yaml", from, to)
    }

    pub fn edition(from: &str, to: &str) -> Self {
        Self::with("edition.yaml", from, to)
    }

    pub fn project(&self) -> Project {
        Project::open(self.folder.path()).unwrap()
    }

    pub fn load(&self) -> Result<Found<Loaded>, Vec<Diagnostic>> {
        content::load(&self.project(), "nec")
    }

    pub fn loaded(&self) -> Loaded {
        match self.load() {
            Ok(found) => found.value,
            Err(told) => panic!("{}", list(&told).join("\n")),
        }
    }

    /// What is told, one line each: `file:line:column code «text»`.
    pub fn told(&self) -> Vec<String> {
        match self.load() {
            Ok(found) => list(&found.warnings),
            Err(told) => list(&told),
        }
    }

    /// The only thing told.
    #[track_caller]
    pub fn fault(&self) -> Diagnostic {
        let told = self.load().err().unwrap_or_default();
        assert_eq!(told.len(), 1, "{:#?}", list(&told));
        told.into_iter().next().unwrap()
    }
}

pub fn list(told: &[Diagnostic]) -> Vec<String> {
    told.iter().map(|fault| format!("{} {}", shown(fault.place.as_ref()), fault.code)).collect()
}

/// `themes/01-premier.yaml:3:1 «text»`, relative to the edition.
pub fn shown(place: Option<&Place>) -> String {
    let short = |path: &str| path.strip_prefix("content/nec/").unwrap_or(path).to_owned();
    match place {
        Some(Place::Text { source, span }) => {
            let (line, column) = source.line_column(span.start);
            let text = source.text.get(span.clone()).unwrap_or("!");
            format!("{}:{line}:{column} «{text}»", short(&source.path))
        }
        Some(Place::File(path)) => short(path),
        Some(Place::Key(key)) => key.clone(),
        None => String::new(),
    }
}

pub fn arg<'a>(fault: &'a Diagnostic, name: &str) -> &'a str {
    let found = fault.args.iter().find(|(known, _)| *known == name);
    found.map_or_else(|| panic!("no `{name}` in {:?}", fault.args), |(_, value)| value)
}

/// A link at `path` to `target`.
#[cfg(unix)]
pub fn link(path: &Path, target: &Path) {
    std::os::unix::fs::symlink(target, path).unwrap();
}
