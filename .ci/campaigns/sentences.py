"""Each ordinary sentence alone, moved word by word over the ends of small
pages: wherever a page ends in it, the build goes well, and each inclusive word
is spoken once."""

import re
from collections import Counter

import audit
import projects
from cases import folder
from ordinary import SENTENCES

FILLER = "Ici commence un texte quelconque qui pousse la suite un peu plus loin sur la page".split()
# Three short lines a page, whatever that leaves alone.
SMALL_PAGES = projects.LAYOUT.replace(
    "width: 105mm, height: 148mm, margin: 9mm", "width: 56mm, height: 24mm, margin: 5mm"
).replace("size: 9pt", "size: 9pt, costs: (widow: 0%, orphan: 0%)")
SHIFTS = 40
UNDESERVED = {"reading-marks", "internal", "export", "layout"}


def run(cases, program, count):
    with folder() as root:
        projects.workshop(root, SMALL_PAGES)
        for case in cases(count):
            (root / "content/a/lexicon.yaml").unlink(missing_ok=True)
            sentence = SENTENCES[case * len(SENTENCES) // count % len(SENTENCES)]
            # One paragraph, as pages rarely end in a short one.
            moved = " ".join(
                f"{' '.join(FILLER[: shift % 16 + 1])}. {sentence}" for shift in range(SHIFTS)
            )
            projects.edition(root, "a", case, {"screen": "a.pdf", "web": "index.html"}, f"  {moved}")
            projects.approve_readings(program, root, "a")
            answer = program.build(root)
            problems = [answer.collapse()] if answer.collapse() else []
            problems += [f"[{code}]: {answer.said()}" for code in sorted(answer.codes & UNDESERVED)]
            if answer.code == 0:
                found = audit.files(root / "dist")
                problems += audit.of(found) + spoken(found["a.pdf"])
            elif answer.code != 1 or not all("column" in error for error in answer.errors):
                problems.append(f"ended {answer.code}: {answer.said()}")
            cases.judge(case, [f"“{sentence}”: {problem}" for problem in problems], root, [answer])


def spoken(pdf):
    """A reading is in the file as often as its sentence, or a multiple of that."""
    readings = Counter(re.findall(rb"/E ?<(FEFF[0-9A-F]+)>", pdf))
    return [
        f"“{bytes.fromhex(reading.decode()[4:]).decode('utf-16-be')}” is spoken {times} times in {SHIFTS} sentences"
        for reading, times in readings.items()
        if times % SHIFTS
    ]
