//! Inclusive words: found in the runs of a line and set apart whole, so that
//! nothing after this tears, hyphenates or respells them.

mod closed;
pub mod dot;
mod euphony;
mod form;
mod lexicon;
mod pair;
mod parts;
mod reading;
mod regular;
mod together;
mod variant;

pub use parts::{Number, Parts, Word, parts};
pub use reading::{bare, cased, phrase, plurals, reading};
pub use together::goes_on;
pub use variant::dotted;

use std::ops::Range;

use super::prose::{InclusiveWord, Run, Text};
use super::verbatim;

/// Sets every inclusive word apart as a run of its own. Text in another
/// language is left alone: `col·legi` is Catalan, not inclusive.
pub fn recognise(runs: &mut Vec<Run>) {
    let mut found = false;
    for run in runs.iter_mut() {
        match run {
            Run::Text(text) => {
                found |=
                    dot::next(&text.text, 0).is_some() || variant::next(&text.text, 0).is_some();
            }
            Run::Emphasis(runs)
            | Run::Strong(runs)
            | Run::Superscript(runs)
            | Run::Link { runs, .. } => recognise(runs),
            Run::Language { .. } | Run::Inclusive(_) => {}
        }
    }
    if found {
        *runs = std::mem::take(runs).into_iter().flat_map(split).collect();
    }
}

fn split(run: Run) -> Vec<Run> {
    let Run::Text(text) = run else { return vec![run] };
    let mut runs = Vec::new();
    let mut done = 0;
    each_word(&text.text, |start, end| {
        if done < start {
            runs.push(Run::Text(text.slice(done..start)));
        }
        runs.push(Run::Inclusive(word(&text, start, end)));
        done = end;
    });
    if done == 0 {
        return vec![Run::Text(text)];
    }
    if done < text.text.len() {
        runs.push(Run::Text(text.slice(done..text.text.len())));
    }
    runs
}

fn word(text: &Text, start: usize, end: usize) -> InclusiveWord {
    let word = &text.text[start..end];
    let last = word.chars().next_back().map_or(0, char::len_utf8);
    let span = text.origin.source_of(start)..text.origin.source_of(end - last) + last;
    InclusiveWord { text: word.to_owned(), span, reading: None }
}

/// The inclusive words of a text, taken apart: of `directeur·rice-adjoint·e`,
/// each of the two.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    each_word(text, |start, end| {
        let members = parts::members(text, start..end).into_iter();
        words.extend(members.map(|member| Word::of(text, member)));
    });
    words
}

/// A text with its inclusive words spelled out; words that neither rules nor
/// lexicon know stay as they are.
pub fn spoken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let mut say = |words: &[Range<usize>]| {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return true };
        // Articles are short: what is glued to a word for long is none.
        let near = text.floor_char_boundary(first.start.saturating_sub(64));
        let before = text[near..first.start].split_whitespace().next_back().unwrap_or_default();
        let typed: Vec<&str> = text[first.start..last.end].split(' ').collect();
        let Some(reading) = reading::in_text(&typed, before) else { return false };
        out.push_str(&text[done..first.start]);
        out.push_str(&reading);
        done = last.end;
        true
    };
    let mut say_all = |words: &[Range<usize>]| {
        // One that is not known does not silence the others.
        if !say(words) && words.len() > 1 {
            for word in words {
                say(std::slice::from_ref(word));
            }
        }
    };
    let mut side_by_side: Vec<Range<usize>> = Vec::new();
    each_word(text, |start, end| {
        let is_apart = |last: &Range<usize>| {
            !goes_on(&text[last.clone()], &text[last.end..start], &text[start..end])
        };
        if side_by_side.last().is_some_and(is_apart) {
            say_all(&side_by_side);
            side_by_side.clear();
        }
        side_by_side.push(start..end);
    });
    say_all(&side_by_side);
    out.push_str(&text[done..]);
    out
}

/// Calls `see` with the bounds of each inclusive word of a text, in order.
pub fn each_word(text: &str, mut see: impl FnMut(usize, usize)) {
    let (mut from, mut dot, mut sign) = (0, dot::next(text, 0), variant::next(text, 0));
    while let Some(at) = dot.into_iter().chain(sign).min() {
        let start = text[from..at].rfind(verbatim::ends_word).map_or(from, |space| {
            let width = text[from + space..].chars().next().map_or(1, char::len_utf8);
            from + space + width
        });
        let end = text[at..].find(verbatim::ends_word).map_or(text.len(), |space| at + space);
        let mut from_after = end;
        each_of_token(&text[start..end], |range| {
            let word = start + range.start..start + range.end;
            if let Some(la) = with_la(text, &word) {
                from_after = la;
                see(word.start, la);
            } else if !is_half(&text[word.clone()]) {
                see(word.start, word.end);
            }
        });
        from = from_after;
        dot = dot.filter(|at| *at >= from).or_else(|| dot.and_then(|_| dot::next(text, from)));
        sign =
            sign.filter(|at| *at >= from).or_else(|| sign.and_then(|_| variant::next(text, from)));
    }
}

/// `du/de`, where no `la` follows: a sign of two words.
fn is_half(word: &str) -> bool {
    dot::next(word, 0).is_none() && closed::is_contraction(word)
}

/// Where `du·de la` ends, if the word is its beginning.
fn with_la(text: &str, word: &Range<usize>) -> Option<usize> {
    let after = text[word.end..].strip_prefix(" la")?;
    let is_whole = !after.starts_with(char::is_alphanumeric);
    (is_whole && closed::is_contraction(&text[word.clone()])).then_some(word.end + " la".len())
}

/// The inclusive words of a token, a text without spaces: with dots, or else
/// with other signs.
fn each_of_token(token: &str, mut see: impl FnMut(Range<usize>)) {
    let kept = verbatim::part(token);
    let is_free = |range: &Range<usize>| {
        kept.as_ref().is_none_or(|kept| range.end <= kept.start || kept.end <= range.start)
    };
    if dot::next(token, 0).is_some() {
        form::each(token, |range| {
            if is_free(&range) {
                see(range);
            }
        });
        return;
    }
    let mut from = 0;
    while let Some(at) = variant::next(token, from) {
        from = at + 1;
        if let Some(range) = variant::around(token, at) {
            let range = form::with_article(token, range.start)..range.end;
            from = range.end;
            if is_free(&range) {
                see(range);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    /// The words of a text as they were typed.
    pub(super) fn words(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        super::each_word(text, |start, end| words.push(&text[start..end]));
        words
    }
}
