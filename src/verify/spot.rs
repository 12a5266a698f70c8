//! Named inks: one name is one ink, said in one way, and each has a name.

use std::collections::BTreeMap;

use super::{
    Reading,
    content::{Inks, Space},
    findings::Findings,
};
use crate::diagnostics::{Code, Diagnostic};

pub(super) fn find(reading: &Reading, findings: &mut Findings) {
    let mut known: BTreeMap<&str, &Inks> = BTreeMap::new();
    let mut say = |name: &str, what: &str| {
        findings.say(Diagnostic::error(Code::PressSpot).arg("ink", name).arg("what", what));
    };
    for inks in reading.drawn.used.iter().filter_map(|used| inks_of(&used.space)) {
        if inks.names.is_empty() || inks.names.iter().any(|name| name.trim().is_empty()) {
            say("", "unnamed");
        }
        for name in &inks.undefined {
            say(name, "undefined");
        }
        let [name] = inks.names.as_slice() else { continue };
        let first = *known.entry(name).or_insert(inks);
        if (&first.alternate, &first.tint) != (&inks.alternate, &inks.tint) {
            say(name, "ambiguous");
        }
    }
}

fn inks_of(space: &Space) -> Option<&Inks> {
    match space {
        Space::Inks(inks) => Some(inks),
        Space::Indexed { base, .. } | Space::Pattern(Some(base)) => inks_of(base),
        _ => None,
    }
}
