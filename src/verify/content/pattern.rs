//! Patterns and shadings (ISO 32000-1, 8.7): what they paint, and with which
//! colours.

use std::rc::Rc;

use lopdf::{Dictionary, Object};

use super::{
    super::{
        geometry::{Area, Matrix},
        reading::dictionary_of,
    },
    Kind, Overprint,
    function::Function,
    paint::Paint,
    perform::Run,
    resources::named,
    space::Space,
    state::{Colour, State},
};

impl<'a> Run<'_, '_, 'a> {
    /// Paints with the colour in force, through its pattern if it is one.
    pub(super) fn lay(&mut self, is_fill: bool, kind: Kind, overprint: Overprint, area: Area) {
        let colour = if is_fill { &self.state.fill } else { &self.state.stroke };
        let Colour { paint, pattern } = colour.clone();
        match pattern {
            Some(name) => self.pattern(name.as_bytes(), &paint, kind, overprint, area),
            None => self.walker.paint(kind, paint, overprint, area),
        }
    }

    fn pattern(
        &mut self,
        name: &[u8],
        paint: &Paint,
        kind: Kind,
        overprint: Overprint,
        area: Area,
    ) {
        let file = self.walker.file;
        let Some((_, object)) = named(file, self.resources, "Pattern", name) else {
            return self.walker.fault("scn");
        };
        let Some(pattern) = dictionary_of(object) else { return };
        if let Some(shading) = file.dictionary(pattern, "Shading") {
            return self.shade(shading, kind, overprint, area);
        }
        let Ok(cell) = object.as_stream() else { return };
        let mut state = State::initial(self.base);
        let matrix = file.numbers(pattern, "Matrix").and_then(|numbers| numbers.try_into().ok());
        state.matrix = Matrix(matrix.unwrap_or(Matrix::IDENTITY.0)).then(self.base);
        // An uncoloured pattern is drawn in the colour it is named with.
        if let (Some(2), Space::Pattern(Some(base))) =
            (file.integer(pattern, "PaintType"), &*paint.space)
        {
            let paint = Paint::new(Rc::new((**base).clone()), paint.values.clone());
            state.fill = Colour { paint, pattern: None };
            state.stroke = state.fill.clone();
        }
        let was = self.walker.covered.replace(area);
        let resources = file.dictionary(pattern, "Resources").or(self.resources);
        match file.data(cell) {
            Some(data) => self.walker.run(&data, resources, state),
            None => self.walker.fault(""),
        }
        self.walker.covered = was;
    }

    pub(super) fn shading(&mut self, name: &[u8]) {
        let shading = named(self.walker.file, self.resources, "Shading", name);
        let Some(shading) = shading.and_then(|(_, shading)| dictionary_of(shading)) else {
            return self.walker.fault("sh");
        };
        // It fills the clip, which may be the whole page.
        let overprint = self.state.fill_overprint();
        self.shade(shading, Kind::Shading, overprint, self.walker.media);
    }

    fn shade(&mut self, shading: &'a Dictionary, kind: Kind, overprint: Overprint, area: Area) {
        let file = self.walker.file;
        let space = file.get(shading, "ColorSpace").unwrap_or(&Object::Null);
        let space = Rc::new(Space::read(file, space, self.resources));
        self.walker.uses(&space, "shading");
        // A gradient's text or line is judged as a gradient: it has no one colour.
        let kind = if matches!(kind, Kind::Stroke { .. }) { kind } else { Kind::Shading };
        let function = file.get(shading, "Function");
        let function = function.map_or(Function::Unknown, |held| Function::read(file, held));
        for values in function.extremes() {
            self.walker.paint(kind, Paint::new(space.clone(), values), overprint, area);
        }
    }
}
