//! Objects as this room reads them: references followed; whatever is not of
//! the expected type reads as absent.

use lopdf::{Dictionary, Document, Object, Stream};

/// Far above any picture of a brochure; a bomb stops here.
const MOST_BYTES: usize = 512 << 20;

pub(super) fn resolve<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).map_or(&Object::Null, |(_, object)| object)
}

/// The entry by its name or, in a picture inside a content stream, its short
/// one (ISO 32000-1, 8.9.7).
pub(super) fn entry<'a>(
    document: &'a Document,
    held: &'a Dictionary,
    names: &[&str],
) -> Option<&'a Object> {
    let value = names.iter().find_map(|name| held.get(name.as_bytes()).ok())?;
    let value = resolve(document, value);
    (!value.is_null()).then_some(value)
}

pub(super) fn dictionary<'a>(
    document: &'a Document,
    held: &'a Dictionary,
    name: &str,
) -> Option<&'a Dictionary> {
    dictionary_of(entry(document, held, &[name])?)
}

pub(super) fn dictionary_of(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

pub(super) fn name<'a>(
    document: &'a Document,
    held: &'a Dictionary,
    names: &[&str],
) -> Option<&'a [u8]> {
    entry(document, held, names)?.as_name().ok()
}

pub(super) fn size(document: &Document, held: &Dictionary, names: &[&str]) -> Option<usize> {
    usize::try_from(entry(document, held, names)?.as_i64().ok()?).ok()
}

pub(super) fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from)
}

/// Numbers of an array; none unless all are.
pub(super) fn numbers(document: &Document, held: &Dictionary, names: &[&str]) -> Option<Vec<f64>> {
    let array = entry(document, held, names)?.as_array().ok()?;
    array.iter().map(|value| number(resolve(document, value))).collect()
}

pub(super) fn array_of<const N: usize>(
    document: &Document,
    held: &Dictionary,
    name: &str,
) -> Option<[f64; N]> {
    numbers(document, held, &[name])?.try_into().ok()
}

/// What the stream holds, its filters undone but for those that are `kept`,
/// which must come last: the name of that filter, if there is one.
pub(super) fn data(
    document: &Document,
    stream: &Stream,
    kept: &[&[u8]],
) -> Option<(Vec<u8>, Option<Vec<u8>>)> {
    let listed = |names: &[&str]| match entry(document, &stream.dict, names) {
        Some(Object::Array(items)) => {
            items.iter().map(|item| resolve(document, item).clone()).collect()
        }
        Some(object) => vec![object.clone()],
        None => Vec::new(),
    };
    let mut filters: Vec<Object> = listed(&["Filter"]);
    let mut parameters: Vec<Object> = listed(&["DecodeParms"]);
    let last = filters.last().and_then(|filter| filter.as_name().ok()).map(<[u8]>::to_vec);
    let last = last.filter(|name| kept.contains(&name.as_slice()));
    if last.is_some() {
        filters.pop();
    }
    if filters.is_empty() {
        return Some((stream.content.clone(), last));
    }
    parameters.resize(filters.len(), Object::Null);
    for held in parameters.iter_mut().filter_map(|held| held.as_dict_mut().ok()) {
        for (_, value) in held.iter_mut() {
            *value = resolve(document, value).clone();
        }
    }
    let mut plain = Dictionary::new();
    plain.set("Filter", filters);
    plain.set("DecodeParms", parameters);
    let plain = Stream::new(plain, stream.content.clone());
    plain.decompressed_content_with_limit(MOST_BYTES).ok().map(|data| (data, last))
}

pub(super) fn plain_data(document: &Document, stream: &Stream) -> Option<Vec<u8>> {
    data(document, stream, &[]).map(|(data, _)| data)
}

/// Numbers as they are written: four decimals say more than any plate.
pub(super) fn reals(numbers: &[f64]) -> Object {
    numbers.iter().map(|number| real(*number)).collect::<Vec<_>>().into()
}

#[expect(clippy::cast_possible_truncation, reason = "PDF's numbers are no finer")]
pub(super) fn real(number: f64) -> Object {
    Object::Real(((number * 1e4).round() / 1e4) as f32)
}
