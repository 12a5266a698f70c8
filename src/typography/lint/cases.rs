//! What each rule finds, and what it leaves alone.

use super::{Habits, Lint, RULES};
use crate::typography::parse_blocks;

/// `typed ⇒ instead` of each remark of a rule.
fn remarks(lint: Lint, text: &str) -> Vec<String> {
    let mut prose = parse_blocks(text);
    let mut habits = Habits::default();
    habits.note(&mut prose);
    super::lint(&mut prose, &habits)
        .into_iter()
        .chain(super::lint_typed(text))
        .filter(|remark| remark.lint == lint)
        .map(|remark| {
            assert_eq!(&text[remark.span], remark.text, "the place of a remark");
            format!("{} ⇒ {}", remark.text, remark.instead.unwrap_or_default())
        })
        .collect()
}

#[test]
fn a_lint_is_known_by_its_name() {
    for lint in Lint::ALL {
        assert_eq!(Lint::named(lint.name()), Some(lint));
        assert!(RULES.iter().any(|(known, _)| *known == lint), "{lint:?} has no rule");
    }
}

#[test]
fn each_rule_finds_its_fault_and_no_other() {
    for (lint, text, expected) in [
        (
            Lint::Abbreviation,
            "Ateliers, etc... et Mr Dupont, Mr. Li, 10 kms, etc…",
            &["etc... ⇒ etc.", "Mr ⇒ M.", "Mr. ⇒ M.", "kms ⇒ km", "etc… ⇒ etc."][..],
        ),
        (Lint::Abbreviation, "etc. M. Dupont, Mr, 10 km, des kms, etc.", &[]),
        (
            Lint::Hyphen,
            "Au delà, *ci dessus*, c’est à dire vis à vis",
            &[
                "Au delà ⇒ Au-delà",
                "ci dessus ⇒ ci-dessus",
                "c’est à dire ⇒ c’est-à-dire",
                "vis à vis ⇒ vis-à-vis",
            ],
        ),
        (Lint::Hyphen, "au-delà, c’est à nous, peut être, rendez vous, là. Bas, au, delà", &[]),
        (
            Lint::ForeignWord,
            "Le design thinking, un workshop (« Design with care ») et l’*open access*",
            &["thinking ⇒ ", "workshop ⇒ ", "with care ⇒ ", "access ⇒ "],
        ),
        (
            Lint::ForeignWord,
            "voir *the impact of open source software and hardware* en français",
            &["the impact of open source software and ⇒ "],
        ),
        (
            Lint::ForeignWord,
            "un team du projet du workshop. Third places. Rock’n’roll",
            &["team ⇒ ", "workshop ⇒ "],
        ),
        (
            Lint::ForeignWord,
            "Il dit : I think that we don’t know, and that’s why. So it goes. Voilà.",
            &["think that we don’t know, and that’s why. So it goes ⇒ "],
        ),
        (
            Lint::ForeignWord,
            "[design thinking]{lang=en}, le week-end, un email, le cloud, l’open source, \
             Open Space Makers, https://the.way/of, utilisateur⋅rice⋅s, one-to-one, le rôle",
            &[],
        ),
        (
            Lint::Invisible,
            "nu\u{200b}mérique\u{feff}, un\u{200d}",
            &["\u{200b} ⇒ ", "\u{feff} ⇒ ", "\u{200d} ⇒ "],
        ),
        (Lint::Invisible, "a\u{202e}b\u{2066}\u{2069}", &["\u{202e} ⇒ ", "\u{2066}\u{2069} ⇒ "]),
        (
            Lint::Invisible,
            "[é\u{200b}]{lang=en} https://exemple.fr/\u{2060}é",
            &["\u{200b} ⇒ ", "\u{2060} ⇒ "],
        ),
        (
            Lint::Invisible,
            // Families and flags, Persian, Hindi, Thai; French spaces; a soft hyphen.
            "👩\u{200d}👩\u{200d}👧, 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}, می\u{200c}خواهم, \
             क्\u{200d}ष, ภาษา\u{200b}ไทย, l’été\u{202f}: «\u{a0}où\u{a0}» co\u{ad}opérer",
            &[],
        ),
        (
            Lint::LookAlike,
            "lа раypal, Ρaris, Мédiane",
            &["lа ⇒ la", "раypal ⇒ paypal", "Ρaris ⇒ Paris", "Мédiane ⇒ Médiane"],
        ),
        (Lint::LookAlike, "Mосквa, Іndigo", &["Mосквa ⇒ ", "Іndigo ⇒ Indigo"]),
        (
            Lint::LookAlike,
            "https://bаnque.fr/ https://раура.com, http://а.а:80/é",
            &["bаnque ⇒ ", "раура ⇒ "],
        ),
        (
            Lint::LookAlike,
            "5 μm, 3 kΩ, α, β-carotène, χ², Δt, Москва, Ἀθῆναι, https://почта.рф/ сор, l’œuvre à Ålesund",
            &[],
        ),
        (
            Lint::MisleadingLink,
            "[ici](https://banque.fr@exemple.org/é), HTTP://a:b@exemple.org",
            &["https://banque.fr@exemple.org ⇒ ", "HTTP://a:b@exemple.org ⇒ "],
        ),
        (
            Lint::MisleadingLink,
            "https://banque.fr⁄compte.exemple.org/",
            &["https://banque.fr⁄compte.exemple.org ⇒ "],
        ),
        (
            Lint::MisleadingLink,
            "https://exemple.org:8080/@moi https://exemple.org?a@b mailto:a@b.fr a@b.fr https://[::1]/ (http://a.fr)@",
            &[],
        ),
        (
            Lint::MixedDots,
            "Les acteur·trices, l’usager·ère, l’agent⋅es, des expert.e.s et élu(e)s",
            &["l’agent⋅es ⇒ l’agent·es", "expert.e.s ⇒ expert·e·s", "élu(e)s ⇒ élu·es"],
        ),
        (Lint::MixedDots, "acteur⋅trices, agent⋅es, 3 kW·h, Paris·Lyon", &[]),
        (Lint::MixedDots, "acteur⋅trices, agent·es", &["acteur⋅trices ⇒ acteur·trices"]),
        (Lint::MixedDots, "expert.e.s, élu.e.s, agent·es", &["agent·es ⇒ "]),
        (
            Lint::GenericMasculine,
            "Les acteur·trices. Pour les acteurs, des usagers. L’usager·ère, d’acteurs",
            &["acteurs ⇒ ", "usagers ⇒ ", "acteurs ⇒ "],
        ),
        (
            Lint::GenericMasculine,
            "Acteur·trices, elles·ils et tou·te·s : les acteurs et les actrices, celles et \
             ceux, tous, ils. Des outils professionnels, les professionnel·les",
            &[],
        ),
        (
            Lint::Oe,
            "Au *coeur* de l’oeuvre. OEuvre, moelle, poésie",
            &["coeur ⇒ cœur", "oeuvre ⇒ œuvre", "OEuvre ⇒ Œuvre"],
        ),
        (Lint::Oe, "[coeur]{lang=en}, coexister, Groenland, acteur·trices", &[]),
        (
            Lint::Ordinal,
            "La 27ème région, le XXIème siècle, les 2èmes, la 1ère et les 1ères",
            &["27ème ⇒ 27e", "XXIème ⇒ XXIe", "2èmes ⇒ 2es", "1ère ⇒ 1re", "1ères ⇒ 1res"],
        ),
        (Lint::Ordinal, "27e, 1er, 1re, thème, deuxième, première, 3ère", &[]),
        (Lint::Month, "17 et 18 Novembre 2020, le 1er Mai", &["Novembre ⇒ novembre", "Mai ⇒ mai"]),
        (Lint::Month, "Mars attaque, 18 novembre, Avril Lavigne", &[]),
        (Lint::DoubleSpace, "Deux  espaces, puis une", &["   ⇒  "]),
        (
            Lint::Accent,
            "L’Etat et l’Ecole. A quoi bon ? Étude, Elle",
            &["Etat ⇒ État", "Ecole ⇒ École", "A ⇒ À"],
        ),
        (Lint::Accent, "Le groupe A, vitamine A et le plan A sont", &[]),
        (Lint::Accent, "La fondation LF Energy, *Ecological Economics*", &[]),
        (
            Lint::Inversion,
            "Les aidant·es peuvent elles·ils vraiment agir ?",
            &["peuvent elles·ils ⇒ peuvent-elles·ils"],
        ),
        (Lint::Inversion, "Que peut il faire ? Elles sont il est vrai là.", &["peut il ⇒ peut-il"]),
        (Lint::Quotes, "Un « mot et un “autre”.", &["« ⇒ "]),
        (Lint::Quotes, "« un “deux” »", &[]),
    ] {
        assert_eq!(remarks(lint, text), expected, "{text}");
    }
}
