//! What a file to be printed has no business with: actions, scripts, embedded
//! and outside files, forms to fill in, PostScript, proxies, and pages that
//! are separations already.

use lopdf::Dictionary;

use super::{Reading, findings::Findings, reading::File};
use crate::diagnostics::{Code, Diagnostic};

/// Kinds of actions (ISO 32000-1, table 198).
const ACTIONS: [&str; 18] = [
    "GoTo",
    "GoToR",
    "GoToE",
    "Launch",
    "Thread",
    "URI",
    "Sound",
    "Movie",
    "Hide",
    "Named",
    "SubmitForm",
    "ResetForm",
    "ImportData",
    "JavaScript",
    "SetOCGState",
    "Rendition",
    "Trans",
    "GoTo3DView",
];
/// Areas of a page that a viewer may be told to show or print.
const VIEWED: [&str; 4] = ["ViewArea", "ViewClip", "PrintArea", "PrintClip"];

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let file = reading.file;
    let mut refuse = |what: &str| {
        findings.say(Diagnostic::error(Code::PressForbidden).arg("what", what));
    };
    document(file, &mut refuse);
    file.each_dictionary(&mut |dictionary| {
        if let Some(what) = in_dictionary(file, dictionary) {
            refuse(what);
        }
    });
    let is_file = |stream: &lopdf::Stream| {
        ["F", "FFilter", "FDecodeParms"].iter().any(|key| file.get(&stream.dict, key).is_some())
    };
    let mut streams = file.document.objects.values().filter_map(|object| object.as_stream().ok());
    if streams.any(is_file) {
        refuse("outside-stream");
    }
}

fn document(file: &File, refuse: &mut dyn FnMut(&str)) {
    let catalog = file.catalog();
    if let Some(names) = file.dictionary(catalog, "Names") {
        if file.get(names, "JavaScript").is_some() {
            refuse("script");
        }
        if file.get(names, "EmbeddedFiles").is_some() {
            refuse("embedded-file");
        }
    }
    if file.get(catalog, "AcroForm").is_some() {
        refuse("form");
    }
    if let Some(preferences) = file.dictionary(catalog, "ViewerPreferences") {
        let is_odd = |key: &&str| {
            file.name(preferences, key).is_some_and(|name| !matches!(name, "MediaBox" | "BleedBox"))
        };
        if VIEWED.iter().any(is_odd) {
            refuse("viewed-area");
        }
    }
    if let Some(layers) = file.dictionary(catalog, "OCProperties") {
        let configurations = file.array(layers, "Configs").unwrap_or_default();
        let configurations =
            configurations.iter().filter_map(|held| file.resolve(held).as_dict().ok());
        let all = file.dictionary(layers, "D").into_iter().chain(configurations);
        if all.into_iter().any(|configuration| file.get(configuration, "AS").is_some()) {
            refuse("changing-layer");
        }
    }
}

/// Resources may be named like any of these keys; the kind of the dictionary
/// tells them apart.
fn in_dictionary(file: &File, held: &Dictionary) -> Option<&'static str> {
    let is = |key: &str, wanted: &str| file.name(held, key) == Some(wanted);
    let has = |key: &str| file.get(held, key).is_some();
    // A structure element's `S` is its role, which may be called anything.
    let kind = file.name(held, "S").filter(|kind| ACTIONS.contains(kind));
    let is_action = (kind.is_some() && !has("P")) || is("Type", "Action");
    if is("S", "JavaScript") || (has("JS") && is_action) {
        return Some("script");
    }
    if is_action {
        return Some("action");
    }
    let is_file = is("Type", "Filespec") || is("Type", "F") || has("UF");
    if (is_file && has("EF")) || is("Type", "EmbeddedFile") {
        return Some("embedded-file");
    }
    let (is_form, is_image) = (is("Subtype", "Form"), is("Subtype", "Image"));
    if is("Subtype", "PS") || is("Subtype2", "PS") || (is_form && has("PS")) {
        return Some("postscript");
    }
    if is_form && has("Ref") {
        return Some("outside-page");
    }
    if (is_form || is_image) && has("OPI") {
        return Some("proxy");
    }
    if is_image && prints_another(file, held) {
        return Some("alternate");
    }
    has("SeparationInfo").then_some("separated")
}

fn prints_another(file: &File, image: &Dictionary) -> bool {
    let others = file.array(image, "Alternates").unwrap_or_default();
    let mut others = others.iter().filter_map(|other| file.resolve(other).as_dict().ok());
    others.any(|other| file.boolean(other, "DefaultForPrinting") == Some(true))
}
