"""What stands in dist/: whole files, a true manifest, nothing left behind."""

import hashlib
import json
from pathlib import Path

from projects import ROOT

# How the program's own files beside the published ones begin.
OWN = ".mediane"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def files(folder):
    """The bytes of every file below `folder`, by path."""
    folder = Path(folder)
    paths = sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def is_manifest(name):
    name = name.rsplit("/", 1)[-1]
    return "manifest" in name and name.endswith(".json")


def is_staging(name):
    return any(part.startswith(OWN) for part in name.split("/")) and not is_permanent(name)


def is_lock(name):
    return name.startswith(OWN) and ("lock" in name or "verrou" in name)


def is_permanent(name):
    """A file of the program's own that the documents say stays, as a lock may."""
    name = name.rsplit("/", 1)[-1]
    return name.startswith(OWN) and any(name in text for text in _documents())


def _documents(held=[]):
    if not held:
        paths = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
        held.extend(path.read_text() for path in paths)
    return held


def published(found):
    """Without what the program keeps for itself."""
    return {name: data for name, data in found.items() if not is_permanent(name)}


def broken(name, data):
    """Why a file is not whole, or `None`."""
    if not data:
        return f"{name} has 0 bytes"
    ends = {
        ".pdf": (b"%PDF-", b"%%EOF"),
        ".png": (b"\x89PNG", b"IEND\xaeB`\x82"),
        ".html": (b"<", b"</html>"),
        ".json": (b"{", b"}"),
    }
    start, end = ends.get(Path(name).suffix, (b"", b""))
    if not (data.lstrip().startswith(start) and data.rstrip().endswith(end)):
        return f"{name} is cut short at {len(data)} bytes"
    return None


def entries(data):
    """What a manifest tells of, in place or under way."""
    try:
        manifest = json.loads(data)
    except ValueError:
        return []
    return manifest.get("outputs", []) + manifest.get("under-way", [])


def told(found):
    """The names that some manifest has."""
    return {entry["file"] for name in filter(is_manifest, found) for entry in entries(found[name])}


def of(found):
    """What is wrong with the files of a dist/ that no one is writing to."""
    problems = [f"{name} was left behind" for name in found if is_staging(name)]
    problems += filter(None, (broken(n, data) for n, data in found.items() if not n.split("/")[-1].startswith(OWN)))
    listed = []
    for name in filter(is_manifest, found):
        try:
            manifest = json.loads(found[name])
        except ValueError as error:
            problems.append(f"{name} is no manifest: {error}")
            continue
        if manifest.get("under-way"):
            problems.append(f"{name} has files under way")
        for entry in manifest["outputs"]:
            listed.append(entry["file"])
            data = found.get(entry["file"])
            if data is None:
                problems.append(f"{name} lists {entry['file']}, which is not there")
            elif sha256(data) != entry["sha256"]:
                problems.append(f"{name} has another hash for {entry['file']}")
    for name in found:
        if not is_manifest(name) and not name.split("/")[-1].startswith(OWN):
            if listed.count(name) != 1:
                problems.append(f"{name} is listed {listed.count(name)} times")
    return problems


def empty_folders(folder):
    return [path.name for path in Path(folder).rglob("*") if path.is_dir() and not any(path.iterdir())]


def differences(found, wanted):
    """How a dist/ differs from one made alone."""
    found = published(found)
    problems = [f"{name} is missing" for name in wanted if name not in found]
    problems += [f"{name} should not be there" for name in found if name not in wanted]
    shared = found.keys() & wanted.keys()
    return problems + [
        f"{name} has other bytes than alone" for name in sorted(shared) if found[name] != wanted[name]
    ]
