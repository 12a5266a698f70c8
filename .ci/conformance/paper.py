"""Holds the outputs that are laid on sheets, and the subjects' files, to the
inclusive contract.

usage: paper.py PDF…
"""

import subprocess
import sys
from pathlib import Path

import contract
from report import report


def sound(pdf):
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    yield checked.returncode == 0, "qpdf --check", [checked.stdout + checked.stderr]


def checks(pdf):
    name = Path(pdf).stem
    # A subject has a part of the words, and few dots.
    is_subject = Path(pdf).parent.name == "sujets"
    if not is_subject:
        yield f"{name} words", contract.words(pdf)
    yield f"{name} dots", contract.dots(pdf, 1 if is_subject else 31)
    yield f"{name} no_carrier", contract.no_carrier(pdf, 50_000 if is_subject else 100_000)
    yield f"{name} sound", sound(pdf)


sys.exit(report(found for pdf in sys.argv[1:] for found in checks(pdf)))
