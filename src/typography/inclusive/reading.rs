//! How an inclusive word is spoken: `acteur⋅trices` is “acteurs et actrices”.

use super::{
    closed::contracted,
    dot::is_dot,
    euphony::{euphonic, other_article},
    lexicon::{self, plural},
    pair::{Pair, simple},
    together::REPEATED,
    variant,
};

/// The reading of `word`, or `None` if it is not known: no guess is made.
/// `before` is the word that stands before it.
pub fn reading(word: &str, before: &str) -> Option<String> {
    phrase(&[word], before)
}

/// The reading of words that stand side by side and agree: “certains
/// professionnels et certaines professionnelles”, in the first word's order.
pub fn phrase(words: &[&str], before: &str) -> Option<String> {
    said(words, before, false)
}

/// The same in a running text, where an article that only fits the first form
/// is said again: “un joueur ou une joueuse”.
pub(super) fn in_text(words: &[&str], before: &str) -> Option<String> {
    said(words, before, true)
}

fn said(words: &[&str], before: &str, is_in_text: bool) -> Option<String> {
    // A bullet or an asterisk is no word.
    let begins_sentence =
        !before.contains(char::is_alphanumeric) || before.ends_with(['.', '!', '?', '…', ':', '»']);
    let words = contracted(words);
    // `Directeur·rice Général·e`: all is a title's.
    let is_title = words.iter().skip(1).any(|word| bare(word).starts_with(char::is_uppercase));
    let pairs = words
        .iter()
        .enumerate()
        .map(|(i, word)| {
            let (article, bare) = article(word);
            if i > 0 && bare.chars().all(char::is_alphabetic) {
                // What stands between: `les`, `artiste`.
                return Some((article, bare, Pair::new(bare.into(), bare.into(), false)));
            }
            let mut pair = compound(bare)?;
            // A sentence's capital is the first form's, a name's is both's.
            let is_name = is_title || i > 0 || !begins_sentence || article.contains(['l', 'd']);
            if is_upper(bare) || (!pair.is_closed && is_name) {
                pair.masculine = cased(&pair.masculine, bare);
                pair.feminine = cased(&pair.feminine, bare);
            }
            Some((article, bare, pair))
        })
        .collect::<Option<Vec<_>>>()?;
    let (first_article, first_bare, first) = pairs.first()?;
    let forms_of = |nth: fn((&str, &str)) -> String| {
        let forms = pairs.iter().enumerate().map(|(i, (article, _, pair))| {
            let form = nth(pair.ordered(first.feminine_first));
            if i == 0 { form } else { format!("{article}{form}") }
        });
        euphonic(&forms.collect::<Vec<_>>())
    };
    let join = if pairs.iter().any(|(.., pair)| pair.is_plural) { "et" } else { "ou" };
    let is_all_upper = pairs.iter().all(|(_, bare, _)| is_upper(bare));
    let again = if first_article.is_empty() {
        let article =
            is_in_text.then(|| other_article(before, first)).flatten().filter(|_| join == "ou");
        article.unwrap_or_else(|| repeated(first_bare, before))
    } else {
        first_article.to_lowercase()
    };
    let one = forms_of(|(one, _)| one.to_owned());
    let other = forms_of(|(_, other)| other.to_owned());
    let spoken = format!("{one} {join} {again}{other}");
    let spoken = match (is_all_upper, is_upper(first_bare)) {
        (true, _) => spoken.to_uppercase(),
        // Each word is in its own case.
        (false, true) => spoken,
        (false, false) => cased(&spoken, first_bare),
    };
    Some(format!("{first_article}{spoken}"))
}

/// Whether a word without its article means several: as its reading says, or,
/// where there is none, its end.
pub(super) fn is_plural(word: &str) -> bool {
    let ends = || word.trim_end_matches(')').ends_with(['s', 'x', 'S', 'X']);
    compound(word).map_or_else(ends, |pair| pair.is_plural)
}

/// A word without its elided article.
pub fn bare(word: &str) -> &str {
    article(word).1
}

/// The plurals of a noun or adjective, masculine and feminine, whatever its
/// number; a pronoun has none.
pub fn plurals(word: &str) -> Option<(String, String)> {
    let (_, bare) = article(word);
    let pair = compound(bare).filter(|pair| !pair.is_closed)?;
    let Pair { masculine, feminine, is_plural, .. } = pair;
    let entries = lexicon::of_masculine(&masculine);
    let of_lexicon = entries.into_iter().find(|entry| {
        if is_plural { entry.feminines == feminine } else { entry.feminine == feminine }
    });
    Some(match of_lexicon {
        Some(entry) => (entry.masculines, entry.feminines),
        None => (plural(&masculine), plural(&feminine)),
    })
}

