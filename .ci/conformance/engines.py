"""What three engines read from a PDF, page by page."""

import json
import re
import subprocess
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@cache
def pdfjs(pdf):
    return json.loads(run("node", str(HERE / "pdfjs.mjs"), pdf))


ENGINES = {
    "poppler": lambda pdf: run("pdftotext", "-raw", pdf, "-").split("\f")[:-1],
    "mupdf": lambda pdf: run("mutool", "draw", "-q", "-F", "text", pdf).split("\f")[:-1],
    "pdf.js": lambda pdf: [page["text"] for page in pdfjs(pdf)],
}


def text(node):
    if node is None or isinstance(node, str):
        return node or ""
    return "".join(text(child) for child in node.get("children", []))


def tagged(pdf):
    """Each page's text in the order of its tags, as pdf.js reads them."""
    return [text(page["tree"]) for page in pdfjs(pdf)]


def verapdf(flavour, *pdfs):
    """Whether every file is of that flavour, and what is said against them."""
    command = [HERE / "verapdf/verapdf", flavour, *pdfs]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    good = ran.returncode == 0 and ran.stdout.count(" compliant") == len(pdfs)
    return good, ran.stdout.splitlines()


def without_furniture(pages, running_heads):
    """Takes the folio and the running head off each page's edges, nowhere else."""
    bodies = []
    for number, page in enumerate(pages, 1):
        lines = [line for line in page.splitlines() if line.strip()]
        furniture = {str(number), *running_heads}
        for end in (0, -1):
            for _ in range(2):
                if lines and lines[end].strip() in furniture:
                    lines.pop(end)
        bodies.append("\n".join(lines) + "\n")
    return bodies


def running_heads(root):
    themes = sorted((root / "content/nec-2020/themes").glob("*.yaml"))
    found = [re.search(r'^short-title: "(.*)"$', theme.read_text("utf-8"), re.M) for theme in themes]
    return [match[1] for match in found]
