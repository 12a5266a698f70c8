//! How an inclusive word is spoken: `acteur⋅trices` is “acteurs et actrices”.

use super::{
    dot::is_dot,
    lexicon::{self, Entry, plural},
    parts::{Parts, parts},
    variant,
};

/// Both forms of a word, and the order its author gave them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pair {
    masculine: String,
    feminine: String,
    is_plural: bool,
    feminine_first: bool,
}

impl Pair {
    /// The forms in that order.
    fn ordered(&self, feminine_first: bool) -> (&str, &str) {
        let Self { masculine, feminine, .. } = self;
        if feminine_first { (feminine, masculine) } else { (masculine, feminine) }
    }
}

/// Words of a closed class: first, second, plural.
const CLOSED: &[(&str, &str, bool)] = &[
    ("il", "elle", false),
    ("ils", "elles", true),
    ("lui", "elle", false),
    ("eux", "elles", true),
    ("celui", "celle", false),
    ("ceux", "celles", true),
    ("le", "la", false),
    ("un", "une", false),
    ("uns", "unes", true),
    ("chacun", "chacune", false),
    ("aucun", "aucune", false),
    ("tout", "toute", false),
    ("tous", "toutes", true),
    ("ce", "cette", false),
    ("mon", "ma", false),
    ("ton", "ta", false),
    ("son", "sa", false),
    ("du", "de la", false),
    ("au", "à la", false),
    ("quel", "quelle", false),
    ("quels", "quelles", true),
    ("lequel", "laquelle", false),
    ("lesquels", "lesquelles", true),
    ("auquel", "à laquelle", false),
    ("duquel", "de laquelle", false),
];

/// Articles and the like that are said before each of the two.
const REPEATED: &[&str] = &["les", "des", "aux", "nos", "vos", "leurs", "mes", "tes", "ses", "ces"];

/// The reading of `word`, or `None` if it is not known: no guess is made.
/// `before` is the word that stands before it.
pub fn reading(word: &str, before: &str) -> Option<String> {
    phrase(&[word], before)
}

/// The reading of words that stand side by side and agree: “certains
/// professionnels et certaines professionnelles”, in the first word's order.
pub fn phrase(words: &[&str], before: &str) -> Option<String> {
    let pairs = words
        .iter()
        .map(|word| {
            let (article, bare) = article(word);
            Some((article, bare, compound(bare)?))
        })
        .collect::<Option<Vec<_>>>()?;
    let (first_article, first_bare, first) = pairs.first()?;
    let said = |nth: fn((&str, &str)) -> String| {
        let forms = pairs.iter().enumerate().map(|(i, (article, _, pair))| {
            let form = nth(pair.ordered(first.feminine_first));
            if i == 0 { form } else { format!("{article}{form}") }
        });
        forms.collect::<Vec<_>>().join(" ")
    };
    let join = if pairs.iter().any(|(.., pair)| pair.is_plural) { "et" } else { "ou" };
    let again = if first_article.is_empty() {
        repeated(first_bare, before)
    } else {
        first_article.to_lowercase()
    };
    let one = said(|(one, _)| one.to_owned());
    let other = said(|(_, other)| other.to_owned());
    let spoken = format!("{one} {join} {again}{other}");
    Some(format!("{first_article}{}", cased(&spoken, first_bare)))
}

/// `l’` and `d’`, which are said before each form.
fn article(word: &str) -> (&str, &str) {
    let apostrophe = word.char_indices().take(2).find(|(_, c)| matches!(c, '\'' | '’' | 'ʼ'));
    match apostrophe {
        Some((at, mark)) => word.split_at(at + mark.len_utf8()),
        None => ("", word),
    }
}

/// “les uns et les unes”: only pronouns need their article again.
fn repeated(bare: &str, before: &str) -> String {
    let is_pronoun = bare.to_lowercase().starts_with("un") && bare.ends_with(['s', 'S']);
    let before = before.to_lowercase();
    if is_pronoun && REPEATED.contains(&before.as_str()) {
        format!("{before} ")
    } else {
        String::new()
    }
}

