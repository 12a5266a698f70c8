use super::edit::Edit;
use super::line::Line;

/// # Apostrophe
///
/// Writes `’` (U+2019) for `'` between a letter and what it elides before.
///
/// **Why.** `'` is a typewriter's stand-in; printed French has the curved one.
///
/// **Example.** `l'usager·ère`, `aujourd'hui`, `l'« école »`.
///
/// **Instead.** `l’usager·ère`, `aujourd’hui`, `l’« école »`. A prime (`5'`)
/// and quotes (`'mot'`) stay as typed.
///
/// **Source.** *Lexique des règles typographiques en usage à l’Imprimerie
/// nationale*, « Apostrophe ».
pub(super) fn edits(line: &Line) -> Vec<Edit> {
    let elides = |c: char| c.is_alphanumeric() || matches!(c, '«' | '“' | '"');
    let mut kept = line.kept();
    memchr::memchr_iter(b'\'', line.text.as_bytes())
        .filter(|&at| {
            line.before(at).is_some_and(char::is_alphabetic)
                && line.after(at + 1).is_some_and(elides)
                && !kept.holds(at)
        })
        .map(|at| Edit::replace(at..at + 1, '’'))
        .collect()
}
