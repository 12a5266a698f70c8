//! What the page is made of beside the edition: templates, style and fonts of
//! the layout (`layouts/web/`), and the edition's pictures. The caller reads it; the exporter
//! stays pure.

use std::ops::Range;

use crate::{
    content::{file_fault, read},
    diagnostics::{Diagnostic, Source},
    edition::WebNames,
    files::Project,
};

use super::style::addresses;

const STYLE: &str = "style.css";
const LARGEST: u64 = 16 * 1024 * 1024;

/// The edition's name of a picture, its bytes, and the ending of what they are:
/// `jpg`, `png` or `svg`, which every browser shows.
pub type Picture = (String, Vec<u8>, &'static str);

#[derive(Debug, Clone)]
pub struct Materials {
    /// The folder of the templates, from the project's root.
    pub layout: String,
    /// Every `.html` of the folder, by its path from the project's root.
    pub templates: Vec<Source>,
    pub style: Source,
    /// What the style refers to, by its path from the folder.
    pub assets: Vec<(String, Vec<u8>)>,
    pub pictures: Vec<Picture>,
}

impl Materials {
    /// `layout` is the folder of the templates (`layouts/web`); `pictures` are
    /// those that the edition shows, as browsers can show them.
    pub fn read(
        project: &Project,
        layout: &str,
        pictures: Vec<Picture>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let entries = project.list(layout).map_err(|error| vec![file_fault(layout, error)])?;
        let names = entries.iter().map(|entry| &entry.name).filter(|name| name.ends_with(".html"));
        let templates = names
            .map(|name| read(project, &format!("{layout}/{name}")))
            .collect::<Result<_, _>>()?;
        let style = read(project, &format!("{layout}/{STYLE}"))?;
        let bytes = |path: &str| {
            let read = project.read(path, LARGEST).map(|bytes| bytes.to_vec());
            read.map_err(|error| vec![file_fault(path, error)])
        };
        let mut assets = Vec::new();
        for address in addresses(&style)? {
            assets.push((address.to_owned(), bytes(&format!("{layout}/{address}"))?));
        }
        let layout = layout.to_owned();
        Ok(Self { layout, templates, style, assets, pictures })
    }

    /// The edition's name of each picture and the one it has beside the page
    /// of `names`, where no character is one that an address must escape.
    pub fn picture_names(&self, names: WebNames<'_>) -> impl Iterator<Item = (&str, String)> {
        let pictures = self.pictures.iter().enumerate();
        pictures.map(move |(i, (file, _, kind))| (&**file, names.picture(i + 1, kind)))
    }

    /// The template that holds `text`, and where.
    pub fn holding(&self, text: &str) -> Option<(&Source, Range<usize>)> {
        let found = |source: &Source| source.text.find(text).map(|at| at..at + text.len());
        self.templates.iter().find_map(|source| Some((source, found(source)?)))
    }
}
