"""Two builds of one dist/: one stands still between two files while another is
killed in its writing; and a machine that refuses one call."""

import os
import signal

import audit
import projects
import tracing
from builds import Reference
from cases import folder
from kills import STATES, Build, is_half_new, next_run, torn

# Seconds that a build which waits for another is given before it is killed.
WAITING = 2
# What a build that failed says of dist/.
UNTOUCHED = "reste comme avant"


def run(cases, program, count):
    if not tracing.installed():
        raise SystemExit("races need `strace`, which is not there")
    reference, build = Reference(program), Build(program)
    for case in cases(count):
        random = cases.random(case)
        old, new = random.sample(range(len(STATES)), 2)
        with folder() as root:
            projects.workshop(root)
            projects.edition(root, "a", old, STATES[old])
            answers = [program.build(root)]
            projects.edition(root, "a", new, STATES[new])
            before, after = (reference.whole("a", n, STATES[n]) for n in (old, new))
            happens = refused if case % 3 == 2 else paused
            cases.note(f"{happens.__name__} builds")
            problems = happens(program, root, random, build, before, after, answers)
            problems += next_run(program, root, random, (old, before), (new, after), answers)
            problems = [f"{happens.__name__}: {problem}" for problem in problems]
            cases.judge(case, problems, root, answers)


def paused(program, root, random, build, before, after, answers):
    """The first build stands still at a rename, the second is killed."""
    stop = tracing.at(random.choice(build.renames), "signal=STOP")
    first = program.start(root, "build", "--force", before=stop)
    still = tracing.stopped(first.process)
    kill = tracing.at(random.choice(random.choice((build.calls, build.writes))), "signal=KILL")
    second = program.start(root, "build", "--force", before=kill)
    try:
        answers.append(second.wait(WAITING))
    finally:
        if still:
            os.kill(still, signal.SIGCONT)
    answers.append(first.wait())
    found = audit.files(root / "dist")
    problems = torn(found, before, after)
    if answers[-1].code != 0:
        problems.append(f"the first build ended {answers[-1].code}: {answers[-1].said()}")
    return problems


def refused(program, root, random, build, before, after, answers):
    """One call of publishing fails, as on a disk that is full or broken."""
    error = random.choice(("EIO", "ENOSPC", "EACCES"))
    # Some file systems have no locks, and no build is the worse for it.
    calls = [call for call in build.calls if call[0] != "flock"]
    call = random.choice(random.choice((build.renames, calls)))
    fail = tracing.at(call, f"error={error}")
    answers.append(program.start(root, "build", "--force", before=fail, form="human").wait())
    found = audit.files(root / "dist")
    problems = torn(found, before, after)
    problems += [f"{name} was left behind" for name in found if audit.is_staging(name)]
    if is_half_new(found, before, after) and UNTOUCHED in answers[-1].err:
        problems.append("says that dist/ stays as it was, and it is half new")
    return problems + ([answers[-1].collapse()] if answers[-1].collapse() else [])
