//! Colours named in content streams.

use lopdf::{
    Object,
    content::{Content, Operation},
};

use super::{
    colour::Srgb,
    content::Rewritten,
    reading::{number, real},
    spaces::{Light, Space},
    walk::{Place, Walk},
};

/// The colour in force where a content stream begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Device grey, black.
    Black,
    /// That of the stream which draws this one.
    Inherited,
}

/// The space in force for fills and for strokes; none if it is inherited.
#[derive(Debug, Clone)]
struct Spaces {
    fill: Option<Space>,
    stroke: Option<Space>,
}

struct Rewriting<'w, 'd> {
    walk: &'w mut Walk<'d>,
    place: Place<'d>,
    now: Spaces,
    saved: Vec<Spaces>,
    out: Vec<Operation>,
    is_new: bool,
}

impl<'d> Walk<'d> {
    /// The content with its colours converted.
    pub(super) fn rewritten(&mut self, data: &[u8], place: Place<'d>, start: Start) -> Rewritten {
        let Ok(content) = Content::decode_strict(data) else {
            self.leave("content");
            return Rewritten::Unread;
        };
        // A compressed picture within the stream reads as an empty operation,
        // and would be lost.
        let is_whole = !content.operations.iter().any(|operation| {
            operation.operator == "BI" && !matches!(operation.operands[..], [Object::Stream(_)])
        });
        if !is_whole {
            self.leave("BI");
            return Rewritten::Unread;
        }
        let space = (start == Start::Black).then_some(Space::Kept);
        let mut rewriting = Rewriting {
            walk: self,
            place,
            now: Spaces { fill: space.clone(), stroke: space },
            saved: Vec::new(),
            out: Vec::with_capacity(content.operations.len()),
            is_new: false,
        };
        let mut operations = content.operations.into_iter().peekable();
        while let Some(operation) = operations.next() {
            let next = operations.peek().map(|next| next.operator.clone());
            rewriting.perform(operation, next.as_deref().unwrap_or_default());
        }
        let Rewriting { out, is_new, .. } = rewriting;
        match (Content { operations: out }).encode() {
            Ok(data) if is_new => Rewritten::New(data),
            _ => Rewritten::Same,
        }
    }
}

impl Rewriting<'_, '_> {
    fn perform(&mut self, operation: Operation, next: &str) {
        match operation.operator.as_str() {
            "q" => self.saved.push(self.now.clone()),
            "Q" => self.now = self.saved.pop().unwrap_or_else(|| self.now.clone()),
            "g" | "k" => self.now.fill = Some(Space::Kept),
            "G" | "K" => self.now.stroke = Some(Space::Kept),
            "rg" => return self.device(operation, true),
            "RG" => return self.device(operation, false),
            "cs" => return self.space(operation, next, true),
            "CS" => return self.space(operation, next, false),
            "sc" | "scn" => return self.colour(operation, true),
            "SC" | "SCN" => return self.colour(operation, false),
            "BI" => return self.inline(operation),
            _ => {}
        }
        self.out.push(operation);
    }

    fn side(&mut self, is_fill: bool) -> &mut Option<Space> {
        if is_fill { &mut self.now.fill } else { &mut self.now.stroke }
    }

    fn device(&mut self, operation: Operation, is_fill: bool) {
        let space = self.walk.space(&"DeviceRGB".into(), self.place.resources);
        *self.side(is_fill) = Some(space);
        self.colour(operation, is_fill);
    }

    fn space(&mut self, operation: Operation, next: &str, is_fill: bool) {
        let named = operation.operands.first().cloned().unwrap_or(Object::Null);
        let space = self.walk.space(&named, self.place.resources);
        *self.side(is_fill) = Some(space.clone());
        let target = self.place.target;
        let initial = match space {
            Space::Light(_) | Space::Gray => (target.operator(is_fill), target.initial()),
            Space::Cmyk => (if is_fill { "k" } else { "K" }, &[0.0, 0.0, 0.0, 1.0][..]),
            _ => return self.out.push(operation),
        };
        let sets = if is_fill { ["sc", "scn"] } else { ["SC", "SCN"] };
        self.is_new = true;
        if !sets.contains(&next) {
            self.say(initial.0, initial.1);
        }
    }

    fn colour(&mut self, mut operation: Operation, is_fill: bool) {
        let target = self.place.target;
        let values: Vec<f64> = operation.operands.iter().filter_map(number).collect();
        let space = self.side(is_fill).clone();
        match space {
            Some(Space::Light(light)) => self.say_light(&light, &values, is_fill),
            // As black ink, which text may print over others in; grey may not.
            Some(Space::Gray) => {
                let level = values.first().copied().unwrap_or_default();
                self.say_light(&Light::Srgb, &[level; 3], is_fill);
            }
            Some(Space::Cmyk) => self.say(if is_fill { "k" } else { "K" }, &values),
            // Three numbers of a space named elsewhere, which is gone.
            None if values.len() == 3 && operation.operands.len() == 3 => {
                self.say_light(&Light::Srgb, &values, is_fill);
            }
            Some(Space::Pattern(base)) => {
                if let Space::Light(light) = *base
                    && let Ok(values) = values.try_into()
                {
                    let mixed = self.mixed(light.srgb(values));
                    let named = operation.operands.split_off(3);
                    operation.operands = mixed.iter().map(|value| real(*value)).collect();
                    operation.operands.extend(named);
                    debug_assert_eq!(mixed.len(), target.components());
                    self.is_new = true;
                }
                self.out.push(operation);
            }
            _ => self.out.push(operation),
        }
    }

    fn say_light(&mut self, light: &Light, values: &[f64], is_fill: bool) {
        let values = <[f64; 3]>::try_from(values).unwrap_or_default();
        let mixed = self.mixed(light.srgb(values));
        self.say(self.place.target.operator(is_fill), &mixed);
    }

    fn mixed(&mut self, colour: Srgb) -> Vec<f64> {
        self.walk.separated.paints += 1;
        let mixed = self.place.target.mixed(self.walk.inks, &[colour]);
        mixed.into_iter().next().unwrap_or_default()
    }

    fn say(&mut self, operator: &str, values: &[f64]) {
        self.is_new = true;
        let operands = values.iter().map(|value| real(*value)).collect();
        self.out.push(Operation::new(operator, operands));
    }

    fn inline(&mut self, mut operation: Operation) {
        if let [Object::Stream(image)] = &operation.operands[..]
            && let Some(image) = self.walk.inline_image(image, self.place)
        {
            operation.operands = vec![image.into()];
            self.is_new = true;
        }
        self.out.push(operation);
    }
}
