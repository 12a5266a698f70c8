"""Spoilt inputs of every kind: no panic, nothing past the deadline, a message
for every refusal, and in dist/ what stood there before."""

import json
import shutil

import audit
import mutators
import projects
import specimens
from cases import folder

DEADLINE = 20
# What a busy machine may add.
GRACE = 5
# Nobody reads more.
MOST_SAID = 300_000
OUTPUTS = """\
outputs:
  - { kind: screen, layout: brochure, file: "brochure.pdf" }
  - { kind: accessible, layout: accessible, file: "gros-caracteres.pdf" }
  - { kind: press, layout: brochure, file: "imprimeur.pdf", printer: offset-couche }
  - { kind: booklet, layout: brochure, file: "livret.pdf", paper: a4 }
  - { kind: subjects, layout: subject, file: "sujets/{subject}.pdf" }
  - { kind: cover, layout: card, file: "couverture.png" }
  - { kind: web, layout: web, file: "index.html" }
"""
# How often each kind of file is spoilt, and which files.
KINDS = {
    "content": (6, ["content/nec-2020/**/*.yaml", "layouts/press/printers/*.yaml"]),
    "layouts": (5, ["layouts/**/*.typ"]),
    "templates": (3, ["layouts/web/*.html", "layouts/web/style.css"]),
    "pictures": (3, ["content/nec-2020/images/*"]),
    "fonts": (2, ["fonts/**/*.ttf", "layouts/web/fonts/*.woff2"]),
    "profiles": (1, ["layouts/press/profiles/*.icc"]),
}
# Whose faults name the file.
NAMED = ("pictures", "fonts", "profiles")


def project(root, has_pictures):
    """Two subjects of NEC 2020, in every layout."""
    content = projects.nec(root)
    for theme in sorted(content.glob("themes/*"))[2:]:
        theme.unlink()
    edition = (content / "edition.yaml").read_text()
    projects.put(content / "edition.yaml", edition[: edition.index("outputs:\n")] + OUTPUTS)
    if has_pictures:
        with (content / "themes/01-technocritique.yaml").open("a") as theme:
            theme.write("pictures:\n")
            for name, data in specimens.pictures().items():
                projects.put(content / "images" / name, data)
                theme.write(f'  - {{ file: "images/{name}", alt: "Une image", caption: "Une légende." }}\n')


def run(cases, program, count):
    plain, pictured = Bench(program, False), Bench(program, True)
    with plain, pictured:
        for case in cases(count):
            random = cases.random(case)
            kind = random.choices(list(KINDS), [often for often, _ in KINDS.values()])[0]
            cases.note(kind)
            bench = pictured if kind == "pictures" else plain
            how, problems, answer = bench.spoilt(kind, random)
            cases.note(f"ended {answer.code}")
            cases.judge(case, [f"{how}: {problem}" for problem in problems], bench.kept, [answer])


class Bench:
    """A project that builds, where one file after the other is spoilt."""

    def __init__(self, program, has_pictures):
        self.program, self.has_pictures, self.kept = program, has_pictures, None

    def __enter__(self):
        self._folder, self._kept = folder(), folder()
        self.root, self.kept = self._folder.__enter__(), self._kept.__enter__()
        project(self.root, self.has_pictures)
        self.options = []
        answer = self.program.build(self.root)
        if answer.code == 1 and self.has_pictures:
            # Where a press takes no such pictures.
            self.options = ["--only", "screen,accessible,subjects,web"]
            answer = self.program.build(self.root, *self.options)
        if answer.code != 0:
            raise SystemExit(f"what is to be spoilt does not build: {answer.said()}")
        self.good = audit.files(self.root / "dist")

    def __exit__(self, *raised):
        self._folder.__exit__(*raised)
        self._kept.__exit__(*raised)

    def spoilt(self, kind, random):
        patterns = KINDS[kind][1]
        path = random.choice(sorted(path for pattern in patterns for path in self.root.glob(pattern)))
        whole = path.read_bytes()
        is_text = path.suffix in (".yaml", ".typ", ".html", ".css", ".svg")
        way, data = (mutators.of_text if is_text else mutators.of_bytes)(whole, random)
        path.write_bytes(data)
        command, *options = self.command(random)
        form = random.choice(("human", "json"))
        answer = self.program.run(self.root, command, *options, form=form)
        found = audit.files(self.root / "dist")
        problems = [answer.collapse()] if answer.collapse() else []
        if answer.seconds > DEADLINE + GRACE:
            problems.append(f"{answer.seconds:.1f} s")
        if len(answer.err) > MOST_SAID:
            problems.append(f"{len(answer.err)} characters are said")
        name = path.relative_to(self.root).as_posix()
        if answer.code:
            is_named = kind in NAMED and not answer.codes & {"deadline", "memory"}
            problems += told(answer, form, path.name if is_named else "")
            # What can be made is; everything else stays as it was.
            problems += audit.of(found) if found != self.good else []
            problems += [f"{other} is gone" for other in self.good if other not in found]
        elif command == "build":
            problems += audit.of(found)
        elif found != self.good:
            problems.append(f"`{command}` has changed dist/")
        if problems:
            self.keep(name, data, found)
        path.write_bytes(whole)
        for other in found:
            (self.root / "dist" / other).unlink()
        for other, bytes_ in self.good.items():
            projects.put(self.root / "dist" / other, bytes_)
        return f"{name} {way}, `{command}`", problems, answer

    def command(self, random):
        limit = ["--deadline", str(DEADLINE)]
        others = (["readings"], ["fix", "--dry-run"], ["check", *limit, *self.options])
        return random.choice(others) if random.random() < 0.25 else ["build", *limit, *self.options]

    def keep(self, name, data, found):
        """What is needed to look at it: the spoilt file, and what is new in dist/."""
        shutil.rmtree(self.kept)
        projects.put(self.kept / name, data)
        for other, bytes_ in found.items():
            if bytes_ != self.good.get(other):
                projects.put(self.kept / "dist" / other, bytes_)


def told(answer, form, name):
    """What is wrong with the words of a refusal."""
    said = answer.out if form == "json" else answer.err
    if form == "json":
        messages = [diagnostic["message"] for diagnostic in answer.errors]
        if not messages or not all(message.strip() for message in messages):
            return [f"ended {answer.code} without a message: {said[:200]}"]
    elif not answer.codes:
        return [f"ended {answer.code} without a message: {said[:200]!r}"]
    if name and name not in (json.dumps(answer.diagnostics) if form == "json" else said):
        return [f"the fault does not name {name}: {answer.said()}"]
    return []
