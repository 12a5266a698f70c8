//! Real cases: lines from the public tests of other fixers
//! (`tests/corpus/french.yaml`), and what becomes of them.

use std::fs;

use mediane::typography::french::{Settings, polish};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    source: String,
    rule: String,
    text: String,
    expected: String,
    /// Why plain text cannot be set right there.
    #[serde(default)]
    limit: Option<String>,
}

fn cases() -> Vec<Case> {
    serde_yaml::from_str(&fs::read_to_string("tests/corpus/french.yaml").unwrap()).unwrap()
}

#[test]
fn lines_of_other_fixers_tests_are_set_by_our_rules() {
    let cases = cases();
    let mut wrong = Vec::new();
    for Case { source, rule, text, expected, limit } in &cases {
        let set = polish(text, &Settings::default());
        match limit {
            None if set != *expected => {
                wrong.push(format!("{rule}, {source}: {text:?} ⇒ {set:?}, not {expected:?}"));
            }
            Some(_) if set == *expected => wrong.push(format!("{text:?} is no limit any more")),
            _ => {}
        }
        assert_eq!(polish(&set, &Settings::default()), set, "{text:?}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let held = cases.iter().filter(|case| case.limit.is_none()).count();
    assert!(held >= 250, "{held}");
}
