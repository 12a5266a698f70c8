"""The cases of a campaign: each has random choices of its own, so that it can
be repeated alone, and leaves a folder to look at when it fails."""

import random
import re
import shutil
import tempfile
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

# Failures of one kind that leave a folder, and that are told.
KEPT = 12
# Characters of a problem on the screen; its folder has it whole.
WIDTH = 240
# Kinds of problems told, and what they have of their own.
KINDS = 15
NAME = re.compile(r"“[^”]*”|/?[\w./{}~-]*\.(?:pdf|png|html|json|yaml|typ|svg|ttf|icc|css|webp|jpg|gif|woff2)\b|\d+")


class Cases:
    def __init__(self, kind, options):
        self.kind, self.options = kind, options
        self.passed, self.failures, self.notes = 0, [], {}

    def __call__(self, count):
        """The numbers of the cases to run."""
        return range(count) if self.options.case is None else [self.options.case]

    def random(self, case):
        return random.Random(f"{self.options.seed}/{self.kind}/{case}")

    def note(self, name, count=1):
        """Counts something worth telling beside passes and failures."""
        self.notes[name] = self.notes.get(name, 0) + count

    def judge(self, case, problems, folder=None, answers=()):
        """Passes without problems; else keeps `folder` and what the program said."""
        if not problems:
            self.passed += 1
            return
        kept = None
        if len(self.failures) < KEPT:
            kept = self.options.keep / f"{self.kind}-{self.options.seed}-{case}"
            shutil.rmtree(kept, ignore_errors=True)
            kept.mkdir(parents=True)
            if folder:
                shutil.copytree(folder, kept / "project", symlinks=True)
            told = [f"$ {' '.join(a.command)}\n-> {a.code}\n{a.out}{a.err}" for a in answers]
            (kept / "told.txt").write_text("\n".join([*problems, "", *told]))
        self.failures.append((case, problems, kept))

    def kinds(self):
        """How many cases have each kind of problem, whatever the file or number."""
        kinds = Counter()
        for _, problems, _ in self.failures:
            kinds.update({NAME.sub("…", problem)[:90] for problem in problems})
        return kinds.most_common(KINDS)

    def report(self):
        notes = "".join(f", {count} {name}" for name, count in sorted(self.notes.items()))
        yield f"{self.kind:<11} {self.passed} passed, {len(self.failures)} failed{notes}"
        yield from (f"  {times} × {kind}" for kind, times in self.kinds())
        for case, problems, kept in self.failures[:KEPT]:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            yield f"  case {case}: {problems[0][:WIDTH]}{more}"
            repeat = f"--only {self.kind} --{self.options.length} --seed {self.options.seed} --case {case}"
            yield f"    {kept}; again: .ci/campaigns/run {repeat} --binary {self.options.binary}"
        if len(self.failures) > KEPT:
            yield f"  … and cases {', '.join(str(case) for case, *_ in self.failures[KEPT:])}"


@contextmanager
def folder():
    """A folder of its own, gone at the end."""
    path = Path(tempfile.mkdtemp(prefix="campaign-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
