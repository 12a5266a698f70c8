use super::{Gap, abbreviation::announces};
use crate::typography::months::MONTHS;

/// Words after a number that are not what it counts.
const NOT_COUNTED: &[&str] = &[
    "a", "ai", "ainsi", "alors", "as", "au", "aussi", "aux", "avait", "avec", "car", "ce", "ces",
    "cette", "chez", "comme", "contre", "dans", "de", "depuis", "des", "dont", "du", "elle",
    "elles", "en", "entre", "est", "et", "était", "il", "ils", "je", "jusque", "la", "le", "les",
    "leur", "leurs", "lors", "lorsque", "mais", "ne", "ni", "nos", "notre", "nous", "on", "ont",
    "or", "ou", "où", "par", "pas", "pendant", "plus", "pour", "puis", "puisque", "quand", "que",
    "qui", "sans", "se", "selon", "ses", "si", "son", "sont", "sous", "sur", "tandis", "très",
    "un", "une", "vers", "vos", "votre", "vous", "y", "à",
];

/// What is counted in thousands even where the number could be a year.
const COUNTED: &[&str] = &[
    "ans",
    "années",
    "euros",
    "exemplaires",
    "fois",
    "francs",
    "g",
    "habitants",
    "habitantes",
    "heures",
    "kg",
    "km",
    "m",
    "milliards",
    "millions",
    "mots",
    "pages",
    "personnes",
    "signes",
];

/// Symbols that start with a capital, so that no noun is like them.
const SYMBOLS: &[&str] = &[
    "CAD", "CHF", "EUR", "GBP", "GHz", "GW", "Go", "Gb", "Hz", "J", "K€", "Ko", "L", "M€", "MHz",
    "MV", "MW", "Mb", "Md€", "Mo", "N", "Pa", "To", "USD", "V", "W", "Ω",
];

/// # A number and its noun
///
/// **What.** Binds a number in digits, or an ordinal, to the noun or the
/// symbol that follows.
///
/// **Why.** A number alone at the end of a line counts nothing.
///
/// **Example.** `13 millions`, `18 novembre`, `XIXe siècle`, `27e Région`,
/// `50 %`, `-5 °C`, `12,5 Mo`, `5-10 km`
///
/// **Instead.** The same with U+00A0. A year (`2018 de NEC`) counts nothing,
/// and neither do `et`, `par`, `pour` and the like after a number.
///
/// **Source.** *Lexique* de l’Imprimerie nationale, « Coupures ».
pub(super) fn binds(gap: &Gap) -> bool {
    let Some(number) = gap.left.number() else { return false };
    let noun = gap.tail;
    let symbol = noun.starts_with(['%', '‰', '€', '$', '£', '¥', '°']) || SYMBOLS.contains(&noun);
    let elided = noun.contains(['’', '\'']);
    let word = noun.starts_with(char::is_lowercase) && !elided && !NOT_COUNTED.contains(&noun);
    let named = MONTHS.contains(&noun)
        || (number.ordinal && noun.starts_with(char::is_alphabetic) && !elided);
    // `page 12` counts nothing more.
    let is_reference = || announces(gap.before_left().head());
    symbol
        || match number.year {
            true => COUNTED.contains(&noun) && !is_reference(),
            false => (word || (named && !NOT_COUNTED.contains(&noun))) && !is_reference(),
        }
}
