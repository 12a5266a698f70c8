//! What was typed to be copied letter for letter: addresses, file names, code,
//! emoticons. No typographic rule and no inclusive word has anything to look
//! for there.

use std::ops::Range;

/// What follows the last point of a file or a domain name that is written
/// without anything else to know it by.
const ENDINGS: &[&str] = &[
    "com", "css", "csv", "doc", "docx", "eu", "fr", "gif", "htm", "html", "io", "jpeg", "jpg",
    "js", "json", "md", "mp3", "mp4", "net", "odp", "ods", "odt", "org", "pdf", "png", "pptx",
    "svg", "toml", "txt", "typ", "webp", "xls", "xlsx", "xml", "yaml", "yml", "zip",
];

/// What no address goes beyond: a space, or a quote, which a rule may set apart
/// by one.
pub(super) fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '«' | '»' | '“' | '”')
}

/// The part of a word (text without spaces) that is to be left alone,
/// without the punctuation around it.
pub(super) fn part(word: &str) -> Option<Range<usize>> {
    let is_sign = |byte: u8| matches!(byte, b'.' | b':' | b'@' | b'/' | b'\\' | b'_' | b'[' | b'(');
    // Nearly every word has none of these.
    if !word.bytes().any(|byte| is_sign(byte) || byte == b';') {
        return None;
    }
    if let Some(end) = emoticon(word) {
        return Some(0..end);
    }
    let led = word.trim_start_matches(opens);
    let start = word.len() - led.len();
    // The last colons of `fe80::` are its own.
    let ends = |c| matches!(c, '.' | ',' | ';' | '…');
    let number = led.trim_end_matches(ends);
    if is_colon_number(number) {
        return Some(start..start + number.len());
    }
    let bare = led.trim_end_matches(closes);
    if !bare.bytes().any(is_sign) || !(is_address(bare) || is_name(bare)) {
        return None;
    }
    // A mark typed against an address may be its own: it gets no space.
    let marks = led[bare.len()..].bytes().take_while(|byte| b";:!?".contains(byte)).count();
    Some(start..start + bare.len() + marks)
}

const fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '«' | '“' | '"' | '\'' | '’' | '<')
}

const fn closes(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…')
        || matches!(c, ')' | ']' | '}' | '»' | '”' | '"' | '\'' | '’' | '>')
}

/// The word that the character at `at` belongs to, and the part of it that is
/// to be left alone; both are empty where it ends a word.
pub(super) fn around(text: &str, at: usize) -> (Range<usize>, Range<usize>) {
    if text[at..].starts_with(ends_word) {
        return (at..at, at..at);
    }
    let start = at - text[..at].rsplit(ends_word).next().map_or(0, str::len);
    let word = text[start..].split(ends_word).next().unwrap_or_default();
    let part = part(word).unwrap_or_default();
    (start..start + word.len(), start + part.start..start + part.end)
}

/// What stands between a text and the tag of its language.
const LANGUAGE: &str = "]{lang=";

/// Stretches of lines: code in backticks, text marked as another language
/// where markup is not read.
pub(super) fn spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut ticks = memchr::memchr_iter(b'`', text.as_bytes()).peekable();
    let is_one_line =
        |range: Range<usize>| memchr::memchr(b'\n', &text.as_bytes()[range]).is_none();
    while let Some(open) = ticks.next() {
        if let Some(close) = ticks.next_if(|&close| is_one_line(open..close)) {
            spans.push(open..close + 1);
        }
    }
    let mut done = 0;
    for at in memchr::memmem::find_iter(text.as_bytes(), LANGUAGE) {
        let open = text[done..at].rfind(['[', '\n']).map(|open| done + open);
        let open = open.filter(|&open| text[open..].starts_with('['));
        let tag = &text[at + LANGUAGE.len()..];
        let is_end = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
        let end = tag.find(is_end).filter(|&end| tag[end..].starts_with('}'));
        done = at + LANGUAGE.len();
        spans.extend(open.zip(end).map(|(open, end)| open..done + end + 1));
    }
    spans
}

