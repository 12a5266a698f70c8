"""Projects to break: a copy of NEC 2020, and small editions that build fast."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEC = "nec-2020"

LAYOUT = """\
#import "/layouts/lib/document.typ": described
#import "/layouts/lib/prose.typ": plain, prose, titled
#import "/layouts/lib/tokens.typ": edition, purpose, themes
#show: described.with(plain(edition.title))
#set page(width: 105mm, height: 148mm, margin: 9mm, numbering: "1")
#set text(font: "Spectral", size: 9pt)
#set par(justify: true)
#for theme in themes {
  if purpose.subject in (none, theme.number) { titled(theme.title); prose(theme.body) }
  for picture in theme.pictures { image(picture.file, width: 30mm, alt: plain(picture.alt)) }
}
"""

EDITION = """\
title: "Sujets de l’édition {name}"
authors: ["La coopérative"]
language: fr-FR
date: "2020-09-28"
introduction: |
  Une introduction, relue {turn} fois.
event: {{ name: "NEC" }}
contact: ecrire@exemple.fr
colophon: {{ text: "Composé en Spectral." }}
labels:
  contents: Sommaire
  introduction: Édito
  resources: Pour aller plus loin
  questions: Questions
  people: Personnes
  colophon: Colophon
  contact: Contact
palette:
  ink: {{ screen: "#111111", print: [0, 0, 0, 100] }}
  paper: {{ screen: "#ffffff", print: [0, 0, 0, 0] }}
  subjects:
    - {{ screen: "#0b5d5a", print: [90, 40, 50, 30] }}
    - {{ screen: "#7a1f5c", print: [30, 90, 20, 30] }}
outputs:
{outputs}"""

THEME = """\
number: {number}
title: "Quelle place pour le sujet {number} ?"
short-title: "Sujet {number}"
body: |
{body}"""

PEOPLE = 'organisations:\n  - name: "La coopérative"\n    people: ["Camille Dupont"]\n'

PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60"><rect width="160" height="60" fill="#2e2383"/>
<circle cx="{x}" cy="30" r="20" fill="#fffdf8"/></svg>
"""

# Several files of a kind, in folders of their own.
OUTPUTS = {
    "screen": "brochure.pdf",
    "subjects": "sujets/{subject}.pdf",
    "pages": "pages/{page}.png",
    "web": "index.html",
}

PARAGRAPHS = [
    "Les acteur⋅trices du numérique se retrouvent chaque année pour partager ce qui marche et ce qui manque.",
    "Chacun⋅e peut y prendre part, que l’on soit agent⋅e d’une collectivité, élu·e ou habitant·e du lieu.",
    "Les tiers-lieux offrent un accueil, des outils et du temps à celles et ceux que l’on tient à l’écart.",
    "Les données produites par les services publics sont un bien commun, si l’on sait où elles sont.",
]


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(text, bytes):
        path.write_bytes(text)
    else:
        path.write_text(text)


def copy(folder, *parts):
    """Copies files and folders of the repository."""
    for part in parts:
        target = folder / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, target, dirs_exist_ok=True)
        else:
            shutil.copy(ROOT / part, target)


def nec(folder):
    """NEC 2020, with everything it is made from."""
    copy(folder, f"content/{NEC}", "content/schema", "fonts", "layouts")
    return folder / "content" / NEC


def workshop(folder, layout=LAYOUT):
    """What small editions are made with."""
    copy(folder, "layouts/lib", "layouts/web")
    for weight in ("400Regular", "600SemiBold"):
        copy(folder, f"fonts/spectral/Spectral_{weight}.ttf")
    put(folder / "layouts/small/main.typ", layout)


def edition(folder, name, turn=0, outputs=None, body=None):
    """A small edition; every output of another `turn` has other bytes."""
    listed = "".join(
        f'  - {{ kind: {kind}, layout: {"web" if kind == "web" else "small"}, file: "{file}" }}\n'
        for kind, file in (outputs or OUTPUTS).items()
    )
    content = folder / "content" / name
    put(content / "edition.yaml", EDITION.format(name=name, turn=turn, outputs=listed))
    put(content / "people.yaml", PEOPLE)
    for number in (1, 2):
        text = body or "\n\n".join(
            f"  Édition {name}, état {turn}. {PARAGRAPHS[(i + turn + number) % 4]}" for i in range(8)
        )
        theme = THEME.format(number=number, body=text + "\n")
        put(content / f"themes/{number:02}-sujet.yaml", theme)
    return content


def approve_readings(program, root, name):
    """Has every proposed reading read over, as a person would."""
    proposed = program.run(root, "readings", form="human").out
    put(root / "content" / name / "lexicon.yaml", proposed.replace("approved: false", "approved: true"))
