//! What the outputs ask for, read together and with the files there are.

use super::{cross::at, file::File, mentions, places::value};
use crate::{
    diagnostics::{Code, Diagnostic, Place},
    edition::{Front, Output, OutputKind, WebNames},
    files::Project,
};

pub fn check(front: &mut File<Front>, project: &Project) {
    let (Some((source, tree)), Some(value)) = (&front.read, &front.value) else { return };
    for (i, output) in value.outputs.iter().enumerate() {
        let faults = [name(output), layout(project, output), sheet(project, output)];
        for (key, fault) in faults.into_iter().chain([printer(project, output)]).flatten() {
            front.told.push(at(fault, source, tree, &format!("outputs[{i}].{key}")));
        }
    }
    twice(front);
}

type Fault = Option<(&'static str, Diagnostic)>;

/// A name that the kind of file cannot have.
fn name(output: &Output) -> Fault {
    let kind = output.kind;
    let held = kind.placeholder().unwrap_or_default();
    let others = OutputKind::ALL.into_iter().filter_map(OutputKind::placeholder);
    let is_fine = output.file.ends_with(&format!(".{}", kind.extension()))
        && output.file.contains(held)
        && others.filter(|other| *other != held).all(|other| !output.file.contains(other));
    (!is_fine).then(|| {
        let stem = if kind == OutputKind::Web { "index" } else { kind.name() };
        let example = format!("{stem}{held}.{}", kind.extension());
        let fault = Diagnostic::error(Code::OutputFile).arg("kind", kind.name());
        ("file", fault.arg("file", &output.file).arg("example", example))
    })
}

fn layout(project: &Project, output: &Output) -> Fault {
    let main = if output.kind == OutputKind::Web { "index.html" } else { "main.typ" };
    let path = mentions::missing_layout(project, &output.layout, main)?;
    Some(("layout", Diagnostic::error(Code::FileMissing).arg("path", path)))
}

fn sheet(project: &Project, output: &Output) -> Fault {
    let path = mentions::missing_layout(project, output.sheet()?, "main.typ")?;
    let key = if output.sheet.is_some() { "sheet" } else { "kind" };
    Some((key, Diagnostic::error(Code::FileMissing).arg("path", path)))
}

fn printer(project: &Project, output: &Output) -> Fault {
    if output.kind != OutputKind::Press {
        return None;
    }
    let known = || {
        let files = project.list("layouts/press/printers").unwrap_or_default();
        let names = files.iter().filter_map(|file| file.name.strip_suffix(".yaml"));
        names.collect::<Vec<_>>().join(", ")
    };
    match &output.printer {
        None => Some(("kind", Diagnostic::error(Code::OutputPrinter).arg("known", known()))),
        Some(name) => {
            let path = format!("layouts/press/printers/{name}.yaml");
            let fault = || Diagnostic::error(Code::OutputPrinter).arg("name", name);
            project.find(&path).is_err().then(|| ("printer", fault().arg("known", known())))
        }
    }
}

/// Two outputs that write one file. A web page writes more than its own.
fn twice(front: &mut File<Front>) {
    let (Some((source, tree)), Some(front_value)) = (&front.read, &front.value) else { return };
    let outputs = &front_value.outputs;
    for (i, output) in outputs.iter().enumerate() {
        let Some(first) = outputs[..i].iter().position(|other| is_one(output, other)) else {
            continue;
        };
        let fault = Diagnostic::error(Code::OutputTwice).arg("file", &output.file);
        let fault = at(fault, source, tree, &format!("outputs[{i}].file"));
        front.told.push(match value(tree, &format!("outputs[{first}].file")) {
            Some(node) => fault.related(
                "label-first",
                Place::Text { source: source.clone(), span: node.span.clone() },
            ),
            None => fault,
        });
    }
}

/// Whether one of them writes a file of the other's.
fn is_one(a: &Output, b: &Output) -> bool {
    let written = |output: &Output| match output.kind {
        OutputKind::Web => WebNames::of(&output.file).pages().to_vec(),
        _ => vec![output.file.clone()],
    };
    let claims = |output: &Output, file: &String| match output.kind {
        OutputKind::Web => WebNames::of(&output.file).claims(file),
        // Some file systems know no difference of case.
        _ => output.file.to_lowercase() == file.to_lowercase(),
    };
    written(b).iter().any(|file| claims(a, file)) || written(a).iter().any(|file| claims(b, file))
}
