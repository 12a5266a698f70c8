//! The edition's pictures: each is read when a page or the web page first asks
//! for it, and made ready for that once.

mod press;
mod told;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use typst::foundations::Bytes;

use crate::{
    content::{Sources, file_fault},
    diagnostics::Diagnostic,
    edition::{Edition, Picture},
    export::web,
    files::Project,
    inks::Inks,
    pictures::{self, Format, Note, Original, Rendition},
    typeset::{PictureFiles, PlacedPicture},
};
pub use press::PressPictures;

/// As long a file as is looked at (`pictures::MOST_BYTES`).
const LARGEST: u64 = pictures::MOST_BYTES as u64;

/// All of them, by number.
#[derive(Debug)]
pub struct Pictures {
    all: Vec<Shown>,
    /// What CMYK pictures without a profile look like.
    inks: OnceLock<Option<Arc<Inks>>>,
    told: Mutex<Vec<Diagnostic>>,
}

/// A picture's file and where the content first names it.
#[derive(Debug)]
struct Shown {
    /// From the project's root.
    path: String,
    /// As the edition names it.
    file: String,
    /// `content/nec-2020/themes/01-x.yaml:pictures[0].file`
    at: String,
    /// Whether only a press is to have it.
    is_for_press: bool,
    original: OnceLock<Result<Original, Diagnostic>>,
    screen: OnceLock<Result<Made, Diagnostic>>,
}

/// A picture made ready.
#[derive(Debug, Clone)]
pub struct Made {
    pub format: Format,
    pub bytes: Bytes,
}

impl From<Rendition> for Made {
    fn from(rendition: Rendition) -> Self {
        Self { format: rendition.format, bytes: Bytes::new(rendition.bytes) }
    }
}

/// What is needed to read pictures.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub project: &'a Project,
    pub sources: &'a Sources,
    /// Font families that a drawing's texts may ask for.
    pub families: &'a [String],
}

impl Pictures {
    pub fn of(edition: &Edition, folder: &str) -> Self {
        let mut pictures = Self { all: Vec::new(), inks: OnceLock::new(), told: Mutex::default() };
        for (i, partner) in edition.front.partners.iter().enumerate() {
            if let Some(logo) = &partner.logo {
                pictures.add(folder, logo, &format!("edition.yaml:partners[{i}].logo"));
            }
        }
        for theme in &edition.themes {
            for (i, picture) in theme.theme.pictures.iter().enumerate() {
                let at = format!("themes/{}.yaml:pictures[{i}]", theme.stem);
                pictures.add(folder, picture, &at);
            }
        }
        pictures
    }

    fn add(&mut self, folder: &str, picture: &Picture, at: &str) {
        let files = [("file", Some(&picture.file)), ("print", picture.print.as_ref())];
        for (key, file) in files {
            let Some(file) = file else { continue };
            let path = format!("{folder}/{file}");
            let is_for_press = key == "print";
            if let Some(known) = self.all.iter_mut().find(|shown| shown.path == path) {
                known.is_for_press &= is_for_press;
            } else {
                self.all.push(Shown {
                    path,
                    file: file.clone(),
                    at: format!("{folder}/{at}.{key}"),
                    is_for_press,
                    original: OnceLock::new(),
                    screen: OnceLock::new(),
                });
            }
        }
    }

    /// What a CMYK picture without a profile is printed with.
    pub fn set_inks(&self, inks: Option<Arc<Inks>>) {
        let _ = self.inks.set(inks);
    }

    fn number_of(&self, path: &str) -> Option<usize> {
        self.all.iter().position(|shown| shown.path == path)
    }

    fn original(&self, number: usize, reader: &Reader) -> Option<Result<&Original, Diagnostic>> {
        let shown = self.all.get(number)?;
        let original = shown.original.get_or_init(|| {
            let read = shown.read(reader);
            if let Ok(original) = &read {
                let notes = original.notes.iter();
                let told = notes.filter_map(|note| told::note(note, shown));
                let told = told.map(|told| shown.place(told, reader.sources));
                self.told.lock().unwrap_or_else(PoisonError::into_inner).extend(told);
            }
            read
        });
        Some(original.as_ref().map_err(Clone::clone))
    }

    /// A picture that cannot be read is told where it is used.
    fn is_vector(&self, number: usize, reader: &Reader) -> bool {
        matches!(self.original(number, reader), Some(Ok(original)) if original.is_vector())
    }

