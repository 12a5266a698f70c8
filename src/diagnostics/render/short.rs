//! One line, `path:line:column: error[code]: message`, which editors turn
//! into a link.

use annotate_snippets::normalize_untrusted_str;

use super::{spot::address, wording};
use crate::diagnostics::{Catalogue, Diagnostic};

pub fn short(diagnostic: &Diagnostic, catalogue: &Catalogue) -> String {
    let place =
        diagnostic.place.as_ref().map(|place| format!("{}: ", address(place))).unwrap_or_default();
    let severity = wording::severity(diagnostic.severity, catalogue);
    let message = wording::message(diagnostic, catalogue);
    let line = format!("{place}{severity}[{}]: {message}", diagnostic.code);
    normalize_untrusted_str(&line.replace(['\r', '\n'], " "))
}
