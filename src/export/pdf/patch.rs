//! Changes of the bytes of a PDF with a cross-reference table (ISO 32000-1,
//! 7.5.4), whose offsets move along.

use std::ops::Range;

/// The length of a table's entry: ten digits, five digits, `n` or `f`, ends.
const ENTRY: usize = 20;

#[derive(Debug, Default)]
pub struct Patch {
    changes: Vec<(Range<usize>, Vec<u8>)>,
}

impl Patch {
    pub fn insert(&mut self, at: usize, bytes: impl Into<Vec<u8>>) {
        self.replace(at..at, bytes);
    }

    /// Ranges do not overlap, nor does an object begin within one.
    pub fn replace(&mut self, range: Range<usize>, bytes: impl Into<Vec<u8>>) {
        self.changes.push((range, bytes.into()));
    }

    /// The changed PDF; `None` if it has no table of the
    /// plain kind that Typst writes.
    pub fn apply(mut self, pdf: &[u8]) -> Option<Vec<u8>> {
        self.changes.sort_by_key(|(range, _)| range.start);
        let table = Table::find(pdf)?;
        let grown: usize = self.changes.iter().map(|(_, bytes)| bytes.len()).sum();
        let mut out = Vec::with_capacity(pdf.len() + grown);
        let mut done = 0;
        for (range, bytes) in &self.changes {
            // Beyond the table nothing may move.
            if range.end > table.start || range.start < done {
                return None;
            }
            out.extend_from_slice(&pdf[done..range.start]);
            out.extend_from_slice(bytes);
            done = range.end;
        }
        out.extend_from_slice(&pdf[done..table.entries]);
        for entry in pdf[table.entries..table.trailer].chunks(ENTRY) {
            let in_use = entry.get(17) == Some(&b'n');
            let offset: usize = std::str::from_utf8(entry.get(..10)?).ok()?.parse().ok()?;
            let offset = if in_use { self.moved(offset) } else { offset };
            out.extend_from_slice(format!("{offset:010}").as_bytes());
            out.extend_from_slice(&entry[10..]);
        }
        out.extend_from_slice(&pdf[table.trailer..table.startxref]);
        out.extend_from_slice(format!("{}\n%%EOF", self.moved(table.start)).as_bytes());
        Some(out)
    }

    fn moved(&self, offset: usize) -> usize {
        let before = self.changes.iter().take_while(|(range, _)| range.start <= offset);
        let (more, less) = before
            .fold((0, 0), |(more, less), (range, bytes)| (more + bytes.len(), less + range.len()));
        offset + more - less
    }
}

/// Where the parts of the table stand.
struct Table {
    start: usize,
    entries: usize,
    trailer: usize,
    /// Where the number after `startxref` stands.
    startxref: usize,
}

impl Table {
    fn find(pdf: &[u8]) -> Option<Self> {
        const STARTXREF: &[u8] = b"startxref\n";
        let startxref = last(pdf, STARTXREF)? + STARTXREF.len();
        let (start, _) = number(&pdf[startxref..])?;
        let head = pdf.get(start..)?.strip_prefix(b"xref\n0 ")?;
        let (count, digits) = number(head)?;
        let entries = start + b"xref\n0 ".len() + digits + 1;
        let trailer = entries + ENTRY * count;
        pdf.get(trailer..)?.starts_with(b"trailer").then_some(Self {
            start,
            entries,
            trailer,
            startxref,
        })
    }
}

/// The number at the beginning, and how many digits it has.
fn number(bytes: &[u8]) -> Option<(usize, usize)> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    Some((std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok()?, digits))
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A PDF of bare objects, with its table.
    pub(crate) fn pdf(objects: &[&str]) -> Vec<u8> {
        let mut pdf = b"%PDF-1.7\n".to_vec();
        let mut offsets = Vec::new();
        for object in objects {
            offsets.push(pdf.len());
            pdf.extend_from_slice(
                format!("{} 0 obj\n{object}\nendobj\n", offsets.len()).as_bytes(),
            );
        }
        let start = pdf.len();
        pdf.extend_from_slice(format!("xref\n0 {}\n", offsets.len() + 1).as_bytes());
        pdf.extend_from_slice(b"0000000000 65535 f\r\n");
        for offset in offsets {
            pdf.extend_from_slice(format!("{offset:010} 00000 n\r\n").as_bytes());
        }
        pdf.extend_from_slice(format!("trailer\n<<>>\nstartxref\n{start}\n%%EOF").as_bytes());
        pdf
    }

    /// Whether every entry of the table leads to its object.
    pub(crate) fn is_sound(pdf: &[u8]) -> bool {
        let Some(table) = Table::find(pdf) else { return false };
        pdf[table.entries..table.trailer].chunks(ENTRY).enumerate().skip(1).all(|(id, entry)| {
            let (offset, _) = number(entry).unwrap();
            pdf[offset..].starts_with(format!("{id} 0 obj").as_bytes())
        })
    }

    #[test]
    fn offsets_move_along() {
        let pdf = pdf(&["<</A 1>>", "<</B 2>>", "<</C 3>>"]);
        assert!(is_sound(&pdf));
        let at = |word: &[u8]| last(&pdf, word).unwrap();
        let mut patch = Patch::default();
        patch.insert(at(b"/C 3"), "/D 4");
        patch.insert(at(b"/A 1"), "/Long (value)");
        let patched = patch.apply(&pdf).unwrap();
        assert!(is_sound(&patched));
        let text = String::from_utf8(patched).unwrap();
        assert!(text.contains("<</Long (value)/A 1>>") && text.contains("<</D 4/C 3>>"), "{text}");
    }

    #[test]
    fn a_file_without_a_plain_table_is_left_alone() {
        assert!(Patch::default().apply(b"%PDF-1.7\nstartxref\n0\n%%EOF").is_none());
        assert!(Patch::default().apply(b"").is_none());
    }
}
