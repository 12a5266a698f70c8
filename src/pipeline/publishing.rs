//! The publishing of one edition's files. The folder's manifest tells at every
//! moment what stands there, so that a build that was stopped in the middle is
//! noticed and completed by the next.

use super::{
    Faults, Options, Stage, fresh,
    inputs::Inputs,
    outputs::OutputFiles,
    prepare::{Prepared, internal},
    published::{Published, has_old_manifest, is_same_name},
};
use crate::{
    content::{self, Claim},
    diagnostics::{Code, Diagnostic},
    export::{self, Entry, Manifest, OLD_MANIFEST, manifest_name, sha256},
    publish::{Artifact, Half, Place},
};

/// Puts `outputs` in place, takes away what this edition no longer makes, and
/// says what there is to say of it.
pub fn publish(
    prepared: &Prepared,
    options: &Options,
    inputs: &Inputs,
    outputs: Vec<OutputFiles>,
    stage: &dyn Fn(Stage),
) -> Result<Vec<Diagnostic>, Faults> {
    let place = Place::open(&options.root, &options.out).map_err(|fault| vec![fault])?;
    let _lock = place.lock(&|| stage(Stage::Wait)).map_err(|fault| vec![fault])?;
    place.sweep();
    // Others may have published since the build began.
    let published = Published::read(&place, &inputs.edition);
    let made: Vec<Entry> = outputs.iter().flat_map(fresh::entries).collect();
    taken(prepared, &published, &made)?;
    let before = published.own.as_ref();
    let told = fresh::told(&outputs, before);
    let manifest = fresh::manifest(prepared, inputs, told);
    let artifacts: Vec<Artifact> =
        outputs.into_iter().flat_map(|output| output.files).map(|file| file.artifact).collect();
    let staged = place.stage(&artifacts).map_err(|fault| vec![fault])?;
    let begun = Manifest {
        outputs: before.map(|before| before.outputs.clone()).unwrap_or_default(),
        is_complete: false,
        under_way: made,
        ..manifest.clone()
    };
    write(&place, &begun)?;
    staged.commit().map_err(|half| half_new(half, options))?;
    for entry in fresh::left_over(before, &manifest) {
        place.remove(&entry.file, |bytes| sha256(bytes) == entry.sha256);
    }
    // A folder that was made for them may be empty.
    for file in &published.abandoned {
        place.remove(file, |_| false);
    }
    if has_old_manifest(&place, &inputs.edition) {
        place.remove(OLD_MANIFEST, |_| true);
    }
    let count = artifacts.len();
    write(&place, &manifest).map_err(|mut faults| {
        // The files are the new ones; that they all are, only the manifest says.
        faults.push(half(count, count, options));
        faults
    })?;
    Ok(published.interrupted.map(|found| interrupted(found, options)).into_iter().collect())
}

fn write(place: &Place, manifest: &Manifest) -> Result<(), Faults> {
    let name = manifest_name(&manifest.edition);
    let bytes = export::manifest(manifest).map_err(internal)?;
    let staged = place.stage(&[Artifact { name, bytes }]).map_err(|fault| vec![fault])?;
    staged.commit().map_err(|half| vec![half.into_fault()])
}

/// Told before anything is made: files that another edition has published, or
/// asks for as well.
pub fn clashes(prepared: &Prepared, edition: &str, published: &Published) -> Result<(), Faults> {
    let themes = &prepared.edition.themes;
    let stems = || themes.iter().map(|file| file.stem.clone()).collect();
    let claims = content::claims_of_others(prepared.project, edition);
    let mut faults = Vec::new();
    for (i, output) in prepared.edition.front.outputs.iter().enumerate() {
        let is_wanted = prepared.outputs.iter().any(|wanted| wanted.file == output.file);
        for file in content::expanded(&output.file, &stems).iter().filter(|_| is_wanted) {
            let theirs = published.of_another(&[file.as_str()]).map(|(edition, _)| edition);
            // Who has published a file already may go on.
            let claimed = || {
                let same = |claim: &&Claim| is_same_name(&claim.file, file);
                let claim = claims.iter().find(same).filter(|_| !published.has(file));
                claim.map(|claim| &*claim.edition)
            };
            let Some(other) = theirs.or_else(claimed) else { continue };
            let at = format!("{}/edition.yaml:outputs[{i}].file", prepared.folder);
            let fault = of_another(other, file);
            faults.push(match prepared.sources.place(&at) {
                Some(place) => Diagnostic { place: Some(place), ..fault },
                None => fault.in_file(format!("{}/edition.yaml", prepared.folder)),
            });
            break;
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The same of every single file, now that all are known and no one else writes.
fn taken(prepared: &Prepared, published: &Published, made: &[Entry]) -> Result<(), Faults> {
    let files: Vec<&str> = made.iter().map(|entry| entry.file.as_str()).collect();
    match published.of_another(&files) {
        Some((edition, file)) => {
            let path = format!("{}/edition.yaml", prepared.folder);
            Err(vec![of_another(edition, file).in_file(path)])
        }
        None => Ok(()),
    }
}

fn of_another(edition: &str, file: &str) -> Diagnostic {
    Diagnostic::error(Code::OutputOfAnother).arg("file", file).arg("edition", edition)
}

fn half_new(failed: Half, options: &Options) -> Faults {
    let told = half(failed.renamed, failed.all, options);
    let fault = *failed.fault;
    if failed.renamed > 0 { vec![fault, told] } else { vec![fault] }
}

fn half(renamed: usize, all: usize, options: &Options) -> Diagnostic {
    let path = options.out.display().to_string();
    Diagnostic::warning(Code::OutputHalf)
        .arg("path", &path)
        .arg("renamed", renamed)
        .arg("all", all)
        .in_file(path)
}

fn interrupted(found: super::published::Interrupted, options: &Options) -> Diagnostic {
    let path = options.out.display().to_string();
    Diagnostic::warning(Code::OutputInterrupted)
        .arg("path", &path)
        .arg("renamed", found.renamed)
        .arg("all", found.all)
        .in_file(path)
}
