//! Text: where each string stands, how large, and in which font.

use std::rc::Rc;

use lopdf::Object;

use super::{
    super::{
        geometry::{Area, Matrix},
        reading::number_of,
    },
    Kind,
    font::Font,
    perform::Run,
    resources::named,
};

/// Height of a letter over its baseline, in parts of the size: near enough
/// for what lies near an edge.
const ASCENT: f64 = 0.7;

impl<'a> Run<'_, '_, 'a> {
    /// Whether the operator is one of text.
    pub(super) fn write(&mut self, operator: &str, operands: &[Object], values: &[f64]) -> bool {
        let first = values.first().copied().unwrap_or(0.0);
        match operator {
            "BT" => self.set_line(Matrix::IDENTITY),
            "ET" => {}
            "Tc" => self.state.text.letter_space = first,
            "Tw" => self.state.text.word_space = first,
            "Tz" => self.state.text.scale = first / 100.0,
            "TL" => self.state.text.leading = first,
            "Ts" => self.state.text.rise = first,
            "Tr" => {
                self.state.text.render =
                    operands.first().map_or(0, |mode| mode.as_i64().unwrap_or(0))
            }
            "Tf" => self.select(operands, first),
            "Td" | "TD" => {
                if let [x, y] = *values {
                    if operator == "TD" {
                        self.state.text.leading = -y;
                    }
                    self.set_line(Matrix::moved(x, y).then(self.state.text.line));
                }
            }
            "Tm" => {
                if let Ok(matrix) = values.to_vec().try_into() {
                    self.set_line(Matrix(matrix));
                }
            }
            "T*" => self.next_line(),
            "Tj" | "TJ" => self.show(operands),
            "'" => {
                self.next_line();
                self.show(operands);
            }
            "\"" => {
                if let [word, letter] = *values {
                    self.state.text.word_space = word;
                    self.state.text.letter_space = letter;
                }
                self.next_line();
                self.show(operands);
            }
            _ => return false,
        }
        true
    }

    fn set_line(&mut self, matrix: Matrix) {
        self.state.text.line = matrix;
        self.state.text.matrix = matrix;
    }

    fn next_line(&mut self) {
        let down = Matrix::moved(0.0, -self.state.text.leading);
        self.set_line(down.then(self.state.text.line));
    }

    fn select(&mut self, operands: &[Object], size: f64) {
        let name = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
        let held = self.resources.and_then(|held| self.walker.file.dictionary(held, "Font"));
        let font = held.and_then(|fonts| fonts.get(name).ok());
        self.state.text.font = font.and_then(|font| self.font(font));
        self.state.text.size = size;
        if self.state.text.font.is_none() {
            self.walker.fault("Tf");
        }
    }

    fn show(&mut self, operands: &[Object]) {
        let Some(font) = self.state.text.font.clone() else { return self.walker.fault("Tj") };
        let start = self.state.text.matrix;
        let parts = match operands.last() {
            Some(Object::Array(parts)) => parts.as_slice(),
            Some(string) => std::slice::from_ref(string),
            None => return,
        };
        let mut shows = false;
        for part in parts {
            match part {
                Object::String(bytes, _) => {
                    shows |= !bytes.is_empty();
                    self.advance(&font, bytes);
                }
                adjustment => {
                    let text = &self.state.text;
                    let back = number_of(adjustment).unwrap_or(0.0) / 1000.0;
                    self.go(-back * text.size * text.scale);
                }
            }
        }
        if shows {
            self.mark(&font, start);
        }
    }

    fn advance(&mut self, font: &Font, bytes: &[u8]) {
        let text = &self.state.text;
        let (size, letter, word, scale) =
            (text.size, text.letter_space, text.word_space, text.scale);
        let along = font.glyphs(bytes).iter().fold(0.0, |along, glyph| {
            along + glyph.advance * size + letter + if glyph.is_space { word } else { 0.0 }
        });
        self.go(along * scale);
    }

    fn go(&mut self, along: f64) {
        self.state.text.matrix = Matrix::moved(along, 0.0).then(self.state.text.matrix);
    }

    /// What the string just shown leaves on the page.
    fn mark(&mut self, font: &Rc<Font<'a>>, start: Matrix) {
        let text = &self.state.text;
        let (size, rise, render) = (text.size, text.rise, text.render);
        let on_page = start.then(self.state.matrix);
        let tall = on_page.lengths().1 * size.abs();
        let end = text.matrix.then(self.state.matrix);
        let corners = [(on_page, rise), (on_page, rise + ASCENT * size)]
            .into_iter()
            .chain([(end, rise), (end, rise + ASCENT * size)]);
        let corners: Vec<(f64, f64)> = corners.map(|(matrix, y)| matrix.point(0.0, y)).collect();
        let Some(area) = Area::around(&corners) else { return };
        if font.is_type3 {
            // Glyphs without a colour of their own take the text's.
            self.fill(Kind::Fill, area);
            return self.glyphs(font, on_page);
        }
        // Fill, stroke, both, neither; four more say the same and clip.
        if matches!(render % 4, 0 | 2) {
            self.fill(Kind::Text { size: tall }, area);
        }
        if matches!(render % 4, 1 | 2) {
            self.stroke(area);
        }
    }

    /// The pictures that a Type 3 font's glyphs are, each walked once a page.
    fn glyphs(&mut self, font: &Rc<Font<'a>>, on_page: Matrix) {
        let file = self.walker.file;
        let Some(glyphs) = file.dictionary(font.dictionary, "CharProcs") else { return };
        let resources = file.dictionary(font.dictionary, "Resources").or(self.resources);
        let size = self.state.text.size;
        let scaled = Matrix([size, 0.0, 0.0, size, 0.0, 0.0]).then(on_page);
        for (name, held) in glyphs {
            let Some((id, object)) = named(file, Some(font.dictionary), "CharProcs", name) else {
                continue;
            };
            let Some(data) = object.as_stream().ok().and_then(|stream| file.data(stream)) else {
                self.walker.fault("");
                continue;
            };
            if held.as_reference().is_err() || id.is_some_and(|id| self.walker.met.insert(id)) {
                let mut state = self.state.clone();
                state.matrix = font.matrix.then(scaled);
                self.walker.run(&data, resources, state);
            }
        }
    }
}
