//! Filters of the templates: texts of the edition, as layouts get them, to
//! HTML. Whoever writes a template asks for `title | phrase` and `body | prose`,
//! as in `layouts/lib/prose.typ`.

use std::fmt::Write as _;

use minijinja::{Environment, Error, ErrorKind, Value};

pub fn add_filters(engine: &mut Environment) {
    engine.add_filter("phrase", phrase);
    engine.add_filter("prose", prose);
    engine.add_filter("split_phrase", split_phrase);
}

/// Text for HTML, inside an element or a quoted attribute.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// One line of text.
fn phrase(value: &Value) -> Result<Value, Error> {
    let mut out = String::new();
    runs_into(&field(value, "runs")?, &mut out)?;
    Ok(Value::from_safe_string(out))
}

/// Paragraphs and lists.
fn prose(value: &Value) -> Result<Value, Error> {
    let mut out = String::new();
    for block in field(value, "blocks")?.try_iter()? {
        if kind(&block)? == "list" {
            out.push_str("<ul>\n");
            for item in field(&block, "items")?.try_iter()? {
                element("li", &field(&item, "runs")?, &mut out)?;
                out.push('\n');
            }
            out.push_str("</ul>\n");
        } else {
            element("p", &field(&block, "runs")?, &mut out)?;
            out.push('\n');
        }
    }
    Ok(Value::from_safe_string(out))
}

/// The line before `separator` and the line after it; the second is empty if
/// the line does not hold it, or only inside of its markup.
fn split_phrase(value: &Value, separator: &str) -> Result<Vec<Value>, Error> {
    let mut halves = vec![String::new()];
    for run in field(value, "runs")?.try_iter()? {
        let parts = run.as_str().filter(|_| halves.len() == 1);
        match parts.and_then(|text| text.split_once(separator)) {
            Some((before, after)) => {
                text_into(before, &mut halves[0]);
                halves.push(String::new());
                text_into(after, &mut halves[1]);
            }
            None => run_into(&run, halves.last_mut().unwrap_or(&mut String::new()))?,
        }
    }
    halves.resize(2, String::new());
    Ok(halves.into_iter().map(Value::from_safe_string).collect())
}

fn runs_into(runs: &Value, out: &mut String) -> Result<(), Error> {
    for run in runs.try_iter()? {
        run_into(&run, out)?;
    }
    Ok(())
}

fn run_into(run: &Value, out: &mut String) -> Result<(), Error> {
    if let Some(text) = run.as_str() {
        text_into(text, out);
        return Ok(());
    }
    let kind = kind(run)?;
    if kind == "inclusive" {
        words_into(&string(run, "text")?, out);
        return Ok(());
    }
    let runs = field(run, "runs")?;
    match kind.as_str() {
        // Titles of works, mostly; an author may also have wanted stress.
        "emphasis" => element("i", &runs, out),
        "strong" => element("strong", &runs, out),
        "superscript" => element("sup", &runs, out),
        "link" => element_with("a", "href", &string(run, "url")?, &runs, out),
        "language" => element_with("span", "lang", &string(run, "lang")?, &runs, out),
        other => {
            let message = format!("a run of an unknown kind: `{other}`");
            Err(Error::new(ErrorKind::InvalidOperation, message))
        }
    }
}

/// Browsers break lines after any hyphen; some words they shall leave whole.
fn text_into(text: &str, out: &mut String) {
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        if clings(word) {
            whole(word, out)
        } else {
            escape(word, out)
        }
        out.push_str(&piece[word.len()..]);
    }
}

/// Whether a part of a hyphenated word is too little to stand on a line, as in
/// `sont-ils`, `a-t-on`, `l’e-inclusion`.
fn clings(word: &str) -> bool {
    const PRONOUNS: [&str; 11] =
        ["il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "là"];
    let letters = |part: &str| -> String { part.chars().filter(|c| c.is_alphabetic()).collect() };
    let Some((first, _)) = word.split_once('-') else { return false };
    let last = letters(word.rsplit('-').next().unwrap_or_default());
    let first = first.rsplit('’').next().unwrap_or_default();
    PRONOUNS.contains(&last.as_str()) || (1..=2).contains(&letters(first).chars().count())
}

/// Inclusive words side by side: each whole, never broken at its dot.
fn words_into(words: &str, out: &mut String) {
    for (i, word) in words.split(' ').enumerate() {
        out.push_str(if i > 0 { " " } else { "" });
        whole(word, out);
    }
}

fn whole(word: &str, out: &mut String) {
    out.push_str("<span class=\"whole\">");
    escape(word, out);
    out.push_str("</span>");
}

fn element(name: &str, runs: &Value, out: &mut String) -> Result<(), Error> {
    let _ = write!(out, "<{name}>");
    runs_into(runs, out)?;
    let _ = write!(out, "</{name}>");
    Ok(())
}

fn element_with(
    name: &str,
    attribute: &str,
    value: &str,
    runs: &Value,
    out: &mut String,
) -> Result<(), Error> {
    let _ = write!(out, "<{name} {attribute}=\"");
    escape(value, out);
    out.push_str("\">");
    runs_into(runs, out)?;
    let _ = write!(out, "</{name}>");
    Ok(())
}

fn kind(value: &Value) -> Result<String, Error> {
    string(value, "kind")
}

fn string(value: &Value, key: &'static str) -> Result<String, Error> {
    Ok(field(value, key)?.as_str().unwrap_or_default().to_owned())
}

/// What the filter cannot do without.
fn field(value: &Value, key: &'static str) -> Result<Value, Error> {
    let found = value.get_attr(key)?;
    if found.is_undefined() {
        let message = format!("this is no text of the edition: it has no `{key}`");
        return Err(Error::new(ErrorKind::InvalidOperation, message));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_whose_parts_are_too_little_for_a_line_are_left_whole() {
        for word in ["sont-ils", "Doit-on", "a-t-elle", "l’e-inclusion", "co-construire", "là-bas"]
        {
            assert!(clings(word), "{word}");
        }
        for word in ["tiers-lieux", "Bobillier-Chaumon", "peut-être", "978-2-7071-7823-7", "–"] {
            assert!(!clings(word), "{word}");
        }
    }
}