/// `l’` and `d’`, which are said before each form.
pub(super) fn article(word: &str) -> (&str, &str) {
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

/// No word has more.
const MOST_HYPHENS: usize = 6;

/// Each member of a hyphenated word has its two forms: “directeur-adjoint ou
/// directrice-adjointe”; one without a dot goes with both.
fn compound(word: &str) -> Option<Pair> {
    let mut whole: Option<Pair> = None;
    let word = &variant::dotted(word);
    if word.matches('-').count() > MOST_HYPHENS {
        return None;
    }
    for (i, member) in word.split('-').enumerate() {
        let pair = match simple(member) {
            Some(pair) => Pair {
                masculine: capitals_within(&pair.masculine, member, i > 0),
                feminine: capitals_within(&pair.feminine, member, i > 0),
                ..pair
            },
            None if member.contains(is_dot) => return None,
            None => {
                let same = capitals_within(&member.to_lowercase(), member, i > 0);
                let is_plural = whole.as_ref().is_some_and(|pair| pair.is_plural);
                Pair::new(same.clone(), same, is_plural)
            }
        };
        whole = Some(match whole {
            None => pair,
            Some(before) => Pair {
                masculine: format!("{}-{}", before.masculine, pair.masculine),
                feminine: format!("{}-{}", before.feminine, pair.feminine),
                is_plural: before.is_plural || pair.is_plural,
                feminine_first: before.feminine_first || pair.feminine_first,
                is_closed: before.is_closed,
            },
        });
    }
    whole
}

/// A form with the capitals that its author typed behind the first letter, or
/// with that one too: `IRCubien`, `Vice-Président`.
fn capitals_within(form: &str, typed: &str, with_first: bool) -> String {
    if is_upper(typed) || !typed.contains(char::is_uppercase) {
        return form.to_owned();
    }
    let mut is_same = true;
    let mut typed = typed.chars();
    let cased = form.chars().enumerate().map(|(i, c)| {
        let other = typed.next().unwrap_or(c);
        is_same &= other.to_lowercase().eq([c]);
        if is_same && (i > 0 || with_first) { other } else { c }
    });
    cased.collect()
}

/// `spoken` in the case of the word that is read.
pub fn cased(spoken: &str, word: &str) -> String {
    if is_upper(word) {
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

fn is_upper(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::{phrase, plurals, reading};

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
            ("quelqu’un·e", "quelqu’un ou quelqu’une"),
            ("collaborat·eurs·rices", "collaborateurs et collaboratrices"),
            ("visiteuse·eurs", "visiteuses et visiteurs"),
            ("usager·e", "usager ou usagère"),
            ("utilisateurs·ices", "utilisateurs et utilisatrices"),
            ("né·e·s", "nés et nées"),
            ("mis·e", "mis ou mise"),
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
            (&["du·de", "la", "Délégué·e"], "du Délégué ou de la Déléguée"),
            (&["UN·E", "ÉLU·E"], "UN ÉLU OU UNE ÉLUE"),
        ] {
            assert_eq!(phrase(words, "").as_deref(), Some(expected), "{words:?}");
        }
        assert_eq!(phrase(&["élu·es", "blorp·es"], ""), None);
        let capital = |before| reading("Acheteur·euse", before);
        assert_eq!(capital("").as_deref(), Some("Acheteur ou acheteuse"));
        assert_eq!(capital("-").as_deref(), Some("Acheteur ou acheteuse"));
        assert_eq!(capital("par").as_deref(), Some("Acheteur ou Acheteuse"));
        assert_eq!(reading("Chacun·e", "que").as_deref(), Some("Chacun ou chacune"));
    }

    #[test]
    fn nouns_have_plurals_whatever_their_number() {
        for (word, masculines, feminines) in [
            ("acteur⋅trices", "acteurs", "actrices"),
            ("l’usager·ère", "usagers", "usagères"),
            ("professionnel·le", "professionnels", "professionnelles"),
            ("social·e", "sociaux", "sociales"),
            ("exclu·es", "exclus", "exclues"),
        ] {
            assert_eq!(plurals(word), Some((masculines.into(), feminines.into())), "{word}");
        }
        for word in ["elles·ils", "tou·te·s", "un·e", "blorp·e"] {
            assert_eq!(plurals(word), None, "{word}");
        }
    }

    #[test]
    fn no_guess_is_made() {
        for word in ["xylor·trices", "acteur·zes", "blorp·e"] {
            assert_eq!(reading(word, ""), None, "{word}");
        }
    }
}
