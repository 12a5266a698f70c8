//! What an edition says of its accessibility on its web page. The statutory
//! declaration is that of the site that publishes the page: no program can make
//! it, and a template must not.

use serde::{Deserialize, Serialize};

/// Layouts get the word or the address, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Accessibility {
    /// What this build checked on these files.
    Notice,
    /// The address of the publishing site's declaration.
    Declaration(String),
}

const NOTICE: &str = "notice";

/// How either is typed. Nothing before the host: `https://banque.fr@exemple.fr`
/// leads to exemple.fr.
pub(super) const PATTERN: &str =
    r#"^(notice|https?://[^\x00-\x20/?#@:\\<>"]+(:[0-9]+)?([/?#][^\x00-\x20\\<>"]*)?)$"#;

impl From<String> for Accessibility {
    fn from(typed: String) -> Self {
        if typed == NOTICE { Self::Notice } else { Self::Declaration(typed) }
    }
}

impl From<Accessibility> for String {
    fn from(said: Accessibility) -> Self {
        match said {
            Accessibility::Notice => NOTICE.to_owned(),
            Accessibility::Declaration(address) => address,
        }
    }
}
