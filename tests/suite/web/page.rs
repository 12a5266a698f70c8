//! What both pages say, and what they lead to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    copies, edition, pages, published,
    read::{Read, read, typed},
};
use crate::source;

const DOTS: [char; 5] = ['·', '⋅', '‧', '•', '・'];

/// Marked up where the source writes `organisation : person, person / …`.
fn source_lines() -> Vec<String> {
    let mut lines: Vec<String> = source::source_lines().into_iter().map(|(_, line)| line).collect();
    let people = lines.pop().unwrap();
    for organisation in people.split(" / ") {
        let (name, persons) = organisation.split_once(" : ").unwrap();
        lines.push(name.to_owned());
        lines.extend(persons.split(", ").map(str::to_owned));
    }
    lines
}

/// Where each of the source's lines stands in the page, in order.
fn found<'a>(page: &'a Read, wanted: &[String]) -> Vec<&'a str> {
    let mut rest = page.lines.iter();
    let mut found = Vec::new();
    for line in wanted {
        let line = typed(line);
        match rest.find(|said| **said == line) {
            Some(said) => found.push(said.as_str()),
            None => panic!("not on the page, or not in its place: {line:?}"),
        }
    }
    found
}

#[test]
fn every_line_of_the_source_is_on_the_page_as_typed_and_in_order() {
    let lines = source_lines();
    assert!(lines.len() > 180, "{}", lines.len());
    found(&read(&pages().typed), &lines);
}

#[test]
fn no_text_is_on_a_page_twice() {
    let pages = pages();
    for page in [read(&pages.typed), read(&pages.developed)] {
        let mut seen = BTreeSet::new();
        for line in page.lines.iter().filter(|line| line.chars().count() > 90) {
            assert!(seen.insert(line), "twice: {line}");
        }
        assert!(seen.len() > 50, "{}", seen.len());
    }
}

#[test]
fn inclusive_words_are_whole_wherever_they_stand() {
    let page = read(&pages().typed);
    let dots = |text: &str| text.chars().filter(|c| DOTS.contains(c)).count();
    let in_words: usize = page.whole.iter().map(|word| dots(word)).sum();
    assert_eq!(in_words, page.lines.iter().map(|line| dots(line)).sum::<usize>());
    for word in ["acteur⋅trices", "elles·ils", "l’usager·ère", "militant·es", "soucieuses⋅eux"]
    {
        assert!(page.whole.iter().any(|whole| whole == word), "{word}");
    }
    assert!(page.whole.iter().all(|word| !word.contains(' ')));
}

#[test]
fn the_developed_page_says_what_was_approved_and_has_no_dot_between_letters() {
    let pages = pages();
    let (typed, developed) = (read(&pages.typed), read(&pages.developed));
    let letters: Vec<char> = pages.developed.chars().collect();
    for three in letters.windows(3) {
        let is_word = three[0].is_alphabetic() && three[2].is_alphabetic();
        assert!(!(is_word && DOTS.contains(&three[1])), "{three:?}");
    }
    let readings: BTreeMap<String, String> = readings();
    let words: Vec<String> = found(&typed, &source_lines())
        .iter()
        .map(|line| {
            // A phrase before the words it is made of.
            let mut line = (*line).to_owned();
            let mut longest: Vec<_> = readings.iter().collect();
            longest.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
            for (word, spoken) in longest {
                line = line.replace(word.as_str(), spoken);
            }
            line
        })
        .collect();
    found(&developed, &words);
    assert!(words.iter().any(|line| line.contains("militants soucieux et militantes soucieuses")));
}

/// Every word of the edition, as it stands there, with its reading.
fn readings() -> BTreeMap<String, String> {
    let mut readings = BTreeMap::new();
    edition().for_each_text(&mut |_, _, prose| {
        prose.each_inclusive(&mut |word, _| {
            readings.insert(word.text.clone(), word.reading.clone().unwrap());
        });
    });
    readings
}

#[test]
fn the_switch_leads_to_the_same_place_of_the_other_page() {
    let pages = pages();
    for (page, this, other) in [
        (&pages.typed, "index.html", "formes-developpees.html"),
        (&pages.developed, "formes-developpees.html", "index.html"),
    ] {
        let links = links(&read(page));
        for number in 1..=7 {
            assert!(links.contains(&format!("{other}#sujet-{number}")), "{other} {number}");
        }
        let page = read(page);
        let current: Vec<_> =
            page.tags.iter().filter(|tag| tag.get("aria-current") == Some("page")).collect();
        assert_eq!(current.len(), 1);
        assert_eq!(current[0].get("href"), Some(this));
    }
}

