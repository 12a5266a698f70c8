//! Bytes to text: size, encoding, characters that no text holds.

use crate::{
    diagnostics::{Code, Diagnostic, Source},
    files::{FileError, Project},
};

/// The whole of NEC 2020 is 60 kB; YAML of this size is a mistake.
const LIMIT: u64 = 2 * 1024 * 1024;
/// A binary file would fill the screen.
const MOST_CHARACTERS: usize = 20;

pub fn read(project: &Project, path: &str) -> Result<Source, Vec<Diagnostic>> {
    let bytes = project.read(path, LIMIT).map_err(|error| vec![file_fault(path, error)])?;
    let text = decode(path, &bytes).map_err(|fault| vec![fault])?;
    let source = Source::new(path, text);
    let strays = stray_characters(&source);
    if strays.is_empty() { Ok(source) } else { Err(strays) }
}

pub fn file_fault(path: &str, error: FileError) -> Diagnostic {
    let fault = match error {
        FileError::Missing => Diagnostic::error(Code::FileMissing),
        FileError::IsFolder => Diagnostic::error(Code::FileIsFolder),
        FileError::Outside => Diagnostic::error(Code::FileOutside),
        FileError::TooLarge { size, limit } => {
            Diagnostic::error(Code::FileTooLarge).arg("size", size).arg("limit", limit)
        }
        FileError::Unreadable(reason) => {
            Diagnostic::error(Code::FileUnreadable).arg("reason", reason)
        }
    };
    fault.arg("path", path).in_file(path)
}

/// The text without its byte order mark, which would shift the first line.
fn decode<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
    let encoding = |name: &str| Diagnostic::error(Code::FileEncoding).arg("encoding", name);
    if let Some(wide) = wide_encoding(bytes) {
        return Err(encoding(wide).in_file(path));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let name = if bytes.contains(&0) { "unknown" } else { "Windows-1252" };
        let start = error.valid_up_to();
        let shown = Source::new(path, String::from_utf8_lossy(bytes).into_owned());
        encoding(name).at(&shown, start..start + '\u{fffd}'.len_utf8())
    })
}

/// UTF-16 and UTF-32, told by their mark or by the NUL beside a first Latin letter.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        [a, 0, b, 0, ..] | [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some("UTF-16"),
        _ => None,
    }
}

/// Control characters (a lone carriage return is one) and marks that would
/// travel unseen into the PDF.
fn stray_characters(source: &Source) -> Vec<Diagnostic> {
    let text = &source.text;
    text.char_indices()
        .filter(|&(at, c)| match c {
            '\n' | '\t' => false,
            '\r' => !text[at + 1..].starts_with('\n'),
            '\u{feff}' => true,
            _ => c.is_control(),
        })
        .take(MOST_CHARACTERS)
        .map(|(at, c)| {
            Diagnostic::error(Code::FileControlCharacter)
                .arg("character", format!("U+{:04X}", u32::from(c)))
                .at(source, at..at + c.len_utf8())
        })
        .collect()
}
