//! French typography for every text of an edition, as its settings ask.

use rayon::prelude::*;

use super::Edition;
use crate::typography::{Prose, french};

impl Edition {
    pub fn set_french(&mut self) {
        let settings = french::Settings::from(&self.front.typography);
        let set = |key: &str, prose: &mut Prose| {
            french::set(prose, &settings);
            if is_title(key) {
                french::bind_short_words(prose);
            }
        };
        self.front.for_each_text(&mut |key, prose| set(key, prose));
        self.themes
            .par_iter_mut()
            .for_each(|file| file.theme.for_each_text(&mut |key, prose| set(key, prose)));
        self.people.for_each_text(&mut |key, prose| set(key, prose));
    }
}

/// Whether a text is set large, where a line that ends in a short word shows.
fn is_title(key: &str) -> bool {
    key == "title" || key.ends_with(".title") || key.starts_with("labels.")
}
