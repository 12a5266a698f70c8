use super::line::Line;
use super::words::Gap;
use crate::typography::prose::Prose;

/// Three letters and more that lean on the next word.
const LEANING: &[&str] = &[
    "aux", "ces", "des", "les", "mes", "nos", "par", "ses", "sur", "tes", "une", "vos", "dans",
    "avec", "pour", "sans", "sous", "vers", "chez", "cet", "cette", "leur", "leurs", "que", "qui",
    "son", "mon", "ton", "lors", "entre",
];

/// # Short words at the ends of title lines
///
/// Binds articles, prepositions and every word of one or two letters to the
/// next word with U+00A0, so that no line of a title ends with one. For
/// titles only: in a text, it would leave the lines ragged.
///
/// **Why.** In large type, a line that ends with `le` stumbles.
///
/// **Example.** `Quels espaces pour vivre autrement le numérique ?`
///
/// **Instead.** The same with U+00A0 after `pour` and `le`.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Titres ».
pub fn bind_short_words(prose: &mut Prose) {
    for runs in prose.lines_mut() {
        let mut line = Line::take(runs);
        let edits: Vec<_> = Gap::each(&line.text)
            .filter(|gap| is_short(gap.head) && leads_on(gap.tail))
            .map(|gap| gap.bind())
            .collect();
        line.apply([edits]);
        line.give_back(runs, &[]);
    }
}

fn is_short(word: &str) -> bool {
    let letters = !word.is_empty() && word.chars().all(char::is_alphabetic);
    letters && (word.chars().nth(2).is_none() || LEANING.contains(&word.to_lowercase().as_str()))
}

fn leads_on(next: &str) -> bool {
    next.starts_with(|c: char| c.is_alphanumeric() || "«“\"([’'".contains(c))
}
