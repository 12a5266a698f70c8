//! Pictures as they are written: Flate, each row as its difference from what
//! is around it (ISO 32000-1, 7.4.4.4), which halves photographs.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{
    Dictionary, Stream, dictionary,
    filters::png::{FilterType, encode_row},
};

/// With what each row begins, and what it says.
const WAYS: [(u8, FilterType); 4] =
    [(0, FilterType::None), (1, FilterType::Sub), (2, FilterType::Up), (4, FilterType::Paeth)];

/// The picture's dictionary gets its data, a byte a component.
pub(super) fn picture(
    mut held: Dictionary,
    pixels: &[u8],
    width: usize,
    components: usize,
) -> lopdf::Result<Stream> {
    let row = width * components;
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let mut above = vec![0; row];
    for now in pixels.chunks_exact(row.max(1)) {
        let (way, differences) = least(&above, now, components);
        encoder.write_all(&[way])?;
        encoder.write_all(&differences)?;
        above.copy_from_slice(now);
    }
    held.set("Filter", "FlateDecode");
    held.set(
        "DecodeParms",
        dictionary! {
            "Predictor" => 15, "Colors" => components as i64, "Columns" => width as i64,
        },
    );
    Ok(Stream::new(held, encoder.finish()?).with_compression(false))
}

/// By the usual estimate: the sum of differences, either side of none.
fn least(above: &[u8], now: &[u8], components: usize) -> (u8, Vec<u8>) {
    let tries = WAYS.map(|(way, filter)| {
        let mut row = now.to_vec();
        encode_row(filter, components, above, &mut row);
        let sum: u64 =
            row.iter().map(|byte| u64::from(byte.min(&byte.wrapping_neg()).to_owned())).sum();
        (sum, way, row)
    });
    let least = tries.into_iter().min_by_key(|(sum, way, _)| (*sum, *way));
    least.map_or_else(|| (0, now.to_vec()), |(_, way, row)| (way, row))
}