/// Where an emoticon that a word begins with ends: `:)`, `;-)`, `:'(`, `:p`;
/// or a name that begins with colons (`::before`).
fn emoticon(word: &str) -> Option<usize> {
    if word.strip_prefix("::").is_some_and(|name| name.starts_with(char::is_alphabetic)) {
        return Some(word.len());
    }
    let face = word.strip_prefix([':', ';'])?;
    let face = face.strip_prefix(['\'', '’']).unwrap_or(face);
    let mouth = face.strip_prefix('-').unwrap_or(face);
    let rest = mouth.strip_prefix(['(', ')', 'D', 'P', 'p', 'O', 'o', '|', '/', '*'])?;
    let is_end = rest.chars().all(|c| c.is_ascii_punctuation() || c == '…');
    is_end.then_some(word.len() - rest.len())
}

fn is_address(bare: &str) -> bool {
    let at = |mark: &str| {
        bare.split_once(mark).is_some_and(|(before, after)| {
            before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
        })
    };
    bare.contains("://")
        || at("@")
        || at("[at]")
        || at("(at)")
        || ["www.", "mailto:", "tel:"].iter().any(|start| bare.starts_with(start))
}

/// A path, an identifier, a file or a domain name.
fn is_name(bare: &str) -> bool {
    let path = ["/", "./", "../", "~/"].iter().any(|start| bare.starts_with(start));
    let ending = || {
        bare.rsplit_once('.').is_some_and(|(name, ending)| {
            let ending = ending.split_once('/').map_or(ending, |(domain, _)| domain);
            name.ends_with(char::is_alphanumeric) && ENDINGS.contains(&ending)
        })
    };
    (path && bare.len() > 3) || bare.contains(['_', '\\']) || ending()
}

/// `12:30:15`, `2001:db8::1`: digits, hexadecimal letters and colons only.
fn is_colon_number(word: &str) -> bool {
    word.matches(':').take(2).count() == 2
        && word.bytes().any(|byte| byte.is_ascii_hexdigit())
        && word.bytes().all(|byte| byte.is_ascii_hexdigit() || b":./".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{part, spans};

    #[test]
    fn addresses_and_names_are_found_without_their_punctuation() {
        for (word, expected) in [
            ("(https://exemple.fr/a·b?c;d!);", Some("https://exemple.fr/a·b?c;d!")),
            ("(https://exemple.fr);", Some("https://exemple.fr")),
            ("romain[at]frequence-ecoles.org.", Some("romain[at]frequence-ecoles.org")),
            ("«a@b.fr»", Some("a@b.fr")),
            ("logo·couleur.png,", Some("logo·couleur.png")),
            ("frequence-ecoles.org", Some("frequence-ecoles.org")),
            ("2001:db8::1", Some("2001:db8::1")),
            ("(fe80::,", Some("fe80::")),
            ("usager·ère.", None),
            ("acteur·trices/usager·ères", None),
            ("A.I.D.E.R", None),
            ("et/ou", None),
            ("[at]", None),
            ("@nec", None),
            (":)", Some(":)")),
            (";-).", Some(";-)")),
            (":'(", Some(":'(")),
            ("::before", Some("::before")),
            (":pas", None),
            (":", None),
            ("", None),
        ] {
            assert_eq!(part(word).map(|range| &word[range]), expected, "{word}");
        }
    }

    #[test]
    fn code_and_marked_languages_are_found_in_plain_text() {
        let found = |line| spans(line).into_iter().map(|span| &line[span]).collect::<Vec<_>>();
        assert_eq!(found("un `a ? b` et `c"), ["`a ? b`"]);
        assert_eq!(found("le [why?]{lang=en} ici"), ["[why?]{lang=en}"]);
        assert_eq!(found("rien]{lang=en"), [""; 0]);
    }
}
