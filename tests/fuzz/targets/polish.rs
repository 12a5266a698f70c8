//! A line of plain text, polished.
#![no_main]

#[path = "../../suite/typography/invariants.rs"]
#[expect(dead_code, reason = "each target holds some of them")]
mod invariants;
mod settings;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((settings, source)) = settings::chosen(data) else { return };
    for line in source.lines() {
        invariants::is_polished_whole(line, &settings);
    }
});
