//! What Typst sees of the machine: the project's files, its fonts, the
//! edition's date, and nothing else.

use std::sync::{Mutex, PoisonError};

use typst::{
    Library, World,
    diag::FileResult,
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_kit::{files::FileStore, fonts::FontStore};

use super::{bind::Bound, pictures::PictureFiles, sources::Sources, stock::Stock};
use crate::{
    diagnostics::{Code, Diagnostic},
    files::Project,
};

/// The moment that dates the document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Clock(pub Datetime);

impl Clock {
    /// An ISO 8601 date at midnight, UTC.
    pub fn from_date(date: &str) -> Option<Self> {
        let mut parts = date.split('-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?.parse().ok()?;
        parts.next().is_none().then_some(())?;
        Datetime::from_ymd_hms(year, month, day, 0, 0, 0).map(Self)
    }

    /// Seconds since 1970 (`SOURCE_DATE_EPOCH`, reproducible-builds.org).
    pub fn from_epoch(seconds: i64) -> Option<Self> {
        const DAY: i64 = 86_400;
        let (days, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
        // Civil from days (Howard Hinnant, "chrono-compatible low-level date
        // algorithms"): eras of 400 years that start on 1 March.
        let shifted = days.checked_add(719_468)?;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Datetime::from_ymd_hms(
            i32::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
            u8::try_from(second / 3_600).ok()?,
            u8::try_from(second / 60 % 60).ok()?,
            u8::try_from(second % 60).ok()?,
        )
        .map(Self)
    }
}

pub struct BrochureWorld<'a> {
    library: &'a LazyHash<Library>,
    main: FileId,
    files: FileStore<Sources<'a>>,
    fonts: &'a FontStore,
    pub(super) families: &'a [String],
    pub(super) bound: &'a Bound,
    clock: Clock,
}

impl<'a> BrochureWorld<'a> {
    pub fn new(
        project: &'a Project,
        stock: &'a Stock,
        bound: &'a Bound,
        layout: &str,
        clock: Clock,
        pictures: &'a dyn PictureFiles,
    ) -> Result<Self, Diagnostic> {
        let path = format!("layouts/{layout}/main.typ");
        let main = VirtualPath::new(&path)
            .map_err(|_| Diagnostic::error(Code::FileOutside).arg("path", &path).in_file(&path))?;
        let data = bound.files.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
        Ok(Self {
            library: &stock.library,
            main: RootedPath::new(VirtualRoot::Project, main).intern(),
            files: FileStore::new(Sources { project, data, pictures, refused: Mutex::default() }),
            fonts: &stock.fonts.store,
            families: &stock.fonts.families,
            bound,
            clock,
        })
    }
}

impl BrochureWorld<'_> {
    /// Why pictures could not be had that the layout asked for.
    pub(super) fn refused_pictures(&self) -> Vec<Diagnostic> {
        self.files.loader().refused.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl World for BrochureWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.clock.0)
    }
}

impl std::fmt::Debug for BrochureWorld<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BrochureWorld").field("main", &self.main).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn epoch_seconds_become_civil_dates() {
        let date = |seconds| Clock::from_epoch(seconds).map(|clock| clock.0);
        assert_eq!(date(0), Datetime::from_ymd_hms(1970, 1, 1, 0, 0, 0));
        assert_eq!(date(1_605_571_199), Datetime::from_ymd_hms(2020, 11, 16, 23, 59, 59));
        assert_eq!(date(951_782_400), Datetime::from_ymd_hms(2000, 2, 29, 0, 0, 0));
        assert_eq!(date(-1), Datetime::from_ymd_hms(1969, 12, 31, 23, 59, 59));
    }
}
