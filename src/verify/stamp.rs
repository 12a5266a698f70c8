//! Points in time as PDF (`D:20200928120000+02'00'`) and XMP
//! (`2020-09-28T12:00:00+02:00`) write them.

/// Digits of year, month, day, hour, minute and second, and minutes east of
/// Greenwich.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    fields: [u32; 6],
    zone: i32,
}

impl Stamp {
    /// Either form; what is not said is the least it can be.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("D:").unwrap_or(text);
        // A date's hyphens are none of the zone's: that one comes after the time.
        let day = if text.as_bytes().get(4) == Some(&b'-') { 10 } else { 8 };
        let sign =
            |(at, c): (usize, char)| (at >= day && matches!(c, '+' | '-' | 'Z')).then_some(at);
        let split = text.char_indices().find_map(sign).unwrap_or(text.len());
        let (time, zone) = text.split_at(split);
        let digits: String = time.chars().filter(char::is_ascii_digit).collect();
        if digits.len() < 4 || digits.len() > 14 && !time.contains('.') {
            return None;
        }
        let two = |start: usize, least: u32| {
            digits.get(start..start + 2).map_or(Some(least), |part| part.parse().ok())
        };
        Some(Self {
            fields: [
                digits.get(..4)?.parse().ok()?,
                two(4, 1)?,
                two(6, 1)?,
                two(8, 0)?,
                two(10, 0)?,
                two(12, 0)?,
            ],
            zone: minutes(zone)?,
        })
    }
}

fn minutes(zone: &str) -> Option<i32> {
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let hours: i32 = digits.get(..2).map_or(Some(0), |part| part.parse().ok())?;
    let rest: i32 = digits.get(2..4).map_or(Some(0), |part| part.parse().ok())?;
    let east = hours * 60 + rest;
    Some(if zone.starts_with('-') { -east } else { east })
}
