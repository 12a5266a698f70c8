//! Samples of three components as they lie in a picture's data.

use lopdf::{Dictionary, Document};

use super::reading::size;

/// More pixels than any press sheet has.
const MOST_PIXELS: usize = 400_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    pub width: usize,
    pub height: usize,
    /// Of one component.
    pub bits: usize,
}

impl Layout {
    pub(super) fn read(document: &Document, image: &Dictionary) -> Option<Self> {
        let width = size(document, image, &["Width", "W"])?;
        let height = size(document, image, &["Height", "H"])?;
        let bits = size(document, image, &["BitsPerComponent", "BPC"]).unwrap_or(8);
        let is_sane = width.checked_mul(height).is_some_and(|pixels| pixels <= MOST_PIXELS);
        (is_sane && matches!(bits, 1 | 2 | 4 | 8 | 16)).then_some(Self { width, height, bits })
    }

    /// The samples as bytes, 255 for the most; none if some are missing.
    pub(super) fn bytes(&self, data: &[u8]) -> Option<Vec<u8>> {
        if self.bits == 8 {
            return data.get(..self.width * self.height * 3).map(<[u8]>::to_vec);
        }
        let most = (1_u32 << self.bits) - 1;
        let byte = |level: u16| (u32::from(level) * 255 + most / 2) / most;
        self.levels(data)?.into_iter().map(|level| u8::try_from(byte(level)).ok()).collect()
    }

    /// The samples as they are, each row's padding left out.
    pub(super) fn levels(&self, data: &[u8]) -> Option<Vec<u16>> {
        let samples = self.width * 3;
        let row = (samples * self.bits).div_ceil(8);
        let rows = data.get(..row * self.height)?;
        let mut levels = Vec::with_capacity(samples * self.height);
        for row in rows.chunks_exact(row.max(1)) {
            levels.extend((0..samples).map(|index| self.level(row, index)));
        }
        Some(levels)
    }

    fn level(&self, row: &[u8], index: usize) -> u16 {
        match self.bits {
            8 => u16::from(row[index]),
            16 => u16::from_be_bytes([row[2 * index], row[2 * index + 1]]),
            bits => {
                let first = index * bits;
                let shift = 8 - bits - first % 8;
                u16::from(row[first / 8]) >> shift & ((1 << bits) - 1)
            }
        }
    }
}
