//! The doorway.

use std::process::ExitCode;

/// Typst makes many small allocations from two threads; this allocator takes
/// three hundredths off the wall time of a build (`docs/performance.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    mediane::cli::run()
}
