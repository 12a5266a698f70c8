"""The corpus of pictures through every output; the last line has the counts."""

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageMath

ROOT = Path(__file__).resolve().parents[3]
EDITION = "content/nec-2020"
OUTPUTS = ["nec-2020.pdf", "gros-caracteres.pdf", "imprimeur.pdf", "livret.pdf", "epreuve.pdf",
           "01-technocritique.pdf", "01.png", "couverture.png", "index.html"]
# In percent; the printer of NEC 2020 takes 300, and rendering rounds each ink.
MOST_INK = 303


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    length = parser.add_mutually_exclusive_group()
    for name in ("short", "long"):
        length.add_argument(f"--{name}", dest="length", action="store_const", const=name)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--binary", type=Path, default=ROOT / "target/release/mediane")
    parser.add_argument("--keep", type=Path)
    parser.set_defaults(length="short")
    return parser.parse_args()


def corpus(folder):
    """Each picture’s name, and whether it is a `picture`, a `note` or a `fault`."""
    subprocess.run([sys.executable, ROOT / "tests/pictures/corpus.py", folder], check=True, stdout=subprocess.DEVNULL)
    rows = (line.split("\t") for line in (folder / "expected.tsv").read_text().splitlines())
    return {name: kind for name, kind, *_ in rows}


def edition(folder, pictures, source):
    """NEC 2020 with a picture in as many subjects."""
    for part in ("content", "layouts", "fonts"):
        shutil.copytree(ROOT / part, folder / part)
    images = folder / EDITION / "images"
    images.mkdir(exist_ok=True)
    for theme, name in zip(sorted((folder / EDITION / "themes").glob("*.yaml")), pictures):
        shutil.copy(source / name, images)
        entry = f'pictures:\n  - file: "images/{name}"\n    alt: "Image {name}"\n    caption: "Légende de {name}"\n'
        theme.write_text(re.sub(r"^pictures:.*\n?", "", theme.read_text(), flags=re.M).rstrip() + f"\n{entry}")
    return folder


def build(binary, folder):
    command = [binary, "build", "--root", folder, "--lang", "fr", "--color", "never", "--deadline", "240"]
    ran = subprocess.run(map(str, command), capture_output=True, text=True, check=False)
    return ran.returncode, ran.stderr


def total(page):
    inks = {name: channel.convert("I") for name, channel in zip("cmyk", page.split())}
    return ImageMath.lambda_eval(lambda ink: ink["c"] + ink["m"] + ink["y"] + ink["k"], **inks)


def ink(folder):
    """The most ink anywhere in the press file, in percent; a contact sheet beside it."""
    press = next((folder / "dist").glob("*imprimeur.pdf"))
    inks = folder / "inks"
    inks.mkdir()
    # Crop marks stand outside of the trim, in every ink.
    render = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dUseTrimBox", "-r50"]
    subprocess.run([*render, "-sDEVICE=tiff32nc", f"-sOutputFile={inks}/%02d.tif", press], check=True)
    pages = [Image.open(page) for page in sorted(inks.glob("*.tif"))]
    most = max(total(page).getextrema()[1] for page in pages)
    width, height = pages[0].size
    sheet = Image.new("CMYK", (7 * width, -(-len(pages) // 7) * height))
    for i, page in enumerate(pages):
        sheet.paste(page, (i % 7 * width, i // 7 * height))
    sheet.convert("RGB").save(folder / "press.png")
    shutil.rmtree(inks)
    return most / 2.55


def of_good(binary, folder, pictures, kinds):
    """What is wrong with an edition of pictures that can be used."""
    code, told = build(binary, folder)
    if code:
        return [f"ended {code}: {told[:300]}"]
    published = [path for path in (folder / "dist").rglob("*") if path.is_file()]
    wrong = [f"no {name}" for name in OUTPUTS if not any(path.name.endswith(name) for path in published)]
    noted = [name for name in pictures if kinds[name] == "note" and "cmyk" not in name]
    wrong += [f"{name} is not noted" for name in noted if f"images/{name}" not in told]
    wrong += [f"{path.name} has what a camera notes" for path in published if b"Exif\0" in path.read_bytes()]
    most = ink(folder)
    return wrong + ([f"{most:.0f} % of ink"] if most > MOST_INK else [])


def of_broken(binary, folder, name):
    old = folder / "dist/7-sujets-incontournables-nec-2020.pdf"
    old.parent.mkdir()
    old.write_bytes(b"%PDF old")
    code, told = build(binary, folder)
    wrong = [] if code == 1 else [f"ended {code}"]
    wrong += [] if re.search(r"01-technocritique\.yaml:\d+:\d+", told) and f"images/{name}" in told else [f"not told at its place: {told[:300]}"]
    wrong += [] if (folder / "dist/couverture.png").is_file() else ["the cover, which shows no picture, is not made"]
    return wrong + ([] if old.read_bytes() == b"%PDF old" else ["the old PDF is gone"])


def main():
    chosen, work = options(), Path(tempfile.mkdtemp(prefix="mediane-pictures-"))
    kinds = corpus(work / "corpus")
    good = [name for name in kinds if kinds[name] != "fault"]
    # Its text is in a font that the edition has not: broken as it stands.
    broken = [name for name in kinds if kinds[name] == "fault"] + ["29-text.svg"]
    good.remove("29-text.svg")
    if chosen.length == "short":
        chance = random.Random(chosen.seed)
        good, broken = chance.sample(good, 7), chance.sample(broken, 2)
    cases = [(f"good-{i // 7}", good[i : i + 7]) for i in range(0, len(good), 7)]
    cases += [(f"broken-{name}", [name]) for name in broken]
    failed = 0
    for case, pictures in cases:
        folder = edition(work / case, pictures, work / "corpus")
        wrong = of_broken(chosen.binary, folder, pictures[0]) if case.startswith("broken") else of_good(chosen.binary, folder, pictures, kinds)
        failed += bool(wrong)
        for fault in wrong:
            print(f"{case} ({', '.join(pictures)}): {fault}")
        if chosen.keep:
            shutil.copytree(folder, chosen.keep / case, dirs_exist_ok=True)
    shutil.rmtree(work)
    print(f"{len(cases) - failed} passed, {failed} failed")
    return int(failed > 0)


sys.exit(main())
