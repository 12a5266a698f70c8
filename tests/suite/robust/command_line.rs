//! The command line as organisers meet it.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    process::Stdio,
};

use mediane::diagnostics::Code;

use super::run::{OLD, brochure, command, mediane, said};

#[test]
fn json_is_one_document_with_the_places() {
    let brochure = brochure();
    brochure.change("themes/01-premier.yaml", "title: Premier sujet ?", "title: 2020");
    let output = mediane(&brochure, &["build", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["ok"], false);
    assert_eq!(json["diagnostics"][0]["code"], "value-not-text");
    assert_eq!(json["diagnostics"][0]["line"], 3);
    assert_eq!(said(&output), "");
}

#[test]
fn a_build_in_a_pipe_shows_a_summary_and_no_progress() {
    let brochure = brochure();
    let output = mediane(&brochure, &["build"]);
    let summary = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(said(&output), "");
    let lines: Vec<&str> = summary.lines().collect();
    let [file, time] = lines.as_slice() else { panic!("{summary}") };
    assert!(file.contains("brochure.pdf") && file.contains("PDF/UA-1"), "{summary}");
    assert!(time.starts_with("terminé en"), "{summary}");
}

#[test]
fn check_writes_nothing() {
    let brochure = brochure();
    assert!(mediane(&brochure, &["check"]).status.success());
    assert_eq!(fs::read(brochure.path("dist/brochure.pdf")).unwrap(), OLD);
}

#[test]
fn data_writes_what_the_layout_reads() {
    let brochure = brochure();
    assert!(mediane(&brochure, &["data"]).status.success());
    let text = fs::read_to_string(brochure.path("data/themes/01-premier.json")).unwrap();
    assert!(text.contains("\"plain\":\"Premier sujet\u{202f}?\""), "{text}");
}

#[test]
fn a_wrong_flag_is_a_usage_error_with_a_word_of_help() {
    for arguments in [&["build", "--outt", "x"][..], &["biuld"], &["build", "--only", "paper"]] {
        let output = mediane(&brochure(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said(&output).contains("[usage]"), "{}", said(&output));
    }
}

#[test]
fn an_edition_that_is_not_there_names_those_that_are() {
    let output = mediane(&brochure(), &["build", "--edition", "autre"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("nec"), "{}", said(&output));
}

#[test]
fn help_is_whole_in_both_languages() {
    for language in ["fr", "en"] {
        for arguments in
            [&["--help"][..], &["build", "--help"], &["check", "--help"], &["data", "--help"]]
        {
            let program = env!("CARGO_BIN_EXE_mediane");
            let output = std::process::Command::new(program)
                .args(["--lang", language])
                .args(arguments)
                .output()
                .unwrap();
            let help = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success(), "{arguments:?}");
            for raw in ["help-", "{ $"] {
                assert!(!help.contains(raw), "{raw} in {help}");
            }
            assert!(help.contains("mediane "), "no example in {help}");
        }
    }
}

#[test]
fn readings_are_a_lexicon_to_review() {
    let brochure = brochure();
    brochure.change("themes/02-second.yaml", "Du texte.", "Les acteur·rices.");
    let output = mediane(&brochure, &["readings"]);
    let lexicon = String::from_utf8(output.stdout).unwrap();
    assert!(
        lexicon.ends_with(
            "  # Les acteur·rices\n  - word: \"acteur·rices\"\n    spoken: \"acteurs et actrices\"\n    \
             approved: false\n"
        ),
        "{lexicon}"
    );
    brochure.put("content/nec/lexicon.yaml", lexicon);
    let said = said(&mediane(&brochure, &["check"]));
    assert!(said.contains("[reading-unapproved]"), "{said}");
}

#[test]
fn speak_spells_words_out_and_passes_the_rest_through() {
    let typed = b"Les acteur\xc2\xb7rices,\nkW\xc2\xb7h \xff\nblorp\xc2\xb7e";
    assert_eq!(
        piped(&["speak"], typed),
        b"Les acteurs et actrices,\nkW\xc2\xb7h \xff\nblorp\xc2\xb7e"
    );
}

/// What a command in a pipe answers to `typed`.
fn piped(arguments: &[&str], typed: &[u8]) -> Vec<u8> {
    let mut command = command(&brochure(), arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed).unwrap();
    child.wait_with_output().unwrap().stdout
}

#[test]
fn polish_sets_french_typography_and_keeps_line_ends() {
    let typed = "Qui, que, quoi ?\r\n« 13 millions » d'acteur·rices...\nrien".as_bytes();
    let set = "Qui, que, quoi\u{202f}?\r\n«\u{a0}13\u{a0}millions\u{a0}» d’acteur·rices…\nrien";
    assert_eq!(String::from_utf8(piped(&["polish"], typed)).unwrap(), set);
    assert_eq!(piped(&["polish"], set.as_bytes()), set.as_bytes(), "setting twice");
    assert_eq!(piped(&["polish"], b"\xff ?\n"), b"\xff ?\n");
    let difference = String::from_utf8(piped(&["polish", "--diff"], typed)).unwrap();
    assert!(difference.starts_with("@@ -1 +1 @@\n-Qui, que, quoi ?\n+Qui"), "{difference}");
    let json = String::from_utf8(piped(&["polish", "--json"], typed)).unwrap();
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!(first["line"], 1);
    assert_eq!(json.lines().count(), 2);
}

#[test]
fn a_report_of_a_pipe_leaves_out_what_cannot_be_decoded() {
    let typed = b"a ?\n\xff b ?\nc !\n";
    let json = String::from_utf8(piped(&["polish", "--json"], typed)).unwrap();
    let lines: Vec<serde_json::Value> =
        json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.iter().map(|line| &line["line"]).collect::<Vec<_>>(), [1, 3]);
    let difference = String::from_utf8(piped(&["polish", "--diff"], typed)).unwrap();
    assert!(difference.contains("@@ -3 +3 @@"), "{difference}");
}

#[test]
fn a_pipe_writes_a_line_before_it_waits_for_the_next() {
    // With one thread to set lines as well, which reading must not hold.
    for threads in ["1", "2"] {
        let mut command = command(&brochure(), &["polish"]);
        command.env("RAYON_NUM_THREADS", threads).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut to = child.stdin.take().unwrap();
        let mut from = BufReader::new(child.stdout.take().unwrap());
        for _ in 0..3 {
            to.write_all(b"Quoi ?\n").unwrap();
            let mut line = String::new();
            from.read_line(&mut line).unwrap();
            assert_eq!(line, "Quoi\u{202f}?\n");
        }
        drop(to);
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_pipe_into_a_full_disk_says_so() {
    let Ok(full) = fs::File::options().write(true).open("/dev/full") else { return };
    let mut command = command(&brochure(), &["polish"]);
    command.stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"Quoi ?\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("[output-unwritable]"), "{}", said(&output));
}

#[test]
fn fix_in_json_is_one_document() {
    let brochure = brochure();
    brochure.change("themes/02-second.yaml", "Du texte.", "Au coeur.");
    let output = mediane(&brochure, &["fix", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["corrected"][0]["corrections"], 1);
}

#[test]
fn fix_corrects_what_was_remarked_and_not_a_byte_more() {
    let brochure = brochure();
    let path = "content/nec/themes/02-second.yaml";
    let typed = "\u{feff}number: 2 # coeur\r\ntitle: \"Le coeur\"\r\nshort-title: Second\r\nbody: |\r\n  La 27ème *oeuvre* de l’Etat.\r\n";
    brochure.put(path, typed);
    let read = || fs::read_to_string(brochure.path(path)).unwrap();

    let output = mediane(&brochure, &["fix", "--dry-run"]);
    let difference = String::from_utf8(output.stdout).unwrap();
    assert!(difference.contains("+title: \"Le cœur\""), "{difference}");
    assert_eq!(read(), typed, "a dry run writes nothing");

    mediane(&brochure, &["fix", "oe"]);
    let corrected = typed.replace("\"Le coeur\"", "\"Le cœur\"").replace("oeuvre", "œuvre");
    assert_eq!(read(), corrected);

    let output = mediane(&brochure, &["fix"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said, format!("2 corrections dans `{path}`\n"));
    assert_eq!(read(), corrected.replace("27ème", "27e").replace("Etat", "État"));
    for arguments in [&["fix"][..], &["fix", "--dry-run"]] {
        let output = mediane(&brochure, arguments);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), "rien à corriger\n");
    }
}

#[test]
fn completions_are_a_script_that_knows_the_codes() {
    for shell in ["bash", "zsh"] {
        let output = mediane(&brochure(), &["completions", shell]);
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(script.contains("lint-foreign-word"), "{shell} knows no codes");
        assert!(script.contains("mixed-dots"), "{shell} knows no remarks");
    }
}

/// Standard output, and what it answers, of a command that needs no project.
fn explained(arguments: &[&str]) -> (String, Option<i32>) {
    let output = mediane(&brochure(), &[&["explain"], arguments].concat());
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn explain_prints_the_page_of_a_code() {
    let (page, code) = explained(&["lint-month"]);
    assert_eq!(code, Some(0));
    assert!(
        page.starts_with("lint-month\u{a0}: un mois avec une majuscule\n\npourquoi\u{a0}: "),
        "{page}"
    );
    assert!(page.contains("à la place\u{a0}: `le 18 novembre`\n"), "{page}");
    assert!(page.contains("`mediane fix month`") && page.contains("`ignore: [month]`"), "{page}");
    assert!(page.lines().all(|line| line.chars().count() <= 100), "{page}");
    // The name that `typography.ignore` has, and capitals.
    assert_eq!(explained(&["Month"]).0, page);
    let (page, _) = explained(&["generic-masculine"]);
    assert!(
        page.contains("`also: [generic-masculine]`") && !page.contains("mediane fix"),
        "{page}"
    );
    let (page, _) = explained(&["value-type"]);
    assert!(
        page.contains("que faire\u{a0}: `number: 1`") && !page.contains("typography:"),
        "{page}"
    );
}

#[test]
fn explain_lists_every_code_and_speaks_json() {
    let (list, code) = explained(&[]);
    assert_eq!(code, Some(0));
    for code in Code::ALL {
        let known = list.lines().filter(|line| line.split(' ').next() == Some(code.name()));
        assert_eq!(known.count(), 1, "{code}");
    }
    let (json, _) = explained(&["oe", "--format", "json"]);
    let page: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(page["code"], "lint-oe");
    assert_eq!(page["example"], "`au coeur de l’oeuvre`");
    let (json, _) = explained(&["--format", "json"]);
    let pages: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(pages["codes"].as_array().unwrap().len(), Code::ALL.len());
}

#[test]
fn explain_suggests_the_nearest_of_an_unknown_code() {
    for (typed, told) in [
        ("lint-mnth", "(vouliez-vous dire `lint-month`\u{202f}?)"),
        ("page-widdow", "(vouliez-vous dire `page-widow`\u{202f}?)"),
        ("xyzzy", "(`mediane explain` les donne tous)"),
    ] {
        let output = mediane(&brochure(), &["explain", typed]);
        assert_eq!(output.status.code(), Some(2));
        let said = said(&output);
        assert!(said.contains(told), "{said}");
        assert!(!said.contains("mediane explain lint"), "a usage error needs no manual: {said}");
    }
}

#[test]
fn where_to_read_more_is_told_once() {
    let brochure = brochure();
    brochure.change("themes/01-premier.yaml", "title: Premier sujet ?", "title: 2020");
    brochure.change("themes/02-second.yaml", "title: Second sujet", "title: 2021");
    let told = said(&mediane(&brochure, &["build"]));
    let more = "pour en savoir plus\u{a0}: `mediane explain value-not-text`\n";
    assert!(told.contains(more) && told.matches("mediane explain").count() == 1, "{told}");
    brochure.change("themes/02-second.yaml", "number: 2", "number: deux");
    let told = said(&mediane(&brochure, &["build"]));
    let more = "`mediane explain CODE`, où CODE est ce qui est entre crochets\n";
    assert!(told.contains(more) && told.matches("mediane explain").count() == 1, "{told}");
}

#[test]
fn zone_locale_folder_and_jobs_do_not_change_a_byte() {
    let (one, two) = (brochure(), brochure());
    let built = |brochure, zone: &str, locale: &str, jobs: &str| {
        let mut command = command(brochure, &["build"]);
        let output = command
            .env("TZ", zone)
            .env("LC_ALL", locale)
            .env("RAYON_NUM_THREADS", jobs)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", said(&output));
        fs::read(brochure.path("dist/brochure.pdf")).unwrap()
    };
    assert!(built(&one, "Asia/Tokyo", "C", "1") == built(&two, "America/Lima", "fr_FR.UTF-8", "4"));
}

#[test]
fn source_date_epoch_dates_the_file() {
    let brochure = brochure();
    let output =
        command(&brochure, &["build"]).env("SOURCE_DATE_EPOCH", "1000000000").output().unwrap();
    assert!(output.status.success());
    let pdf = fs::read(brochure.path("dist/brochure.pdf")).unwrap();
    let text = String::from_utf8_lossy(&pdf).into_owned();
    assert!(text.contains("2001-09-09") || text.contains("D:20010909"));
}
