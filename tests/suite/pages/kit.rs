//! `docs/maquettes.md`: the kit's functions, from their doc comments, with
//! their examples set in type. `UPDATE_EXPECT=1 cargo test --release` renews it.

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use expect_test::expect_file;
use mediane::pipeline;
use tiny_skia::Pixmap;

use super::{editions::copy, golden::difference, options};

const PIXELS_PER_POINT: f64 = 96.0 / 72.0;

const INTRODUCTION: &str = "\
# Faire une maquette

Une maquette est un dossier de `layouts/`, en Typst simple : `main.typ` et ce qu’il lui faut. Elle lit les textes dans `/data/` et se sert du
nécessaire commun `layouts/lib/`, décrit ci-dessous ; les exemples sont composés avec les textes de NEC 2020. On peut l’ouvrir dans n’importe quel éditeur
Typst après `mediane data`, qui écrit les données sur le disque.

- `layouts/brochure/spec.typ` tient tous les nombres de la brochure : familles, corps, grille, marges. Commencez par là.
- `mediane check` compose les pages et les relit : débords, lignes isolées, blancs, contraste, grille (`docs/pages.md`). La maquette dit elle-même ce
  qu’elle promet avec `promise`.
- `UPDATE_EXPECT=1 cargo test --release` renouvelle les pages de référence, une fois les nouvelles regardées.

*Cette page est faite à partir des commentaires de `layouts/lib/`, en anglais comme le code.*
";

/// What an example finds around it.
const PREAMBLE: &str = r#"
#import "/layouts/lib/columns.typ": *
#import "/layouts/lib/folio.typ": *
#import "/layouts/lib/gallery.typ": *
#import "/layouts/lib/grid.typ": *
#import "/layouts/lib/inclusive.typ": *
#import "/layouts/lib/logos.typ": *
#import "/layouts/lib/picture.typ": *
#import "/layouts/lib/promise.typ": *
#import "/layouts/lib/prose.typ": *
#import "/layouts/lib/questions.typ": *
#import "/layouts/lib/quote.typ": *
#import "/layouts/lib/resources.typ": *
#import "/layouts/lib/sidebar.typ": *
#import "/layouts/lib/tokens.typ": *
#set document(title: "Exemple")
#set page(width: 150mm, height: auto, margin: 5mm, fill: paper)
#set text(font: "Spectral", size: 11.5pt, fill: ink, lang: "fr", region: "FR", top-edge: 8pt, bottom-edge: "baseline")
#set par(leading: 8pt, spacing: 8pt, justify: true, first-line-indent: 14pt)
#set list(marker: [–], body-indent: 6pt, spacing: 8pt)
#show heading: set text(font: "Bricolage Grotesque", weight: 800, size: 14pt, hyphenate: false, top-edge: "cap-height")
#show heading: it => block(above: 8pt, below: 8pt, title-of(it))
#let theme = themes.at(0)
"#;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A function of the kit, or a value.
struct Entry {
    signature: String,
    name: String,
    about: Vec<String>,
    example: Vec<String>,
}

#[test]
fn the_kit_is_documented_with_examples() {
    let mut page = String::from(INTRODUCTION);
    let studio = Studio::new();
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let about: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//")).collect();
        writeln!(page, "\n## `layouts/lib/{stem}.typ`\n").unwrap();
        about.iter().for_each(|line| writeln!(page, "{}", line.trim()).unwrap());
        for entry in entries(&text) {
            assert!(!entry.about.is_empty(), "{stem}.typ: `{}` is not documented", entry.name);
            writeln!(page, "\n### `{}`\n", entry.signature).unwrap();
            entry.about.iter().for_each(|line| writeln!(page, "{line}").unwrap());
            if !entry.example.is_empty() {
                let picture = format!("{stem}-{}.png", entry.name);
                studio.example(&entry.example.join("\n"), &picture);
                writeln!(page, "\n```typ\n{}\n```\n", entry.example.join("\n")).unwrap();
                writeln!(page, "![`{}`](maquettes/{picture})", entry.name).unwrap();
            }
        }
    }
    expect_file![root().join("docs/maquettes.md")].assert_eq(&page);
}

fn files() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(root().join("layouts/lib"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

/// What a file gives its users: not the names with an underscore.
fn entries(text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let (mut about, mut example, mut in_example) = (Vec::new(), Vec::new(), false);
    for (i, line) in text.lines().enumerate() {
        if let Some(comment) = line.strip_prefix("///") {
            let comment = comment.strip_prefix(' ').unwrap_or(comment);
            match comment {
                "```example" => in_example = true,
                "```" => in_example = false,
                comment if in_example => example.push(comment.to_owned()),
                comment => about.push(comment.to_owned()),
            }
            continue;
        }
        if let Some(rest) = line.strip_prefix("#let ").filter(|rest| !rest.starts_with(['_', '(']))
        {
            let signature = signature(text, i);
            let name = rest.split([' ', '(']).next().unwrap().to_owned();
            while about.last().is_some_and(String::is_empty) {
                about.pop();
            }
            entries.push(Entry { signature, name, about, example });
        }
        (about, example) = (Vec::new(), Vec::new());
    }
    entries
}

/// `name(parameters)`, on one line.
fn signature(text: &str, line: usize) -> String {
    let rest: Vec<&str> = text.lines().skip(line).collect();
    let rest = rest.join(" ");
    let rest = rest.strip_prefix("#let ").unwrap();
    let mut depth = 0;
    let end = rest
        .char_indices()
        .find(|(_, c)| {
            depth += i32::from(*c == '(') - i32::from(*c == ')');
            *c == '=' && depth == 0
        })
        .map_or(rest.len(), |(at, _)| at);
    let words: Vec<&str> = rest[..end].split_whitespace().collect();
    words.join(" ").replace("( ", "(").replace(", )", ")")
}

/// The project with an example in place of the brochure.
struct Studio {
    folder: tempfile::TempDir,
}

impl Studio {
    fn new() -> Self {
        let studio = Self { folder: tempfile::tempdir().unwrap() };
        for part in ["content", "fonts", "layouts"] {
            copy(&root().join(part), &studio.folder.path().join(part));
        }
        studio
    }

    fn example(&self, code: &str, picture: &str) {
        let main = self.folder.path().join("layouts/brochure/main.typ");
        fs::write(main, format!("{PREAMBLE}\n{code}\n")).unwrap();
        let images = pipeline::images(&options(self.folder.path()), PIXELS_PER_POINT)
            .unwrap_or_else(|faults| panic!("the example of {picture}: {faults:?}"));
        let path = root().join("docs/maquettes").join(picture);
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &images[0]).unwrap();
            return;
        }
        let expected = fs::read(&path).unwrap_or_else(|_| panic!("no {}", path.display()));
        let expected = Pixmap::decode_png(&expected).unwrap();
        let page = Pixmap::decode_png(&images[0]).unwrap();
        assert!(
            difference(&expected, &page).is_none(),
            "docs/maquettes/{picture} is not what the example gives: \
             UPDATE_EXPECT=1 cargo test --release"
        );
    }
}
