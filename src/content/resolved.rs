//! What a plain scalar means in YAML 1.2's core schema: `yes` and `12:30` are
//! texts there, `true` and `2020` are not.

use saphyr_parser::ScalarStyle;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Resolved {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text,
}

pub fn resolve(value: &str, style: ScalarStyle) -> Resolved {
    if style != ScalarStyle::Plain {
        return Resolved::Text;
    }
    match value {
        "" | "~" | "null" | "Null" | "NULL" => Resolved::Null,
        "true" | "True" | "TRUE" => Resolved::Boolean(true),
        "false" | "False" | "FALSE" => Resolved::Boolean(false),
        ".nan" | ".NaN" | ".NAN" => Resolved::Number(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "-.inf" => Resolved::Number(f64::INFINITY),
        _ => number(value).unwrap_or(Resolved::Text),
    }
}

fn number(value: &str) -> Option<Resolved> {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = value.strip_prefix(prefix) {
            let all = digits.chars().all(|c| c.is_digit(radix));
            return all.then(|| i64::from_str_radix(digits, radix).ok().map(Resolved::Integer))?;
        }
    }
    // Rust also reads `inf`, `nan` and `infinity`, which are words.
    if !value.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b))
        || !value.bytes().any(|b| b.is_ascii_digit())
    {
        return None;
    }
    match value.parse() {
        Ok(integer) => Some(Resolved::Integer(integer)),
        Err(_) => value.parse().ok().map(Resolved::Number),
    }
}

/// `2020-09-28`, which other readers of YAML take for a date.
pub fn looks_like_date(value: &str, style: ScalarStyle) -> bool {
    style == ScalarStyle::Plain && date(value).is_some()
}

/// A day of the calendar written `YYYY-MM-DD`.
pub fn is_calendar_day(value: &str) -> bool {
    let Some((year, month, day)) = date(value) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn date(value: &str) -> Option<(u32, u32, u32)> {
    let [year, month, day] = *value.split('-').collect::<Vec<_>>() else { return None };
    let digits = |text: &str, length| {
        let right = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
        if right { text.parse().ok() } else { None }
    };
    Some((digits(year, 4)?, digits(month, 2)?, digits(day, 2)?))
}