/// Each member of a hyphenated word has its two forms: “directeur-adjoint ou
/// directrice-adjointe”; one without a dot goes with both.
fn compound(word: &str) -> Option<Pair> {
    let mut whole: Option<Pair> = None;
    let word = &variant::dotted(word);
    for member in word.split('-') {
        let pair = match simple(member) {
            Some(pair) => pair,
            None if member.contains(is_dot) => return None,
            None => {
                let same = member.to_lowercase();
                let is_plural = whole.as_ref().is_some_and(|pair| pair.is_plural);
                Pair { masculine: same.clone(), feminine: same, is_plural, feminine_first: false }
            }
        };
        whole = Some(match whole {
            None => pair,
            Some(before) => Pair {
                masculine: format!("{}-{}", before.masculine, pair.masculine),
                feminine: format!("{}-{}", before.feminine, pair.feminine),
                is_plural: before.is_plural || pair.is_plural,
                feminine_first: before.feminine_first || pair.feminine_first,
            },
        });
    }
    whole
}

fn simple(member: &str) -> Option<Pair> {
    let parts = parts(member)?;
    closed(&parts)
        .or_else(|| masculine_first(&parts))
        .or_else(|| feminine_first(&parts))
        .or_else(|| participle(&parts))
}

fn closed(parts: &Parts) -> Option<Pair> {
    let Parts { stem, ending } = parts;
    CLOSED.iter().find_map(|&(masculine, feminine, is_plural)| {
        let pair = |feminine_first| {
            Some(Pair {
                masculine: masculine.into(),
                feminine: feminine.into(),
                is_plural,
                feminine_first,
            })
        };
        // `tou·tes` leaves the plural to the ending.
        let stem_is = |form: &str| stem == form || (is_plural && format!("{stem}s") == form);
        if stem_is(masculine) && completes(masculine, ending, feminine) {
            pair(false)
        } else if stem == feminine && completes(feminine, ending, masculine) {
            pair(true)
        } else {
            None
        }
    })
}

/// Whether `stem` with `ending` in place of its own stands for `form`: what
/// `form` has before the ending is the beginning of the stem.
fn completes(stem: &str, ending: &str, form: &str) -> bool {
    form.strip_suffix(ending).is_some_and(|head| stem.starts_with(head))
}

/// `acteur·trices`, `travailleurs·euses`, `citoyen·nes`.
fn masculine_first(Parts { stem, ending }: &Parts) -> Option<Pair> {
    let entries = lexicon::of_masculine(stem);
    let found = |feminine: fn(&Entry) -> &str, masculine: fn(&Entry) -> &str, is_plural| {
        entries.iter().find(|entry| completes(stem, ending, feminine(entry))).map(|entry| Pair {
            masculine: masculine(entry).to_owned(),
            feminine: feminine(entry).to_owned(),
            is_plural,
            feminine_first: false,
        })
    };
    // `heureux·ses`: the ending tells the number.
    found(|entry| &entry.feminines, |entry| &entry.masculines, true)
        .filter(|_| ending.ends_with('s'))
        .or_else(|| found(|entry| &entry.feminine, |entry| &entry.masculine, false))
}

/// `soucieuses·eux`, `usagères·ers`: the masculine is the beginning of the
/// feminine with the ending.
fn feminine_first(Parts { stem, ending }: &Parts) -> Option<Pair> {
    let heads = stem.char_indices().map(|(at, _)| &stem[..at]).chain([stem.as_str()]);
    let mut candidates: Vec<(Pair, usize)> = Vec::new();
    for head in heads {
        let masculine = format!("{head}{ending}");
        for entry in lexicon::of_masculine(&masculine) {
            let is_plural = entry.feminines == *stem && entry.masculines == masculine;
            if is_plural || (entry.feminine == *stem && entry.masculine == masculine) {
                let pair = Pair {
                    masculine: masculine.clone(),
                    feminine: stem.clone(),
                    is_plural,
                    feminine_first: true,
                };
                candidates.push((pair, head.len()));
            }
        }
    }
    candidates.into_iter().max_by_key(|(_, shared)| *shared).map(|(pair, _)| pair)
}

