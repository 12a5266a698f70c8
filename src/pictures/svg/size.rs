//! How large a drawing is by itself (SVG 2, 8.2 and 8.12), in CSS pixels.

use roxmltree::Node;

use crate::pictures::fault::Fault;

/// # Errors
/// [`Fault::SvgWithoutSize`].
pub(super) fn of(root: Node<'_, '_>) -> Result<(f64, f64), Fault> {
    let [width, height] = ["width", "height"].map(|side| root.attribute(side).and_then(length));
    let size = match (width, height, view_box(root)) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some([_, _, w, h])) => (width, width * h / w),
        (None, Some(height), Some([_, _, w, h])) => (height * w / h, height),
        (None, None, Some([_, _, w, h])) => (w, h),
        _ => return Err(Fault::SvgWithoutSize),
    };
    let is_sane = |side: f64| side.is_finite() && side > 0.0 && side < 1e6;
    if is_sane(size.0) && is_sane(size.1) { Ok(size) } else { Err(Fault::SvgWithoutSize) }
}

pub(super) fn view_box(root: Node<'_, '_>) -> Option<[f64; 4]> {
    let value = root.attribute("viewBox")?;
    let numbers = value.split([' ', ',', '\n', '\t', '\r']).filter(|part| !part.is_empty());
    let numbers: Vec<f64> = numbers.map(str::parse).collect::<Result<_, _>>().ok()?;
    let view_box: [f64; 4] = numbers.try_into().ok()?;
    let is_sane = view_box.iter().all(|v| v.is_finite()) && view_box[2] > 0.0 && view_box[3] > 0.0;
    is_sane.then_some(view_box)
}

/// A length that stands by itself: neither a share nor one of a font.
fn length(value: &str) -> Option<f64> {
    let value = value.trim();
    let unit = value.find(|c: char| c.is_ascii_alphabetic() && c != 'e' && c != 'E' || c == '%');
    let (number, unit) = value.split_at(unit.unwrap_or(value.len()));
    let scale = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    let number: f64 = number.parse().ok()?;
    (number > 0.0).then_some(number * scale)
}
