//! A text with markup: read, set, remarked on, its inclusive words joined.
#![no_main]

#[path = "../../suite/typography/invariants.rs"]
#[expect(dead_code, reason = "each target holds some of them")]
mod invariants;
mod settings;

use invariants::{
    is_set_once_and_for_all, joined_words_keep_their_letters, keeps_letters_and_places,
    remarks_point_at_what_was_typed,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((settings, source)) = settings::chosen(data) else { return };
    keeps_letters_and_places(source, &settings);
    is_set_once_and_for_all(source, &settings);
    remarks_point_at_what_was_typed(source);
    joined_words_keep_their_letters(source);
});