/// `concerné·es`, `réuni·e`: participles agree by rule; they are too many for
/// the lexicon.
fn participle(Parts { stem, ending }: &Parts) -> Option<Pair> {
    let is_participle = stem.ends_with(['é', 'i', 'u']) && stem.chars().nth(2).is_some();
    let pair = |masculine: String, feminine: String, is_plural| {
        Some(Pair { masculine, feminine, is_plural, feminine_first: false })
    };
    match ending.as_str() {
        "e" if is_participle => pair(stem.clone(), format!("{stem}e"), false),
        "es" if is_participle => pair(plural(stem), format!("{stem}es"), true),
        _ => None,
    }
}

/// `spoken` in the case of the word that is read.
pub fn cased(spoken: &str, word: &str) -> String {
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    if letters().count() > 1 && letters().all(char::is_uppercase) {
        return spoken.to_uppercase();
    }
    let mut chars = spoken.chars();
    match (word.chars().next(), chars.next()) {
        (Some(first), Some(letter)) if first.is_uppercase() => {
            letter.to_uppercase().chain(chars).collect()
        }
        _ => spoken.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{phrase, reading};

    #[test]
    fn known_words_have_both_forms() {
        for (word, expected) in [
            ("acteur⋅trices", "acteurs et actrices"),
            ("usager·ère", "usager ou usagère"),
            ("l’usager·ère", "l’usager ou l’usagère"),
            ("soucieuses⋅eux", "soucieuses et soucieux"),
            ("elles·ils", "elles et ils"),
            ("Chacun⋅e", "Chacun ou chacune"),
            ("citoyen·nes", "citoyens et citoyennes"),
            ("travailleurs·euses", "travailleurs et travailleuses"),
            ("chercheur·ses", "chercheurs et chercheuses"),
            ("expert·e·s", "experts et expertes"),
            ("tou·te·s", "tous et toutes"),
            ("TOU·TES", "TOUS ET TOUTES"),
            ("directeur·rice", "directeur ou directrice"),
            ("social·es", "sociaux et sociales"),
            ("heureux·ses", "heureux et heureuses"),
            ("concerné·e·s", "concernés et concernées"),
            ("vice-président·es", "vice-présidents et vice-présidentes"),
            ("directeur·rice-adjoint·e", "directeur-adjoint ou directrice-adjointe"),
            ("celles·ceux-ci", "celles-ci et ceux-ci"),
            ("ACTEUR·RICE·S", "ACTEURS ET ACTRICES"),
            ("sportif·ves", "sportifs et sportives"),
            ("public·que", "public ou publique"),
            ("auteur·trice", "auteur ou autrice"),
            ("auteur·e", "auteur ou auteure"),
            ("directeur⋅rice-adjoint⋅e", "directeur-adjoint ou directrice-adjointe"),
        ] {
            assert_eq!(reading(word, "").as_deref(), Some(expected), "{word}");
        }
        assert_eq!(reading("un·es", "les").as_deref(), Some("uns et les unes"));
        assert_eq!(reading("d'acteur·rices", "").as_deref(), Some("d'acteurs et d'actrices"));
    }

    #[test]
    fn words_side_by_side_agree() {
        for (words, expected) in [
            (
                &["certain·es", "professionnel·les", "compétent·es"][..],
                "certains professionnels compétents et certaines professionnelles compétentes",
            ),
            (&["militant·es", "soucieuses⋅eux"], "militants soucieux et militantes soucieuses"),
            (&["Tou·te·s", "les", "élu·es"][..1], "Tous et toutes"),
            (&["l’élu·e", "concerné·e"], "l’élu concerné ou l’élue concernée"),
        ] {
            assert_eq!(phrase(words, "").as_deref(), Some(expected), "{words:?}");
        }
        assert_eq!(phrase(&["élu·es", "blorp·es"], ""), None);
    }

    #[test]
    fn no_guess_is_made() {
        for word in ["xylor·trices", "acteur·zes", "blorp·e"] {
            assert_eq!(reading(word, ""), None, "{word}");
        }
    }
}
