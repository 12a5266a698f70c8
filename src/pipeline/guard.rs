//! A panic of the typesetter or of a library below it is a fault like another:
//! told, of one output, and no end of the process. Damaged fonts and drawings
//! bring libraries where their authors did not expect to come.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

use super::Faults;
use crate::diagnostics::{Code, Diagnostic};

thread_local! {
    /// What the last panic on this thread said, and where.
    static SAID: RefCell<Option<String>> = const { RefCell::new(None) };
    /// How many guards this thread is in.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// What `work` gives, or that `what` (a layout, a file) made it panic.
pub fn guarded<T>(what: &str, work: impl FnOnce() -> Result<T, Faults>) -> Result<T, Faults> {
    static QUIET: Once = Once::new();
    QUIET.call_once(keep_quiet);
    DEPTH.set(DEPTH.get() + 1);
    // What is half done is dropped with the output that it was done for.
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    DEPTH.set(DEPTH.get() - 1);
    done.unwrap_or_else(|payload| {
        let message = SAID.take().unwrap_or_else(|| said(&*payload));
        Err(vec![Diagnostic::error(Code::EngineStopped).arg("what", what).arg("message", message)])
    })
}

/// Panics that are told are not printed; others are, as before.
fn keep_quiet() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        // The typesetter hands work to threads of the pool.
        if DEPTH.get() > 0 || rayon::current_thread_index().is_some() {
            note(info);
        } else {
            before(info);
        }
    }));
}

fn note(info: &panic::PanicHookInfo) {
    let place = info.location().map(|at| {
        // Of the path, what tells the library.
        let parts: Vec<&str> = at.file().rsplit(['/', '\\']).take(3).collect();
        let path: Vec<&str> = parts.into_iter().rev().collect();
        format!(" ({}:{})", path.join("/"), at.line())
    });
    let message = said(info.payload()) + &place.unwrap_or_default();
    SAID.with_borrow_mut(|said| *said = Some(message));
}

/// The first line of what it said, no longer than one reads.
fn said(payload: &dyn Any) -> String {
    const MOST: usize = 200;
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_default();
    text.lines().next().unwrap_or_default().chars().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_and_the_next_work_goes_on() {
        let told = guarded::<()>("brochure", || panic!("glyph {} is too wide", 7)).unwrap_err();
        assert_eq!(told[0].code, Code::EngineStopped);
        assert_eq!(told[0].named("what"), Some("brochure"));
        let message = told[0].named("message").unwrap();
        assert!(
            message.starts_with("glyph 7 is too wide (") && message.contains("guard.rs:"),
            "{message}"
        );
        assert_eq!(guarded("brochure", || Ok(1)).unwrap(), 1);
    }
}
