use super::{Found, english};

/// Words that no English passage holds, between two that are English only.
const FRENCH: &[&str] = &[
    "a", "au", "aux", "avec", "ce", "ces", "cette", "chez", "dans", "de", "des", "du", "elle",
    "en", "est", "et", "il", "ils", "la", "le", "les", "leur", "ne", "ou", "par", "pas", "plus",
    "pour", "que", "qui", "sa", "se", "ses", "son", "sont", "sur", "un", "une",
];

/// How many words known to French as well may stand between two English ones
/// of one passage: `the impact of open source software and`.
const MOST_BETWEEN: usize = 3;

/// # Words of another language
///
/// **What.** Reports common English words that French does not have, outside
/// a language span. Words with a capital are taken for names, and words that
/// French dictionaries have borrowed (`cloud`, `design`, `week-end`) for
/// French: of `low tech` nothing is said.
///
/// **Why.** A screen reader reads them with a French voice, and French spaces
/// and quotes are put into them.
///
/// **Example.** `le design thinking`
///
/// **Instead.** `le [design thinking]{lang=en}`, with all the words of the
/// passage.
///
/// **Source.** RGAA 4.1, criterion 8.7; WCAG 2.1, 3.1.2.
pub(super) fn find(line: &str) -> Found {
    let mut found = Found::new();
    let mut open: Option<Open> = None;
    for (at, token) in tokens(line) {
        let (lead, word) = bare(token);
        let start = at + lead;
        let end = start + word.len();
        open = open.filter(|open| !opens(token) || open.is_sentence());
        let is_english = is_contraction(word) || english::knows(&word.to_lowercase());
        if is_english && let Some(passage) = &mut open {
            passage.english += 1;
            passage.between = 0;
            if let Some((range, _)) = found.last_mut() {
                range.end = end;
            }
        } else if is_english && word.chars().all(char::is_lowercase) {
            found.push((start..end, None));
            open = Some(Open { english: 1, between: 0 });
        } else if let Some(passage) = &mut open {
            passage.between += 1;
            if passage.between > MOST_BETWEEN || !may_be_english(word) {
                open = None;
            }
        }
        open = open.filter(|open| !closes(&token[lead + word.len()..]) || open.is_sentence());
    }
    found
}

/// The passage that the next words may belong to.
struct Open {
    /// Words that are English only.
    english: usize,
    /// Words since the last of them.
    between: usize,
}

impl Open {
    /// Whether it is long enough to go on behind a full stop.
    const fn is_sentence(&self) -> bool {
        self.english >= 4
    }
}

fn opens(token: &str) -> bool {
    token.starts_with(|c: char| !c.is_alphanumeric())
}

fn closes(behind: &str) -> bool {
    !matches!(behind, "" | ",")
}

/// `don’t`, `we’re`; in French no `’t` ends a word.
fn is_contraction(word: &str) -> bool {
    let end = word.rsplit_once(['\'', '’']).map(|(_, end)| end);
    matches!(end, Some("t" | "s" | "re" | "ll" | "ve" | "m"))
}

fn tokens(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    line.split_inclusive(char::is_whitespace).map(move |token| {
        let start = at;
        at += token.len();
        (start, token.trim_end())
    })
}

/// A word without the punctuation around it and the elision before it, and
/// where it begins.
fn bare(token: &str) -> (usize, &str) {
    let led = token.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = led.trim_end_matches(|c: char| !c.is_alphanumeric());
    let lead = token.len() - led.len();
    let elided = ["l", "d", "n", "s", "j", "m", "t", "c", "qu"].iter().find_map(|elided| {
        let head = word.get(..elided.len()).filter(|head| head.eq_ignore_ascii_case(elided))?;
        let rest = &word[head.len()..];
        let word = rest.strip_prefix(['\'', '’'])?;
        Some((head.len() + rest.len() - word.len(), word))
    });
    elided.map_or((lead, word), |(cut, word)| (lead + cut, word))
}

fn may_be_english(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii() || c == '’')
        && !word.is_empty()
        && !FRENCH.contains(&word.to_lowercase().as_str())
}
