"""The source text, cut into what the brochure must give back: sentences,
titles, questions, resources, organisations and names, in reading order."""

import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SOURCE = ROOT / "content/nec-2020/source.txt"

# A sentence ends before a capital or an opening quote, but not after an
# initial ("John K. Gilbert").
SENTENCE_END = re.compile(r"(?<=[.?!…])(?<!\b[A-Z]\.)\s+(?=[A-ZÀ-ÖØ-ÞŒ“«\[])")
INCLUSIVE = re.compile(r"[\w’]+(?:[·⋅]\w+)+")


def lines():
    """The source's lines after the declared repairs, blank ones left out."""
    rules = tomllib.loads((HERE / "source.toml").read_text("utf-8"))
    text = dict(enumerate((line.strip() for line in SOURCE.read_text("utf-8").splitlines()), 1))

    def must(condition, number):
        if not condition:
            raise SystemExit(f"source.toml does not fit line {number} of {SOURCE.name}")

    for rule in rules["drop"]:
        for number in rule["lines"]:
            must(rule["text"] in text[number], number)
            text[number] = ""
    for rule in rules["replace"]:
        for number in rule["lines"]:
            must(rule["old"] in text[number], number)
            text[number] = text[number].replace(rule["old"], rule["new"])
    for rule in rules["split"]:
        whole = rule["before"] + rule["after"]
        must(whole in text[rule["line"]], rule["line"])
        text[rule["line"]] = text[rule["line"]].replace(whole, f"{rule['before']}\n{rule['after']}")
    for rule in rules["join"]:
        number = rule["line"]
        must(text[number + 1].startswith(rule["next"]), number)
        text[number] += " " + text.pop(number + 1)
    return [re.sub(r"^[•–]\s+", "", line) for whole in text.values() for line in whole.split("\n") if line]


def units():
    for line in lines():
        if line.startswith("CNES : "):
            for group in re.split(r"\s+/\s+", line):
                organisation, names = re.split(r"\s+:\s+", group)
                yield organisation
                yield from re.split(r",\s+", names)
        else:
            yield from SENTENCE_END.split(line)


def inclusive_words():
    return INCLUSIVE.findall("\n".join(lines()))


def letters(text):
    """Letters and marks alone: spaces and line breaks are the page's. A soft
    hyphen says by its nature that the word goes on."""
    return re.sub(r"[\s\u00ad]+", "", text)
