"""The parts of parts.toml: what others made and that is no crate, and whether the
list is whole."""

import hashlib
import re
import subprocess
import tomllib
from pathlib import Path

TABLE = tomllib.loads((Path(__file__).parent / "parts.toml").read_text())
PARTS = TABLE["parts"]
INCLUDED = re.compile(r'include_(?:str|bytes)!\(\s*"([^"]+)"\s*\)')


def files(part):
    return sorted(str(file) for glob in part["files"] for file in Path().glob(glob))


def sha256(file):
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


def unlisted():
    """Files that the program holds and files beside it that are no text, where no
    part has them."""
    tracked = subprocess.run(["git", "ls-files", "-z", "fonts", "layouts"], capture_output=True, check=True, text=True)
    beside = {file for file in tracked.stdout.split("\0") if file and b"\0" in Path(file).read_bytes()[:8000]}
    built_in = {
        str((source.parent / name).resolve().relative_to(Path.cwd()))
        for source in Path("src").rglob("*.rs")
        for name in INCLUDED.findall(source.read_text())
    }
    ours = {str(file) for glob in TABLE["ours"] for file in Path().glob(glob)}
    return sorted((beside | built_in) - ours - {file for part in PARTS for file in files(part)})


def missing():
    """Globs that find nothing, and licences' texts that are not there."""
    globs = [glob for part in PARTS for glob in part["files"] if not any(Path().glob(glob))]
    named = [part[key] for part in PARTS for key in ("text", "how") if key in part]
    return globs + [file for file in named if not Path(file).is_file()]


def bundled(crates):
    """What crates bring in another language, with the version that they bring."""
    for part in TABLE["bundled"]:
        crate = next(crate for crate in crates if crate.name == part["crate"])
        found = re.search(part["version"], (crate.folder / part["version-in"]).read_text())
        yield crate, part, ".".join(str(int(number)) for number in found.groups())


def unlisted_c(crates):
    """Crates in the program that compile C without a word of whose it is."""
    told = {part["crate"] for part in TABLE["bundled"]} | set(TABLE["own-c"])
    compilers = {"cc", "cmake", "nasm-rs", "pkg-config"}
    return [crate.name for crate in crates if crate.name not in told and compilers & {name for name, _ in crate.needs}]
