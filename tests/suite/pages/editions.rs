//! The brochure's layout on content that other editions may bring: short,
//! long, missing, extra. The page test has nothing to say against any.

use std::{fmt::Write as _, fs, path::Path};

use mediane::diagnostics::Code;
use tempfile::TempDir;

use super::{check, codes};

/// Real sentences, of about 130 characters, with inclusive words.
const SENTENCES: [&str; 8] = [
    "Les acteur⋅trices du numérique se retrouvent chaque année pour partager ce qui marche, ce qui manque, et préparer la suite du travail commun.",
    "Chacun⋅e peut y prendre part, que l’on soit agent⋅e d’une collectivité, médiateur·rice, élu·e ou simplement habitant·e du lieu.",
    "Cette approche renouvelle l’action publique en favorisant l’innovation et permet à toutes et à tous de prendre part aux choix.",
    "La ressource numérique est non rivale : l’usage qu’en font les un·es ne limite pas ce que peuvent en faire les autres usager·ères.",
    "Les tiers-lieux offrent un accueil de proximité, des outils et du temps à celles et ceux que la dématérialisation tient à l’écart.",
    "Il reste à savoir comment ces pratiques trouvent leur place dans des territoires où les professionnel·les sont peu nombreux·ses.",
    "Les données produites par les services publics sont un bien commun, à condition que l’on sache où elles sont et qui les tient.",
    "Le travail change de forme : il se fait à distance, se découpe en tâches, et demande aux salarié⋅es des compétences nouvelles.",
];

/// What a subject of a made-up edition holds.
#[derive(Clone, Copy)]
struct Subject {
    paragraphs: usize,
    sentences: usize,
    quote: usize,
    closing: bool,
    sidebar: usize,
    resources: usize,
    questions: usize,
    picture: bool,
}

const USUAL: Subject = Subject {
    paragraphs: 3,
    sentences: 3,
    quote: 3,
    closing: true,
    sidebar: 4,
    resources: 3,
    questions: 3,
    picture: false,
};

fn sentences(from: usize, count: usize) -> String {
    let sentences: Vec<&str> =
        (0..count).map(|i| SENTENCES[(from + i) % SENTENCES.len()]).collect();
    sentences.join(" ")
}

fn yaml(number: usize, subject: Subject) -> String {
    let mut text = format!(
        "number: {number}\ntitle: \"Quelle place pour le sujet numéro {number} ?\"\nshort-title: \"Sujet {number}\"\n"
    );
    if subject.quote > 0 {
        let quote = sentences(number, subject.quote);
        writeln!(text, "quote:\n  text: |\n    {quote}\n  reference: \"Une autrice (2020). *Un livre*. En ligne.\"").unwrap();
    }
    text.push_str("body: |\n");
    for i in 0..subject.paragraphs {
        writeln!(text, "  {}\n", sentences(number + 3 * i, subject.sentences)).unwrap();
    }
    if subject.closing {
        writeln!(text, "closing-questions: |\n  Comment faire mieux ? Avec qui, et pour quoi faire ? Que faut-il garder de ce qui existe déjà dans les territoires ?").unwrap();
    }
    if subject.sidebar > 0 {
        let sidebar = sentences(number + 1, subject.sidebar);
        writeln!(text, "sidebar:\n  title: \"Les mots du sujet\"\n  text: |\n    {sidebar}")
            .unwrap();
    }
    if subject.resources > 0 {
        text.push_str("resources:\n");
        for i in 0..subject.resources {
            writeln!(text, "  - text: \"{}\"", SENTENCES[(number + i) % SENTENCES.len()]).unwrap();
        }
    }
    if subject.questions > 0 {
        text.push_str("questions:\n");
        for i in 0..subject.questions {
            writeln!(text, "  - \"Comment porter la question numéro {} avec les professionnel·les et les habitant·es ?\"", i + 1).unwrap();
        }
    }
    if subject.picture {
        text.push_str("pictures:\n  - file: \"images/carte.svg\"\n    alt: \"Une carte des lieux\"\n    caption: \"La carte des lieux, dessinée pour cette édition.\"\n");
    }
    text
}

struct Made {
    folder: TempDir,
}

