//! What the page is made of beside the edition: templates, style and fonts of
//! the layout (`layouts/web/`), and the edition's pictures. The caller reads it; the exporter
//! stays pure.

use crate::{
    content::{file_fault, read},
    diagnostics::{Code, Diagnostic, Source},
    edition::{Edition, Picture},
    files::Project,
};

use super::style::addresses;

const STYLE: &str = "style.css";
const LARGEST: u64 = 16 * 1024 * 1024;
/// What every browser shows as a picture.
const SHOWN: [&str; 8] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "svgz", "webp"];

#[derive(Debug, Clone)]
pub struct Materials {
    /// The folder of the templates, from the project's root.
    pub layout: String,
    /// Every `.html` of the folder, by its path from the project's root.
    pub templates: Vec<Source>,
    pub style: Source,
    /// What the style refers to, by its path from the folder.
    pub assets: Vec<(String, Vec<u8>)>,
    /// By the name that the edition has for each.
    pub pictures: Vec<(String, Vec<u8>)>,
}

impl Materials {
    /// `layout` is the folder of the templates (`layouts/web`), `folder` that of
    /// the edition (`content/nec-2020`).
    pub fn read(
        project: &Project,
        layout: &str,
        folder: &str,
        edition: &Edition,
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
        let mut pictures: Vec<(String, Vec<u8>)> = Vec::new();
        for Picture { file, .. } in shown(edition) {
            let path = format!("{folder}/{file}");
            if !SHOWN.contains(&extension(file).as_str()) {
                let fault = Diagnostic::error(Code::WebPicture).arg("path", &path);
                return Err(vec![fault.in_file(path)]);
            }
            if !pictures.iter().any(|(known, _)| known == file) {
                pictures.push((file.clone(), bytes(&path)?));
            }
        }
        let layout = layout.to_owned();
        Ok(Self { layout, templates, style, assets, pictures })
    }

    /// The pictures under the names they have beside the page.
    pub fn published_pictures(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let names = self.picture_names().map(|(_, name)| name);
        names.zip(self.pictures.iter().map(|(_, bytes)| bytes.clone()))
    }

    /// The edition's name of each picture and the one it has beside the page,
    /// where there are no folders and no characters that an address must escape.
    pub fn picture_names(&self) -> impl Iterator<Item = (&str, String)> {
        let pictures = self.pictures.iter().enumerate();
        pictures.map(|(i, (file, _))| (&**file, format!("image-{}.{}", i + 1, extension(file))))
    }
}

fn shown(edition: &Edition) -> impl Iterator<Item = &Picture> {
    let of_subjects = edition.themes.iter().flat_map(|subject| &subject.theme.pictures);
    let logos = edition.front.partners.iter().filter_map(|partner| partner.logo.as_ref());
    of_subjects.chain(logos)
}

fn extension(file: &str) -> String {
    file.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase()
}
