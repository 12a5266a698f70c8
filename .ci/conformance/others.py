"""Checks the file in large print and those of the subjects.

usage: others.py LARGE-PRINT SUBJECT…
"""

import re
import subprocess
import sys

import engines
import source
from report import report

LARGE_PRINT, *SUBJECTS = sys.argv[1:]
DOTS = "·⋅‧•・\u0387"


def readings():
    """What lexicon.yaml says of each word, longest words first."""
    lexicon = (source.ROOT / "content/nec-2020/lexicon.yaml").read_text()
    pairs = re.findall(r'word: "(.+)"\n\s+spoken: "(.+)"\n\s+approved: true', lexicon)
    return sorted(pairs, key=lambda pair: -len(pair[0]))


def spelled_out(text):
    fold = str.maketrans("⋅", "·")
    text = text.translate(fold)
    for word, spoken in readings():
        for case in (str, lambda words: words[:1].upper() + words[1:]):
            text = text.replace(case(word.translate(fold)), case(spoken))
    return text


def letters():
    """The whole source, spelled out, from every engine; no dot in it."""
    wanted = [spelled_out(unit) for unit in source.units()]
    odd = [unit for unit in wanted if any(dot in unit for dot in DOTS)]
    yield not odd, f"{len(readings())} approved readings spell the source out", odd
    heads = set(running_heads())
    for name, read in engines.ENGINES.items():
        pages = read(LARGE_PRINT)
        said = source.letters("".join(engines.without_furniture(pages, heads)))
        missing = [unit for unit in wanted if source.letters(unit) not in said]
        yield not missing, f"{name} {len(wanted) - len(missing)}/{len(wanted)}", missing
        dotted = re.findall(rf"\S*\w[{DOTS}]\w\S*", "".join(pages))
        yield not dotted, f"{name} no dot between letters", dotted
    decoded = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", LARGE_PRINT, "-"], capture_output=True, check=False
    ).stdout
    found = [dot for dot in "·⋅\u0387\u2065\u2060" if dot.encode() in decoded or b"<%04x>" % ord(dot) in decoded.lower()]
    yield len(decoded) > 100_000 and not found, f"{len(decoded)} bytes decoded", found


def running_heads():
    """`5 Usager ou usagère`, on one line or two, and what heads the other pages."""
    for number, head in enumerate(engines.running_heads(source.ROOT), 1):
        yield from (f"{number} {spelled_out(head)}", str(number), spelled_out(head))
    edition = (source.ROOT / "content/nec-2020/edition.yaml").read_text()
    yield from re.findall(r'^  (?:introduction|people): "(.+)"$', edition, re.M)


def subjects():
    """Every line of a subject in its file, in the order of its tags."""
    yield len(SUBJECTS) == 7, f"{len(SUBJECTS)} files", SUBJECTS
    lines = source.lines()
    # A title is followed by the quotation that opens its subject.
    starts = [i for i, line in enumerate(lines) if line.startswith("Quel") and len(lines[i + 1]) > 200]
    people = next(i for i, line in enumerate(lines) if line.startswith("Personnes interrogées"))
    for pdf, start, end in zip(SUBJECTS, starts, [*starts[1:], people], strict=True):
        said, at, missing = source.letters("".join(engines.tagged(pdf))), 0, []
        for line in lines[start:end]:
            found = said.find(source.letters(line), at)
            if found < 0:
                missing.append(line)
            else:
                at = found
        yield not missing, f"{lines[start]} {end - start - len(missing)}/{end - start}", missing


def standards():
    for flavour in ("ua1", "2a"):
        for name, pdfs in (("large print", [LARGE_PRINT]), ("subjects", SUBJECTS)):
            good, said = engines.verapdf(flavour, *pdfs)
            yield good, f"veraPDF {flavour}, {name}", said
    for pdf in sys.argv[1:]:
        sound = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
        if sound.returncode:
            yield False, f"qpdf --check {pdf}", [sound.stderr]


sys.exit(report((function.__name__, function()) for function in (letters, subjects, standards)))
