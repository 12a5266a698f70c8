//! Pages and what they were set from, set aside: taking them apart takes
//! longer than ending a process. Whoever lives on drops this when there is
//! time for it.

use std::{
    any::Any,
    sync::{Mutex, PoisonError},
};

#[derive(Default)]
pub struct Kept(Mutex<Vec<Box<dyn Any + Send>>>);

impl Kept {
    pub fn keep(&self, value: impl Any + Send) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(value));
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept").finish_non_exhaustive()
    }
}
