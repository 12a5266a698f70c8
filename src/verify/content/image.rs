//! Pictures: their colour space, their resolution where they are placed, and
//! the most ink that one of their pixels takes where that can be read.

use std::rc::Rc;

use lopdf::{Object, Stream};

use super::{
    super::{
        geometry::Area,
        reading::{File, name_of},
    },
    Image, Kind,
    paint::Paint,
    perform::Run,
    space::Space,
};

const POINTS_PER_INCH: f64 = 72.0;
const UNIT: Area = Area { left: 0.0, bottom: 0.0, right: 1.0, top: 1.0 };

/// An entry by its name or, in a picture inside a content stream, its short
/// one (ISO 32000-1, 8.9.7).
fn entry<'a>(file: &'a File, image: &'a Stream, long: &str, short: &str) -> Option<&'a Object> {
    file.get(&image.dict, long).or_else(|| file.get(&image.dict, short))
}

fn filters(file: &File, image: &Stream) -> Vec<String> {
    let named = |object: &Object| name_of(file.resolve(object)).map(str::to_owned);
    match entry(file, image, "Filter", "F") {
        Some(Object::Array(names)) => names.iter().filter_map(named).collect(),
        Some(name) => named(name).into_iter().collect(),
        None => Vec::new(),
    }
}

impl<'a> Run<'_, '_, 'a> {
    pub(super) fn inline_image(&mut self, operands: &[Object]) {
        // One that is compressed is refused unread: none need be.
        match operands.first() {
            Some(Object::Stream(image)) => self.place(image),
            _ => self.walker.fault("BI"),
        }
    }

    pub(super) fn image(&mut self, image: &'a Stream) {
        let file = self.walker.file;
        if let Some(mask) = file.stream(&image.dict, "SMask") {
            self.spaced(mask, "mask");
        }
        self.place(image);
    }

    fn place(&mut self, image: &Stream) {
        let file = self.walker.file;
        let area = UNIT.moved_by(self.state.matrix);
        if let Some(resolution) = self.resolution(image)
            && !self.walker.in_mask
        {
            let page = self.walker.page;
            self.walker.drawn.images.push(Image { page, resolution });
        }
        let is_mask =
            entry(file, image, "ImageMask", "IM").is_some_and(|is| *is == Object::Boolean(true));
        if is_mask {
            return self.fill(Kind::Fill, area);
        }
        let space = self.spaced(image, "image");
        if let Some(values) = most_inked(file, image, &space) {
            let overprint = self.state.fill_overprint();
            self.walker.paint(Kind::Image, Paint::new(space, values), overprint, area);
        }
    }

    fn spaced(&mut self, image: &Stream, place: &'static str) -> Rc<Space> {
        let file = self.walker.file;
        let space = match entry(file, image, "ColorSpace", "CS") {
            Some(space) => Space::read(file, space, self.resources),
            // JPEG 2000 may name its own, which is not looked into.
            None => Space::Unknown(filters(file, image).pop().unwrap_or_default()),
        };
        let space = Rc::new(space);
        self.walker.uses(&space, place);
        space
    }

    fn resolution(&self, image: &Stream) -> Option<f64> {
        let file = self.walker.file;
        let pixels = |long, short| entry(file, image, long, short)?.as_float().ok().map(f64::from);
        let (across, up) = self.state.matrix.lengths();
        let across = pixels("Width", "W")? / across;
        let up = pixels("Height", "H")? / up;
        Some(across.min(up) * POINTS_PER_INCH)
    }
}

/// The values of the pixel that takes most ink. JPEG is not decoded here; the
/// conformance check measures what a renderer makes of it.
fn most_inked(file: &File, image: &Stream, space: &Space) -> Option<Vec<f64>> {
    if let Space::Indexed { base, table } = space {
        let size = base.components();
        let entries = (0..table.len().checked_div(size)?).map(|index| index as u32);
        let ink = |index: &u32| {
            let paint = Paint::new(Rc::new(space.clone()), vec![f64::from(*index)]);
            paint.inks().map_or(0.0, |inks| inks.iter().sum::<f64>())
        };
        return entries
            .max_by(|a, b| ink(a).total_cmp(&ink(b)))
            .map(|index| vec![f64::from(index)]);
    }
    let is_raw = filters(file, image).iter().all(|name| name == "FlateDecode");
    let bits = entry(file, image, "BitsPerComponent", "BPC").and_then(|bits| bits.as_i64().ok());
    if *space != Space::Cmyk || !is_raw || bits != Some(8) {
        return None;
    }
    let is_inverse = matches!(
        entry(file, image, "Decode", "D").and_then(|decode| decode.as_array().ok()?.first()),
        Some(Object::Integer(1))
    );
    let data = file.data(image)?;
    let ink = |pixel: &&[u8]| {
        let sum: u32 = pixel.iter().map(|byte| u32::from(*byte)).sum();
        if is_inverse { 4 * 255 - sum } else { sum }
    };
    let most = data.chunks_exact(4).max_by_key(ink)?;
    let value = |byte: &u8| f64::from(if is_inverse { 255 - byte } else { *byte }) / 255.0;
    Some(most.iter().map(value).collect())
}
