use std::io::{Cursor, ErrorKind};

use gif::{ColorOutput, DecodeOptions, DecodingError};

use crate::{
    inks::Space,
    pictures::{
        fault::{Fault, Note},
        raster::{Decoded, Samples},
    },
};

/// The first frame, on the animation's canvas.
pub(super) fn decode(bytes: &[u8], notes: &mut Vec<Note>) -> Result<Decoded, Fault> {
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::RGBA);
    let mut decoder = options.read_info(Cursor::new(bytes)).map_err(|e| fault(&e))?;
    let [width, height] = [usize::from(decoder.width()), usize::from(decoder.height())];
    super::affordable(width, height, 4)?;
    let frame = decoder.read_next_frame().map_err(|e| fault(&e))?.ok_or(Fault::Truncated)?;
    let mut canvas = vec![0; width * height * 4];
    let [left, top] = [usize::from(frame.left), usize::from(frame.top)];
    let wide = usize::from(frame.width).max(1) * 4;
    for (y, row) in frame.buffer.chunks_exact(wide).enumerate() {
        let visible = wide.min(width.saturating_sub(left) * 4);
        let at = ((top + y) * width + left) * 4;
        if top + y < height && visible > 0 {
            canvas[at..at + visible].copy_from_slice(&row[..visible]);
        }
    }
    if matches!(decoder.next_frame_info(), Ok(Some(_))) {
        notes.push(Note::Animation);
    }
    Ok(Decoded {
        width,
        height,
        space: Space::Rgb,
        has_alpha: true,
        samples: Samples::Bytes(canvas),
        profile: None,
        orientation: 1,
    })
}

fn fault(error: &DecodingError) -> Fault {
    match error {
        DecodingError::Io(error) if error.kind() == ErrorKind::UnexpectedEof => Fault::Truncated,
        error => Fault::Damaged(error.to_string()),
    }
}
