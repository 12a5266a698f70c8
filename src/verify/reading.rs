//! The file as objects, with references followed and page attributes
//! inherited. Whatever is not of the expected type reads as absent; damage
//! reads as one finding.

use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId, Stream};

use super::geometry::Area;
use crate::diagnostics::{Code, Diagnostic};

/// Far above any stream of a brochure; a bomb stops here.
const MOST_BYTES: usize = 256 << 20;
const DEEPEST_TREE: usize = 64;

#[derive(Debug)]
pub(super) struct File {
    pub document: Document,
    pub pages: Vec<Page>,
    /// Where `%PDF-` stands.
    pub header: Option<usize>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    /// From 1, as people count.
    pub number: usize,
    pub id: ObjectId,
}

impl File {
    pub(super) fn read(pdf: &[u8]) -> Result<Self, Diagnostic> {
        // Strict: what has to be repaired in order to be read is no press file.
        let options = LoadOptions { strict: true, ..LoadOptions::default() };
        let document = Document::load_mem_with_options(pdf, options).map_err(fault)?;
        if document.is_encrypted() || document.was_encrypted() {
            return Err(Diagnostic::error(Code::PressEncrypted));
        }
        let numbered = document.page_iter().enumerate();
        let pages = numbered.map(|(index, id)| Page { number: index + 1, id }).collect();
        let header = pdf.windows(5).take(1024).position(|window| window == b"%PDF-");
        let file = Self { document, pages, header };
        if file.counted() != i64::try_from(file.pages.len()).ok().filter(|pages| *pages > 0) {
            return Err(Diagnostic::error(Code::PressUnreadable).arg("reason", "page tree"));
        }
        Ok(file)
    }

    /// How many pages the page tree says it has.
    fn counted(&self) -> Option<i64> {
        self.integer(self.dictionary(self.catalog(), "Pages")?, "Count")
    }

    pub(super) fn resolve<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).map_or(&Object::Null, |(_, object)| object)
    }

    /// The entry, unless it is null.
    pub(super) fn get<'a>(&'a self, holder: &'a Dictionary, key: &str) -> Option<&'a Object> {
        let value = self.resolve(holder.get(key.as_bytes()).ok()?);
        (!value.is_null()).then_some(value)
    }

    /// The entry as a dictionary; a stream's counts.
    pub(super) fn dictionary<'a>(
        &'a self,
        holder: &'a Dictionary,
        key: &str,
    ) -> Option<&'a Dictionary> {
        dictionary_of(self.get(holder, key)?)
    }

    pub(super) fn stream<'a>(&'a self, holder: &'a Dictionary, key: &str) -> Option<&'a Stream> {
        self.get(holder, key)?.as_stream().ok()
    }

    pub(super) fn array<'a>(&'a self, holder: &'a Dictionary, key: &str) -> Option<&'a [Object]> {
        self.get(holder, key)?.as_array().ok().map(Vec::as_slice)
    }

    pub(super) fn name<'a>(&'a self, holder: &'a Dictionary, key: &str) -> Option<&'a str> {
        name_of(self.get(holder, key)?)
    }

    pub(super) fn number(&self, holder: &Dictionary, key: &str) -> Option<f64> {
        number_of(self.get(holder, key)?)
    }

    pub(super) fn integer(&self, holder: &Dictionary, key: &str) -> Option<i64> {
        self.get(holder, key)?.as_i64().ok()
    }

    pub(super) fn boolean(&self, holder: &Dictionary, key: &str) -> Option<bool> {
        self.get(holder, key)?.as_bool().ok()
    }

    pub(super) fn text(&self, holder: &Dictionary, key: &str) -> Option<String> {
        lopdf::decode_text_string(self.get(holder, key)?).ok()
    }

    /// Numbers of an array; none unless all are.
    pub(super) fn numbers(&self, holder: &Dictionary, key: &str) -> Option<Vec<f64>> {
        let array = self.array(holder, key)?;
        array.iter().map(|value| number_of(self.resolve(value))).collect()
    }

    pub(super) fn area(&self, holder: &Dictionary, key: &str) -> Option<Area> {
        let numbers = self.numbers(holder, key)?;
        let [left, bottom, right, top] = numbers.try_into().ok()?;
        Some(Area::between((left, bottom), (right, top)))
    }

    pub(super) fn data(&self, stream: &Stream) -> Option<Vec<u8>> {
        stream.decompressed_content_with_limit(MOST_BYTES).ok()
    }

    pub(super) fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap_or(&self.document.trailer)
    }

    pub(super) fn info(&self) -> Option<&Dictionary> {
        self.dictionary(&self.document.trailer, "Info")
    }

    pub(super) fn page(&self, page: Page) -> Option<&Dictionary> {
        self.document.get_dictionary(page.id).ok()
    }

    /// The nearest dictionary of the page tree that has `key`, which pages
    /// inherit (ISO 32000-1, 7.7.3.4).
    pub(super) fn heir(&self, page: Page, key: &str) -> Option<&Dictionary> {
        let mut node = self.page(page)?;
        for _ in 0..DEEPEST_TREE {
            if self.get(node, key).is_some() {
                return Some(node);
            }
            node = self.dictionary(node, "Parent")?;
        }
        None
    }

    /// Every dictionary of the file, however deep, reached or not.
    pub(super) fn each_dictionary<'a>(&'a self, look: &mut dyn FnMut(&'a Dictionary)) {
        for object in self.document.objects.values() {
            walk(object, look);
        }
    }
}

fn walk<'a>(object: &'a Object, look: &mut dyn FnMut(&'a Dictionary)) {
    if let Object::Array(items) = object {
        items.iter().for_each(|item| walk(item, look));
    } else if let Some(dictionary) = dictionary_of(object) {
        look(dictionary);
        dictionary.iter().for_each(|(_, value)| walk(value, look));
    }
}

pub(super) fn dictionary_of(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

pub(super) fn name_of(object: &Object) -> Option<&str> {
    object.as_name().ok().and_then(|name| std::str::from_utf8(name).ok())
}

pub(super) fn number_of(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from)
}

fn fault(error: Error) -> Diagnostic {
    match error {
        Error::InvalidPassword
        | Error::Decryption(_)
        | Error::UnsupportedSecurityHandler(_)
        | Error::AlreadyEncrypted => Diagnostic::error(Code::PressEncrypted),
        other => Diagnostic::error(Code::PressUnreadable).arg("reason", other),
    }
}
