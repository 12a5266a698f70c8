//! What is asked of a press output: the printer's file, where the edition does
//! not say otherwise.

use std::sync::Arc;

use super::{Faults, prepare::Prepared};
use crate::{
    content,
    diagnostics::{Code, Diagnostic, Found},
    edition::{Condition, Output, POINTS_PER_MILLIMETRE, Printer},
    files::Project,
    inks::Inks,
    verify::Asked,
};

/// A profile of a press weighs one or two megabytes.
const MOST_OF_A_PROFILE: u64 = 16 << 20;

#[derive(Debug, Clone)]
pub struct Press {
    pub printer: Printer,
    /// In millimetres.
    pub bleed: f64,
    pub safe_margin: f64,
    /// The ICC profile of the printing condition, and its path.
    pub profile: Vec<u8>,
    profile_path: String,
    pub inks: Arc<Inks>,
}

impl Press {
    pub fn read(prepared: &Prepared, output: &Output) -> Result<Found<Self>, Faults> {
        let name = output.printer.as_deref().unwrap_or_default();
        let Found { value: printer, warnings } = content::printer(prepared.project, name)?;
        let print = &prepared.edition.front.print;
        let path = match &print.profile {
            Some(own) => format!("{}/{own}", prepared.folder),
            None => format!("layouts/press/{}", printer.condition.profile),
        };
        let profile = profile(prepared.project, &path)?;
        let press = Self {
            bleed: print.bleed.unwrap_or(printer.bleed),
            safe_margin: print.safe_margin.unwrap_or(printer.safe_margin),
            inks: Arc::new(inks(&profile, &printer, &path)?),
            profile,
            profile_path: path,
            printer,
        };
        Ok(Found { value: press, warnings })
    }

    /// By which printing conditions are told apart.
    pub fn condition_key(&self) -> String {
        format!("{} {}", self.profile_path, self.printer.ink_limit)
    }

    /// What the written file is held to, for pages of that width and height.
    pub fn asked(&self, trim: (f64, f64)) -> Asked {
        Asked {
            trim,
            bleed: self.bleed * POINTS_PER_MILLIMETRE,
            safe_margin: self.safe_margin * POINTS_PER_MILLIMETRE,
            ink_limit: f64::from(self.printer.ink_limit),
            page_multiple: self.printer.multiple_of as usize,
            marks: self.printer.marks,
        }
    }

    pub const fn condition(&self) -> &Condition {
        &self.printer.condition
    }
}

/// The profile's bytes, if it is one of a CMYK press.
fn profile(project: &Project, path: &str) -> Result<Vec<u8>, Faults> {
    let bytes = project
        .read(path, MOST_OF_A_PROFILE)
        .map_err(|error| vec![content::file_fault(path, error)])?;
    // ICC.1:2022, 7.2: signature, device class and colour space in the header.
    let has = |at: usize, word: &[u8]| bytes.get(at..at + 4) == Some(word);
    if has(36, b"acsp") && has(12, b"prtr") && has(16, b"CMYK") {
        Ok(bytes.to_vec())
    } else {
        Err(bad_profile(path))
    }
}

/// The colour engine for that profile, which has read it whole.
fn inks(profile: &[u8], printer: &Printer, path: &str) -> Result<Inks, Faults> {
    Inks::new(profile, f64::from(printer.ink_limit)).map_err(|_| bad_profile(path))
}

fn bad_profile(path: &str) -> Faults {
    vec![Diagnostic::error(Code::PressProfile).arg("path", path).in_file(path)]
}
