//! Pictures' colours put into inks: what the verifier refused before it takes
//! after, and what prints already stays to the byte.

mod gradients;
mod images;
mod masks;
mod paints;
mod robust;
mod spaces;

use std::{collections::BTreeMap, sync::LazyLock};

use lopdf::{
    Dictionary, Document, Object, ObjectId, Stream, StringFormat, content::Content, dictionary,
};
use mediane::{
    diagnostics::Code,
    inks::Inks,
    separation::{Replacements, Separated, separate},
    verify::{Asked, press},
};

use crate::verify::sample::{self, Sample, reals};

static INKS: LazyLock<Inks> = LazyLock::new(|| {
    let profile = std::fs::read("layouts/press/profiles/ISOcoated_v2_300_bas.icc").unwrap();
    Inks::new(&profile, 300.0).unwrap()
});

/// A file before and after, read back from its bytes.
struct Case {
    before: Vec<Code>,
    after: Vec<Code>,
    document: Document,
    told: Separated,
}

impl Case {
    fn of(change: impl FnOnce(&mut Sample)) -> Self {
        Self::with(&Replacements::new(), change)
    }

    fn with(replacements: &Replacements, change: impl FnOnce(&mut Sample)) -> Self {
        let mut sample = Sample::good();
        change(&mut sample);
        let bytes = sample.save();
        let mut document = Document::load_mem(&bytes).unwrap();
        let told = separate(&mut document, &INKS, replacements).unwrap();
        let mut saved = Vec::new();
        document.save_to(&mut saved).unwrap();
        let document = Document::load_mem(&saved).unwrap();
        Self { before: found(&bytes), after: found(&saved), document, told }
    }

    /// Refused for its colours before, for nothing after.
    fn mended(self) -> Self {
        assert_eq!(self.before, [Code::PressColour]);
        assert_eq!(self.after, []);
        assert_eq!(self.told.left, Vec::<String>::new());
        self
    }

    /// Operators of the second page that set a colour, with their numbers.
    fn paints(&self) -> Vec<String> {
        let page = self.document.get_pages()[&2];
        told(&self.document.get_page_content(page))
    }

    fn named(&self, category: &str, name: &str) -> &Object {
        let page = self.document.get_pages()[&2];
        let mut node = self.document.get_dictionary(page).unwrap();
        while node.get(b"Resources").is_err() {
            node = node.get_deref(b"Parent", &self.document).unwrap().as_dict().unwrap();
        }
        let resources = node.get_deref(b"Resources", &self.document).unwrap().as_dict().unwrap();
        let held = resources.get_deref(category.as_bytes(), &self.document).unwrap();
        held.as_dict().unwrap().get_deref(name.as_bytes(), &self.document).unwrap()
    }

    fn stream(&self, category: &str, name: &str) -> &Stream {
        self.named(category, name).as_stream().unwrap()
    }
}

/// What the verifier says, without what the sample was not made to show.
fn found(pdf: &[u8]) -> Vec<Code> {
    let asked = Asked {
        trim: (sample::WIDTH, sample::HEIGHT),
        bleed: sample::BLEED,
        safe_margin: 8.5,
        ink_limit: 300.0,
        page_multiple: 4,
        marks: true,
    };
    let mut codes: Vec<Code> = press(pdf, &asked).iter().map(|finding| finding.code).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// The colours of a content stream that are not the sample's own.
fn told(content: &[u8]) -> Vec<String> {
    const COLOURS: [&str; 12] =
        ["g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"];
    let operations = Content::decode(content).unwrap().operations;
    let from = operations.iter().position(|operation| operation.operator == "MP").unwrap_or(0);
    operations[from..]
        .iter()
        .filter(|operation| COLOURS.contains(&operation.operator.as_str()))
        .map(|operation| {
            let word = |operand: &Object| match operand {
                Object::Name(name) => format!("/{}", String::from_utf8_lossy(name)),
                number => number.as_float().unwrap().to_string(),
            };
            let words: Vec<String> = operation.operands.iter().map(word).collect();
            format!("{} {}", words.join(" "), operation.operator)
        })
        .collect()
}

/// Draws on the second page, after a mark that `told` looks for.
fn draw(sample: &mut Sample, operators: &str) {
    sample.draw(&format!("/Plain gs /Here MP {operators}"));
}

fn square(sample: &mut Sample, colours: &str) {
    draw(sample, &format!("{colours} 50 50 10 10 re f"));
}

/// Adds a resource that all pages share.
fn give(sample: &mut Sample, category: &str, name: &str, object: impl Into<Object>) {
    let resources = sample.resources;
    let resources = sample.dictionary(resources);
    if resources.get(category.as_bytes()).is_err() {
        resources.set(category, Dictionary::new());
    }
    sample.resource(category).set(name, object);
}

fn icc(sample: &mut Sample, profile: Vec<u8>, components: i64) -> Object {
    let profile =
        sample.document.add_object(Stream::new(dictionary! { "N" => components }, profile));
    vec!["ICCBased".into(), profile.into()].into()
}

/// An indirect array, as writers have it.
fn srgb(sample: &mut Sample) -> Object {
    let space = icc(sample, moxcms::ColorProfile::new_srgb().encode().unwrap(), 3);
    sample.document.add_object(space).into()
}

fn bytes(bytes: &[u8]) -> Object {
    Object::String(bytes.to_vec(), StringFormat::Hexadecimal)
}

#[test]
fn what_prints_already_stays_as_it_is() {
    let bytes = Sample::good().save();
    let mut document = Document::load_mem(&bytes).unwrap();
    // Nothing names it: not even that goes.
    document.add_object(dictionary! { "Type" => "Unused" });
    let was: BTreeMap<ObjectId, Object> = document.objects.clone();
    let told = separate(&mut document, &INKS, &Replacements::new()).unwrap();
    assert_eq!(told, Separated::default());
    assert!(document.objects == was);
}
