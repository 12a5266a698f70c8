//! What Typst, the YAML parser and the system say, in French.

use std::collections::BTreeSet;

use mediane::diagnostics::{Code, Diagnostic, Language, foreign};

use super::french;

#[track_caller]
fn says(english: &str, expected: &str) {
    let said = foreign::translate(english, Language::French);
    assert_eq!(said.as_deref(), Some(expected));
}

#[test]
fn the_commonest_messages_of_typst_are_translated() {
    says("unknown variable: titre", "variable inconnue `titre`");
    says("unexpected argument: colour", "argument inattendu `colour`");
    says("expected comma", "il manque ici une virgule");
    says("unexpected closing paren", "élément de trop\u{a0}: une parenthèse fermante");
    says("type integer has no method `lenght`", "un nombre entier n’a pas de méthode `lenght`");
    says(
        "cannot add integer and string",
        "impossible d’additionner un nombre entier et un texte (string)",
    );
    says(
        "label `<sujet-9>` does not exist in the document",
        "l’étiquette `<sujet-9>` n’existe pas dans le document",
    );
    says(
        "file not found (searched at layouts/screen/x.typ)",
        "fichier introuvable, cherché dans layouts/screen/x.typ",
    );
    says(
        "assertion failed: il faut (au moins) un titre",
        "condition non remplie\u{a0}: il faut (au moins) un titre",
    );
    says(
        "PDF/UA-1 error: missing alt text",
        "la norme PDF/UA-1 demande un texte de remplacement (`alt`)",
    );
}

#[test]
fn kinds_of_value_are_translated_in_lists_too() {
    says(
        "expected content, string, or none, found integer",
        "attendu\u{a0}: du contenu (content), un texte (string) ou rien (none)\u{202f}; trouvé\u{a0}: un nombre entier",
    );
    says(
        "expected relative length, found wombat",
        "attendu\u{a0}: une longueur relative\u{202f}; trouvé\u{a0}: wombat",
    );
}

#[test]
fn a_precise_message_wins_over_a_general_one() {
    says(
        "array index out of bounds (index: 7, len: 7) and no default value was specified",
        "la liste n’a pas d’élément numéro 7 (elle en compte 7, à partir de 0)",
    );
    says("cannot divide by zero", "division par zéro");
}

#[test]
fn what_nobody_translated_stays_as_it_is() {
    assert_eq!(foreign::translate("the moon is full", Language::French), None);
    assert_eq!(foreign::translate("unknown variable: x", Language::English), None);
    assert_eq!(
        foreign::translate_hints("try using a different font ; the moon is full", Language::French),
        "essayez une autre police ; the moon is full"
    );
}

#[test]
fn the_original_follows_so_that_it_can_be_searched() {
    let fault =
        Diagnostic::error(Code::Layout).arg("message", "unknown variable: titre").arg("hints", "");
    assert_eq!(
        french(&fault).lines().next().unwrap(),
        "erreur[layout]: Typst refuse cette ligne de la maquette\u{a0}: \
         variable inconnue `titre` [unknown variable: titre]"
    );
}

#[test]
fn every_pattern_fits_its_own_message_and_fills_what_it_holds() {
    let mut seen = BTreeSet::new();
    for (pattern, said) in foreign::pairs() {
        assert!(seen.insert(pattern), "`{pattern}` stands twice");
        let holes = |text: &str| -> BTreeSet<String> {
            let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
            names.map(|(name, _)| name.trim_start_matches("le ").to_owned()).collect()
        };
        assert!(holes(said).is_subset(&holes(pattern)), "{said}");
        // Words that no table translates stand in the holes.
        let message = match pattern.contains('{') {
            true => pattern.replace('{', "zz-").replace('}', ""),
            false => pattern.to_owned(),
        };
        let translated = foreign::translate(&message, Language::French);
        let filled = said.replace("{le ", "zz-").replace('{', "zz-").replace('}', "");
        assert_eq!(translated, Some(filled), "an earlier pattern takes `{pattern}`");
    }
}