    /// sRGB, for the screen, the office printer and the web.
    fn for_screen(&self, number: usize, reader: &Reader) -> Option<Result<&Made, Diagnostic>> {
        let shown = self.all.get(number)?;
        let original = self.original(number, reader)?;
        let made = shown.screen.get_or_init(|| {
            let original = original?;
            // Only there does the press's profile matter.
            let is_guess = original.notes.contains(&Note::CmykWithoutProfile);
            let inks = self.inks.get().and_then(Option::as_deref).filter(|_| is_guess);
            let made = original.for_screen(inks).map(Made::from);
            made.map_err(|fault| shown.fault(&fault, reader.sources))
        });
        Some(made.as_ref().map_err(Clone::clone))
    }

    /// What there is to tell of those that were used.
    pub fn told(&self) -> Vec<Diagnostic> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Pictures of pixels that are too coarse for the size they are printed at.
    pub fn coarse(&self, placed: &[PlacedPicture], reader: &Reader) -> Vec<Diagnostic> {
        let told = placed.iter().filter_map(|placed| {
            let (shown, original) =
                (self.all.get(placed.number)?, self.original(placed.number, reader)?.ok()?);
            let told = told::coarse(shown, original.size.0, placed)?;
            Some(shown.place(told, reader.sources))
        });
        told.collect()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// All that the web page may show, by the edition's names of their files.
    ///
    /// # Errors
    /// The first that cannot be shown.
    pub fn for_web(&self, reader: &Reader) -> Result<Vec<web::Picture>, Diagnostic> {
        let shown = self.all.iter().enumerate().filter(|(_, shown)| !shown.is_for_press);
        let made = shown.filter_map(|(number, shown)| {
            let made = self.for_screen(number, reader)?;
            Some(
                made.map(|made| (shown.file.clone(), made.bytes.to_vec(), made.format.extension())),
            )
        });
        made.collect()
    }
}

impl Shown {
    fn read(&self, reader: &Reader) -> Result<Original, Diagnostic> {
        let bytes = reader.project.read(&self.path, LARGEST);
        let bytes =
            bytes.map_err(|error| self.place(file_fault(&self.path, error), reader.sources))?;
        let original = pictures::read(&self.file, &bytes);
        let original = original.map_err(|fault| self.fault(&fault, reader.sources))?;
        let is_known = |family: &&String| {
            let known = |known: &String| known.eq_ignore_ascii_case(family);
            family.is_empty() || reader.families.iter().any(known)
        };
        match original.families.iter().find(|family| !is_known(family)) {
            Some(family) => {
                Err(self.place(told::face(self, family, reader.families), reader.sources))
            }
            None => Ok(original),
        }
    }

    fn fault(&self, fault: &pictures::Fault, sources: &Sources) -> Diagnostic {
        self.place(told::fault(fault, self), sources)
    }

    /// Where the content names it.
    fn place(&self, told: Diagnostic, sources: &Sources) -> Diagnostic {
        match sources.place(&self.at) {
            Some(place) => Diagnostic { place: Some(place), ..told },
            None => told.in_file(&self.path),
        }
    }
}

/// Pictures for pages in the colours of screens.
#[derive(Debug, Clone, Copy)]
pub struct ScreenPictures<'a> {
    pub pictures: &'a Pictures,
    pub reader: Reader<'a>,
}

impl PictureFiles for ScreenPictures<'_> {
    fn bytes(&self, number: usize) -> Option<Result<Bytes, Diagnostic>> {
        let made = self.pictures.for_screen(number, &self.reader)?;
        Some(made.map(|made| made.bytes.clone()))
    }

    fn which(&self, bytes: &Bytes) -> Option<usize> {
        let is_it = |shown: &Shown| {
            shown
                .screen
                .get()
                .and_then(|made| made.as_ref().ok())
                .is_some_and(|made| made.bytes == *bytes)
        };
        self.pictures.all.iter().position(is_it)
    }

    fn number(&self, path: &str) -> Option<usize> {
        self.pictures.number_of(path)
    }

    fn is_vector(&self, number: usize) -> bool {
        self.pictures.is_vector(number, &self.reader)
    }

    fn is_for_press(&self) -> bool {
        false
    }
}
