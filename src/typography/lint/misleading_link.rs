use super::{Beside, addresses::addresses};

/// What is taken for the slash that ends a host, or for the sign before it.
const LIKE_MARKS: [char; 8] = [
    '\u{2044}', '\u{2215}', '\u{29f8}', '\u{2571}', '\u{ff0f}', '\u{ff20}', '\u{fe6b}', '\u{ff1f}',
];

/// # Misleading addresses
///
/// **What.** Reports addresses with something before the host, `…@`, and those whose host holds a sign that
/// looks like a slash.
///
/// **Why.** Readers take what stands first for the site they go to; browsers go to what stands behind the `@`.
///
/// **Example.** `https://banque.fr@exemple.org/`
///
/// **Instead.** the address of the site itself: `https://banque.fr/`
///
/// **Source.** RFC 3986, 7.6; WHATWG URL, 4.1.
pub(super) fn find(typed: &str) -> Beside {
    addresses(typed)
        .filter(|address| {
            address.authority.start < address.host.start
                || typed[address.host.clone()].contains(LIKE_MARKS)
        })
        .map(|address| {
            let host = typed[address.host.clone()].to_owned();
            (address.whole.start..address.authority.end, None, host)
        })
        .collect()
}
