"""A `fix` that is killed: each text is the old one or the corrected one, and the
next run leaves nothing beside it."""

import audit
import tracing

MISSPELT = "Le 27 Novembre, la 27ème région met en oeuvre ce qu'elle a promis, au coeur du projet."


def killed(program, root, random, answers):
    content = root / "content/a"
    for theme in content.glob("themes/*.yaml"):
        theme.write_text(theme.read_text().replace("body: |\n", f"body: |\n  {MISSPELT}\n\n"))
    before = audit.files(content)
    # Two files are flushed and renamed.
    call = random.choice(("fsync", "rename", "renameat")), random.randrange(3)
    kill = tracing.at(call, "signal=KILL")
    answers.append(program.start(root, "fix", before=kill).wait())
    between = audit.files(content)
    answers.append(program.run(root, random.choice(("fix", "build"))))
    left = [name for name in audit.files(content) if name not in before]
    answers.append(program.run(root, "fix"))
    after = audit.files(content)
    torn = [name for name in before if between.get(name) not in (before[name], after.get(name))]
    problems = [f"fix: {name} is neither old nor corrected" for name in torn]
    problems += [f"fix: {name} was left behind" for name in left]
    if answers[-1].code != 0 or b"27e r" not in after["themes/01-sujet.yaml"]:
        problems.append(f"fix: the next one ended {answers[-1].code}: {answers[-1].said()}")
    return problems
