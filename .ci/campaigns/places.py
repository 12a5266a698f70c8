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
        line, at = lines[number], number
        number += 1
        match = KEY.match(line)
        if not line.strip() or line.lstrip().startswith("#") or not match:
            continue
        indent, key, value = len(match["indent"]), match["key"], match["value"]
        parents = [parent for parent in parents if parent[0] < indent or (parent[0] == indent and match["item"])]
        name = key or (parents[-1][1] if parents else "")
        if key:
            parents.append((indent, key))
        if value == "|":
            while number < len(lines) and (not lines[number].strip() or len(lines[number]) - len(lines[number].lstrip()) > indent):
                number += 1
            last = number
            while not lines[last - 1].strip():
                last -= 1
            if name in TEXTS:
                found.append(Text(name, range(at + 1, last), False))
        elif name in TEXTS and len(value) > 1 and value[0] == value[-1] == '"':
            found.append(Text(name, range(at, at + 1), True))
    return found


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
            blank = " " * (len(line) - len(line.lstrip(" ")))
            # After a list as well, a paragraph stands apart.
            lines[number + 1 : number + 1] = ["", blank + sentence] + (
                [""] if number + 1 < len(lines) and lines[number + 1].strip() else []
            )
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
