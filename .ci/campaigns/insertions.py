"""Ordinary sentences at random places of NEC 2020: every build ends well, or in
a fault about that text at its place."""

import shutil

import audit
import places
import projects
from cases import folder
from ordinary import SENTENCES

# A whole edition on a busy machine.
DEADLINE = 300
# Faults that no sentence deserves.
UNDESERVED = {"reading-marks", "internal", "export", "layout"}
PICTURE = (
    'pictures:\n  - file: "images/carte.svg"\n    alt: "Une carte des lieux."\n'
    '    caption: "La carte des lieux, dessinée pour cette édition."\n'
)


def run(cases, program, count):
    with folder() as root:
        content = projects.nec(root)
        projects.put(content / "images/carte.svg", projects.PICTURE.format(x=80))
        whole = {path: path.read_text() for path in content.rglob("*.yaml")}
        for case in cases(count):
            random = cases.random(case)
            touched = inserted(content, random)
            if random.random() < 0.5:
                projects.approve_readings(program, root, projects.NEC)
            shutil.rmtree(root / "dist", ignore_errors=True)
            answer = program.run(root, "build", "--deadline", str(DEADLINE), patience=2 * DEADLINE)
            cases.note("sentences", len(touched))
            if answer.code == 1:
                cases.note("ended in placed faults")
            for code in {error["code"] for error in answer.errors}:
                cases.note(f"[{code}]")
            cases.judge(case, verdict(root, answer, touched), root, [answer])
            for path, text in whole.items():
                path.write_text(text)


def inserted(content, random):
    """Puts one to five sentences in; gives each with its file."""
    files = [content / "edition.yaml", *sorted(content.glob("themes/*.yaml"))]
    if random.random() < 0.1:
        with random.choice(files[1:]).open("a") as theme:
            theme.write(PICTURE)
    touched = []
    for sentence in random.sample(SENTENCES, random.randint(1, 5)):
        path = random.choice(files)
        lines = path.read_text().split("\n")
        places.put(lines, random.choice(places.texts(lines)), sentence, random)
        path.write_text("\n".join(lines))
        touched.append((path, sentence))
    return touched


def verdict(root, answer, touched):
    problems = [answer.collapse()] if answer.collapse() else []
    problems += [f"[{code}] is told: {answer.said()}" for code in sorted(answer.codes & UNDESERVED)]
    if answer.code == 0:
        return problems + audit.of(audit.files(root / "dist"))
    if answer.code != 1 or not answer.errors:
        return [*problems, f"ended {answer.code}: {answer.said()}"]
    for error in answer.errors:
        if not is_about(root, error, touched):
            place = f"{error.get('path')}:{error.get('line')}:{error.get('column')}"
            problems.append(f"[{error['code']}] at {place}, where no sentence was put")
    return problems


def is_about(root, error, touched):
    """Whether a fault stands in a text that a sentence was put into."""
    if "column" not in error:
        return False
    for path, sentence in touched:
        if error["path"] != path.relative_to(root).as_posix():
            continue
        lines = path.read_text().split("\n")
        plain = sentence.replace('"', '\\"')
        for text in places.texts(lines):
            held = any(s in lines[number] for number in text.lines for s in (sentence, plain))
            if held and error["line"] - 1 in text.lines:
                return True
    return False
