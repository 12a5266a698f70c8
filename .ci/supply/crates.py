"""The crates of the program as it is built: what `cargo tree` says of its default
features on this platform, which `cargo metadata` alone does not (it joins the
features of tests to those of the program)."""

import json
import re
import subprocess
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

LINE = re.compile(r"(\d+)\|(\S+) v(\S+)((?: \([^)]*\))*)")


@dataclass
class Crate:
    name: str
    version: str
    # Whether its code is in the program; macros and build scripts are only run.
    linked: bool
    # SPDX, `/` for OR as Cargo once had it made into OR.
    licence: str
    description: str | None
    repository: str | None
    folder: Path
    # SHA-256 of the package as it was published.
    checksum: str | None
    needs: set[tuple[str, str]] = field(default_factory=set)

    @property
    def key(self):
        return self.name, self.version


def cargo(*arguments):
    return subprocess.run(["cargo", *arguments], capture_output=True, check=True, text=True).stdout


def tree(edges):
    """Each crate that these kinds of edges lead to, with what it needs."""
    found, path = {}, []
    for line in cargo("tree", "--locked", "-e", edges, "--prefix", "depth", "-f", "|{p}").splitlines():
        if not line or line.startswith("["):
            continue
        depth, name, version, _ = LINE.fullmatch(line).groups()
        del path[int(depth) :]
        found.setdefault((name, version), set())
        if path:
            found[path[-1]].add((name, version))
        path.append((name, version))
    return found


def crates():
    """The program's own crate first, then all that it is built from."""
    packages = json.loads(cargo("metadata", "--locked", "--format-version", "1"))["packages"]
    about = {(package["name"], package["version"]): package for package in packages}
    locked = tomllib.loads(Path("Cargo.lock").read_text())["package"]
    checksums = {(package["name"], package["version"]): package.get("checksum") for package in locked}
    linked = tree("normal,no-proc-macro")
    return [
        Crate(
            *key,
            linked=key in linked,
            licence=re.sub(r"\s*/\s*", " OR ", about[key]["license"] or "NOASSERTION"),
            description=about[key]["description"],
            repository=about[key]["repository"],
            folder=Path(about[key]["manifest_path"]).parent,
            checksum=checksums[key],
            needs=needs,
        )
        for key, needs in tree("normal,build").items()
    ]
