//! A colour as something is painted with it, and the ink it takes.

use std::rc::Rc;

use super::space::Space;

#[derive(Debug, Clone, PartialEq)]
pub(in crate::verify) struct Paint {
    pub space: Rc<Space>,
    pub values: Vec<f64>,
}

impl Paint {
    pub(super) fn new(space: Rc<Space>, values: Vec<f64>) -> Self {
        Self { space, values }
    }

    pub(super) fn initial(space: Rc<Space>) -> Self {
        let values = space.initial();
        Self { space, values }
    }

    /// How much of each ink, from 0 to 1; none where the space says nothing
    /// of inks, which `colour` finds.
    pub(in crate::verify) fn inks(&self) -> Option<Vec<f64>> {
        inks(&self.space, &self.values)
    }

    /// Cyan, magenta, yellow and black, where that is what it is made of.
    pub(in crate::verify) fn process(&self) -> Option<[f64; 4]> {
        if *self.space == Space::Cmyk { self.values.as_slice().try_into().ok() } else { None }
    }

    /// The registration colour, which prints on every plate.
    pub(in crate::verify) fn is_registration(&self) -> bool {
        let is_all = |space: &Space| matches!(space, Space::Inks(inks) if inks.names == ["All"]);
        is_all(&self.space) && self.values != [0.0]
    }
}

fn inks(space: &Space, values: &[f64]) -> Option<Vec<f64>> {
    match space {
        Space::Gray => values.first().map(|gray| vec![1.0 - gray]),
        Space::Cmyk => Some(values.to_vec()),
        Space::Inks(ink) => match (ink.names.as_slice(), values) {
            ([name], [tint]) if name == "All" => Some(vec![*tint; 4]),
            ([name], _) if name == "None" => Some(Vec::new()),
            // A printer without that ink mixes it; a function that is not to
            // be evaluated leaves the ink as one of its own.
            ([_], [tint]) if *ink.alternate == Space::Cmyk => {
                Some(ink.tint.at(*tint).unwrap_or_else(|| values.to_vec()))
            }
            _ => Some(values.to_vec()),
        },
        Space::Indexed { base, table } => {
            let size = base.components();
            let index = values.first().map_or(0.0, |value| value.max(0.0));
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "not negative; a float past the end saturates and finds no entry"
            )]
            let start = (index as usize).checked_mul(size)?;
            let entry = table.get(start..start.checked_add(size)?)?;
            inks(base, &entry.iter().map(|byte| f64::from(*byte) / 255.0).collect::<Vec<_>>())
        }
        _ => None,
    }
}
