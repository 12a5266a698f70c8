//! Any bytes as a press file; `target/tmp/press-sample.pdf` is a good seed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mediane::verify::{Asked, press};

fuzz_target!(|data: &[u8]| {
    let asked = Asked {
        trim: (419.53, 595.28),
        bleed: 8.5,
        safe_margin: 8.5,
        ink_limit: 300.0,
        page_multiple: 4,
        marks: true,
    };
    press(data, &asked);
});
