//! Files meant to hurt, and files hurt by accident.

use std::time::{Duration, Instant};

use mediane::diagnostics::Code;

use super::project::{Brochure, EDITION, FIRST};

const THEME: &str = "content/nec/themes/01-premier.yaml";

#[track_caller]
fn codes(text: &str) -> Vec<Code> {
    let brochure = Brochure::new();
    brochure.put(THEME, text);
    let started = Instant::now();
    let told = brochure.load().unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    told.iter().map(|fault| fault.code).collect()
}

#[test]
fn ten_thousand_levels_are_refused() {
    for text in [
        format!("title: {}", "[".repeat(10_000)),
        format!("title: {}{}", "[".repeat(40), "]".repeat(40)),
        format!("title: {}", "{a: ".repeat(10_000)),
        "- ".repeat(500_000),
        "? ".repeat(500_000),
        "[? ".repeat(10_000),
        (0..1_500).map(|i| format!("{}a:\n", " ".repeat(i))).collect(),
    ] {
        assert_eq!(codes(&text), [Code::YamlDepth], "{}", &text[..20]);
    }
}

#[test]
fn a_bomb_of_aliases_is_refused_at_its_first_anchor() {
    let mut text = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in ["b", "c", "d", "e", "f", "g"].iter().zip("abcdefg".chars()) {
        let aliases = vec![format!("*{of}"); 9].join(", ");
        text.push_str(&format!("{name}: &{name} [{aliases}]\n"));
    }
    assert_eq!(codes(&text), [Code::YamlAlias]);
}

#[test]
fn large_nonsense_is_told_quickly_and_not_without_end() {
    for text in [
        "a: b\n".repeat(400_000),
        "[a]: b\n".repeat(290_000),
        format!("title: \"{}", "x".repeat(2_000_000)),
        format!("questions: [{}]", "a, ".repeat(600_000)),
        format!("title: [{}", "\n\n".repeat(1_000_000)),
        "title: a : b\n".repeat(150_000),
        "é : \"\n".repeat(200_000),
        "  \n".repeat(600_000) + "x",
    ] {
        assert!(codes(&text).len() <= 300);
    }
}

/// No input makes the loader panic; what it says is tested elsewhere.
#[test]
fn any_bytes_return() {
    let theme = "number: 1\ntitle: 'L''été'\nshort-title: \"\\u00e9\\\n  x\"\nquote: {text: é}\nbody: >\n  a\n\n   **b\n  - c\n";
    let brochure = Brochure::new();
    for text in [theme, FIRST] {
        let bytes = text.as_bytes();
        for cut in 0..bytes.len() {
            brochure.put(THEME, &bytes[..cut]);
            let _ = brochure.load();
            for flip in [b'\n', b'"', b'\'', b':', b' ', b'\t', b'[', b'#', b'-', b'*', 0xff, b'|']
            {
                let mut changed = bytes.to_vec();
                changed[cut] = flip;
                brochure.put(THEME, &changed);
                let _ = brochure.load();
                changed.truncate(cut + 1);
                brochure.put(THEME, &changed);
                let _ = brochure.load();
            }
        }
    }
    for cut in 0..EDITION.len() {
        brochure.put("content/nec/edition.yaml", &EDITION.as_bytes()[..cut]);
        let _ = brochure.load();
    }
}
