//! Médiane turns an edition's structured YAML into the brochure PDF people
//! download. The rooms, from the top floor down; a room imports only from
//! rooms below it (`docs/architecture.md`, held by `tests/suite/floors.rs`).

#[cfg(feature = "typeset")]
pub mod cli;
#[cfg(feature = "typeset")]
pub mod pipeline;
#[cfg(feature = "typeset")]
pub mod publish;
#[cfg(feature = "typeset")]
pub mod typeset;
#[cfg(feature = "typeset")]
pub mod watchdog;

pub mod content;
pub mod diagnostics;
pub mod edition;
pub mod export;
pub mod files;
pub mod imposition;
pub mod inks;
pub mod pictures;
pub mod proof;
pub mod separation;
pub mod typography;
pub mod verify;
