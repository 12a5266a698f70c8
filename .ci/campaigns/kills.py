"""SIGKILL at any moment of a build: every file is the old one or the new one,
and the next run completes the set and leaves nothing."""

import time

import audit
import fixes
import projects
import tracing
from builds import Reference
from cases import folder

# States of one edition: other texts, other names and folders, fewer outputs.
STATES = (
    projects.OUTPUTS,
    projects.OUTPUTS | {"screen": "livret-neuf.pdf", "pages": "vues/{page}.png"},
    {"screen": "brochure.pdf", "subjects": "feuilles/{subject}.pdf", "web": "index.html"},
)
# Beyond the publish window of any small edition, in seconds.
PATIENCE = 20


class Build:
    """How long a build of this machine takes, and its publishing."""

    def __init__(self, program):
        with folder() as root:
            projects.workshop(root)
            projects.edition(root, "a", 0, STATES[0])
            program.build(root)
            self.seconds = min(program.build(root, "--force").seconds for _ in range(3))
            running = program.start(root, "build", "--force")
            seen = await_staging(root / "dist", running)
            self.publishing = running.wait().seconds - seen
            self.calls = tracing.made(program, root, "build", "--force")
            self.renames = [call for call in self.calls if "rename" in call[0]]
            self.writes = tracing.made(program, root, "build", "--force", calls=tracing.WRITING)


def run(cases, program, count):
    reference, build = Reference(program), Build(program)
    landed = {"anywhere": 0, "while publishing": 0}
    for case in cases(4 * count):
        if min(landed.values()) >= count // 2:
            break
        random = cases.random(case)
        old, new = random.sample(range(len(STATES)), 2)
        with folder() as root:
            projects.workshop(root)
            projects.edition(root, "a", old, STATES[old])
            answers = [program.build(root)]
            projects.edition(root, "a", new, STATES[new])
            where = ("anywhere", "window", "anywhere", "call")[case % 4]
            answers.append(killed(program, root, build, where, random))
            if answers[-1].code == -9:
                moment = "anywhere" if where == "anywhere" else "while publishing"
                landed[moment] += 1
                cases.note(f"killed {moment}")
            elif where == "anywhere":
                # Quicker than it was.
                build.seconds = min(build.seconds, answers[-1].seconds)
            before, after = (reference.whole("a", n, STATES[n]) for n in (old, new))
            found = audit.files(root / "dist")
            problems = torn(found, before, after)
            if is_half_new(found, before, after):
                cases.note("sets half new")
            if random.random() < 0.2:
                answers.append(killed(program, root, build, "anywhere", random))
                problems += torn(audit.files(root / "dist"), before, after)
            problems += next_run(program, root, random, (old, before), (new, after), answers)
            if case % 10 == 9:
                problems += fixes.killed(program, root, random, answers)
            cases.judge(case, [f"{where}: {problem}" for problem in problems], root, answers)


def killed(program, root, build, where, random):
    """A build that is killed, unless it was quicker."""
    if where == "call":
        before = tracing.at(random.choice(build.calls), "signal=KILL")
        return program.start(root, "build", "--force", before=before).wait()
    running = program.start(root, "build", "--force")
    if where == "window":
        await_staging(root / "dist", running)
        time.sleep(random.uniform(0, build.publishing))
    else:
        time.sleep(random.uniform(0, build.seconds))
    running.process.kill()
    return running.wait()


def await_staging(dist, running):
    """When the first file that is being written stood in dist/, in seconds."""
    while running.process.poll() is None and time.monotonic() < running.started + PATIENCE:
        names = [path.name for path in dist.rglob(f"{audit.OWN}*")]
        if not all(map(audit.is_lock, names)):
            break
        time.sleep(0.0003)
    return time.monotonic() - running.started


def torn(found, before, after):
    """Files that are neither the old ones nor the new ones, or that no one tells of."""
    problems = []
    for name, data in audit.published(found).items():
        if audit.is_manifest(name):
            problems += filter(None, [audit.broken(name, data)])
        elif not audit.is_staging(name) and data not in (before.get(name), after.get(name)):
            problems.append(audit.broken(name, data) or f"{name} is neither old nor new")
    kept = before.keys() & after.keys()
    problems += [f"{name} is gone" for name in sorted(kept - found.keys())]
    told = audit.told(found)
    return problems + [
        f"{name} is in no manifest"
        for name in found
        if name not in told and not audit.is_manifest(name) and not name.split("/")[-1].startswith(audit.OWN)
    ]


def is_half_new(found, before, after):
    changed = [name for name in found if before.get(name) != after.get(name)]
    return any(found[name] == before.get(name) for name in changed) and any(
        found[name] == after.get(name) for name in changed
    )


def next_run(program, root, random, old, new, answers):
    """Builds what is wanted now, which may be the old text again."""
    state, wanted = random.choice((old, new))
    projects.edition(root, "a", state, STATES[state])
    if random.random() < 0.3:
        answers.append(program.run(root, "check"))
    answers.append(program.build(root))
    problems = [a.collapse() for a in answers[2:] if a.code != -9 and a.collapse()]
    if answers[-1].code != 0:
        problems.append(f"the next build ended {answers[-1].code}: {answers[-1].said()}")
    found = audit.files(root / "dist")
    left = [f"the folder {name} is left empty" for name in audit.empty_folders(root / "dist")]
    left += audit.of(found) + audit.differences(found, wanted)
    return problems + [f"next: {problem}" for problem in left]
