//! The program on a small project that has an old good PDF.

use std::{
    fs,
    process::{Command, Output},
    time::{Duration, Instant},
};

use crate::content::project::Brochure;

pub const OLD: &[u8] = b"%PDF-1.7 an old good file";

const LAYOUT: &str = r##"#let edition = json("/data/edition.json")
#set document(title: edition.title.plain)
#set page(numbering: "1")
#set text(font: "Spectral", lang: "fr", region: "FR")
#let from(source) = metadata((at: source.at))
#for path in edition.themes {
  let theme = json(path)
  [= #theme.title.plain]
  for block in theme.body.blocks { par(from(block) + block.runs.join()) }
  for picture in theme.pictures { image(picture.file, alt: picture.alt.plain) }
}
"##;

/// A project that builds, until a test breaks it.
pub fn brochure() -> Brochure {
    let brochure = Brochure::new();
    brochure.put("layouts/brochure/main.typ", LAYOUT);
    brochure.put("fonts/text.ttf", fs::read("fonts/spectral/Spectral_400Regular.ttf").unwrap());
    brochure.put("fonts/bold.ttf", fs::read("fonts/spectral/Spectral_600SemiBold.ttf").unwrap());
    brochure.put("dist/brochure.pdf", OLD);
    brochure
}

pub fn with_layout(more: &str) -> Brochure {
    let brochure = brochure();
    brochure.put("layouts/brochure/main.typ", format!("{LAYOUT}\n{more}"));
    brochure
}

pub fn command(brochure: &Brochure, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mediane"));
    command.args(arguments).args(["--lang", "fr", "--root"]).arg(brochure.folder.path());
    command.env_remove("SOURCE_DATE_EPOCH");
    command
}

pub fn mediane(brochure: &Brochure, arguments: &[&str]) -> Output {
    command(brochure, arguments).output().unwrap()
}

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Builds, and expects to be told `code` at `place`.
#[track_caller]
pub fn refused(brochure: &Brochure, code: &str, place: &str) -> String {
    refused_by(command(brochure, &["build"]), brochure, 1, code, place)
}

#[track_caller]
pub fn refused_by(
    mut command: Command,
    brochure: &Brochure,
    exit: i32,
    code: &str,
    place: &str,
) -> String {
    let started = Instant::now();
    let output = command.output().unwrap();
    let said = said(&output);
    assert!(started.elapsed() < Duration::from_secs(20), "too slow: {said}");
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(output.status.code(), Some(exit), "{said}");
    assert!(said.contains(&format!("[{code}]")), "{code} is not told: {said}");
    assert!(said.contains(place), "`{place}` is not named: {said}");
    assert!(said.contains("aide : ") || said.contains("= aide"), "nothing says what to do: {said}");
    untouched(brochure);
    said
}

#[track_caller]
pub fn untouched(brochure: &Brochure) {
    untouched_but(brochure, "");
}

/// `dist/` holds what it held: the old PDF and, where there is one, `also`.
#[track_caller]
pub fn untouched_but(brochure: &Brochure, also: &str) {
    let Ok(entries) = fs::read_dir(brochure.path("dist")) else { return };
    let old = fs::read(brochure.path("dist/brochure.pdf")).unwrap();
    assert_eq!(old, OLD, "the old PDF changed");
    for entry in entries {
        let name = entry.unwrap().file_name();
        assert!(name == "brochure.pdf" || name == also, "{name:?} was left in dist/");
    }
}

#[track_caller]
pub fn builds(brochure: &Brochure) {
    let output = mediane(brochure, &["build"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(fs::read(brochure.path("dist/brochure.pdf")).unwrap().starts_with(b"%PDF-1.7\n"));
}
