"""The inclusive contract, held by every output that has the words as typed."""

import re
import subprocess
import xml.etree.ElementTree as xml
from collections import Counter

import engines
import pypdfium2
import source
from fontTools.ttLib import TTFont


def words(pdf):
    """Inclusive words whole, on one line, with the dots their authors typed."""
    wanted = Counter(source.inclusive_words())
    total = sum(wanted.values())
    yield total == 30, f"{total} inclusive words in the source", []
    copied, found = pdfium(pdf, wanted)
    said = {name: "".join(read(pdf)) for name, read in engines.ENGINES.items()} | {"pdfium": copied}
    for name, text in said.items():
        short = [word for word, count in wanted.items() if text.count(word) < count]
        yield not short, f"{name} {total - len(short)}/{total} whole as typed", short
    lost = [word for word in wanted if word not in found]
    yield not lost, f"pdfium search finds {len(wanted) - len(lost)}/{len(wanted)}", lost


def pdfium(pdf, words):
    """What PDFium copies, and which of the words it finds."""
    pages = [page.get_textpage() for page in pypdfium2.PdfDocument(pdf)]
    found = {word for word in words if any(page.search(word).get_next() for page in pages)}
    return "".join(page.get_text_bounded() for page in pages), found


def dots(pdf, least):
    """Each dot keeps the advance its font file gives it."""
    torn, seen = [], 0
    for font, size, character, advance in advances(pdf):
        if character in "·⋅":
            seen += 1
            natural = natural_dot(font)
            if abs(advance / size - natural) > 0.02:
                torn.append(f"{font}: {advance / size:.3f} em for {natural:.3f}")
    yield seen >= least and not torn, f"{seen - len(torn)}/{seen} dots at their natural advance", torn


def advances(pdf):
    """(font, size, character, advance) of each character but the last of a line."""
    document = xml.fromstring(engines.run("mutool", "draw", "-q", "-F", "stext", pdf))
    for line in document.iter("line"):
        run = [(font, char) for font in line.iter("font") for char in font.iter("char")]
        for (font, char), (_, after) in zip(run, run[1:]):
            advance = float(after.get("x")) - float(char.get("x"))
            yield font.get("name"), float(font.get("size")), char.get("c"), advance


def natural_dot(name):
    """The middle dot's advance in the font file of that PostScript name, in em.
    MuPDF cuts names at 31 characters, the subset's prefix included."""
    wanted = name.split("+")[-1]
    for path in sorted((source.ROOT / "fonts").rglob("*.ttf")):
        font = TTFont(path, lazy=True)
        if font["name"].getDebugName(6).startswith(wanted):
            return font["hmtx"][font.getBestCmap()[0xB7]][0] / font["head"].unitsPerEm
    raise SystemExit(f"no font file named {wanted}")


def no_carrier(pdf, least=100_000):
    """U+0387, which carries dots, and what parts words for hyphenation (U+2065
    U+2060): nowhere in the decoded file."""
    decoded = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", pdf, "-"], capture_output=True, check=False
    ).stdout
    # A colour profile is no text, and a megabyte of it holds any two bytes.
    for profile in (source.ROOT / "layouts").rglob("*.icc"):
        decoded = decoded.replace(profile.read_bytes(), b"")
    carriers = "\u0387\u2065\u2060"
    units = {b"%04x" % ord(carrier) for carrier in carriers}
    forms = [carrier.encode() for carrier in carriers] + [b"<" + unit + b">" for unit in units]
    found = [form for form in forms if form in decoded]
    strings = re.findall(rb"<feff([0-9a-f]+)>", decoded)
    found += [string for string in strings if units & set(re.findall(rb"....", string))]
    yield len(decoded) > least and not found, f"{len(decoded)} bytes decoded", found
