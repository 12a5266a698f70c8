//! Pictures inside a drawing.

use std::collections::HashMap;

use base64::{
    Engine,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use crate::pictures::{
    Original,
    fault::{Fault, Limit, Note},
    read,
};

/// Different pictures in one drawing; each is decoded.
const MOST: usize = 64;

/// The pictures found so far, each once.
#[derive(Default)]
pub(super) struct Images {
    known: HashMap<String, Option<usize>>,
    pub(super) read: Vec<Original>,
}

impl Images {
    /// The picture that an address holds, by number; `None` for one that is left
    /// out: another file's, another drawing, or a damaged one.
    pub(super) fn find(
        &mut self,
        address: &str,
        notes: &mut Vec<Note>,
    ) -> Result<Option<usize>, Fault> {
        if let Some(known) = self.known.get(address) {
            return Ok(*known);
        }
        if self.read.len() >= MOST {
            let most = u64::try_from(MOST).unwrap_or(u64::MAX);
            return Err(Fault::TooLarge { limit: Limit::Elements, found: most + 1, most });
        }
        let found = match data(address).map(|bytes| raster(&bytes)) {
            Some(Ok(original)) => {
                // What is doubtful about it is so about the drawing.
                notes.extend(original.notes.iter().cloned());
                self.read.push(original);
                Some(self.read.len() - 1)
            }
            Some(Err(Some(fault))) => {
                notes.push(Note::Doubtful(format!("{fault:?}")));
                None
            }
            Some(Err(None)) | None => {
                notes.push(Note::Outside);
                None
            }
        };
        self.known.insert(address.to_owned(), found);
        Ok(found)
    }
}

/// Only pixels: a drawing in a drawing could go on for ever. `None` for one that
/// is a drawing.
fn raster(bytes: &[u8]) -> Result<Original, Option<Fault>> {
    use crate::pictures::{Kind, recognise};
    match recognise::kind("", bytes) {
        Ok(Kind::Svg | Kind::Svgz | Kind::Pdf) => Err(None),
        Ok(_) => read("", bytes).map_err(Some),
        Err(fault) => Err(Some(fault)),
    }
}

fn data(address: &str) -> Option<Vec<u8>> {
    let address = address.trim();
    let body = address.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:"))?;
    let (head, body) = address[body.len()..].split_once(',')?;
    if !head.to_ascii_lowercase().ends_with(";base64") {
        return None;
    }
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let forgiving = GeneralPurpose::new(&base64::alphabet::STANDARD, config);
    let body: Vec<u8> = body.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    forgiving.decode(body).ok()
}
