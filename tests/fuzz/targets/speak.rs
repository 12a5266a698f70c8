//! A line of plain text, its inclusive words spelled out.
#![no_main]

#[path = "../../suite/typography/invariants.rs"]
#[expect(dead_code, reason = "each target holds some of them")]
mod invariants;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    source.lines().for_each(invariants::is_spoken_whole);
});
