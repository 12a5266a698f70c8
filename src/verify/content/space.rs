//! Colour spaces (ISO 32000-1, 8.6).

use lopdf::{Dictionary, Object};

use super::{
    super::reading::{File, name_of},
    function::Function,
};

const DEEPEST: usize = 8;

#[derive(Debug, Clone, PartialEq)]
pub(in crate::verify) enum Space {
    Gray,
    Cmyk,
    Rgb,
    CalGray,
    CalRgb,
    Lab,
    /// With its number of components.
    Icc(i64),
    Inks(Inks),
    Indexed {
        base: Box<Space>,
        table: Vec<u8>,
    },
    /// Over the space that an uncoloured pattern takes its colour from.
    Pattern(Option<Box<Space>>),
    /// No colour space of PDF 1.6.
    Unknown(String),
}

/// Separation and DeviceN.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::verify) struct Inks {
    pub names: Vec<String>,
    pub alternate: Box<Space>,
    pub tint: Function,
    /// NChannel inks that are neither process colours nor defined.
    pub undefined: Vec<String>,
}

impl Space {
    pub(super) fn read(file: &File, object: &Object, resources: Option<&Dictionary>) -> Self {
        read(file, object, resources, DEEPEST)
    }

    pub(super) fn components(&self) -> usize {
        match self {
            Self::Gray | Self::CalGray | Self::Indexed { .. } => 1,
            Self::Cmyk => 4,
            Self::Rgb | Self::CalRgb | Self::Lab => 3,
            Self::Icc(components) => usize::try_from(*components).unwrap_or(0),
            Self::Inks(inks) => inks.names.len(),
            Self::Pattern(_) | Self::Unknown(_) => 0,
        }
    }

    /// What is in force before a colour is named (ISO 32000-1, 8.6.5 to 8.6.6).
    pub(super) fn initial(&self) -> Vec<f64> {
        match self {
            Self::Cmyk => vec![0.0, 0.0, 0.0, 1.0],
            Self::Inks(inks) => vec![1.0; inks.names.len()],
            other => vec![0.0; other.components()],
        }
    }
}

fn read(file: &File, object: &Object, resources: Option<&Dictionary>, depth: usize) -> Space {
    let unknown = || Space::Unknown(String::new());
    let Some(deeper) = depth.checked_sub(1) else { return unknown() };
    let object = file.resolve(object);
    if let Some(name) = name_of(object) {
        return device(name).unwrap_or_else(|| {
            let spaces = resources.and_then(|resources| file.dictionary(resources, "ColorSpace"));
            match spaces.and_then(|spaces| file.get(spaces, name)) {
                Some(named) => read(file, named, resources, deeper),
                None => Space::Unknown(name.to_owned()),
            }
        });
    }
    let Ok(parts) = object.as_array() else { return unknown() };
    let part = |index: usize| parts.get(index).map(|part| file.resolve(part));
    let inner =
        |index: usize| part(index).map_or_else(unknown, |part| read(file, part, resources, deeper));
    let Some(family) = part(0).and_then(name_of) else { return unknown() };
    match family {
        "CalGray" => Space::CalGray,
        "CalRGB" => Space::CalRgb,
        "Lab" => Space::Lab,
        "ICCBased" => {
            let profile = part(1).and_then(|profile| profile.as_stream().ok());
            Space::Icc(profile.and_then(|stream| file.integer(&stream.dict, "N")).unwrap_or(0))
        }
        "Separation" | "DeviceN" => {
            let names: Vec<String> = match part(1) {
                Some(Object::Array(names)) => names
                    .iter()
                    .filter_map(|name| name_of(file.resolve(name)))
                    .map(str::to_owned)
                    .collect(),
                Some(name) => name_of(name).map(str::to_owned).into_iter().collect(),
                None => Vec::new(),
            };
            let attributes = part(4).and_then(|attributes| attributes.as_dict().ok());
            Space::Inks(Inks {
                undefined: attributes.map_or_else(Vec::new, |held| undefined(file, held, &names)),
                names,
                alternate: Box::new(inner(2)),
                tint: part(3).map_or(Function::Unknown, |tint| Function::read(file, tint)),
            })
        }
        "Indexed" | "I" => {
            let table = match part(3) {
                Some(Object::String(bytes, _)) => bytes.clone(),
                Some(Object::Stream(stream)) => file.data(stream).unwrap_or_default(),
                _ => Vec::new(),
            };
            Space::Indexed { base: Box::new(inner(1)), table }
        }
        "Pattern" => Space::Pattern(part(1).is_some().then(|| Box::new(inner(1)))),
        name => device(name).unwrap_or_else(|| Space::Unknown(name.to_owned())),
    }
}

fn device(name: &str) -> Option<Space> {
    match name {
        "DeviceGray" | "G" => Some(Space::Gray),
        "DeviceRGB" | "RGB" => Some(Space::Rgb),
        "DeviceCMYK" | "CMYK" => Some(Space::Cmyk),
        "Pattern" => Some(Space::Pattern(None)),
        _ => None,
    }
}

fn undefined(file: &File, attributes: &Dictionary, names: &[String]) -> Vec<String> {
    if file.name(attributes, "Subtype") != Some("NChannel") {
        return Vec::new();
    }
    let defined = |name: &str| {
        let colorants = file.dictionary(attributes, "Colorants");
        colorants.is_some_and(|colorants| file.get(colorants, name).is_some())
    };
    let process = |name: &str| {
        let process = file.dictionary(attributes, "Process");
        let components = process.and_then(|process| file.array(process, "Components"));
        components
            .is_some_and(|names| names.iter().any(|held| name_of(file.resolve(held)) == Some(name)))
    };
    let exempt = |name: &str| matches!(name, "None" | "Cyan" | "Magenta" | "Yellow" | "Black");
    let missing = names.iter().filter(|name| !exempt(name) && !process(name) && !defined(name));
    missing.cloned().collect()
}
