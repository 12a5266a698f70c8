//! Meshes whose corners name their colours (ISO 32000-1, 8.7.4.5.5 to 8).

use lopdf::{Dictionary, Object};

use super::{
    colour::{Srgb, byte},
    reading::{numbers, plain_data, reals, size},
    spaces::Light,
    walk::{Place, Walk},
};

/// Of a colour's components, as they are written.
const BITS: usize = 8;

/// A flag, points and colours that follow one another; then, in all but
/// lattices and patches' flags, the next begins on a whole byte.
#[derive(Debug, Clone, Copy)]
struct Item {
    points: usize,
    colours: usize,
}

struct Bits<'b> {
    data: &'b [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, many: usize) -> Option<u64> {
        (self.at + many <= self.data.len() * 8).then_some(())?;
        let bit = |at: usize| u64::from(self.data[at / 8] >> (7 - at % 8) & 1);
        let value = (self.at..self.at + many).fold(0, |value, at| value << 1 | bit(at));
        self.at += many;
        Some(value)
    }
}

#[derive(Default)]
struct Written {
    data: Vec<u8>,
    at: usize,
}

impl Written {
    fn put(&mut self, value: u64, many: usize) {
        for bit in (0..many).rev() {
            if self.at.is_multiple_of(8) {
                self.data.push(0);
            }
            if let Some(last) = self.data.last_mut()
                && value >> bit & 1 == 1
            {
                *last |= 0x80 >> (self.at % 8);
            }
            self.at += 1;
        }
    }
}

impl<'d> Walk<'d> {
    /// The mesh's data, and what its dictionary must say of them.
    pub(super) fn mesh(
        &mut self,
        object: &Object,
        light: &Light,
        place: Place<'d>,
        changed: &mut Dictionary,
    ) -> Option<Vec<u8>> {
        let stream = object.as_stream().ok()?;
        let (document, held) = (self.document, &stream.dict);
        let kind = size(document, held, &["ShadingType"])?;
        let coordinate = size(document, held, &["BitsPerCoordinate"])?;
        let component = size(document, held, &["BitsPerComponent"])?;
        let flag = if kind == 5 { 0 } else { size(document, held, &["BitsPerFlag"])? };
        (coordinate <= 32 && component <= 16 && flag <= 8).then_some(())?;
        let decode = numbers(document, held, &["Decode"])?;
        let reach: [f64; 6] = decode.get(4..10)?.try_into().ok()?;
        let most = ((1_u64 << component) - 1) as f64;
        let data = plain_data(document, stream)?;
        let mut bits = Bits { data: &data, at: 0 };
        let mut written = Written::default();
        // Colours come after what they belong to, and are mixed together.
        let mut colours: Vec<Srgb> = Vec::new();
        let mut places = Vec::new();
        let target = place.target.components();
        while bits.at + flag + 2 * coordinate <= data.len() * 8 {
            let next = bits.take(flag)?;
            written.put(next, flag);
            let item = item(kind, next)?;
            for _ in 0..2 * item.points {
                written.put(bits.take(coordinate)?, coordinate);
            }
            for _ in 0..item.colours {
                let mut values = [0.0; 3];
                for (axis, value) in values.iter_mut().enumerate() {
                    let part = bits.take(component)? as f64 / most;
                    *value = reach[2 * axis] + part * (reach[2 * axis + 1] - reach[2 * axis]);
                }
                colours.push(light.srgb(values));
                places.push(written.at);
                (0..target).for_each(|_| written.put(0, BITS));
            }
            bits.at = bits.at.next_multiple_of(8);
            let padding = written.at.next_multiple_of(8) - written.at;
            written.put(0, padding);
        }
        let mixed = place.target.mixed(self.inks, &colours);
        for (at, values) in places.into_iter().zip(mixed) {
            for (ink, value) in values.into_iter().enumerate() {
                overwrite(&mut written.data, at + ink * BITS, byte(value));
            }
        }
        let mut decode = decode[..4].to_vec();
        decode.extend([0.0, 1.0].repeat(target));
        changed.set("Decode", reals(&decode));
        changed.set("BitsPerComponent", BITS as i64);
        Some(written.data)
    }
}

/// What follows a flag, by the kind of mesh.
fn item(kind: usize, flag: u64) -> Option<Item> {
    let is_first = flag == 0;
    Some(match kind {
        4 | 5 => Item { points: 1, colours: 1 },
        6 => Item { points: if is_first { 12 } else { 8 }, colours: if is_first { 4 } else { 2 } },
        7 => Item { points: if is_first { 16 } else { 12 }, colours: if is_first { 4 } else { 2 } },
        _ => return None,
    })
}

fn overwrite(data: &mut [u8], at: usize, value: u8) {
    for bit in 0..8 {
        if value >> (7 - bit) & 1 == 1 {
            data[(at + bit) / 8] |= 0x80 >> ((at + bit) % 8);
        }
    }
}
