//! Numbers as they are written in French: `13`, `2,5`, `27e`, `XIXe`.

/// How a word counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numeral {
    /// Digits before any comma; none in Roman numbers.
    pub digits: usize,
    pub ordinal: bool,
    /// 1000 to 2199, without a suffix or a comma.
    pub year: bool,
}

/// The suffixes of ordinals, those that French typography raises and those
/// that it would not write (`ème`): the words are the author's.
const SUFFIXES: &[&str] = &[
    "e", "es", "er", "ers", "re", "res", "nd", "nde", "nds", "ndes", "ème", "èmes", "eme", "ième",
];

/// Reads a whole word as a number.
pub(super) fn read(word: &str) -> Option<Numeral> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        let roman = roman(word);
        let suffix = &word[roman..];
        return (roman > 0 && is_ordinal(&word[..roman], suffix)).then_some(Numeral {
            digits: 0,
            ordinal: true,
            year: false,
        });
    }
    let rest = &word[digits..];
    let decimal = rest
        .strip_prefix([',', '.'])
        .is_some_and(|more| !more.is_empty() && more.bytes().all(|byte| byte.is_ascii_digit()));
    let ordinal = SUFFIXES.contains(&rest);
    let year = rest.is_empty()
        && digits == 4
        && word.parse().is_ok_and(|value: u32| (1000..2200).contains(&value));
    (rest.is_empty() || decimal || ordinal).then_some(Numeral { digits, ordinal, year })
}

/// The length of the Roman number a word starts with. C, D and M are left
/// out: no century needs them, and `Ce`, `De`, `CDes` would.
pub(super) fn roman(word: &str) -> usize {
    word.bytes().take_while(|byte| b"IVXL".contains(byte)).count()
}

/// Whether a suffix makes an ordinal of a number. Roman ones of one letter
/// are held to what is no word: `Le` is, `Xe` and `Ier` are not.
pub(super) fn is_ordinal(number: &str, suffix: &str) -> bool {
    let roman = !number.starts_with(|c: char| c.is_ascii_digit());
    match suffix {
        "e" | "es" => !roman || number.len() > 1 || matches!(number, "V" | "X"),
        "er" | "ers" | "re" | "res" => matches!(number, "1" | "I"),
        "nd" | "nde" | "nds" | "ndes" => matches!(number, "2" | "II"),
        "ème" | "èmes" | "eme" | "ième" => !roman || number.len() > 1,
        _ => false,
    }
}
