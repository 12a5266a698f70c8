//! The first byte chooses the settings, the rest is the text.

use mediane::typography::french::{GuillemetSpace, MedianDot, Quotes, Settings};

pub fn chosen(data: &[u8]) -> Option<(Settings, &str)> {
    let (&choice, text) = data.split_first()?;
    let settings = Settings {
        guillemet_space: if choice & 1 == 0 { GuillemetSpace::Normal } else { GuillemetSpace::Thin },
        quotes: if choice & 2 == 0 { Quotes::Keep } else { Quotes::French },
        median_dot: if choice & 4 == 0 { MedianDot::Preserve } else { MedianDot::Unify },
    };
    Some((settings, std::str::from_utf8(text).ok()?))
}
