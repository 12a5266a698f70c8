//! Text in lines of a certain width.

use textwrap::{Options, WordSeparator, WordSplitter, fill};

/// `text` in lines, all but the first behind `indent`. Words part at ordinary
/// spaces only: French puts no-break ones, and what stands between backticks
/// is copied.
pub fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let options = Options::new(width)
        .subsequent_indent(indent)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    fill(text, options)
}
