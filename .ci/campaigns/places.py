"""Where a sentence may go in an edition: the texts of its YAML files, as people
who are no programmers keep them (a `|` block, or one line between quotes)."""

import re
from dataclasses import dataclass

# Texts that hold sentences; the last are one line between quotes.
TEXTS = {"introduction", "body", "closing-questions", "text", "reference", "questions", "caption"}
KEY = re.compile(r'^(?P<indent> *)(?P<item>- )?(?:(?P<key>[a-z-]+):(?= |$))? ?(?P<value>.*)$')
# What no one types into the middle of.
WHOLE = re.compile(r"\[[^\]]*\](?:\{[^}]*\}|\([^)]*\))?|\*+[^*]+\*+|https?://\S+")


@dataclass
class Text:
    key: str
    # The lines that hold it, as indices.
    lines: range
    is_quoted: bool


def texts(lines):
    """The texts of a file, in order."""
    found, parents, number = [], [], 0
    while number < len(lines):
        at, match = number, KEY.match(lines[number])
        number += 1
        if not lines[at].strip() or lines[at].lstrip().startswith("#") or not match:
            continue
        level, key, value = len(match["indent"]), match["key"], match["value"]
        parents = [held for held in parents if held[0] < level or (held[0] == level and match["item"])]
        names = [name for _, name in parents] + ([key] if key else [])
        if key:
            parents.append((level, key))
        is_text = bool(names) and names[-1] in TEXTS and "labels" not in names
        if value == "|":
            number = end_of_block(lines, number, level)
            last = max(n for n in range(at, number) if lines[n].strip())
            if is_text:
                found.append(Text(names[-1], range(at + 1, last + 1), False))
        elif is_text and len(value) > 1 and value[0] == value[-1] == '"':
            found.append(Text(names[-1], range(at, at + 1), True))
    return found


def end_of_block(lines, number, level):
    """Behind a `|` block: the next line that is indented no deeper than its key."""
    while number < len(lines) and (not lines[number].strip() or indent(lines[number]) > level):
        number += 1
    return number


def indent(line):
    return len(line) - len(line.lstrip(" "))


def put(lines, text, sentence, random):
    """Puts a sentence at a random place of a text."""
    number = random.choice([n for n in text.lines if lines[n].strip()])
    line = lines[number]
    if text.is_quoted:
        start, end = line.index('"') + 1, len(line) - 1
        sentence = sentence.replace("\\", "\\\\").replace('"', '\\"')
    else:
        start, end = len(line) - len(line.lstrip(" -")), len(line)
        if random.random() < 0.15:
            # A paragraph of its own, before a list’s next item as well.
            follows = number + 1 < len(lines) and lines[number + 1].strip()
            paragraph = ["", " " * indent(line) + sentence, *([""] if follows else [])]
            lines[number + 1 : number + 1] = paragraph
            return
    spots = [start, end]
    between = r"(?<=[.?!…»”]) (?=[A-ZÀ-Ý«“])" if random.random() < 0.75 else r" "
    held = [found.span() for found in WHOLE.finditer(line)]
    spots += [
        found.start()
        for found in re.finditer(between, line)
        if start < found.start() < end and not any(a < found.start() < b for a, b in held)
    ]
    spot = random.choice(spots)
    before, after = line[:spot], line[spot:]
    if spot == start:
        lines[number] = f"{before}{sentence} {after}"
    else:
        lines[number] = f"{before} {sentence}{after}"
