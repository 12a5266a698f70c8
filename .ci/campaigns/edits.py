"""An input that is edited while a build runs: what the manifest says the files
were made from is what they were made from."""

import json
import time

import audit
import projects
from cases import folder

OUTPUTS = {"screen": "brochure.pdf", "web": "index.html"}
PICTURES = 'pictures:\n  - { file: "images/carte.svg", alt: "Une carte", caption: "La carte." }\n'
THEME = "content/a/themes/01-sujet.yaml"
REGULAR = "fonts/spectral/Spectral_400Regular.ttf"


def project(root):
    projects.workshop(root)
    content = projects.edition(root, "a", 0, OUTPUTS)
    with (root / THEME).open("a") as theme:
        theme.write(PICTURES)
    projects.put(content / "images/carte.svg", projects.PICTURE.format(x=80))


def edited():
    """Other bytes for each kind of input."""

    def replaced(path, old, new):
        def change(root):
            text = (root / path).read_text()
            if old not in text:
                raise SystemExit(f"{path} has no `{old}` to edit")
            return text.replace(old, new, 1).encode()

        return path, change

    return [
        replaced(THEME, "état 0", "état édité pendant la fabrication"),
        replaced(THEME, "Quelle place", "Quel avenir"),
        replaced("content/a/edition.yaml", "Sujets de", "Autres sujets de"),
        replaced("content/a/edition.yaml", "#0b5d5a", "#2e2383"),
        replaced("layouts/small/main.typ", "size: 9pt", "size: 11pt"),
        replaced("layouts/lib/prose.typ", "par(phrase(block))", "par(strong(phrase(block)))"),
        replaced("layouts/web/style.css", "{", "{ --edited: 1; "),
        replaced("layouts/web/index.html", "<main", '<main data-edited="yes"'),
        ("content/a/images/carte.svg", lambda root: projects.PICTURE.format(x=40).encode()),
        (REGULAR, lambda root: (root / REGULAR.replace("400Regular", "600SemiBold")).read_bytes()),
    ]


class Alone:
    """What a build alone makes of given inputs."""

    def __init__(self, program):
        self.program, self.made = program, {}
        with folder() as root:
            project(root)
            self.program.build(root)
            self.seconds = min(program.build(root, "--force").seconds for _ in range(3))

    def __call__(self, path, data):
        key = (path, audit.sha256(data))
        if key not in self.made:
            with folder() as root:
                project(root)
                (root / path).write_bytes(data)
                answer = self.program.build(root)
                if answer.code != 0:
                    raise SystemExit(f"{path} edited does not build: {answer.said()}")
                self.made[key] = audit.published(audit.files(root / "dist"))
        return self.made[key]


def run(cases, program, count):
    alone = Alone(program)
    for case in cases(count):
        random = cases.random(case)
        with folder() as root:
            project(root)
            path, change = random.choice(edited())
            versions = [(root / path).read_bytes(), change(root)]
            if random.random() < 0.5:
                program.build(root)
            undone = ("after", "during", "never")[case % 3]
            first = edited_during(program, root, random, alone.seconds, root / path, versions, undone)
            problems = made_of(root / "dist", path, versions, alone) if first.code == 0 else []
            second = program.build(root)
            wanted = alone(path, (root / path).read_bytes())
            different = audit.differences(audit.files(root / "dist"), wanted)
            if second.code != 0:
                problems.append(f"the next build ended {second.code}: {second.said()}")
            elif different:
                problems.append(f"“nothing has changed”, and {different[0]}" if '"outputs":[]' in second.out else different[0])
            problems += filter(None, (first.collapse(), second.collapse()))
            problems = [f"{path}, undone {undone}: {problem}" for problem in problems]
            cases.note(f"undone {undone}")
            cases.judge(case, problems, root, [first, second])


def edited_during(program, root, random, seconds, path, versions, undone):
    def write(data):
        # As editors do: another file under the old name.
        (path.parent / "saved~").write_bytes(data)
        (path.parent / "saved~").rename(path)

    running = program.start(root, "build", "--force")
    time.sleep(random.uniform(0, seconds * random.choice((0.15, 0.3, 0.9))))
    write(versions[1])
    if undone == "during":
        time.sleep(random.uniform(0, seconds / 4))
        write(versions[0])
    answer = running.wait()
    if undone == "after":
        write(versions[0])
    return answer


def made_of(dist, path, versions, alone):
    """Whether the published files are what the listed inputs make."""
    found = audit.files(dist)
    problems = audit.of(found)
    for name in filter(audit.is_manifest, found):
        listed = json.loads(found[name])["inputs"].get(path)
        used = next((data for data in versions if audit.sha256(data) == listed), None)
        if used is None:
            problems.append(f"{name} lists a hash of neither version")
        else:
            differ = audit.differences(found, alone(path, used))
            problems += [f"the listed inputs make something else: {problem}" for problem in differ]
    return problems
