//! The verifier of press files: a good file passes, and each thing wrong with
//! it is caught, and nothing else is.

mod container;
mod drawing;
mod ink;
mod pages;
mod robust;
pub mod sample;

use mediane::{
    diagnostics::Code,
    verify::{Asked, press},
};

use sample::Sample;

/// What the sample is made for.
fn asked() -> Asked {
    Asked {
        trim: (sample::WIDTH, sample::HEIGHT),
        bleed: sample::BLEED,
        safe_margin: 8.5,
        ink_limit: 300.0,
        page_multiple: 4,
        marks: true,
    }
}

fn found_as(sample: Sample, asked: &Asked) -> Vec<Code> {
    let mut codes: Vec<Code> =
        press(&sample.save(), asked).iter().map(|finding| finding.code).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// What is found once the good file is changed.
fn found(change: impl FnOnce(&mut Sample)) -> Vec<Code> {
    let mut sample = Sample::good();
    change(&mut sample);
    found_as(sample, &asked())
}

#[test]
fn a_good_file_passes() {
    let found = press(&Sample::good().save(), &asked());
    assert_eq!(found, []);
}

/// For `.ci/conformance/press`, which proves itself on it.
#[test]
fn the_good_file_is_there_for_other_engines() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("press-sample.pdf");
    std::fs::write(path, Sample::good().save()).unwrap();
}
