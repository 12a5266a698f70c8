//! The law of the floors: a room imports only from rooms below it.

use std::{fs, path::Path};

/// From the top floor down; rooms of one floor do not know each other, but for
/// those that stand in this order.
const FLOORS: [&str; 18] = [
    "main",
    "cli",
    "watchdog",
    "pipeline",
    "publish",
    "export",
    "separation",
    "typeset",
    "proof",
    "verify",
    "content",
    "imposition",
    "edition",
    "typography",
    "diagnostics",
    "pictures",
    "inks",
    "files",
];

#[test]
fn a_room_imports_only_from_rooms_below_it() {
    let mut seen = 0;
    each_source(Path::new("src"), &mut |path, text| {
        let room = room_of(path);
        let floor = floor(&room, path);
        for wanted in imports(text) {
            seen += 1;
            assert!(
                wanted == room || floor_of(&wanted) > floor,
                "{path} is in `{room}` and imports from `{wanted}`, which is not below it"
            );
        }
    });
    assert!(seen > 50, "only {seen} imports were read");
}

#[test]
fn typography_imports_nothing_of_ours() {
    each_source(Path::new("src/typography"), &mut |path, text| {
        let others: Vec<String> =
            imports(text).into_iter().filter(|room| room != "typography").collect();
        assert!(others.is_empty(), "{path} imports {others:?}");
    });
}

#[test]
fn verify_imports_nothing_that_it_verifies() {
    const ALLOWED: [&str; 4] = ["verify", "edition", "diagnostics", "files"];
    each_source(Path::new("src/verify"), &mut |path, text| {
        let others: Vec<String> =
            imports(text).into_iter().filter(|room| !ALLOWED.contains(&room.as_str())).collect();
        assert!(others.is_empty(), "{path} imports {others:?}");
    });
}

#[test]
fn a_file_over_400_lines_says_why_at_its_top() {
    each_source(Path::new("src"), &mut |path, text| {
        let lines = text.lines().count();
        let says_why = text.lines().take(12).any(|line| line.contains("Long because"));
        assert!(lines <= 400 || says_why, "{path} has {lines} lines");
    });
}

#[test]
fn the_architecture_document_names_every_room() {
    let document = fs::read_to_string("docs/architecture.md").unwrap();
    for room in &FLOORS[1..] {
        assert!(document.contains(&format!("`src/{room}")), "docs/architecture.md lacks {room}");
    }
}

#[test]
fn the_readme_opens_with_the_two_commands() {
    let readme = fs::read_to_string("README.md").unwrap();
    let lines: Vec<&str> = readme.lines().collect();
    let first = lines.iter().position(|line| *line == "cargo run --release -- build").unwrap();
    assert!(first < 15, "the first command is on line {}", first + 1);
    assert!(lines[first..].contains(&"cargo test --release"));
}

fn each_source(folder: &Path, read: &mut dyn FnMut(&str, &str)) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            each_source(&path, read);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("src/lib.rs")
        {
            read(path.to_str().unwrap(), &fs::read_to_string(&path).unwrap());
        }
    }
}

fn room_of(path: &str) -> String {
    let inside = path.strip_prefix("src/").unwrap();
    inside.split('/').next().unwrap().trim_end_matches(".rs").to_owned()
}

/// Rooms named by `crate::…`, also inside `use crate::{a, b::c}`.
fn imports(text: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
    };
    let code: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let text = code.join("\n");
    let mut rooms = Vec::new();
    for after in text.split("crate::").skip(1) {
        let Some(list) = after.strip_prefix('{') else {
            rooms.push(name(after));
            continue;
        };
        let mut depth = 0;
        let mut start = 0;
        for (i, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    rooms.push(name(&list[start..i]));
                    break;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    rooms.push(name(&list[start..i]));
                    start = i + 1;
                }
                _ => {}
            }
        }
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

fn floor(room: &str, path: &str) -> usize {
    FLOORS
        .iter()
        .position(|known| known == &room)
        .unwrap_or_else(|| panic!("{path} is on no floor"))
}

fn floor_of(room: &str) -> usize {
    FLOORS.iter().position(|known| known == &room).unwrap_or(0)
}
