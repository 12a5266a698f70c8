//! What has a content stream: pages, forms, cells of patterns, glyphs.

use lopdf::{Dictionary, Object, Stream};

use super::{
    colour::Target,
    paints::Start,
    reading::{dictionary, entry, plain_data},
    walk::{Place, Walk},
};

/// A content stream after its colours were looked at.
pub(super) enum Rewritten {
    Same,
    New(Vec<u8>),
    /// Not to be read: its names must stay as they are.
    Unread,
}

impl<'d> Walk<'d> {
    pub(super) fn page(&mut self, page: &'d Dictionary) -> Option<Dictionary> {
        let heir = self.heir(page);
        let resources = heir.and_then(|heir| dictionary(self.document, heir, "Resources"));
        let place = Place { target: Target::Plates, resources };
        let mut changed = page.clone();
        let mut is_new = self.entry(page, "Group", &mut changed, place, Self::group);
        let rewritten = self.rewritten_page(page, place);
        if !matches!(rewritten, Rewritten::Unread)
            && let Some(heir) = heir
        {
            is_new |= self.entry(heir, "Resources", &mut changed, place, Self::resources);
        }
        if let Rewritten::New(data) = rewritten {
            let content = self.add(compressed(Dictionary::new(), data));
            changed.set("Contents", content);
            is_new = true;
        }
        is_new.then_some(changed)
    }

    fn rewritten_page(&mut self, page: &'d Dictionary, place: Place<'d>) -> Rewritten {
        let Some(contents) = entry(self.document, page, &["Contents"]) else {
            return Rewritten::Same;
        };
        let parts = contents.as_array().map_or(std::slice::from_ref(contents), Vec::as_slice);
        let mut data = Vec::new();
        for part in parts {
            let stream = self.resolve(part).as_stream().ok();
            let Some(part) = stream.and_then(|stream| plain_data(self.document, stream)) else {
                self.leave("content");
                return Rewritten::Unread;
            };
            data.extend(part);
            data.push(b'\n');
        }
        self.rewritten(&data, place, Start::Black)
    }

    /// A form, a pattern's cell: what has resources, a group and content.
    pub(super) fn drawing(
        &mut self,
        stream: &'d Stream,
        place: Place<'d>,
        start: Start,
    ) -> Option<Object> {
        let own = dictionary(self.document, &stream.dict, "Resources");
        let place = Place { resources: own.or(place.resources), ..place };
        let mut changed = stream.dict.clone();
        let mut is_new = self.entry(&stream.dict, "Group", &mut changed, place, Self::group);
        let rewritten = self.rewritten_stream(stream, place, start);
        if !matches!(rewritten, Rewritten::Unread) {
            is_new |= self.entry(&stream.dict, "Resources", &mut changed, place, Self::resources);
        }
        match rewritten {
            Rewritten::New(data) => Some(compressed(changed, data).into()),
            _ if is_new => Some(Stream { dict: changed, ..stream.clone() }.into()),
            _ => None,
        }
    }

    pub(super) fn form(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        self.drawing(object.as_stream().ok()?, place, Start::Inherited)
    }

    fn glyph(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let stream = object.as_stream().ok()?;
        match self.rewritten_stream(stream, place, Start::Inherited) {
            Rewritten::New(data) => Some(compressed(stream.dict.clone(), data).into()),
            _ => None,
        }
    }

    /// Type 3 alone has colours of its own.
    pub(super) fn font(&mut self, object: &'d Object, place: Place<'d>) -> Option<Object> {
        let font = object.as_dict().ok()?;
        if font.get(b"Subtype").and_then(Object::as_name).ok()? != b"Type3" {
            return None;
        }
        let own = dictionary(self.document, font, "Resources");
        let place = Place { resources: own.or(place.resources), ..place };
        let mut changed = font.clone();
        let glyphs = self.entry(font, "CharProcs", &mut changed, place, |walk, held, place| {
            walk.each(held, place, Self::glyph)
        });
        let resources = self.entry(font, "Resources", &mut changed, place, Self::resources);
        (glyphs || resources).then(|| changed.into())
    }

    fn rewritten_stream(
        &mut self,
        stream: &'d Stream,
        place: Place<'d>,
        start: Start,
    ) -> Rewritten {
        match plain_data(self.document, stream) {
            Some(data) => self.rewritten(&data, place, start),
            None => {
                self.leave("content");
                Rewritten::Unread
            }
        }
    }
}

/// A stream with its dictionary's other entries kept.
pub(super) fn compressed(mut held: Dictionary, data: Vec<u8>) -> Stream {
    held.remove(b"Filter");
    held.remove(b"DecodeParms");
    let mut stream = Stream::new(held, data);
    // Uncompressed is as good, only longer.
    let _ = stream.compress();
    stream
}
