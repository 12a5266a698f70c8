//! A machine that does not let the file be written.

use std::{fs, os::unix::fs::PermissionsExt, process::Command};

use super::run::{OLD, brochure, command, refused_by};

#[test]
fn an_output_folder_that_is_a_file() {
    let brochure = brochure();
    brochure.put("sortie", "un fichier");
    let out = brochure.path("sortie");
    let arguments = ["build", "--out", out.to_str().unwrap()];
    refused_by(command(&brochure, &arguments), &brochure, 2, "output-is-file", "sortie");
}

#[test]
fn an_output_that_is_a_folder() {
    let brochure = brochure();
    fs::remove_file(brochure.path("dist/brochure.pdf")).unwrap();
    fs::create_dir(brochure.path("dist/brochure.pdf")).unwrap();
    let output = command(&brochure, &["build"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(super::run::said(&output).contains("[output-unwritable]"));
}

/// Runs the build through a shell that sets the stage.
fn through(shell: &str, brochure: &crate::content::project::Brochure) -> Command {
    let mut through = Command::new("sh");
    through.args(["-c", shell, env!("CARGO_BIN_EXE_mediane")]).arg(brochure.folder.path());
    through
}

#[test]
fn a_full_disk() {
    let brochure = brochure();
    let shell = through("ulimit -f 4; exec \"$0\" build --lang fr --root \"$1\"", &brochure);
    refused_by(shell, &brochure, 2, "output-full", "brochure.pdf");
}

#[test]
fn a_folder_that_may_not_be_written() {
    let brochure = brochure();
    let set = |mode| fs::set_permissions(brochure.path("dist"), fs::Permissions::from_mode(mode));
    set(0o555).unwrap();
    fs::set_permissions(brochure.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    // To root nothing is forbidden, so an ordinary user is asked.
    let is_root = fs::write(brochure.path("dist/essai"), "").is_ok();
    let output = if is_root {
        fs::remove_file(brochure.path("dist/essai")).unwrap();
        // The program may stand where an ordinary user cannot go.
        let program = brochure.path("mediane");
        fs::copy(env!("CARGO_BIN_EXE_mediane"), &program).unwrap();
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program);
        command.args(["build", "--lang", "fr", "--root"]).arg(brochure.folder.path());
        command.output().unwrap()
    } else {
        command(&brochure, &["build"]).output().unwrap()
    };
    set(0o755).unwrap();
    let said = super::run::said(&output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("[output-unwritable]") && !said.contains("panicked"), "{said}");
    assert_eq!(fs::read(brochure.path("dist/brochure.pdf")).unwrap(), OLD);
}
