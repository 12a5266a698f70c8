//! Black text prints over what is below it, so that no white edge shows where
//! the plates are not in register; everything else knocks out.

use lopdf::{
    Dictionary, Document, Object, ObjectId,
    content::{Content, Operation},
    dictionary,
};

/// Graphics states of our own, in every page's resources.
const OVER: &str = "MdOver";
const OUT: &str = "MdOut";

pub fn black_text(document: &mut Document, pages: &[ObjectId]) -> lopdf::Result<()> {
    let over = document.add_object(dictionary! {
        "Type" => "ExtGState", "OP" => true, "op" => true, "OPM" => 1,
    });
    let out = document.add_object(dictionary! {
        "Type" => "ExtGState", "OP" => false, "op" => false, "OPM" => 0,
    });
    for page in pages {
        let content = Content::decode(&document.get_page_content(*page))?;
        document.change_page_content(*page, with_overprint(content).encode()?)?;
        add_states(document, *page, over, out)?;
    }
    for form in forms(document) {
        let stream = document.get_object_mut(form)?.as_stream_mut()?;
        let content = Content::decode(&stream.decompressed_content()?)?;
        stream.set_plain_content(with_overprint(content).encode()?);
        stream.compress()?;
        add_states(document, form, over, out)?;
    }
    Ok(())
}

/// What pages draw more than once, or through a mask.
fn forms(document: &Document) -> Vec<ObjectId> {
    let is_form = |object: &Object| {
        object
            .as_stream()
            .and_then(|stream| stream.dict.get(b"Subtype"))
            .and_then(Object::as_name)
            .is_ok_and(|name| name == b"Form")
    };
    document.objects.iter().filter(|(_, object)| is_form(object)).map(|(id, _)| *id).collect()
}

/// Typst sets a text's colour before it begins, within `q` and `Q`.
fn with_overprint(content: Content) -> Content {
    let mut operations = Vec::with_capacity(content.operations.len());
    let mut is_black = false;
    let mut outer = Vec::new();
    let state = |name: &str| Operation::new("gs", vec![name.into()]);
    for operation in content.operations {
        let operator = operation.operator.as_str();
        match operator {
            "q" => outer.push(is_black),
            "Q" => is_black = outer.pop().unwrap_or(false),
            "k" => is_black = is_pure_black(&operation.operands),
            "g" | "rg" | "sc" | "scn" | "cs" => is_black = false,
            "BT" if is_black => operations.push(state(OVER)),
            _ => {}
        }
        let ends = operator == "ET" && is_black;
        operations.push(operation);
        if ends {
            operations.push(state(OUT));
        }
    }
    Content { operations }
}

fn is_pure_black(inks: &[Object]) -> bool {
    let inks: Vec<f32> = inks.iter().filter_map(|ink| ink.as_float().ok()).collect();
    inks == [0.0, 0.0, 0.0, 1.0]
}

fn add_states(
    document: &mut Document,
    owner: ObjectId,
    over: ObjectId,
    out: ObjectId,
) -> lopdf::Result<()> {
    let dict = match document.get_object(owner)? {
        Object::Stream(stream) => &stream.dict,
        other => other.as_dict()?,
    };
    // Resources may be shared; each owner gets its own.
    let mut resources = resolved(document, dict.get(b"Resources").ok());
    let mut states = resolved(document, resources.get(b"ExtGState").ok());
    states.set(OVER, over);
    states.set(OUT, out);
    resources.set("ExtGState", states);
    match document.get_object_mut(owner)? {
        Object::Stream(stream) => stream.dict.set("Resources", resources),
        other => other.as_dict_mut()?.set("Resources", resources),
    }
    Ok(())
}

fn resolved(document: &Document, object: Option<&Object>) -> Dictionary {
    object
        .and_then(|object| document.dereference(object).ok())
        .and_then(|(_, object)| object.as_dict().ok())
        .cloned()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(content: &str) -> String {
        let content = Content::decode(content.as_bytes()).unwrap();
        let encoded = with_overprint(content).encode().unwrap();
        String::from_utf8(encoded).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn only_text_in_pure_black_prints_over() {
        assert_eq!(
            done("q 0 0 0 1 k BT (a) Tj ET Q"),
            "q 0 0 0 1 k /MdOver gs BT (a) Tj ET /MdOut gs Q"
        );
        for other in [
            "q 0 0 0 0 k BT (a) Tj ET Q",
            "q 0.1 0 0 1 k BT (a) Tj ET Q",
            "0 0 0 1 k 0 0 9 9 re f",
            "q 0 0 0 1 k Q BT (a) Tj ET",
        ] {
            assert_eq!(done(other), other);
        }
    }
}
