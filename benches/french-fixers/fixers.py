"""The fixers that Médiane is compared with, installed in a folder of their own."""

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
CACHE = Path.home() / ".cache/mediane-conformance"

TYPOGRAPHEUR = "0.5.0"
PYYAML = "6.0.3"
CROWBOOK = re.search(r'"=([\d.]+)"', (HERE / "crowbook/Cargo.toml").read_text())[1]


def run(command, **options):
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, encoding="utf-8", **options
    )
    return done.stdout


def enter(cache):
    """Starts the script again with a Python that has what is compared with; the
    folder where things are kept."""
    cache = cache.resolve() / "french-fixers"
    place = cache / "venv"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = place / "installed"
    wanted = [f"typographeur=={TYPOGRAPHEUR}", f"PyYAML=={PYYAML}"]
    if not stamp.exists() or stamp.read_text() != " ".join(wanted):
        venv.create(place, with_pip=True, clear=True)
        run([str(python), "-m", "pip", "install", "--quiet", *wanted])
        stamp.write_text(" ".join(wanted))
    if Path(sys.prefix).resolve() != place.resolve():
        os.execv(python, [str(python), *sys.argv])
    return cache


def crowbook(cache):
    """The program that gives each line to the crate. Built from a copy, so that
    the repository gets no lock file and no target."""
    project = cache / "crowbook"
    shutil.copytree(HERE / "crowbook", project, dirs_exist_ok=True)
    target = cache / "crowbook-target"
    build = ["cargo", "build", "--release", "--quiet", "--target-dir", str(target)]
    run(build, cwd=project)
    return str(target / "release/crowbook-lines")
