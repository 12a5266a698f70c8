//! Pictures for one printer: what is placed on the pages, and the inks that
//! take the place of its pixels in the written file.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

use typst::foundations::Bytes;

use super::{Pictures, Reader};
use crate::{
    diagnostics::Diagnostic,
    inks::Inks,
    separation::{Replacement, Replacements},
    typeset::PictureFiles,
};

#[derive(Debug)]
pub struct PressPictures<'a> {
    pictures: &'a Pictures,
    reader: Reader<'a>,
    inks: &'a Inks,
    placed: Vec<OnceLock<Result<Bytes, Diagnostic>>>,
    replacements: Mutex<Replacements>,
}

impl<'a> PressPictures<'a> {
    pub fn new(pictures: &'a Pictures, reader: Reader<'a>, inks: &'a Inks) -> Self {
        let placed = pictures.all.iter().map(|_| OnceLock::new()).collect();
        Self { pictures, reader, inks, placed, replacements: Mutex::default() }
    }

    /// What the pixels on the pages become.
    pub fn replacements(&self) -> Replacements {
        self.replacements.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many pictures were asked for.
    pub fn used(&self) -> usize {
        self.placed.iter().filter(|placed| placed.get().is_some()).count()
    }

    fn place(&self, number: usize) -> Option<Result<Bytes, Diagnostic>> {
        let shown = self.pictures.all.get(number)?;
        let original = self.pictures.original(number, &self.reader)?;
        Some(original.and_then(|original| {
            let made = original.for_press(self.inks);
            let made = made.map_err(|fault| shown.fault(&fault, self.reader.sources))?;
            let inked: HashMap<_, _> = made
                .rasters
                .into_iter()
                .filter_map(|raster| {
                    let (width, height) =
                        (raster.width.try_into().ok()?, raster.height.try_into().ok()?);
                    Some((raster.key, Replacement { width, height, cmyk: raster.samples }))
                })
                .collect();
            self.replacements.lock().unwrap_or_else(PoisonError::into_inner).extend(inked);
            Ok(Bytes::new(made.as_pdf.unwrap_or(made.placed).bytes))
        }))
    }
}

impl PictureFiles for PressPictures<'_> {
    fn bytes(&self, number: usize) -> Option<Result<Bytes, Diagnostic>> {
        let placed = self.placed.get(number)?;
        if placed.get().is_none() {
            let _ = placed.set(self.place(number)?);
        }
        placed.get().cloned()
    }

    fn which(&self, bytes: &Bytes) -> Option<usize> {
        let is_it = |placed: &OnceLock<Result<Bytes, _>>| {
            placed.get().and_then(|placed| placed.as_ref().ok()) == Some(bytes)
        };
        self.placed.iter().position(is_it)
    }

    fn number(&self, path: &str) -> Option<usize> {
        self.pictures.number_of(path)
    }

    fn is_vector(&self, number: usize) -> bool {
        self.pictures.is_vector(number, &self.reader)
    }

    fn is_for_press(&self) -> bool {
        true
    }
}
