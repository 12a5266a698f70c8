"""Checks a press PDF on its separations, as Ghostscript makes them, and with
qpdf, Poppler and MuPDF.

usage: press.py PDF [INK-LIMIT]

To try it: the tests write a good file to `target/tmp/press-sample.pdf`.
"""

import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import engines
import numpy
from PIL import Image
from report import report

PROCESS = ("Cyan", "Magenta", "Yellow", "Black")
RESOLUTION = 144
# Parts of 255: a tone that is rounded twice, and black that is full.
NEAR, FULL = 3, 252
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def ghostscript(*options):
    command = ["gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", *options]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return ran.stdout + ran.stderr


@cache
def separations(pdf, *options):
    """Page by page, each ink's plate as an array, 0 for none and 255 for full;
    and what Ghostscript said."""
    with tempfile.TemporaryDirectory() as folder:
        # No smoothing: each pixel is what one colour makes it.
        said = ghostscript("-sDEVICE=tiffsep", "-sCompression=lzw", f"-r{RESOLUTION}", "-dOverprint=/enable",
                           *options, f"-sOutputFile={folder}/%d.tif", pdf)
        pages = {}
        for path in Path(folder).glob("*(*).tif"):
            number, ink = re.fullmatch(r"(\d+)\((.+)\)\.tif", path.name).groups()
            pages.setdefault(int(number), {})[ink] = 255 - numpy.asarray(Image.open(path), dtype=numpy.uint8)
    return [pages[number] for number in sorted(pages)], said


def whole(pdf):
    return separations(pdf, "-dUseTrimBox")[0]


@cache
def part(pdf, *filters):
    """The plates of what the filters leave. Ghostscript filters before it
    blends, so the part is written as a PDF first."""
    with tempfile.TemporaryDirectory() as folder:
        left = f"{folder}/part.pdf"
        ghostscript("-sDEVICE=pdfwrite", "-dUseTrimBox", *filters, f"-sOutputFile={left}", pdf)
        return separations(left)[0]


def text(pdf):
    return part(pdf, "-dFILTERVECTOR", "-dFILTERIMAGE")


def ground(pdf):
    return part(pdf, "-dFILTERTEXT")


@check
def rendering(pdf, _):
    """It renders without a word, down to the last page."""
    pages, said = separations(pdf, "-dUseBleedBox")
    wanted = int(re.search(r"Pages:\s+(\d+)", engines.run("pdfinfo", pdf))[1])
    yield len(pages) == wanted > 0, f"{len(pages)}/{wanted} pages separated", []
    yield not said.strip(), "nothing to say", said.splitlines()[:10]


@check
def black_text(pdf, _):
    """Where text is black, it has black ink alone."""
    mixed, black = [], 0
    for number, page in enumerate(text(pdf), 1):
        full = page["Black"] >= FULL
        black += bool(full.any())
        others = [page[ink] > NEAR for ink in page if ink != "Black"]
        count = int((full & numpy.logical_or.reduce(others)).sum())
        if count:
            mixed.append(f"page {number}: {count} pixels with other inks")
    yield black > 0 and not mixed, f"{black} pages with black text, in black ink alone", mixed


@check
def overprint(pdf, _):
    """Under black text, the other plates are as they are without text."""
    erased, seen = [], 0
    for number, (text_, ground_, whole_) in enumerate(zip(text(pdf), ground(pdf), whole(pdf)), 1):
        black = (text_["Black"] >= FULL) & (whole_["Black"] >= FULL)
        for ink in sorted(set(ground_) & set(whole_) - {"Black"}):
            under = black & (ground_[ink] > NEAR)
            seen += int(under.sum())
            lost = under & (ground_[ink].astype(int) - whole_[ink] > NEAR)
            if lost.any():
                erased.append(f"page {number}, {ink}: {int(lost.sum())} pixels erased")
    yield not erased, f"{seen} pixels of colour kept under black text", erased


@check
def total_ink(pdf, limit):
    """No pixel takes more ink than the paper does."""
    heavy, most = [], 0.0
    for number, page in enumerate(separations(pdf, "-dUseBleedBox")[0], 1):
        total = sum(plate.astype(int) for plate in page.values()) * 100 / 255
        most = max(most, float(total.max()))
        # One step of 255 on each plate is rounding.
        if total.max() > limit + len(page) * 100 / 255:
            heavy.append(f"page {number}: {total.max():.0f} % on {int((total > limit).sum())} pixels")
    yield not heavy, f"at most {most:.0f} % for {limit:g} %", heavy


@check
def inks(pdf, _):
    """Plates are the four process colours and the named inks of the file."""
    names = {ink for page in separations(pdf, "-dUseBleedBox")[0] for ink in page}
    yield set(PROCESS) <= names and "All" not in names, f"plates: {', '.join(sorted(names))}", []


@check
def structure(pdf, _):
    sound = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    yield sound.returncode == 0, "qpdf --check", [sound.stdout, sound.stderr]
    fonts = engines.run("pdffonts", pdf).splitlines()[2:]
    loose = [line for line in fonts if line.split()[-5] != "yes"]
    yield bool(fonts) and not loose, f"{len(fonts)} fonts embedded", loose
    read = subprocess.run(["mutool", "info", pdf], capture_output=True, text=True, check=False)
    faults = [line for line in read.stderr.splitlines() if "warning" in line or "error" in line]
    yield read.returncode == 0 and not faults, "mutool info", faults
    profiled = [line for line in read.stdout.splitlines() if re.search(r"RGB|ICC", line)]
    yield not profiled, "no RGB picture or shading", profiled
    links = engines.run("mutool", "show", pdf, "pages/*/Annots").splitlines()
    annotated = [line for line in links if "null" not in line and line.strip()]
    yield not annotated, "no annotation", annotated


@check
def boxes(pdf, _):
    """Trim in bleed in media on every page, all pages alike."""
    listed = engines.run("pdfinfo", "-box", "-f", "1", "-l", "9999", pdf)
    pages = {}
    for number, name, values in re.findall(r"Page +(\d+) (\w+)Box: +(.+)", listed):
        pages.setdefault(int(number), {})[name] = [float(value) for value in values.split()]
    odd = [f"page {number}: {found}" for number, found in pages.items()
           if not (within(found["Trim"], found["Bleed"]) and within(found["Bleed"], found["Media"]))]
    yield bool(pages) and not odd, f"{len(pages)} pages with their boxes in one another", odd
    sizes = {tuple(round(found["Trim"][i + 2] - found["Trim"][i], 1) for i in (0, 1)) for found in pages.values()}
    yield len(sizes) == 1, f"trimmed to {' '.join(map(str, sizes))}", []


def within(inner, outer):
    return all(inner[i] >= outer[i] - 0.02 for i in (0, 1)) and all(inner[i] <= outer[i] + 0.02 for i in (2, 3))


def main(pdf, limit="300"):
    checks = ((function.__name__, function(pdf, float(limit))) for function in CHECKS)
    return report(checks, "press ")


sys.exit(main(*sys.argv[1:]))
