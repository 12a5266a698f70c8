//! Fonts as far as text has to be placed: the advance of each code.

use std::collections::HashMap;

use lopdf::{Dictionary, Object};

use super::super::{
    geometry::Matrix,
    reading::{File, number_of},
};

#[derive(Debug)]
pub(super) struct Font<'a> {
    pub dictionary: &'a Dictionary,
    pub is_type3: bool,
    /// Codes of two bytes.
    is_composite: bool,
    widths: HashMap<u32, f64>,
    default: f64,
    /// From glyph space to text space.
    pub matrix: Matrix,
}

/// One code of a shown string.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// In text space, of a font one unit high.
    pub advance: f64,
    /// Word spacing counts for the one-byte code 32 alone (ISO 32000-1, 9.3.3).
    pub is_space: bool,
}

impl<'a> Font<'a> {
    pub(super) fn read(file: &'a File, dictionary: &'a Dictionary) -> Self {
        let subtype = file.name(dictionary, "Subtype").unwrap_or_default();
        let is_type3 = subtype == "Type3";
        let is_composite = subtype == "Type0";
        let matrix = file.numbers(dictionary, "FontMatrix").filter(|_| is_type3);
        let matrix = matrix.and_then(|numbers| numbers.try_into().ok());
        let (widths, default) = if is_composite {
            composite(file, dictionary)
        } else {
            (simple(file, dictionary), 0.0)
        };
        Self {
            dictionary,
            is_type3,
            is_composite,
            widths,
            default,
            matrix: Matrix(matrix.unwrap_or([0.001, 0.0, 0.0, 0.001, 0.0, 0.0])),
        }
    }

    pub(super) fn glyphs(&self, shown: &[u8]) -> Vec<Glyph> {
        let size = if self.is_composite { 2 } else { 1 };
        let codes = shown.chunks(size);
        codes
            .map(|bytes| {
                let code = bytes.iter().fold(0_u32, |code, byte| code << 8 | u32::from(*byte));
                let width = self.widths.get(&code).copied().unwrap_or(self.default);
                let is_space = size == 1 && code == 32;
                Glyph { advance: width * self.matrix.0[0], is_space }
            })
            .collect()
    }
}

fn simple(file: &File, font: &Dictionary) -> HashMap<u32, f64> {
    let first = file.integer(font, "FirstChar").and_then(|first| u32::try_from(first).ok());
    let widths = file.numbers(font, "Widths").unwrap_or_default();
    (first.unwrap_or(0)..).zip(widths).collect()
}

/// The `W` array: `first [w …]` or `first last w`. The codes are taken to be
/// the font's own numbers (Identity), as all writers of subsets do.
fn composite(file: &File, font: &Dictionary) -> (HashMap<u32, f64>, f64) {
    const MOST: u32 = 0xffff;
    let mut widths = HashMap::new();
    let heir = file.array(font, "DescendantFonts").and_then(|fonts| fonts.first());
    let Some(heir) = heir.and_then(|heir| file.resolve(heir).as_dict().ok()) else {
        return (widths, 1000.0);
    };
    let entries = file.array(heir, "W").unwrap_or_default();
    let entries: Vec<&Object> = entries.iter().map(|entry| file.resolve(entry)).collect();
    let code = |object: &Object| object.as_i64().ok().and_then(|code| u32::try_from(code).ok());
    let mut rest = entries.as_slice();
    while let [first, second, after @ ..] = rest {
        let Some(first) = code(first) else { break };
        match (second, after) {
            (Object::Array(listed), _) => {
                let listed = listed.iter().filter_map(|width| number_of(file.resolve(width)));
                widths.extend((first..).zip(listed));
                rest = after;
            }
            (last, [width, after @ ..]) => {
                if let (Some(last), Some(width)) = (code(last), number_of(width)) {
                    widths.extend((first..=last.min(MOST)).map(|code| (code, width)));
                }
                rest = after;
            }
            _ => break,
        }
    }
    (widths, file.number(heir, "DW").unwrap_or(1000.0))
}
