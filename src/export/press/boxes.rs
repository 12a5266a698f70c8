//! Page boxes: where the paper is cut, and how far colour goes beyond.

use lopdf::{Document, Object, ObjectId};

use crate::{edition::POINTS_PER_MILLIMETRE, typeset::Placed};

/// TrimBox and BleedBox of a page, from where it was laid on the sheet.
pub fn set(
    document: &mut Document,
    page: ObjectId,
    placed: &[Placed],
    bleed: f64,
) -> lopdf::Result<()> {
    let Some(trim) = placed.first() else { return Ok(()) };
    let bleed = bleed * POINTS_PER_MILLIMETRE;
    let page = document.get_object_mut(page)?.as_dict_mut()?;
    // PDF counts from the lower edge.
    let height = f64::from(page.get(b"MediaBox")?.as_array()?[3].as_float()?);
    let (left, bottom) = (trim.left, height - trim.top - trim.height);
    let around = |by: f64| {
        let corners = [left - by, bottom - by, left + trim.width + by, bottom + trim.height + by];
        Object::Array(corners.map(|value| Object::Real(value as f32)).to_vec())
    };
    page.set("TrimBox", around(0.0));
    page.set("BleedBox", around(bleed));
    Ok(())
}