#[test]
fn every_link_leads_somewhere_and_no_name_is_given_twice() {
    let pages = pages();
    let by_name =
        [("index.html", read(&pages.typed)), ("formes-developpees.html", read(&pages.developed))];
    let copies = copies(&edition());
    for (file, page) in &by_name {
        let ids: Vec<&str> = page.tags.iter().filter_map(|tag| tag.get("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        for link in links(page) {
            let (target, anchor) = link.split_once('#').unwrap_or((&link, ""));
            if target.starts_with("https:") || copies.iter().any(|copy| copy.file == target) {
                continue;
            }
            let target = if target.is_empty() { file } else { target };
            let (_, there) = by_name
                .iter()
                .find(|(name, _)| *name == target)
                .unwrap_or_else(|| panic!("{file}: {link}"));
            let is_there = there.tags.iter().any(|tag| tag.get("id") == Some(anchor));
            assert!(anchor.is_empty() || is_there, "{file}: {link}");
        }
        for tag in &page.tags {
            for key in ["aria-labelledby", "aria-describedby"] {
                let named = tag.get(key).is_none_or(|id| ids.contains(&id));
                assert!(named, "{tag:?}");
            }
        }
    }
}

fn links(page: &Read) -> Vec<String> {
    let anchors = page.tags.iter().filter(|tag| tag.name == "a");
    anchors.map(|tag| tag.get("href").unwrap().to_owned()).collect()
}

#[test]
fn nothing_runs_nothing_is_fetched_and_no_span_is_relabelled() {
    let pages = pages();
    for html in [&pages.typed, &pages.developed] {
        for tag in read(html).tags {
            let name = tag.name.as_str();
            assert!(!["script", "iframe", "object", "embed", "base"].contains(&name), "{tag:?}");
            assert!(!tag.attributes.keys().any(|key| key.starts_with("on")), "{tag:?}");
            assert!(!tag.attributes.contains_key("style"), "{tag:?}");
            assert!(name != "span" || tag.get("aria-label").is_none(), "{tag:?}");
            let fetched = tag.get("src").or_else(|| tag.get("href").filter(|_| name == "link"));
            assert!(fetched.is_none_or(|url| !url.starts_with("http")), "{tag:?}");
        }
        let style = &html[html.find("<style>").unwrap()..html.find("</style>").unwrap()];
        assert!(!style.contains("@import"));
        assert_eq!(
            style.matches("url(").count(),
            style.matches("url(\"data:font/woff2").count() + 1
        );
    }
}

#[test]
fn words_of_another_language_say_which() {
    let page = read(&pages().typed);
    let spans: Vec<_> = page.tags.iter().filter_map(|tag| tag.get("lang")).collect();
    assert_eq!(spans[0], "fr-FR");
    assert_eq!(spans.iter().filter(|lang| **lang == "la").count(), 1);
    assert!(spans.iter().filter(|lang| **lang == "en").count() >= 14, "{spans:?}");
}

#[test]
fn each_file_is_offered_with_its_format_pages_size_language_standards_and_hash() {
    let edition = edition();
    let copies = copies(&edition);
    let pages = pages();
    for html in [&pages.typed, &pages.developed] {
        let page = read(html);
        let links = links(&page);
        for file in published(&copies) {
            assert!(links.iter().any(|link| link == file.file), "{}", file.file);
            assert_eq!(page.lines.iter().filter(|line| **line == file.file).count(), 1);
            assert!(page.lines.iter().any(|line| line == file.sha256));
            assert!(file.standards.is_empty() || page.lines.iter().any(|l| l == file.standards));
        }
        let kilobytes = (copies[0].bytes.len() as f64 / 1000.0).round();
        let facts = format!("PDF, 20 pages, {kilobytes} Ko, français");
        let offered = page.lines.iter().filter(|line| line.contains(&facts)).count();
        // The first two also on the cover, the subjects also at their foot.
        assert_eq!(offered, copies.len() + 2 + 7);
    }
}

#[test]
fn the_brochure_is_offered_on_the_cover_and_the_accessible_version_beside_it() {
    let lines = read(&pages().typed).lines;
    let at = |words: &str| lines.iter().position(|line| line.starts_with(words)).unwrap();
    assert_eq!(at("Version accessible") - at("Télécharger le PDF"), 1);
    assert!(at("Version accessible") < at("Édito"));
}