impl Made {
    /// NEC 2020 with other subjects.
    fn of(subjects: &[Subject]) -> Self {
        let made = Self { folder: tempfile::tempdir().unwrap() };
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["fonts", "layouts"] {
            copy(&root.join(part), &made.folder.path().join(part));
        }
        let edition = root.join("content/nec-2020");
        for file in ["edition.yaml", "people.yaml"] {
            made.put(file, &fs::read_to_string(edition.join(file)).unwrap());
        }
        for (i, subject) in subjects.iter().enumerate() {
            made.put(&format!("themes/{:02}-sujet.yaml", i + 1), &yaml(i + 1, *subject));
        }
        let lexicon = fs::read_to_string(edition.join("lexicon.yaml")).unwrap();
        made.put("lexicon.yaml", &(lexicon + READINGS));
        made.put("images/carte.svg", SVG);
        made
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join("content/nec-2020").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.folder.path().join("content/nec-2020").join(path));
        let text = text.unwrap();
        assert!(text.contains(from), "{path} has no `{from}`");
        self.put(path, &text.replace(from, to));
    }

    #[track_caller]
    fn passes(&self) {
        let found = check(self.folder.path()).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let told: Vec<_> = found.iter().map(|found| (found.code, &found.args)).collect();
        assert!(found.is_empty(), "{told:#?}");
    }
}

/// Of the made-up sentences' words that NEC 2020 does not have.
const READINGS: &str = r#"
  - { word: "agent⋅e", spoken: "agent ou agente", approved: true }
  - { word: "médiateur·rice", spoken: "médiateur ou médiatrice", approved: true }
  - { word: "élu·e", spoken: "élu ou élue", approved: true }
  - { word: "habitant·e", spoken: "habitant ou habitante", approved: true }
  - { word: "usager·ères", spoken: "usagers et usagères", approved: true }
  - { word: "nombreux·ses", spoken: "nombreux et nombreuses", approved: true }
"#;

const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60"><rect width="160" height="60" fill="#2e2383"/><circle cx="80" cy="30" r="20" fill="#fffdf8"/></svg>"##;

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn nec_2020() {
    let found = check(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    assert_eq!(codes(&found), []);
}

#[test]
fn usual_subjects() {
    Made::of(&[USUAL; 7]).passes();
}

#[test]
fn short_subjects() {
    let short = Subject { paragraphs: 2, sentences: 2, quote: 1, sidebar: 1, ..USUAL };
    Made::of(&[Subject { resources: 0, ..short }, Subject { resources: 1, ..short }]).passes();
}

#[test]
fn long_subjects() {
    let long = Subject { paragraphs: 4, sentences: 3, quote: 4, sidebar: 5, ..USUAL };
    Made::of(&[Subject { resources: 0, ..long }, Subject { resources: 4, ..long }]).passes();
}

#[test]
fn a_subject_with_eight_resources() {
    Made::of(&[Subject { resources: 8, sidebar: 3, ..USUAL }]).passes();
}

#[test]
fn subjects_with_parts_missing() {
    let bare =
        Subject { quote: 0, closing: false, sidebar: 0, resources: 0, questions: 0, ..USUAL };
    Made::of(&[
        Subject { sidebar: 0, ..USUAL },
        Subject { quote: 0, ..USUAL },
        Subject { questions: 0, ..USUAL },
        Subject { closing: false, resources: 0, ..USUAL },
        Subject { paragraphs: 9, ..bare },
    ])
    .passes();
}

#[test]
fn five_subjects() {
    Made::of(&[USUAL; 5]).passes();
}

#[test]
fn nine_subjects() {
    let made = Made::of(&[USUAL; 9]);
    made.change(
        "edition.yaml",
        "    # 7. fuchsia (5,0)\n",
        "    - screen: \"#5b3a1e\"\n      print: [40, 70, 90, 40]\n    - screen: \"#7a1f5c\"\n      print: [30, 90, 20, 30]\n    # 7. fuchsia (5,0)\n",
    );
    made.passes();
}

#[test]
fn pictures_and_partners() {
    let made = Made::of(&[Subject { picture: true, resources: 0, ..USUAL }]);
    let partner = "  - name: \"Une coopérative\"\n    logo:\n      file: \"images/carte.svg\"\n      alt: \"Une coopérative\"\n";
    made.change("edition.yaml", "# partners:\n", &format!("partners:\n{}", partner.repeat(5)));
    made.change(
        "edition.yaml",
        "colophon:\n",
        "colophon:\n  printer: \"Imprimerie du Rhône, Lyon\"\n",
    );
    made.passes();
}

#[test]
fn many_people() {
    let made = Made::of(&[USUAL]);
    let mut people = String::from("organisations:\n");
    for i in 1..=60 {
        writeln!(people, "  - name: \"Coopérative numéro {i}\"\n    people:\n      - \"Camille Dupont\"\n      - \"Dominique Martin\"").unwrap();
    }
    made.put("people.yaml", &people);
    made.passes();
}

#[test]
fn a_subject_too_long_for_its_spread_is_told_where_it_no_longer_fits() {
    let found = check(Made::of(&[Subject { paragraphs: 14, ..USUAL }]).folder.path()).unwrap();
    assert!(codes(&found).contains(&Code::PageSpread), "{:?}", codes(&found));
}
