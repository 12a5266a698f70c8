//! A printer's file, read as an edition's files are.

use super::{file::File, schema::schemas};
use crate::{
    diagnostics::{Diagnostic, Found},
    edition::Printer,
    files::Project,
};

const FOLDER: &str = "layouts/press/printers";

/// What the printer of that name asks for.
pub fn printer(project: &Project, name: &str) -> Result<Found<Printer>, Vec<Diagnostic>> {
    let [.., schema] = schemas();
    let mut file: File<Printer> =
        File::load(project, FOLDER, &format!("{name}.yaml"), &schema.value);
    let told = file.tell();
    match file.value {
        Some(value) if !told.iter().any(Diagnostic::is_error) => {
            Ok(Found { value, warnings: told })
        }
        _ => Err(told),
    }
}
