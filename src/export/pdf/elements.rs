//! Structure elements as Typst's PDF export writes them: one object each, in
//! plain bytes, its keys in one order.

use std::ops::Range;

/// A `Span` that carries a number as its background colour
/// (`typeset::spoken`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberedSpan {
    pub mark: u32,
    /// The object's number.
    pub object: usize,
    /// Its dictionary.
    pub range: Range<usize>,
    /// Where a key may be put in.
    pub keys: usize,
    /// What to take away so that nothing tells of the number.
    pub colour: Range<usize>,
    /// What is in its `K`, and where it ends.
    pub kids: Range<usize>,
    /// The object number of the page of kids that name none.
    pub page: usize,
}

const SPAN: &[u8] = b"<</Type/StructElem/S/Span";
const COLOUR: &[u8] = b"/BackgroundColor[";

/// Every numbered `Span`, in the order of the file.
pub fn numbered_spans(pdf: &[u8]) -> Vec<NumberedSpan> {
    let starts = pdf.windows(SPAN.len()).enumerate().filter(|(_, window)| *window == SPAN);
    starts.filter_map(|(at, _)| numbered_span(pdf, at)).collect()
}

fn numbered_span(pdf: &[u8], start: usize) -> Option<NumberedSpan> {
    let end = start + find(&pdf[start..], b"\nendobj")?;
    let dict = &pdf[start..end];
    let colour = find(dict, COLOUR)?;
    let close = colour + find(&dict[colour..], b"]")?;
    let mark = number_of(&dict[colour + COLOUR.len()..close])?;
    // An attribute object of the colour alone goes as a whole.
    let alone = (b"/A[<</O/Layout".as_slice(), b">>]".as_slice());
    let is_alone = dict[..colour].ends_with(alone.0) && dict[close + 1..].starts_with(alone.1);
    let taken = if is_alone {
        colour - alone.0.len()..close + 1 + alone.1.len()
    } else {
        colour..close + 1
    };
    let kids = close + find(&dict[close..], b"/K[")? + b"/K[".len();
    let kids_end = closing_bracket(dict, kids)?;
    let page = reference(dict, b"/Pg ", kids_end)?;
    Some(NumberedSpan {
        mark,
        object: object_before(pdf, start)?,
        range: start..end,
        keys: start + SPAN.len(),
        colour: start + taken.start..start + taken.end,
        kids: start + kids..start + kids_end,
        page,
    })
}

/// Three colours of eight bits.
fn number_of(colour: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(colour).ok()?;
    let mut parts = text.split_ascii_whitespace().map(str::parse::<f64>);
    let mut byte = || Some((parts.next()?.ok()? * 255.0).round() as u32);
    Some((byte()? << 16) | (byte()? << 8) | byte()?)
}

/// Kids as they are written for a parent on another page: each names its page.
pub fn kids_with_page(pdf: &[u8], span: &NumberedSpan) -> Option<String> {
    let text = std::str::from_utf8(&pdf[span.kids.clone()]).ok()?;
    let mut out = String::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = if rest.starts_with("<<") {
            let end = rest.find(">>")? + 2;
            out.push_str(&rest[..end]);
            end
        } else {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let page = span.page;
            out.push_str(&format!("<</Type/MCR/Pg {page} 0 R/MCID {}>>", rest.get(..end.max(1))?));
            end.max(1)
        };
        rest = rest[end..].trim_start();
    }
    Some(out)
}

/// Where objects that are no streams name `object`.
pub fn references(pdf: &[u8], object: usize) -> Vec<Range<usize>> {
    let word = format!("{object} 0 R");
    let word = word.as_bytes();
    let found = pdf.windows(word.len()).enumerate().filter(|(_, window)| *window == word);
    let is_whole = |at: usize| at > 0 && !pdf[at - 1].is_ascii_digit();
    found
        .filter(|(at, _)| is_whole(*at) && is_plain(pdf, *at))
        .map(|(at, _)| at..at + word.len())
        .collect()
}

/// Whether a byte is in an object's dictionary or array, not in a stream.
fn is_plain(pdf: &[u8], at: usize) -> bool {
    let before = &pdf[..at];
    let begun = rfind(before, b" 0 obj\n");
    let stream = rfind(before, b"stream\n");
    begun.is_some() && begun > stream
}

/// The number of the object whose value begins at `at`.
fn object_before(pdf: &[u8], at: usize) -> Option<usize> {
    let head = pdf[..at].strip_suffix(b" 0 obj\n")?;
    let digits = head.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&head[head.len() - digits..]).ok()?.parse().ok()
}

/// The object that `key` refers to behind `from`.
fn reference(dict: &[u8], key: &[u8], from: usize) -> Option<usize> {
    let at = from + find(&dict[from..], key)? + key.len();
    let digits = dict[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&dict[at..at + digits]).ok()?.parse().ok()
}

fn closing_bracket(dict: &[u8], from: usize) -> Option<usize> {
    let mut depth = 1;
    for (i, byte) in dict[from..].iter().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(from + i);
        }
    }
    None
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, word)
}

fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    memchr::memmem::rfind(bytes, word)
}
