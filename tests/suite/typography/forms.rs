//! Inclusive forms in sentences of real public texts
//! (`tests/corpus/inclusive.yaml`), their parts and how they are read.
//! `docs/formes-inclusives.md` lists what is not read as a person would.

use std::{fmt::Write as _, fs, path::Path};

use expect_test::expect_file;
use mediane::typography::inclusive::{self, Number};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    source: String,
    sentence: String,
    words: Vec<Word>,
    spoken: String,
}

#[derive(Deserialize)]
struct Word {
    word: String,
    stem: String,
    endings: Vec<String>,
    sign: String,
    number: String,
}

/// How much of a set is right.
#[derive(Default)]
struct Score {
    words: usize,
    parts: usize,
    sentences: usize,
    readings: usize,
    wrong_parts: Vec<String>,
    wrong_readings: Vec<String>,
}

fn score(file: &str) -> Score {
    let cases: Vec<Case> = serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let mut score = Score::default();
    for case in &cases {
        let mut found: Vec<_> = inclusive::words(&case.sentence);
        for expected in &case.words {
            score.words += 1;
            let at = found.iter().position(|word| word.text == expected.word);
            let same = at.map(|at| found.remove(at)).filter(|word| {
                let number = if word.number == Number::Plural { "plural" } else { "singular" };
                word.stem == expected.stem
                    && word.endings == expected.endings
                    && word.separator == expected.sign
                    && number == expected.number
            });
            match same {
                Some(_) => score.parts += 1,
                None => score.wrong_parts.push(format!("{}: {}", expected.word, case.sentence)),
            }
        }
        // A word where there is none counts as one that is wrong.
        for word in found {
            score.words += 1;
            score.wrong_parts.push(format!("{} (none): {}", word.text, case.sentence));
        }
        let spoken = inclusive::spoken(&case.sentence);
        score.sentences += 1;
        if spoken == case.spoken {
            score.readings += 1;
        } else {
            let line = format!("{}\n  ⇒ {spoken}\n  ≠ {}", case.source, case.spoken);
            score.wrong_readings.push(line);
        }
    }
    score
}

const INTRODUCTION: &str = "\
# Formes inclusives dans des textes publics

Des phrases de textes publics, relevées et étiquetées à la main par quelqu’un qui n’avait vu ni les règles ni leurs tests : chaque forme, ses parties
(radical, terminaisons, signe, nombre) et la lecture de la phrase entière. Une phrase dont une seule forme est mal lue compte comme fausse.

- `tests/corpus/inclusive.yaml` a servi à écrire les règles. Une partie, tirée d’autres textes, n’avait d’abord pas été vue : 94,7 % des formes et 93,3 % des
  phrases étaient justes à la première mesure ;
- `tests/corpus/inclusive-second.yaml` vient encore d’autres textes : 94,9 % des formes et 92,8 % des phrases à la première mesure, avant que ses erreurs ne servent
  à compléter les règles ;
- `tests/corpus/inclusive-third.yaml`, plus dur à dessein (majuscules, pronoms, mots composés, signes mêlés), vient d’autres textes encore : 93,9 % des formes et 82,0 %
  des phrases à la première mesure, avant que ses erreurs ne servent à leur tour.

C’est donc entre ces mesures qu’un texte nouveau est à attendre. Les étiquettes ne sont pas toutes d’accord : « tou·te·s les élu·es » est lu « tous et toutes les
élus et élues » dans les deux premiers ensembles, « tous les élus et toutes les élues » dans le troisième. Médiane suit le troisième, qui est le français
courant ; les étiquettes des deux autres restent, et comptent comme des erreurs.

`cargo test --release formes` tient les seuils du premier ensemble (97 % des parties, 95 % des lectures) et cette page à jour.
";

/// Hundredths that are right.
fn share(right: usize, all: usize) -> f64 {
    100.0 * right as f64 / all as f64
}

#[test]
fn formes_of_public_texts_are_taken_apart_and_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut page = String::from(INTRODUCTION);
    for (title, file) in [
        ("Ensemble de travail", "tests/corpus/inclusive.yaml"),
        ("Second ensemble", "tests/corpus/inclusive-second.yaml"),
        ("Troisième ensemble", "tests/corpus/inclusive-third.yaml"),
    ] {
        let score = score(file);
        let Score { words, parts, sentences, readings, wrong_parts, wrong_readings } = &score;
        writeln!(page, "\n## {title}\n").unwrap();
        writeln!(page, "| | justes | sur | |\n|---|---|---|---|").unwrap();
        for (name, right, all) in [("formes", parts, words), ("phrases lues", readings, sentences)]
        {
            writeln!(page, "| {name} | {right} | {all} | {:.1} % |", share(*right, *all)).unwrap();
        }
        writeln!(page, "\nFormes mal reconnues :\n").unwrap();
        wrong_parts.iter().for_each(|line| writeln!(page, "- {line}").unwrap());
        writeln!(page, "\nPhrases mal lues (⇒ lecture, ≠ attendue) :\n").unwrap();
        wrong_readings.iter().for_each(|line| writeln!(page, "- {line}").unwrap());
    }
    let score = score("tests/corpus/inclusive.yaml");
    assert!(score.words >= 200 && share(score.parts, score.words) >= 97.0);
    assert!(share(score.readings, score.sentences) >= 95.0);
    expect_file![root.join("docs/formes-inclusives.md")].assert_eq(&page);
}
