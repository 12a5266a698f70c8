"""Holds the outputs that are laid on sheets, and the subjects' files, to the
inclusive contract: words whole with their authors' dots, drawn at the dot's
natural advance.

usage: paper.py PDF…
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import check
import engines
import source


def is_subject(pdf):
    return Path(pdf).parent.name == "sujets"


def words(pdf):
    """Whole, as typed, in every engine."""
    wanted = Counter(source.inclusive_words())
    total = sum(wanted.values())
    for name, read in engines.ENGINES.items():
        said = "".join(read(pdf))
        short = [word for word, count in wanted.items() if said.count(word) < count]
        yield total == 30 and not short, f"{name} {total - len(short)}/{total} whole as typed", short


def dots(pdf):
    torn, seen = [], 0
    for font, size, character, advance in check.advances(pdf):
        if character in "·⋅":
            seen += 1
            natural = check.natural_dot(font)
            if abs(advance / size - natural) > 0.02:
                torn.append(f"{font}: {advance / size:.3f} em for {natural:.3f}")
    # A subject has few, one may have none.
    least = 0 if is_subject(pdf) else 31
    yield seen >= least and not torn, f"{seen - len(torn)}/{seen} dots at their natural advance", torn


def no_carrier(pdf):
    decoded = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", pdf, "-"], capture_output=True, check=False
    ).stdout
    found = [mark for mark in ("0387", "2065", "2060") if f"<{mark}>".encode() in decoded.lower()]
    yield len(decoded) > 50_000 and not found, f"no carrier in {len(decoded)} bytes", found


def sound(pdf):
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
    yield checked.returncode == 0, "qpdf --check", [checked.stdout + checked.stderr]


def main():
    failed = 0
    for pdf in sys.argv[1:]:
        name = Path(pdf).stem.rsplit("-", 1)[-1]
        for held in (dots, no_carrier, sound) if is_subject(pdf) else (words, dots, no_carrier, sound):
            for fine, said, about in held(pdf):
                print(f"{'ok  ' if fine else 'FAIL'} {name} {held.__name__}: {said}")
                if not fine:
                    failed += 1
                    print("     " + "\n     ".join(map(str, about[:5])))
    sys.exit(failed > 0)


main()
