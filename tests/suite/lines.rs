//! Small texts set with `layouts/lib` in columns of one width or another, and
//! read back line by line from the written PDF.

mod hyphenation;
mod ligatures;
mod spoken;

use std::{
    fs,
    path::{Path, PathBuf},
};

use lopdf::Document;
use mediane::{
    pipeline::{self, Options},
    typeset::{BrochureWorld, Clock, NoPictures, Purpose, Stock, bind, typeset},
};
use typst_layout::PagedDocument;

use crate::{
    brochure::{page, structure::Structure},
    content::project::Brochure,
    pages::copy,
};

/// `BODY` is the text; a layout may set it more than once.
const LAYOUT: &str = r#"
#import "/layouts/lib/prose.typ": prose
#import "/layouts/lib/tokens.typ": themes
#set document(title: "Lignes")
#set page(width: WIDTHpt + 40pt, height: 1200pt, margin: 20pt)
#set text(font: "FONT", size: 12pt, lang: "fr", region: "FR", hyphenate: true)
#set par(justify: true)
#let body = prose(themes.first().body)
"#;

pub struct Sheet {
    brochure: Brochure,
    font: &'static str,
}

/// A sheet as it was written.
pub struct Written {
    document: Document,
}

impl Sheet {
    pub fn of(body: &str) -> Self {
        let brochure = Brochure::first("Un paragraphe.\n\n  Un autre.", body);
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&root.join("layouts/lib"), &brochure.path("layouts/lib"));
        let sheet = Self { brochure, font: "Spectral" };
        for style in ["400Regular", "400Regular_Italic"] {
            sheet.font_file(&root.join(format!("fonts/spectral/Spectral_{style}.ttf")));
        }
        sheet
    }

    pub fn font_file(&self, file: &Path) {
        let name = file.file_name().unwrap().to_str().unwrap();
        self.brochure.put(&format!("fonts/{name}"), fs::read(file).unwrap());
    }

    pub fn in_font(self, file: &Path, family: &'static str) -> Self {
        self.font_file(file);
        Self { font: family, ..self }
    }

    /// With a typographic setting.
    pub fn with(self, setting: &str) -> Self {
        let with = format!("typography:\n  {setting}\noutputs:");
        self.brochure.change("edition.yaml", "outputs:", &with);
        self
    }

    pub fn with_lexicon(self, lexicon: &str) -> Self {
        self.brochure.put("content/nec/lexicon.yaml", lexicon);
        self
    }

    /// Sets `#body` in a column of that many points.
    pub fn set(&self, width: u32) -> Written {
        self.laid_out(width, "#body")
    }

    fn lay_out(&self, width: u32, page: &str) {
        let layout = LAYOUT.replace("WIDTH", &width.to_string()).replace("FONT", self.font);
        self.brochure.put("layouts/brochure/main.typ", format!("{layout}\n{page}"));
    }

    /// The pages before they are written.
    pub fn pages(&self, width: u32, page: &str) -> PagedDocument {
        self.lay_out(width, page);
        let project = self.brochure.project();
        let stock = Stock::load(&project).unwrap();
        let edition = self.brochure.loaded().edition;
        let bound = bind(&edition, "content/nec").unwrap().with_purpose(&Purpose::SCREEN).unwrap();
        let clock = Clock::from_date("2020-09-28").unwrap();
        let world =
            BrochureWorld::new(&project, &stock, &bound, "brochure", clock, &NoPictures).unwrap();
        typeset(&world).unwrap_or_else(|faults| panic!("{faults:#?}")).value
    }

    pub fn laid_out(&self, width: u32, page: &str) -> Written {
        self.lay_out(width, page);
        let root = self.brochure.folder.path();
        let out: PathBuf = root.join("dist");
        let options = Options {
            root: root.to_owned(),
            edition: None,
            out: out.clone(),
            only: Vec::new(),
            epoch: None,
            force: false,
        };
        pipeline::build(&options, &|_| {}).unwrap_or_else(|faults| panic!("{faults:#?}"));
        Written { document: Document::load(out.join("brochure.pdf")).unwrap() }
    }
}

impl Written {
    /// Each line as its glyphs say it.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<(i32, String)> = Vec::new();
        for glyph in page::pages(&self.document).iter().flat_map(|page| &page.glyphs) {
            match lines.last_mut().filter(|(baseline, _)| *baseline == glyph.baseline) {
                Some((_, line)) => line.push_str(&glyph.text),
                None => lines.push((glyph.baseline, glyph.text.clone())),
            }
        }
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// What each glyph stands for.
    pub fn glyphs(&self) -> Vec<String> {
        let pages = page::pages(&self.document);
        pages.into_iter().flat_map(|page| page.glyphs).map(|glyph| glyph.text).collect()
    }

    /// What the text layer says, in the tags' order, without line-end hyphens.
    pub fn text(&self) -> String {
        Structure::read(&self.document).text()
    }

    /// Words with what a screen reader says in their place.
    pub fn spoken(&self) -> Vec<(String, String)> {
        Structure::read(&self.document).expansions()
    }

    /// Elements with a reading that hold text of more than one page.
    pub fn spans_of_two_pages(&self) -> usize {
        let spans = self.document.objects.values().filter_map(|object| object.as_dict().ok());
        let kids = spans
            .filter(|span| span.has(b"E"))
            .filter_map(|span| span.get(b"K").ok()?.as_array().ok());
        kids.filter(|kids| kids.iter().any(|kid| kid.as_dict().is_ok())).count()
    }

    pub fn holding(&self, character: char) -> Vec<String> {
        page::holding(self.document.clone(), character)
    }
}
