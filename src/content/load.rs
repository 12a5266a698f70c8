//! The way of loading: every file read, checked and decoded; then what only
//! shows between values; then all the faults at once, or the edition.

use rayon::prelude::*;

use super::{
    Loaded, Sources, cross, file::File, outputs, read::file_fault, readings::Readings,
    schema::schemas,
};
use crate::{
    diagnostics::{Code, Diagnostic, Found},
    edition::{Edition, Front, Lexicon, OutputKind, People, Theme, ThemeFile},
    files::{FileError, Project},
};

pub fn load(project: &Project, name: &str) -> Result<Found<Loaded>, Vec<Diagnostic>> {
    let folder = format!("content/{name}");
    let [edition, subject, people, lexicon, _] = schemas();
    let (stems, told_of_folder) = theme_stems(project, &folder);
    let mut front: File<Front> = File::load(project, &folder, "edition.yaml", &edition.value);
    let mut themes: Vec<File<Theme>> = stems
        .par_iter()
        .map(|stem| File::load(project, &folder, &format!("themes/{stem}.yaml"), &subject.value))
        .collect();
    let mut people: File<People> = File::load(project, &folder, "people.yaml", &people.value);

    let mut lexicon = find_lexicon(project, &folder, &lexicon.value);

    cross::numbers(&mut themes);
    cross::palette(&mut front, stems.len());
    outputs::check(&mut front, project);
    front.note_findings(Front::for_each_text);
    themes.par_iter_mut().for_each(|theme| theme.note_findings(Theme::for_each_text));
    people.note_findings(People::for_each_text);
    // An edition may do without; then no word is spoken out, which only shows in
    // a file that spells words out.
    let listed = lexicon.as_ref().and_then(|file| file.value.as_ref());
    let spelled_out = spelled_out(&front);
    if listed.is_some() || spelled_out.is_some() {
        let none = Lexicon::default();
        let mut readings = Readings::new(listed.unwrap_or(&none), spelled_out.as_deref());
        readings.give(&mut front, Front::for_each_text);
        themes.iter_mut().for_each(|theme| readings.give(theme, Theme::for_each_text));
        readings.give(&mut people, People::for_each_text);
    }

    let mut told = front.tell();
    told.extend(told_of_folder);
    told.extend(themes.iter_mut().flat_map(File::tell));
    told.extend(people.tell());
    told.extend(lexicon.iter_mut().flat_map(File::tell));
    if told.iter().any(Diagnostic::is_error) {
        return Err(told);
    }
    let (Some(front_value), Some(people_value)) = (front.value, people.value) else {
        return Err(told);
    };
    let (lexicon_read, lexicon) = lexicon.map_or((None, None), |file| (file.read, file.value));
    let mut read: Vec<_> = [front.read, people.read, lexicon_read].into_iter().flatten().collect();
    let mut edition = Edition { front: front_value, themes: Vec::new(), people: people_value };
    for (stem, file) in stems.into_iter().zip(themes) {
        read.extend(file.read);
        edition.themes.extend(file.value.map(|theme| ThemeFile { stem, theme }));
    }
    let lexicon = lexicon.unwrap_or_default();
    let loaded = Loaded { edition, sources: Sources::new(read), lexicon };
    Ok(Found { value: loaded, warnings: told })
}

/// The file that spells inclusive words out, if the edition asks for one.
fn spelled_out(front: &File<Front>) -> Option<String> {
    let outputs = &front.value.as_ref()?.outputs;
    let output = outputs.iter().find(|output| output.kind == OutputKind::Accessible)?;
    Some(output.file.clone())
}

/// `lexicon.yaml`, if the edition has one.
fn find_lexicon(
    project: &Project,
    folder: &str,
    schema: &serde_json::Value,
) -> Option<File<Lexicon>> {
    let name = "lexicon.yaml";
    let is_there = project.find(&format!("{folder}/{name}")) != Err(FileError::Missing);
    is_there.then(|| File::load(project, folder, name, schema))
}

/// The subjects' files in order: by leading number, so that `10-` follows `9-`.
pub fn theme_stems(project: &Project, folder: &str) -> (Vec<String>, Vec<Diagnostic>) {
    let path = format!("{folder}/themes");
    let entries = match project.list(&path) {
        Ok(entries) => entries,
        Err(FileError::Missing) => Vec::new(),
        Err(error) => return (Vec::new(), vec![file_fault(&path, error)]),
    };
    let (mut stems, mut told) = (Vec::new(), Vec::new());
    for entry in entries.iter().filter(|entry| !is_leftover(&entry.name)) {
        match entry.name.strip_suffix(".yaml") {
            Some(stem) => stems.push(stem.to_owned()),
            None => {
                let path = format!("{path}/{}", entry.name);
                let warning = Diagnostic::warning(Code::FileIgnored).arg("path", &path);
                told.push(warning.in_file(path));
            }
        }
    }
    if stems.is_empty() {
        told.push(Diagnostic::error(Code::ThemeNone).in_file(path));
    }
    stems.sort_by_cached_key(|stem| {
        let digits = stem.find(|c: char| !c.is_ascii_digit()).unwrap_or(stem.len());
        (stem[..digits].parse::<u64>().unwrap_or(u64::MAX), stem.clone())
    });
    (stems, told)
}

/// What editors and systems leave beside a file.
fn is_leftover(name: &str) -> bool {
    name.starts_with(['.', '#']) || name.ends_with('~') || name == "Thumbs.db"
}
