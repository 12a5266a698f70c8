"""Builds at once: five in one project and one dist/, of the same outputs, of
different ones, and of two editions."""

import itertools

import audit
import projects
from cases import folder

AT_ONCE = 5
ALONE = ("screen", "accessible", "subjects", "pages", "web")
OUTPUTS = {
    "screen": "brochure.pdf",
    "accessible": "gros-caracteres.pdf",
    "subjects": "sujets/{subject}.pdf",
    "pages": "pages/{page}.png",
    "web": "index.html",
}
OF_B = {
    "screen": "b.pdf",
    "subjects": "b/{subject}.pdf",
    "pages": "b-pages/{page}.png",
    "web": "b/index.html",
}


class Reference:
    """What builds alone make, each made once."""

    def __init__(self, program):
        self.program, self._whole, self._pages, self._of_b = program, {}, {}, None

    def whole(self, name, turn, outputs, beside=()):
        """All files of an edition that is built alone; `beside` it others may lie."""
        key = (name, turn, *(other for other, _ in beside))
        if key not in self._whole:
            with folder() as root:
                projects.workshop(root)
                projects.edition(root, name, turn, outputs)
                for other, of_other in beside:
                    projects.edition(root, other, turn, of_other)
                answer = self.program.build(root, "--edition", name)
                if answer.code != 0:
                    raise SystemExit(f"the edition {name} does not build alone: {answer.said()}")
                self._whole[key] = audit.published(audit.files(root / "dist"))
        return self._whole[key]

    def of_b(self):
        """What edition b makes, and what is wrong if a web page is not among it."""
        if self._of_b is None:
            with folder() as root:
                projects.workshop(root)
                projects.edition(root, "b", 0, OF_B)
                answer = self.program.build(root)
            without = {kind: file for kind, file in OF_B.items() if kind != "web"}
            told = [f"edition b has no web page: {answer.said()}"]
            self._of_b = (OF_B, []) if answer.code == 0 else (without, told)
        return self._of_b

    def pages(self, turn):
        """A web page tells of what is published beside it: one for each set of others."""
        if turn not in self._pages:
            others = [kind for kind in ALONE if kind != "web"]
            sets = [s for n in range(len(others) + 1) for s in itertools.combinations(others, n)]
            self._pages[turn] = [self._page(turn, ",".join(chosen)) for chosen in sets]
        return self._pages[turn]

    def _page(self, turn, others):
        with folder() as root:
            projects.workshop(root)
            projects.edition(root, "a", turn, OUTPUTS)
            for kinds in filter(None, (others, "web")):
                self.program.build(root, "--only", kinds)
            found = audit.files(root / "dist")
            return {name: data for name, data in found.items() if name.endswith(".html")}


def run(cases, program, count):
    reference = Reference(program)
    for case in cases(len(ROUNDS) * count):
        random = cases.random(case)
        with folder() as root:
            projects.workshop(root)
            round_ = ROUNDS[case % len(ROUNDS)]
            answers, problems = round_(program, reference, root, random)
            problems = [f"{round_.__name__}: {problem}" for problem in refused(answers) + problems]
            cases.note(f"rounds of {round_.__name__}")
            cases.judge(case, problems, root, answers)


def started_from(program, root, random, name, turn, outputs):
    """An empty dist/, or one of an older state of the edition."""
    if random.random() < 0.6:
        projects.edition(root, name, turn + 10, outputs)
        program.build(root, "--edition", name)
    projects.edition(root, name, turn, outputs)


def at_once(program, root, commands):
    running = [program.start(root, "build", *command) for command in commands]
    return [process.wait() for process in running]


def refused(answers):
    return [f"`{' '.join(a.command[1:5])}` ended {a.code}: {a.said()}" for a in answers if a.code != 0]


def same(program, reference, root, random):
    turn = random.randrange(3)
    started_from(program, root, random, "a", turn, OUTPUTS)
    forced = [["--force"] if random.random() < 0.7 else [] for _ in range(AT_ONCE)]
    answers = at_once(program, root, forced)
    found = audit.files(root / "dist")
    return answers, audit.of(found) + audit.differences(found, reference.whole("a", turn, OUTPUTS))


def different(program, reference, root, random):
    turn = random.randrange(2)
    started_from(program, root, random, "a", turn, OUTPUTS)
    kinds = random.sample(ALONE, AT_ONCE)
    answers = at_once(program, root, [["--only", kind, "--force"] for kind in kinds])
    found = audit.files(root / "dist")
    whole = reference.whole("a", turn, OUTPUTS)

    def depends(name):
        # The page, and the manifest that has the page's hash.
        return name.endswith(".html") or audit.is_manifest(name)

    problems = audit.of(found)
    problems += audit.differences(
        {name: data for name, data in found.items() if not depends(name)},
        {name: data for name, data in whole.items() if not depends(name)},
    )
    pages = {name: data for name, data in found.items() if name.endswith(".html")}
    if pages not in reference.pages(turn):
        problems.append("the web page is none that a build alone makes")
    # What is left to do is done by the next build, whatever came first.
    answers.append(program.build(root))
    problems += [f"next: {p}" for p in audit.differences(audit.files(root / "dist"), whole)]
    return answers, problems


def editions(program, reference, root, random):
    turn = random.randrange(3)
    of_b, problems = reference.of_b()
    both = {"a": OUTPUTS, "b": of_b}
    for name, outputs in both.items():
        started_from(program, root, random, name, turn, outputs)
    names = ["a", "b", *random.choices("ab", k=AT_ONCE - 2)]
    random.shuffle(names)
    answers = at_once(program, root, [["--edition", name, "--force"] for name in names])
    found = audit.files(root / "dist")
    wanted = reference.whole("a", turn, OUTPUTS, [("b", of_b)])
    wanted |= reference.whole("b", turn, of_b, [("a", OUTPUTS)])
    return answers, problems + audit.of(found) + audit.differences(found, wanted)


ROUNDS = (same, different, editions)
