"""Checks a brochure PDF with engines that share nothing with Médiane.

usage: check.py PDF STOCK-PDF
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml
from collections import Counter

import contract
import engines
import source
from report import report

CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


@check
def letters(pdf, _):
    """Every sentence, question, resource, organisation and name comes back."""
    heads = engines.running_heads(source.ROOT)
    for name, read in engines.ENGINES.items():
        said = source.letters("".join(engines.without_furniture(read(pdf), heads)))
        wanted = list(source.units())
        missing = [unit for unit in wanted if source.letters(unit) not in said]
        yield not missing, f"{name} {len(wanted) - len(missing)}/{len(wanted)}", missing


@check
def structure(pdf, _):
    """The whole source in the tags' order, as pdf.js reads them."""
    said = source.letters("".join(engines.tagged(pdf)))
    missing, at, wanted = [], 0, list(source.units())
    for unit in wanted:
        found = said.find(source.letters(unit), at)
        if found < 0:
            missing.append(unit)
        else:
            at = found + len(source.letters(unit))
    yield not missing, f"reading order {len(wanted) - len(missing)}/{len(wanted)}", missing
    nodes = [node for page in engines.pdfjs(pdf) for node in walk(page["tree"])]
    titles = [source.letters(engines.text(node)) for node in nodes if node.get("role") == "H1"]
    subjects = [title for title in titles if re.match(r"[1-7]Quel", title)]
    yield len(subjects) == 7, f"subjects with their numeral {len(subjects)}/7", titles
    quotes = sum(node.get("role") == "BlockQuote" for node in nodes)
    yield quotes == 7, f"block quotes {quotes}/7", []


def walk(node):
    if isinstance(node, dict):
        yield node
        for child in node.get("children", []):
            yield from walk(child)


@check
def inclusive(pdf, _):
    yield from contract.words(pdf)
    yield from contract.dots(pdf, 31)


@check
def no_carrier(pdf, _):
    yield from contract.no_carrier(pdf)


@check
def spoken(pdf, _):
    """Every inclusive word carries what lexicon.yaml says of it, and nothing else does."""
    lexicon = (source.ROOT / "content/nec-2020/lexicon.yaml").read_text()
    approved = dict.fromkeys(
        re.findall(
            r'word: "(?:les )?(.+)"\n\s+spoken: "(?:les )?(.+)"\n\s+approved: true', lexicon
        )
    )
    readings = {spoken.lower() for _, spoken in approved}
    said = list(expansions(pdf))
    odd = [spoken for spoken in said if spoken.lower() not in readings]
    # Words side by side are read together; the table of contents says the
    # fifth title once more.
    together = re.findall(r"\w[·⋅]\w+ (?=\w+[·⋅]\w)", source.SOURCE.read_text())
    wanted = sum(Counter(source.inclusive_words()).values()) - len(together) + 1
    yield len(said) == wanted and not odd, f"{len(said)}/{wanted} words with their reading", odd


def expansions(pdf):
    """The /E of each structure element."""
    listed = json.loads(engines.run("qpdf", "--json=2", "--json-key=qpdf", pdf))
    for held in listed["qpdf"][1].values():
        value = held.get("value")
        if isinstance(value, dict) and value.get("/Type") == "/StructElem" and "/E" in value:
            yield value["/E"].removeprefix("u:")


@check
def standards(pdf, _):
    for flavour in ("ua1", "2a"):
        good, said = engines.verapdf(flavour, pdf)
        yield good, f"veraPDF {flavour}", said
    sound = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    yield sound.returncode == 0, "qpdf --check", [sound.stderr]
    fonts = engines.run("pdffonts", pdf).splitlines()[2:]
    loose = [line for line in fonts if line.split()[-5:-2] != ["yes", "yes", "yes"]]
    yield bool(fonts) and not loose, f"{len(fonts)} fonts embedded, subset, mapped", loose
    info = dict(line.split(":", 1) for line in engines.run("pdfinfo", pdf).splitlines() if ":" in line)
    facts = {key: info.get(key, "").strip().replace("\xa0", " ") for key in ("Title", "Author", "Subject", "Keywords", "Tagged")}
    whole = all(facts.values()) and facts["Tagged"] == "yes"
    yield whole and facts["Title"] == "7 sujets incontournables – NEC 2020", "title, author, subject, keywords", [facts]
    outline = engines.run("mutool", "show", pdf, "outline")
    yield len(re.findall(r"\d Quel", outline)) == 7, "7 subjects in the outline", [outline]
    labels = engines.run("mutool", "show", pdf, "trailer/Root/PageLabels")
    yield "/Nums" in labels, "page labels", [labels]


@check
def stock(pdf, other):
    """Stock Typst sets the same pages, lines and positions from the same data."""
    ours, theirs = list(places(pdf)), list(places(other))
    yield len(ours) == len(theirs) > 10_000, f"{len(ours)} and {len(theirs)} characters", []
    apart = [
        f"page {a[0]} {a[1]!r} {a[2:]} {b[1]!r} {b[2:]}"
        for a, b in zip(ours, theirs)
        if a[:2] != b[:2] or abs(a[2] - b[2]) > 0.1 or abs(a[3] - b[3]) > 0.1
    ]
    yield not apart, f"{len(ours) - len(apart)}/{len(ours)} characters within 0.1 pt", apart[:10]


def places(pdf):
    """(page, character, x, y) with dots and hyphens folded; what parts words
    for hyphenation has no glyph."""
    folded = str.maketrans("\u0387⋅\u00ad\u2010", "··--", "\u2065\u2060")
    for page in xml.fromstring(engines.run("mutool", "draw", "-q", "-F", "stext", pdf)).iter("page"):
        for char in page.iter("char"):
            character = char.get("c").translate(folded)
            if character.strip():
                yield page.get("id"), character, float(char.get("x")), float(char.get("y"))


sys.exit(report((function.__name__, function(*sys.argv[1:])) for function in CHECKS))
