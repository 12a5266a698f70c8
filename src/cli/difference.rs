//! Unified diffs of texts whose lines change one by one.

/// A hunk of one line; nothing if it stays.
pub fn hunk(number: usize, before: &str, after: &str) -> String {
    if before == after {
        return String::new();
    }
    format!("@@ -{number} +{number} @@\n-{before}\n+{after}\n")
}

/// A file whose lines stay as many as they were.
pub fn of_file(path: &str, before: &str, after: &str) -> String {
    let lines = (1..).zip(before.lines().zip(after.lines()));
    let hunks: String =
        lines.map(|(number, (before, after))| hunk(number, before, after)).collect();
    format!("--- {path}\n+++ {path}\n{hunks}")
}
