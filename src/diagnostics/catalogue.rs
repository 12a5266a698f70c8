//! The wording, in Fluent catalogues: `code` says what is wrong, `code.hint`
//! what to do.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::langid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    French,
    English,
}

impl Language {
    /// From a locale such as `fr_FR.UTF-8` or `en-GB`.
    pub fn from_locale(locale: &str) -> Option<Self> {
        match locale.get(..2)?.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").finish_non_exhaustive()
    }
}

impl Catalogue {
    pub fn new(language: Language) -> Self {
        let text = match language {
            Language::French => include_str!("locales/fr.ftl"),
            Language::English => include_str!("locales/en.ftl"),
        };
        Self::of(language, text)
    }

    /// The pages of `mediane explain`, apart: a run that goes well reads none.
    pub(super) fn manual(language: Language) -> Self {
        let text = match language {
            Language::French => include_str!("locales/manual.fr.ftl"),
            Language::English => include_str!("locales/manual.en.ftl"),
        };
        Self::of(language, text)
    }

    fn of(language: Language, text: &str) -> Self {
        let tag = match language {
            Language::French => langid!("fr"),
            Language::English => langid!("en"),
        };
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks would end up in terminals and in JSON.
        bundle.set_use_isolating(false);
        if language == Language::French {
            bundle.set_formatter(Some(with_comma));
        }
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message `id`, or its name when the catalogue lacks it.
    pub fn text(&self, id: &str, args: &[(&str, String)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id`, if there is one; it takes no arguments.
    pub fn find_text(&self, id: &str) -> Option<String> {
        self.find(id, None, &[])
    }

    /// The attribute `id.attribute`, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, String)]) -> Option<String> {
        self.find(id, Some(attribute), args).filter(|text| !text.trim().is_empty())
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = fluent_args(args);
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    /// What Fluent has to say against `id`: a variable that no argument fills.
    pub fn complaints(&self, id: &str, args: &[(&str, String)]) -> Vec<String> {
        let Some(message) = self.bundle.get_message(id) else {
            return vec![format!("no message `{id}`")];
        };
        let args = fluent_args(args);
        let mut errors = Vec::new();
        let attributes = message.attributes().map(|attribute| attribute.value());
        for pattern in message.value().into_iter().chain(attributes) {
            self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        }
        errors.iter().map(ToString::to_string).collect()
    }
}

/// The arguments, and for each `name` a `has-name`, `yes` or `no`, so that the
/// catalogue can leave out what it has nothing to fill with.
fn fluent_args<'a>(args: &'a [(&str, String)]) -> FluentArgs<'a> {
    let mut filled = FluentArgs::with_capacity(2 * args.len());
    for (name, value) in args {
        let has = if value.is_empty() { "no" } else { "yes" };
        filled.set(format!("has-{name}"), has);
        filled.set(name.to_string(), fluent_value(value));
    }
    filled
}

/// Numbers are numbers, so that plurals and the decimal comma work. Long ones
/// are rather an ISBN or the like, which a number could not hold.
fn fluent_value(value: &str) -> FluentValue<'_> {
    match (value.parse::<i32>(), value.parse::<f64>()) {
        (Ok(number), _) if number.to_string() == value => FluentValue::from(number),
        (Err(_), Ok(number)) if number.to_string() == value && value.len() < 8 => {
            FluentValue::from(number)
        }
        _ => FluentValue::from(value),
    }
}

/// Fluent leaves the writing of numbers to its user.
fn with_comma<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}
