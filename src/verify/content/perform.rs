//! Operators of a content stream: graphics state, colours, and the way into
//! forms. Paths, text, pictures and patterns have files of their own.

use std::rc::Rc;

use lopdf::{Dictionary, Object, content::Operation};

use super::{
    super::{
        geometry::Matrix,
        reading::{dictionary_of, name_of},
    },
    FontUse,
    font::Font,
    paint::Paint,
    path::Path,
    resources::named,
    space::Space,
    state::{Colour, State, numbers},
    walk::Walker,
};

/// One content stream being followed.
pub(super) struct Run<'r, 'w, 'a> {
    pub walker: &'r mut Walker<'w, 'a>,
    pub resources: Option<&'a Dictionary>,
    /// What patterns of this stream stand on.
    pub base: Matrix,
    pub state: State<'a>,
    pub saved: Vec<State<'a>>,
    pub path: Path,
}

impl<'a> Run<'_, '_, 'a> {
    pub(super) fn perform(&mut self, operation: &Operation) {
        let operands = operation.operands.as_slice();
        let values = numbers(operands);
        let name = operands.last().and_then(name_of).unwrap_or_default();
        match operation.operator.as_str() {
            "q" => self.saved.push(self.state.clone()),
            "Q" => match self.saved.pop() {
                Some(state) => self.state = state,
                None => self.walker.fault("Q"),
            },
            "cm" => {
                if let Ok(matrix) = values.try_into() {
                    self.state.matrix = Matrix(matrix).then(self.state.matrix);
                }
            }
            "w" => self.state.line_width = values.first().copied().unwrap_or(0.0),
            "gs" => self.graphics_state(name.as_bytes()),
            "g" => self.device(Space::Gray, values, true),
            "G" => self.device(Space::Gray, values, false),
            "rg" => self.device(Space::Rgb, values, true),
            "RG" => self.device(Space::Rgb, values, false),
            "k" => self.device(Space::Cmyk, values, true),
            "K" => self.device(Space::Cmyk, values, false),
            "cs" => self.space(&operands[..operands.len().min(1)], true),
            "CS" => self.space(&operands[..operands.len().min(1)], false),
            "sc" | "scn" => self.colour(values, name, true),
            "SC" | "SCN" => self.colour(values, name, false),
            "sh" => self.shading(name.as_bytes()),
            "Do" => self.object(name.as_bytes()),
            "BI" => self.inline_image(operands),
            // No ink in them: flatness, joins, clips, marked content.
            "j" | "J" | "M" | "d" | "ri" | "i" | "W" | "W*" | "BX" | "EX" | "MP" | "DP" | "BMC"
            | "BDC" | "EMC" | "d0" | "d1" => {}
            operator => {
                if !self.draw(operator, &values) && !self.write(operator, operands, &values) {
                    self.walker.fault(operator);
                }
            }
        }
    }

    fn side(&mut self, is_fill: bool) -> (&mut Colour, &'static str) {
        if is_fill { (&mut self.state.fill, "fill") } else { (&mut self.state.stroke, "stroke") }
    }

    fn device(&mut self, space: Space, values: Vec<f64>, is_fill: bool) {
        let space = Rc::new(space);
        let (colour, place) = self.side(is_fill);
        *colour = Colour { paint: Paint::new(space.clone(), values), pattern: None };
        self.walker.uses(&space, place);
    }

    fn space(&mut self, named: &[Object], is_fill: bool) {
        let Some(named) = named.first() else { return };
        let space = Rc::new(Space::read(self.walker.file, named, self.resources));
        let (colour, place) = self.side(is_fill);
        *colour = Colour { paint: Paint::initial(space.clone()), pattern: None };
        self.walker.uses(&space, place);
    }

    fn colour(&mut self, values: Vec<f64>, name: &str, is_fill: bool) {
        let (colour, _) = self.side(is_fill);
        colour.pattern = (!name.is_empty()).then(|| name.to_owned());
        colour.paint.values = values;
    }

    fn graphics_state(&mut self, name: &[u8]) {
        let file = self.walker.file;
        let Some((_, Object::Dictionary(set))) = named(file, self.resources, "ExtGState", name)
        else {
            return self.walker.fault("gs");
        };
        // `OP` alone is for both (ISO 32000-1, table 58).
        if let Some(both) = file.boolean(set, "OP") {
            self.state.stroke_overprints = both;
            self.state.fill_overprints = both;
        }
        if let Some(fills) = file.boolean(set, "op") {
            self.state.fill_overprints = fills;
        }
        if let Some(mode) = file.integer(set, "OPM") {
            self.state.overprint_mode = mode;
        }
        if let Some(width) = file.number(set, "LW") {
            self.state.line_width = width;
        }
        if let Some([font, size]) = file.array(set, "Font") {
            self.state.text.font = self.font(font);
            self.state.text.size = numbers(&[file.resolve(size).clone()]).pop().unwrap_or(0.0);
        }
        if let Some(mask) = file.dictionary(set, "SMask") {
            self.mask(mask);
        }
    }

    fn mask(&mut self, mask: &'a Dictionary) {
        let file = self.walker.file;
        let Some(form) = file.stream(mask, "G") else { return };
        let id = mask.get(b"G").and_then(Object::as_reference).ok();
        if id.is_some_and(|id| !self.walker.met.insert(id)) {
            return;
        }
        let was = std::mem::replace(&mut self.walker.in_mask, true);
        self.walker.form(form, self.resources, State::initial(self.state.matrix));
        self.walker.in_mask = was;
    }

    fn object(&mut self, name: &[u8]) {
        let file = self.walker.file;
        let Some((_, object)) = named(file, self.resources, "XObject", name) else {
            return self.walker.fault("Do");
        };
        let Some(stream) = object.as_stream().ok() else { return self.walker.fault("Do") };
        match dictionary_of(object).and_then(|held| file.name(held, "Subtype")) {
            Some("Form") => self.walker.form(stream, self.resources, self.state.clone()),
            Some("Image") => self.image(stream),
            _ => self.walker.fault("Do"),
        }
    }

    pub(super) fn font(&mut self, held: &'a Object) -> Option<Rc<Font<'a>>> {
        let file = self.walker.file;
        let (id, object) = file.document.dereference(held).ok()?;
        let known = id.and_then(|id| self.walker.fonts.get(&id));
        if let Some(font) = known {
            return Some(font.clone());
        }
        let font = Rc::new(Font::read(file, dictionary_of(object)?));
        let page = self.walker.page;
        self.walker.drawn.fonts.push(FontUse { page, dictionary: font.dictionary });
        if let Some(id) = id {
            self.walker.fonts.insert(id, font.clone());
        }
        Some(font)
    }
}
