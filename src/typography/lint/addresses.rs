//! Addresses in a text, as browsers take them apart.

use std::ops::Range;

/// One on the web, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub whole: Range<usize>,
    /// What stands between `//` and the path.
    pub authority: Range<usize>,
    /// Where it leads: the authority without user and port.
    pub host: Range<usize>,
}

const MARK: &str = "://";

/// Every `http://…` and `https://…`, in links and in running text, in order.
pub fn addresses(typed: &str) -> impl Iterator<Item = Address> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + typed.get(from..)?.find(MARK)?;
            from = at + MARK.len();
            if let Some(address) = address(typed, at) {
                // One inside another's path is no address of its own.
                from = address.whole.end;
                return Some(address);
            }
        }
    })
}

/// The one whose `://` stands at a byte.
fn address(typed: &str, at: usize) -> Option<Address> {
    let before = &typed[..at];
    let scheme = ["https", "http"].iter().find_map(|web| {
        let start = at.checked_sub(web.len())?;
        let is_it = before.get(start..)?.eq_ignore_ascii_case(web);
        let goes_on = before[..start].ends_with(|c: char| c.is_ascii_alphanumeric());
        (is_it && !goes_on).then_some(start)
    })?;
    let start = at + MARK.len();
    let until = |from: usize, stop: fn(char) -> bool| {
        typed[from..].find(stop).map_or(typed.len(), |found| from + found)
    };
    let authority = start..until(start, |c| ends(c) || matches!(c, '/' | '?' | '#' | '\\'));
    let whole = scheme..until(authority.end, ends);
    let of_user = typed[authority.clone()].rfind('@').map_or(0, |at| at + 1);
    let host = &typed[start + of_user..authority.end];
    let port = host.rsplit_once(':').map_or("", |(_, port)| port);
    let is_port = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    let end = authority.end - if is_port { port.len() + 1 } else { 0 };
    let host = start + of_user..end;
    (!host.is_empty()).then_some(Address { whole, authority, host })
}

/// Where an address in running text is over.
fn ends(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '(' | ')' | '<' | '>' | '"' | '«' | '»' | '“' | '”' | '[' | ']')
}
